import { parseDay, partsOfDay, type Day } from '../../vocabulary/calendar.ts';
import type { Absence } from '../../vocabulary/finding.ts';

const MONTHS = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const; // prettier-ignore

export const absence: Readonly<Record<Absence['kind'], string>> = {
  cuti: 'cuti',
  'tugas-belajar': 'tugas belajar',
  mpp: 'masa persiapan pensiun',
  diperbantukan: 'diperbantukan',
  kontrak: 'kontrak berakhir',
  pensiun: 'pensiun',
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

/** "1 Maret–31 Mei 2026", the year once where it is the same; nothing of an absence without dates. */
export function span(from: Day | undefined, to: Day | undefined): string[] {
  if (from === undefined) return to === undefined ? [] : [`sampai dengan ${dateOf(to)}`];
  if (to === undefined) return [`sejak ${dateOf(from)}`];
  const { year, month, date } = partsOfDay(from);
  if (year !== partsOfDay(to).year) return [`${dateOf(from)}–${dateOf(to)}`];
  return [`${date} ${MONTHS[month - 1]!}–${dateOf(to)}`];
}

/** "cuti 1 Maret–31 Mei 2026", "pensiun sejak 1 Juli 2026". */
export function absencePhrase({ kind, from, to }: Absence): string {
  const dayIn = (text: string | undefined): Day | undefined =>
    text === undefined ? undefined : parseDay(text);
  return [absence[kind], ...span(dayIn(from), dayIn(to))].join(' ');
}
