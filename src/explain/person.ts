import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import type { Load, Plan, Share } from '../plan/plan.ts';
import { stillValid, type SavedPlan } from '../plan/saved.ts';
import type { IdlePerson } from './explanation.ts';
import { explainIdle } from './idle.ts';

/** One person under the lens: what he carries and why, for whom he stands in, and why he has nothing if so. */
export interface PersonExplanation {
  readonly person: Staff;
  /** Undefined for somebody who is away. */
  readonly load: Load | undefined;
  readonly duties: readonly HeldDuty[];
  readonly deputyFor: readonly { readonly duty: Duty; readonly owner: Staff }[];
  readonly idle: IdlePerson | undefined;
}

export interface HeldDuty {
  readonly duty: Duty;
  readonly share: Share;
  readonly isOwner: boolean;
  /** pin: fixed in the file; satu-satunya: nobody else may; semua-calon: all who may share it; tersimpan: kept from the saved plan; merata: the levelling gave it. */
  readonly reason: 'pin' | 'satu-satunya' | 'semua-calon' | 'tersimpan' | 'merata';
  /** How many people may do it. */
  readonly candidates: number;
}

export function explainPerson(
  organisation: Organisation,
  eligibility: Eligibility,
  plan: Plan,
  saved: SavedPlan | undefined,
  person: Staff,
): PersonExplanation {
  const load = plan.loads.find((entry) => entry.person === person);
  return {
    person,
    load,
    duties: (load?.shares ?? []).map(({ duty, share }) => {
      const assignment = plan.assignments[duty.index]!;
      const candidates = eligibility.candidates[duty.index]!.length;
      const kept = stillValid(eligibility, duty, saved?.entries[duty.index]).includes(person);
      return {
        duty,
        share,
        isOwner: assignment.owner === person,
        reason: reasonFor(duty, person, candidates, assignment.people.length, kept),
        candidates,
      };
    }),
    deputyFor: plan.assignments.flatMap((assignment) =>
      assignment?.deputy === person ? [{ duty: assignment.duty, owner: assignment.owner }] : [],
    ),
    idle: plan.idle.includes(person) ? explainIdle(organisation, eligibility, plan, person) : undefined,
  };
}

function reasonFor(
  duty: Duty,
  person: Staff,
  candidates: number,
  people: number,
  kept: boolean,
): HeldDuty['reason'] {
  if (duty.pin === person.id) return 'pin';
  if (candidates === 1) return 'satu-satunya';
  if (people === candidates) return 'semua-calon';
  return kept ? 'tersimpan' : 'merata';
}
