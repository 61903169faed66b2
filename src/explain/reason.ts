import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Staff } from '../model/organisation.ts';
import type { Assignment } from '../plan/plan.ts';
import { stillValid, type SavedPlan } from '../plan/saved.ts';

/** Why somebody has a duty, out of so many who may do it. */
export interface Reason {
  /** pin: fixed in the file; satu-satunya: nobody else may; semua-calon: all who may share it; tersimpan: kept from the saved plan; merata: the levelling gave it. */
  readonly kind: 'pin' | 'satu-satunya' | 'semua-calon' | 'tersimpan' | 'merata';
  readonly candidates: number;
}

export function reasonFor(
  eligibility: Eligibility,
  saved: SavedPlan | undefined,
  { duty, people }: Assignment,
  person: Staff,
): Reason {
  const candidates = eligibility.candidates[duty.index]!.length;
  const isKept = stillValid(eligibility, duty, saved?.entries[duty.index]).includes(person);
  if (duty.pin === person.id) return { kind: 'pin', candidates };
  if (candidates === 1) return { kind: 'satu-satunya', candidates };
  if (people.length === candidates) return { kind: 'semua-calon', candidates };
  return { kind: isKept ? 'tersimpan' : 'merata', candidates };
}
