import { dayOf, isoDay } from '../../vocabulary/calendar.ts';

/** Day 0 of each system; Excel's first one counts 29 February 1900, which never was. */
const START_1900 = dayOf(1899, 12, 31)!;
const START_1904 = dayOf(1904, 1, 1)!;
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = dayOf(9999, 12, 31)!;

/** "2026-12-31" for the number of a day, its time of day left out; undefined for a number that is no day. */
export function serialDate(serial: number, isFrom1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= (isFrom1904 ? 0 : 1))) return undefined;
  if (!isFrom1904 && whole === NO_DAY) return '1900-02-29';
  const day = isFrom1904 ? START_1904 + whole : START_1900 + whole - (whole > NO_DAY ? 1 : 0);
  return day <= LAST_DAY ? isoDay(day) : undefined;
}
