import { dayOf, isoDay, parseDay } from '../vocabulary/calendar.ts';

/** Beginnings of the names of months, Indonesian and English, as people shorten them. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, agu: 8, ags: 8, aug: 8, sep: 9,
  okt: 10, oct: 10, nov: 11, nop: 11, des: 12, dec: 12,
}; // prettier-ignore

/** "2026-12-31" from that, "31-12-2026", "31/12/2026", "31.12.2026" or "31 Desember 2026"; undefined for no such day. */
export function readDate(text: string): string | undefined {
  const plain = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return dayText(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(plain);
  if (local) return dayText(Number(local[3]), Number(local[2]), Number(local[1]));
  const spelt = /^(\d{1,2})[\s-]*([a-z]{3,9})\.?[\s-]*(\d{4})$/i.exec(plain);
  const month = spelt && MONTHS[spelt[2]!.slice(0, 3).toLowerCase()];
  return spelt && month ? dayText(Number(spelt[3]), month, Number(spelt[1])) : undefined;
}

/** The first and the last number of a day that a staff list can mean: 1950 and 2119. */
const SERIALS = { first: 18_264, last: 80_351 };
/** Number of 1 January 1970 in a workbook, which counts from 1900. */
const SERIAL_OF_1970 = 25_569;

/** The day of a number such as 46387: what is left of a date that is pasted into a cell kept as text. */
export function readSerialDate(text: string): string | undefined {
  const serial = Number(text);
  const isDay = Number.isInteger(serial) && serial >= SERIALS.first && serial <= SERIALS.last;
  return isDay ? isoDay(serial - SERIAL_OF_1970) : undefined;
}

function dayText(year: number, month: number, date: number): string | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return dayOf(year, month, date) === undefined || parseDay(text) === undefined ? undefined : text;
}
