import { dayOf, isWorkday, parseDay, type Day } from '../vocabulary/calendar.ts';
import { readNip } from '../vocabulary/nip.ts';
import { compareText } from '../vocabulary/order.ts';
import { RETIREMENT_AGE, type Jenjang } from '../vocabulary/scales.ts';
import type { StaffRecord } from '../wire/section.ts';
import type { Attendance, AttendanceReason } from './organisation.ts';

/**
 * The share of a year's working days (Monday to Friday) that is left by absence, the end of the contract and
 * retirement. Without a year only an absence without dates counts, and it counts for the whole year.
 */
export function attendanceOf(
  person: StaffRecord,
  year: number | undefined,
  retirementAge: Readonly<Partial<Record<Jenjang, number>>>,
): Attendance {
  // Sorted, so that the order in the file is not felt.
  const reasons = [...absences(person), ...contract(person), ...retirement(person, retirementAge)].toSorted(
    (one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity) || compareText(one.kind, other.kind),
  );
  if (year === undefined) {
    const undated = reasons.filter((reason) => reason.from === undefined && reason.to === undefined);
    return { share: undated.length > 0 ? 0 : 1, reasons: undated };
  }
  const first = dayOf(year, 1, 1)!;
  const last = dayOf(year, 12, 31)!;
  const felt = reasons.filter(({ from, to }) => (from ?? first) <= last && (to ?? last) >= first);
  if (felt.length === 0) return { share: 1, reasons: [] };
  const { workdays, away } = workdaysAway(felt, year);
  return { share: (workdays - away) / workdays, reasons: felt };
}

/** Working days of a year, and on how many of them at least one of the reasons keeps somebody away. */
export function workdaysAway(
  reasons: readonly AttendanceReason[],
  year: number,
): { readonly workdays: number; readonly away: number } {
  const first = dayOf(year, 1, 1)!;
  const last = dayOf(year, 12, 31)!;
  let [workdays, away] = [0, 0];
  for (let day = first; day <= last; day++) {
    if (!isWorkday(day)) continue;
    workdays++;
    if (reasons.some(({ from, to }) => (from ?? first) <= day && day <= (to ?? last))) away++;
  }
  return { workdays, away };
}

/** True if something about the person depends on dates, so that a missing year is felt. */
export function dependsOnDates(person: StaffRecord): boolean {
  return (
    person.contractEnd !== undefined || person.absences.some(({ from, to }) => (from ?? to) !== undefined)
  );
}

function absences(person: StaffRecord): AttendanceReason[] {
  return person.absences.flatMap(({ kind, from, to }) =>
    kind === 'aktif' ? [] : [{ kind, from: dayFrom(from), to: dayFrom(to) }],
  );
}

function contract(person: StaffRecord): AttendanceReason[] {
  const end = dayFrom(person.contractEnd);
  return end === undefined ? [] : [{ kind: 'kontrak', from: end + 1, to: undefined }];
}

/** Retirement begins on the first day of the month after the birthday; the birth date stands in the NIP. */
function retirement(
  person: StaffRecord,
  ages: Readonly<Partial<Record<Jenjang, number>>>,
): AttendanceReason[] {
  if (person.nip === undefined || person.status === 'PTT') return [];
  const reading = readNip(person.nip, person.status);
  if (!reading.ok) return [];
  const age = ages[person.jenjang] ?? RETIREMENT_AGE[person.jenjang];
  const { birthYear, birthMonth } = reading.nip;
  const from =
    birthMonth === 12 ? dayOf(birthYear + age + 1, 1, 1)! : dayOf(birthYear + age, birthMonth + 1, 1)!;
  return [{ kind: 'pensiun', from, to: undefined }];
}

function dayFrom(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
