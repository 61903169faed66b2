import type { Duty, Staff } from '../../model/organisation.ts';
import type { Situation } from '../situation.ts';
import { basisOf } from './basis.ts';
import { estimates, type CandidateCost } from './estimate.ts';
import { divideWith, groupOf, withEffort, type Division, type DutyGroup } from './group.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { roleOf, type Role } from './role.ts';
import { EQUAL, levelCosts, worthOf, type Worth } from './worth.ts';

/** The candidates of a duty, the cheapest choice first: by dividing anew for each, or estimated where that is long. */
export type Ranking =
  | {
      readonly kind: 'dihitung';
      readonly choices: readonly Choice[];
      /** As of a comparison: the saved plan is not as the engine would divide today. */
      readonly isRenewed: boolean;
    }
  | { readonly kind: 'ditaksir'; readonly costs: readonly CandidateCost[] };

/** A candidate with the plan in which he owns the duty. */
export interface Choice {
  readonly person: Staff;
  readonly role: Role | undefined;
  /** His utilisation without and with the choice. */
  readonly before: number;
  readonly after: number;
  readonly outcome: Outcome;
}

/** Divisions anew × people × duties of the group, at the most: so that the answer comes about as fast as a plan. */
const MOST_WORK = 40_000;

/**
 * Share of the usual search: with the present plan to hold on to, a longer one seldom finds anything else, and a
 * candidate about whom somebody asks gets the whole of it.
 */
const EFFORT = 0.1;

export function rankingFor(situation: Situation, duty: Duty): Ranking {
  const candidates = situation.eligibility.candidates[duty.index]!;
  const whole = groupOf(situation, duty);
  if (!whole) return { kind: 'dihitung', choices: [], isRenewed: false };
  const group = withEffort(whole, EFFORT);
  if (candidates.length * group.people.length * group.duties.length > MOST_WORK) {
    return { kind: 'ditaksir', costs: estimates(situation, duty) };
  }
  const { division, isRenewed } = basisOf(situation, group);
  const assignment = situation.plan.assignments[duty.index] ?? null;
  const choices = candidates.map((person) => choiceOf(group, division, person, roleOf(assignment, person)));
  return { kind: 'dihitung', choices: ranked(group, worthOf(group, division), choices), isRenewed };
}

function choiceOf(group: DutyGroup, base: Division, person: Staff, role: Role | undefined): Choice {
  const place = group.people.indexOf(person);
  const then = divisionFor(group, base, place);
  const utilisation = ({ loads }: Division): number => loads[place]! / person.capacity;
  return {
    person,
    role,
    before: utilisation(base),
    after: utilisation(then),
    outcome: outcomeOf(group, base, then),
  };
}

/** Who has a part already leaves all as it is when he becomes the owner. */
function divisionFor(group: DutyGroup, base: Division, person: number): Division {
  if (base.teams[group.place]!.includes(person)) return base;
  return divideWith(group, { ...group.problem.jobs[group.place]!, pin: person });
}

/** In the order of the objective; of equal ones the owner is first, then it goes by ids. */
function ranked({ problem }: DutyGroup, base: Worth, choices: readonly Choice[]): Choice[] {
  const values = new Map(
    choices.map(({ person, outcome }) => [person, valuesOf(outcome, base, problem.options.tolerance)]),
  );
  const rank = ({ role }: Choice): number => Number(role !== 'penanggung-jawab');
  return choices.toSorted(
    (one, other) =>
      compare(values.get(one.person)!, values.get(other.person)!) ||
      rank(one) - rank(other) ||
      one.person.index - other.person.index,
  );
}

/** One number for each level of the objective, the lower the better. */
function valuesOf({ worth, moves }: Outcome, base: Worth, tolerance: number): number[] {
  const levels = levelCosts(base, worth, tolerance);
  return [...worth.unowned, worth.idle, ...levels, moves.length, ...worth.misfits, worth.scatter];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const first = one.findIndex((value, i) => Math.abs(value - other[i]!) > EQUAL);
  return first < 0 ? 0 : one[first]! - other[first]!;
}
