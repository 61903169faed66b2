import { parseDay, partsOfDay, type Day } from '../../vocabulary/calendar.ts';
import type { Absence } from '../../vocabulary/finding.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

export const absence: Readonly<Record<Absence['kind'], string>> = {
  cuti: 'leave',
  'tugas-belajar': 'study leave',
  mpp: 'pre-retirement leave',
  diperbantukan: 'secondment',
  kontrak: 'contract ended',
  pensiun: 'retired',
};

/** "21 November 2026". */
export function dateOf(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${date} ${MONTHS[month - 1]!} ${year}`;
}

/** The same from "2026-11-21". */
export function dateIn(text: string): string {
  const day = parseDay(text);
  return day === undefined ? text : dateOf(day);
}

/** "1 March–31 May 2026", the year once where it is the same; nothing of an absence without dates. */
export function span(from: Day | undefined, to: Day | undefined): string[] {
  if (from === undefined) return to === undefined ? [] : [`until ${dateOf(to)}`];
  if (to === undefined) return [`from ${dateOf(from)}`];
  const { year, month, date } = partsOfDay(from);
  if (year !== partsOfDay(to).year) return [`${dateOf(from)}–${dateOf(to)}`];
  return [`${date} ${MONTHS[month - 1]!}–${dateOf(to)}`];
}

/** "leave 1 March–31 May 2026", "retired from 1 July 2026". */
export function absencePhrase({ kind, from, to }: Absence): string {
  const dayIn = (text: string | undefined): Day | undefined =>
    text === undefined ? undefined : parseDay(text);
  return [absence[kind], ...span(dayIn(from), dayIn(to))].join(' ');
}
