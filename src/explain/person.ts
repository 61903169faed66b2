import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import type { Load, Plan, Share } from '../plan/plan.ts';
import type { SavedPlan } from '../plan/saved.ts';
import type { IdlePerson } from './explanation.ts';
import { explainIdle } from './idle.ts';
import { reasonFor, type Reason } from './reason.ts';
import { Situation } from './situation.ts';

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
  readonly reason: Reason;
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
      return {
        duty,
        share,
        isOwner: assignment.owner === person,
        reason: reasonFor(eligibility, saved, assignment, person),
      };
    }),
    deputyFor: plan.assignments.flatMap((assignment) =>
      assignment?.deputy === person ? [{ duty: assignment.duty, owner: assignment.owner }] : [],
    ),
    idle: plan.idle.includes(person)
      ? explainIdle(new Situation(organisation, eligibility, plan), person)
      : undefined,
  };
}
