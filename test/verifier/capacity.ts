import { Malformed } from './values.ts';

/** A stretch of time in which a person is away; a missing end is open, both missing is always. */
export interface Absence {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export interface Presence {
  readonly status: string;
  readonly jenjang: string;
  readonly nip: string | undefined;
  readonly share: number;
  readonly absences: readonly Absence[];
  readonly contractUntil: string | undefined;
}

const RETIREMENT_AGES: Readonly<Record<string, number>> = {
  'jpt-pratama': 60,
  'ahli-utama': 65,
  'ahli-madya': 60,
};

/**
 * Minutes a year. Without a year only absences without dates count; with one, the share of its days from Monday to
 * Friday on which the person is there.
 */
export function capacityOf(
  person: Presence,
  minutes: number,
  year: number | undefined,
  retirementAges: Readonly<Record<string, number>>,
): number {
  const full = minutes * person.share;
  if (person.absences.some(({ from, until }) => from === undefined && until === undefined)) return 0;
  if (year === undefined) return full;

  const away = person.absences.map(({ from, until }): readonly [number, number] => [
    from === undefined ? -Infinity : dayOf(from),
    until === undefined ? Infinity : dayOf(until),
  ]);
  if (person.contractUntil !== undefined) away.push([dayOf(person.contractUntil) + 1, Infinity]);
  const retired = retirementDay(person, retirementAges);
  if (retired !== undefined) away.push([retired, Infinity]);

  let present = 0;
  let workdays = 0;
  for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++) {
    const weekday = new Date(day * 86_400_000).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    workdays++;
    if (!away.some(([first, last]) => first <= day && day <= last)) present++;
  }
  return (full * present) / workdays;
}

/** The first day of the month after the birthday at which the age is reached. */
function retirementDay(person: Presence, ages: Readonly<Record<string, number>>): number | undefined {
  const digits = person.nip?.replaceAll(/\D/gu, '') ?? '';
  if (person.status === 'PTT' || digits.length < 8) return undefined;
  const age = ages[person.jenjang] ?? RETIREMENT_AGES[person.jenjang] ?? 58;
  // Months count from 1 here, so the month after is one more; December rolls over into the next year by itself.
  return dayNumber(Number(digits.slice(0, 4)) + age, Number(digits.slice(4, 6)) + 1, 1);
}

function dayOf(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (!match) throw new Malformed(`"${date}": not a date`);
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
