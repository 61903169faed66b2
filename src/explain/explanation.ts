import type { Duty, Staff } from '../model/organisation.ts';
import type { Cause, HallGroup, Lack, Remedy } from '../vocabulary/finding.ts';

/** Reasons and remedies as data, for everything that a plan leaves over. */
export interface Explanation {
  readonly unowned: readonly UnownedDuty[];
  readonly idle: readonly IdlePerson[];
}

export interface UnownedDuty {
  readonly duty: Duty;
  /** Commonest first; a person who is away counts for that alone. */
  readonly causes: readonly Cause[];
  /** Those who lack least. */
  readonly nearest: readonly NearPerson[];
  readonly remedies: readonly Remedy[];
}

export interface NearPerson {
  readonly person: Staff;
  readonly lacking: readonly Lack[];
}

export interface IdlePerson {
  readonly person: Staff;
  /** What keeps him from the duties of his section (and of those that he helps), counted by duty. */
  readonly causes: readonly Cause[];
  /** Where he may do something, but shares it with too many. */
  readonly hall: HallGroup | undefined;
  readonly remedies: readonly Remedy[];
}
