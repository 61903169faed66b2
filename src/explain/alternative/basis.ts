import type { Job } from '../../assign/problem.ts';
import type { Situation } from '../situation.ts';
import { divideWith, presentDivision, type Division, type DutyGroup } from './group.ts';
import { movesBetween } from './moves.ts';

/** What a choice is compared with. */
export interface Basis {
  readonly division: Division;
  /** The saved plan is not as the engine would divide, so that the comparison is with what it would make of it. */
  readonly isRenewed: boolean;
}

/**
 * The plan without the choice. A fresh plan is it; a saved one is divided anew first, or all that time has spoilt in
 * it would be charged to the choice.
 */
export function basisOf(situation: Situation, group: DutyGroup, newcomer?: number): Basis {
  const present = presentDivision(group, situation);
  if (situation.plan.proof) return { division: present, isRenewed: false };
  const division = divideWith(group, asItStands(situation, group, newcomer));
  return { division, isRenewed: movesBetween(group, present, division).length > 0 };
}

/** The job of the duty in question with the pin that it has, and without who is only supposed to be able. */
function asItStands(
  { eligibility }: Situation,
  { problem, place, people, duties }: DutyGroup,
  newcomer: number | undefined,
): Job {
  const job = problem.jobs[place]!;
  const pin = eligibility.pin(duties[place]!);
  const candidates = job.candidates.filter(({ person }) => person !== newcomer);
  if (!pin) return { ...job, candidates };
  if (pin.lacking.length === 0) return { ...job, candidates, pin: people.indexOf(pin.person) };
  return { ...job, candidates: [], previous: [] };
}
