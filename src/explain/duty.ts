import type { Duty, Staff } from '../model/organisation.ts';
import type { Assignment } from '../plan/plan.ts';
import type { SavedPlan } from '../plan/saved.ts';
import type { Lack } from '../vocabulary/finding.ts';
import { rankingFor, type Ranking } from './alternative/ranking.ts';
import { barsOf, type Bars } from './barred.ts';
import type { NearPerson } from './explanation.ts';
import { deciding, nearestOf } from './lacks.ts';
import { reasonFor, type Reason } from './reason.ts';
import { SecondPeople, type Second } from './second.ts';
import type { Situation } from './situation.ts';

/** One duty under the lens: who may do it and what choosing each would mean, and who may not and why. */
export interface DutyExplanation {
  readonly duty: Duty;
  readonly assignment: Assignment | null;
  /** Who may do it, the cheapest choice first; the present owner's own place shows how good he is. */
  readonly ranking: Ranking;
  /** Everybody else of the section, with the one lack that is told of each. */
  readonly excluded: readonly {
    readonly person: Staff;
    readonly lacking: readonly Lack[];
    readonly deciding: Lack;
  }[];
  /** Who lacks least, told where there are too few candidates for a deputy. */
  readonly nearest: readonly NearPerson[];
  /** The cheapest way to a second person, where only one may do it. */
  readonly second: Second | undefined;
  /** Why the owner owns it; undefined where nobody does. */
  readonly reason: Reason | undefined;
  /** Other assignees and the deputy, as far as they cannot keep it. */
  readonly barred: readonly { readonly person: Staff; readonly bars: Bars }[];
}

export function explainDuty(situation: Situation, saved: SavedPlan | undefined, duty: Duty): DutyExplanation {
  const { eligibility, plan } = situation;
  const assignment = plan.assignments[duty.index] ?? null;
  const candidates = eligibility.candidates[duty.index]!;
  const excluded = eligibility
    .neighbours(duty)
    .map((person) => ({ person, lacking: eligibility.lacking(duty, person) }))
    .filter(({ lacking }) => lacking.length > 0);
  const second = new SecondPeople(situation).for(duty);
  const decisions = deciding(excluded.map(({ lacking }) => lacking));
  return {
    duty,
    assignment,
    ranking: rankingFor(situation, duty),
    excluded: excluded.map((entry, i) => ({ ...entry, deciding: decisions[i]! })),
    nearest: candidates.length === 1 ? (second?.nearest ?? nearestOf(excluded)) : [],
    second,
    reason: assignment ? reasonFor(situation, saved, assignment, assignment.owner) : undefined,
    barred: assignment ? barredOthers(situation, assignment) : [],
  };
}

function barredOthers(situation: Situation, assignment: Assignment): DutyExplanation['barred'] {
  const { owner, people, deputy } = assignment;
  const involved = new Set([...people.map(({ person }) => person), ...(deputy ? [deputy] : [])]);
  involved.delete(owner);
  return [...involved].flatMap((person) => {
    const bars = barsOf(situation, assignment, person);
    return bars ? [{ person, bars }] : [];
  });
}
