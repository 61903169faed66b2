import { parseDuration, toMinutes } from '../vocabulary/duration.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { compareCodes } from '../vocabulary/order.ts';
import { PPPK_AS_PNS } from '../vocabulary/scales.ts';
import type { DutyRecord, SectionRecord, StaffRecord } from '../wire/section.ts';
import type { SetdaRecord } from '../wire/setda.ts';
import { attendanceOf } from './attendance.ts';
import { checkDates } from './check-dates.ts';
import { checkIdentity } from './check-identity.ts';
import { checkNips } from './check-nips.ts';
import { checkNotations } from './check-notations.ts';
import { checkReferences } from './check-references.ts';
import {
  isPresent,
  type Duty,
  type Organisation,
  type Section,
  type Staff,
  type WorkTime,
} from './organisation.ts';
import { workTimeOf } from './work-time.ts';

/**
 * Checks the records against each other. Where a file could not be read, names that may stand in it are not called
 * unknown.
 */
export function checkRecords(
  settings: SetdaRecord,
  records: readonly SectionRecord[],
  allWereRead: boolean,
): Finding[] {
  return [
    ...checkIdentity(records),
    ...checkReferences(settings, records, allWereRead),
    ...checkNotations(settings, records),
    ...checkDates(records),
    ...checkNips(records),
  ];
}

/** Builds the organisation from records that have passed all checks. */
export function buildOrganisation(settings: SetdaRecord, records: readonly SectionRecord[]): Organisation {
  const workTime = workTimeOf(settings);
  const sorted = records.toSorted((one, other) => compareCodes(one.code, other.code));
  const staff = allStaff(settings, sorted, workTime);
  const duties = allDuties(settings, sorted, workTime, staff);
  const staffById = new Map(staff.map((person) => [person.id, person]));
  const staffOf = groupBy(staff, (person) => person.section);
  const dutiesOf = groupBy(duties, (duty) => duty.section);
  return {
    settings,
    workTime,
    pppkAsPns: { ...PPPK_AS_PNS, ...settings.policy.pppkAsPns },
    sections: sorted.map((record) =>
      sectionFrom(record, staffOf.get(record.code) ?? [], dutiesOf.get(record.code) ?? [], staffById),
    ),
    staff,
    duties,
  };
}

function allStaff(settings: SetdaRecord, records: readonly SectionRecord[], workTime: WorkTime): Staff[] {
  const entries = records.flatMap(({ code, staff }) => staff.map((record) => [code, record] as const));
  return entries
    .toSorted(([, one], [, other]) => compareCodes(one.id, other.id))
    .map(([section, record], index) => staffFrom(settings, workTime, section, record, index));
}

function staffFrom(
  settings: SetdaRecord,
  workTime: WorkTime,
  section: string,
  record: StaffRecord,
  index: number,
): Staff {
  const attendance = attendanceOf(record, settings.year, settings.policy.retirementAge);
  const capacity = workTime.effectiveMinutes * record.workingShare * attendance.share;
  // The record last: objects that are made from it first each get a shape of their own, at thrice the memory.
  return { index, section, attendance, capacity, ...record };
}

function allDuties(
  settings: SetdaRecord,
  records: readonly SectionRecord[],
  workTime: WorkTime,
  staff: readonly Staff[],
): Duty[] {
  const entries = records
    .flatMap(({ code, duties }) => duties.map((record) => [code, record] as const))
    .filter(([, record]) => record.kind !== 'tugas-lain')
    .toSorted(([, one], [, other]) => compareCodes(one.code, other.code));
  const indexOf = new Map(entries.map(([, record], index) => [record.code, index]));
  const separated = separations(
    entries.map(([, record]) => record),
    indexOf,
  );
  const people = groupBy(
    staff.filter(isPresent).flatMap((person) => [...new Set([person.section, ...person.helps])]),
    (section) => section,
  );
  return entries.map(([section, record], index) => {
    const volume = record.volume ?? 1;
    const minutesPerResult = toMinutes(parseDuration(record.norm ?? '') ?? [], workTime.minutesPerDay);
    return {
      index,
      section,
      // See staffFrom: with the record in front there would be as many shapes as duties.
      ...record,
      volume,
      minutesPerResult,
      workload: volume * minutesPerResult,
      parts: partsOf(record, volume, settings.policy.sharesFreely, people.get(section)?.length ?? 0),
      separated: separated.get(index) ?? NONE,
    };
  });
}

const NONE: readonly number[] = [];

/** As the duty says; else one person, or as many as it takes where the policy shares freely. */
function partsOf(
  record: DutyRecord,
  volume: number,
  sharesFreely: boolean,
  people: number,
): { min: number; max: number } {
  const wanted = record.people ?? { min: 1, max: sharesFreely && volume >= 2 ? Math.max(1, people) : 1 };
  // Whole results are shared: no more people than results, except that one result may be carried together.
  const most = volume >= 2 ? volume : Number.MAX_SAFE_INTEGER;
  return { min: Math.min(wanted.min, most), max: Math.min(wanted.max, most) };
}

function separations(
  duties: readonly DutyRecord[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const partners = new Map<number, Set<number>>();
  const join = (one: number, other: number): void => {
    partners.set(one, (partners.get(one) ?? new Set<number>()).add(other));
  };
  for (const [index, duty] of duties.entries()) {
    for (const code of duty.separations) {
      const other = indexOf.get(code);
      if (other === undefined || other === index) continue;
      join(index, other);
      join(other, index);
    }
  }
  return new Map([...partners].map(([index, set]) => [index, [...set].sort((one, other) => one - other)]));
}

function sectionFrom(
  record: SectionRecord,
  staff: readonly Staff[],
  duties: readonly Duty[],
  staffById: ReadonlyMap<string, Staff>,
): Section {
  const byCode = <T extends { readonly code: string }>(entries: readonly T[]): T[] =>
    entries.toSorted((one, other) => compareCodes(one.code, other.code));
  return {
    code: record.code,
    name: record.name,
    record,
    head: record.head === undefined ? undefined : staffById.get(record.head),
    staff,
    duties,
    commonDuties: byCode(record.duties.filter((duty) => duty.kind === 'tugas-lain')),
    mandates: byCode(record.mandates),
    activities: byCode(record.activities),
  };
}
