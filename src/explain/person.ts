import type { Duty, Staff } from '../model/organisation.ts';
import type { Load, Share } from '../plan/plan.ts';
import type { SavedPlan } from '../plan/saved.ts';
import type { IdlePerson } from './explanation.ts';
import { explainIdle } from './idle.ts';
import { lighteningFor, type Lightening } from './overload.ts';
import { reasonFor, type Reason } from './reason.ts';
import type { Situation } from './situation.ts';

/** One person under the lens: what he carries and why, for whom he stands in, and why he has nothing if so. */
export interface PersonExplanation {
  readonly person: Staff;
  /** Undefined for somebody who is away. */
  readonly load: Load | undefined;
  readonly duties: readonly HeldDuty[];
  /** His own duties with who stands in, if he is away for all or part of the year; undefined if he is not. */
  readonly standIns: readonly { readonly duty: Duty; readonly deputy: Staff | undefined }[] | undefined;
  readonly deputyFor: readonly { readonly duty: Duty; readonly owner: Staff }[];
  readonly idle: IdlePerson | undefined;
  /** What would help him who carries too much; undefined for others, and where nothing is found. */
  readonly lightening: Lightening | undefined;
  /** A plan is saved, so that what is divided anew is not what a plain `bagi` makes. */
  readonly isSaved: boolean;
}

export interface HeldDuty {
  readonly duty: Duty;
  readonly share: Share;
  readonly isOwner: boolean;
  readonly reason: Reason;
}

export function explainPerson(
  situation: Situation,
  saved: SavedPlan | undefined,
  person: Staff,
): PersonExplanation {
  const { plan } = situation;
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
        reason: reasonFor(situation, saved, assignment, person),
      };
    }),
    standIns:
      person.attendance.reasons.length > 0
        ? plan.assignments.flatMap((assignment) =>
            assignment?.owner === person ? [{ duty: assignment.duty, deputy: assignment.deputy }] : [],
          )
        : undefined,
    deputyFor: plan.assignments.flatMap((assignment) =>
      assignment?.deputy === person ? [{ duty: assignment.duty, owner: assignment.owner }] : [],
    ),
    idle: plan.idle.includes(person) ? explainIdle(situation, person) : undefined,
    lightening: load && lighteningFor(situation, saved, load),
    isSaved: saved !== undefined,
  };
}
