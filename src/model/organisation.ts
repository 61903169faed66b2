import type { Day } from '../vocabulary/calendar.ts';
import type { GolonganPns, GolonganPppk } from '../vocabulary/scales.ts';
import type {
  ActivityRecord,
  DutyRecord,
  MandateRecord,
  SectionRecord,
  StaffRecord,
} from '../wire/section.ts';
import type { SetdaRecord } from '../wire/setda.ts';

/**
 * The secretariat as all later rooms see it: immutable, references resolved, minutes and shares normalised, and every
 * list in the order of its codes, so that nothing downstream depends on the order of files or entries.
 */
export interface Organisation {
  readonly settings: SetdaRecord;
  readonly workTime: WorkTime;
  /** Whole table of which PNS golongan a PPPK golongan counts as. */
  readonly pppkAsPns: Readonly<Record<GolonganPppk, GolonganPns>>;
  readonly sections: readonly Section[];
  /** All staff of all sections. */
  readonly staff: readonly Staff[];
  /** All duties that are to be assigned: all kinds but tugas-lain. */
  readonly duties: readonly Duty[];
}

/** Times of the working day, in minutes (since midnight where a time of day). */
export interface WorkTime {
  /** Effective minutes of one full-time person a year. */
  readonly effectiveMinutes: number;
  /** Minutes that "1 hari" stands for in a norm. */
  readonly minutesPerDay: number;
  readonly start: number;
  /** Length of the working day without the break. */
  readonly length: number;
  readonly breakStart: number;
  readonly breakEnd: number;
}

export interface Section {
  readonly code: string;
  readonly name: string;
  readonly record: SectionRecord;
  readonly head: Staff | undefined;
  readonly staff: readonly Staff[];
  /** Duties to be assigned. */
  readonly duties: readonly Duty[];
  /** Duties of kind tugas-lain: everybody's, never assigned. */
  readonly commonDuties: readonly DutyRecord[];
  readonly mandates: readonly MandateRecord[];
  readonly activities: readonly ActivityRecord[];
}

export interface Staff extends StaffRecord {
  /** Position in Organisation.staff. */
  readonly index: number;
  readonly section: string;
  readonly attendance: Attendance;
  /** Minutes a year; 0 = absent. */
  readonly capacity: number;
}

/** How much of the year a person is there. */
export interface Attendance {
  /** Share of the year's working days, 0–1. */
  readonly share: number;
  /** Why it is less than 1; an absence without dates, the end of a contract, retirement. */
  readonly reasons: readonly AttendanceReason[];
}

export interface AttendanceReason {
  readonly kind: 'cuti' | 'tugas-belajar' | 'mpp' | 'diperbantukan' | 'kontrak' | 'pensiun';
  /** First and last day away; undefined = since the beginning or to the end of the year. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface Duty extends DutyRecord {
  /** Position in Organisation.duties. */
  readonly index: number;
  readonly section: string;
  readonly volume: number;
  /** Minutes for one result. */
  readonly minutesPerResult: number;
  /** Minutes a year. */
  readonly workload: number;
  /** How many people may share it, after volume and policy. */
  readonly parts: { readonly min: number; readonly max: number };
  /** Indices of the duties that must not be held by the same people, ascending; mutual. */
  readonly separated: readonly number[];
}

export function isPresent(person: Staff): boolean {
  return person.capacity > 0;
}
