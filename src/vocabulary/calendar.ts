/** Days are counted from 1 January 1970 in the proleptic Gregorian calendar: no time zone can move them. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** A day from "2026-12-31"; undefined if there is no such day. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day from year, month 1–12 and day of the month; undefined if there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const stamp = new Date(0);
  stamp.setUTCFullYear(year, month - 1, date);
  if (stamp.getUTCMonth() !== month - 1 || stamp.getUTCDate() !== date) return undefined;
  return stamp.getTime() / MILLISECONDS;
}

/** The year, the month 1–12 and the date in the month of a day. */
export function partsOfDay(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const stamp = new Date(day * MILLISECONDS);
  return { year: stamp.getUTCFullYear(), month: stamp.getUTCMonth() + 1, date: stamp.getUTCDate() };
}

/** "2026-12-31". */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Monday to Friday. 1 January 1970 was a Thursday. */
export function isWorkday(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday >= 1 && weekday <= 5;
}

/** Minutes since midnight from "07.30"; undefined if it is no time of day. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = /^([01]\d|2[0-3])\.([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** "11.05"; minutes past midnight may exceed a day, the caller says what that means. */
export function formatTimeOfDay(minutes: number): string {
  const whole = Math.round(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}.${two(whole % 60)}`;
}
