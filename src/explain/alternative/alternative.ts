import { isPresent, type Duty, type Staff } from '../../model/organisation.ts';
import type { Lack } from '../../vocabulary/finding.ts';
import { reasonFor, type Reason } from '../reason.ts';
import type { Situation } from '../situation.ts';
import { basisOf } from './basis.ts';
import { divideWith, groupOf } from './group.ts';
import { outcomeOf, ownerIn, type Outcome } from './outcome.ts';
import type { SavedPlan } from '../../plan/saved.ts';

/** Why a duty is not this person's, and what would become of the plan if it were. */
export interface Alternative {
  readonly duty: Duty;
  readonly person: Staff;
  /** Who owns the duty now, and why. */
  readonly owner: { readonly person: Staff; readonly reason: Reason } | undefined;
  /** The file fixes this person as owner instead. */
  readonly pinned: Staff | undefined;
  /** A plan is saved, so that what is divided anew is not what a plain `bagi` makes. */
  readonly isSaved: boolean;
  readonly answer: Answer;
}

export type Answer =
  /** He is the owner. */
  | { readonly kind: 'penanggung-jawab' }
  /** He has a part of it: only the name of the owner would change, not the loads. */
  | { readonly kind: 'petugas' }
  /** The saved plan gives it to somebody else, but dividing everything anew to him. */
  | { readonly kind: 'pembagian-baru' }
  /** He may do it: the plan with him as the owner. */
  | ({ readonly kind: 'calon' } & Comparison)
  /**
   * He may not. `mended`: the plan if he were one who may, where that can be supposed; he gets the duty only where
   * that is better.
   */
  | {
      readonly kind: 'tidak-memenuhi';
      readonly lacking: readonly Lack[];
      /** Today's loads of him and of the owner; of who is away none. */
      readonly loads: readonly { readonly person: Staff; readonly utilisation: number }[];
      readonly mended: (Comparison & { readonly gets: boolean }) | undefined;
    };

export interface Comparison {
  readonly outcome: Outcome;
  /** Who owns the duty in the plan without the choice. */
  readonly owner: Staff | undefined;
  /** The comparison is not with the saved plan but with what the engine would make of it today. */
  readonly isRenewed: boolean;
}

/** "Why not him?": answered by dividing the duty's independent group anew. */
export function alternativeFor(
  situation: Situation,
  saved: SavedPlan | undefined,
  duty: Duty,
  person: Staff,
): Alternative {
  const { eligibility, plan } = situation;
  const assignment = plan.assignments[duty.index];
  const pinned = eligibility.pin(duty)?.person;
  return {
    duty,
    person,
    owner: assignment
      ? { person: assignment.owner, reason: reasonFor(situation, saved, assignment, assignment.owner) }
      : undefined,
    pinned: pinned === person ? undefined : pinned,
    isSaved: saved !== undefined,
    answer: answerFor(situation, duty, person),
  };
}

function answerFor(situation: Situation, duty: Duty, person: Staff): Answer {
  const assignment = situation.plan.assignments[duty.index];
  const lacking = situation.eligibility.lacking(duty, person);
  if (assignment?.owner === person) return { kind: 'penanggung-jawab' };
  if (lacking.length > 0) {
    const loads = [person, ...(assignment ? [assignment.owner] : [])].flatMap((one) =>
      situation.plan.loads.filter((load) => load.person === one),
    );
    return { kind: 'tidak-memenuhi', lacking, loads, mended: ifMended(situation, duty, person) };
  }
  if (assignment?.people.some((share) => share.person === person)) return { kind: 'petugas' };
  return asOwner(situation, duty, person);
}

function asOwner(situation: Situation, duty: Duty, person: Staff): Answer {
  const group = groupOf(situation, duty)!;
  const { division, isRenewed } = basisOf(situation, group);
  const owner = ownerIn(group, division);
  if (owner === person) return { kind: 'pembagian-baru' };
  const pin = group.people.indexOf(person);
  const then = divideWith(group, { ...group.problem.jobs[group.place]!, pin });
  return { kind: 'calon', outcome: outcomeOf(group, division, then), owner, isRenewed };
}

/** Undefined where nothing can be supposed: he is away, or the duty is fixed on somebody. */
function ifMended(
  situation: Situation,
  duty: Duty,
  person: Staff,
): (Comparison & { readonly gets: boolean }) | undefined {
  if (!isPresent(person) || duty.pin !== undefined) return undefined;
  const group = groupOf(situation, duty, person)!;
  const newcomer = group.people.indexOf(person);
  const { division, isRenewed } = basisOf(situation, group, newcomer);
  const then = divideWith(group, group.problem.jobs[group.place]!);
  return {
    outcome: outcomeOf(group, division, then),
    owner: ownerIn(group, division),
    isRenewed,
    gets: then.teams[group.place]!.includes(newcomer),
  };
}
