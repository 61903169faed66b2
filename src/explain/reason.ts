import type { Staff } from '../model/organisation.ts';
import type { Assignment } from '../plan/plan.ts';
import { stillValid, type SavedPlan } from '../plan/saved.ts';
import { barsOf, type Bars } from './barred.ts';
import type { Situation } from './situation.ts';

/** Why somebody has a duty, out of so many who may do it. */
export type Reason =
  /** pin: fixed in the file; satu-satunya: nobody else may; semua-calon: all who may share it; tersimpan: kept from the saved plan; merata: the levelling gave it. */
  | {
      readonly kind: 'pin' | 'satu-satunya' | 'semua-calon' | 'tersimpan' | 'merata';
      readonly candidates: number;
    }
  /** The saved plan names him, but nothing will do so again. */
  | { readonly kind: 'terhalang'; readonly candidates: number; readonly bars: Bars };

export function reasonFor(
  situation: Situation,
  saved: SavedPlan | undefined,
  assignment: Assignment,
  person: Staff,
): Reason {
  const { duty, people } = assignment;
  const { eligibility } = situation;
  const able = eligibility.candidates[duty.index]!;
  const candidates = able.length;
  const bars = barsOf(situation, assignment, person);
  if (bars) return { kind: 'terhalang', candidates, bars };
  if (duty.pin === person.id) return { kind: 'pin', candidates };
  if (candidates === 1) return { kind: 'satu-satunya', candidates };
  if (able.every((one) => people.some((share) => share.person === one)))
    return { kind: 'semua-calon', candidates };
  const isKept = stillValid(eligibility, duty, saved?.entries[duty.index]).includes(person);
  return { kind: isKept ? 'tersimpan' : 'merata', candidates };
}
