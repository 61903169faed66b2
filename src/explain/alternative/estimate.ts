import type { Duty, Organisation, Staff } from '../../model/organisation.ts';
import type { Assignment, Load, Plan } from '../../plan/plan.ts';
import { PREFERENCES } from '../../plan/preferences.ts';
import type { Situation } from '../situation.ts';
import { roleOf, type Role } from './role.ts';

/** What it would mean to give the owner's part to somebody else, all other things staying as they are. */
export interface CandidateCost {
  readonly person: Staff;
  readonly role: Role | undefined;
  /** Utilisation of this person now, and after taking the owner's part. */
  readonly before: number;
  readonly after: number;
  /** Highest utilisation of any candidate after the exchange. */
  readonly highest: number;
  /** The present owner would be left with nothing. */
  readonly leavesIdle: boolean;
  /** A separated duty that this person holds. */
  readonly separatedFrom: Duty | undefined;
  readonly misfit: readonly number[];
}

/** The cheapest choice first. */
export function estimates({ organisation, eligibility, plan }: Situation, duty: Duty): CandidateCost[] {
  const assignment = plan.assignments[duty.index] ?? null;
  const candidates = eligibility.candidates[duty.index]!;
  const loads = new Map(plan.loads.map((load) => [load.person, load]));
  return candidates
    .map((person) => costOf(organisation, plan, loads, duty, assignment, candidates, person))
    .sort(byCost);
}

function costOf(
  organisation: Organisation,
  plan: Plan,
  loads: ReadonlyMap<Staff, Load>,
  duty: Duty,
  assignment: Assignment | null,
  candidates: readonly Staff[],
  person: Staff,
): CandidateCost {
  const owner = assignment?.owner;
  const own = loads.get(person)!;
  const part = assignment?.people.find((share) => share.person === owner)?.minutes ?? duty.workload;
  const isMember = assignment?.people.some((share) => share.person === person) ?? false;
  const after = isMember ? own.utilisation : (own.minutes + part) / person.capacity;
  const highest = candidates.reduce((most, candidate) => {
    const load = loads.get(candidate)!;
    if (candidate === person) return Math.max(most, after);
    const relieved =
      load.person === owner && !isMember ? (load.minutes - part) / load.person.capacity : load.utilisation;
    return Math.max(most, relieved);
  }, 0);
  return {
    person,
    role: roleOf(assignment, person),
    before: own.utilisation,
    after,
    highest,
    leavesIdle: owner !== undefined && !isMember && loads.get(owner)!.shares.length === 1,
    separatedFrom: duty.separated
      .map((index) => organisation.duties[index]!)
      .find((other) => plan.assignments[other.index]?.people.some((share) => share.person === person)),
    misfit: PREFERENCES.map(({ misfit }) => misfit(duty, person, organisation.pppkAsPns)),
  };
}

/** In the order of the plan's own aims: separations, nobody idle, the highest load, his own load, fit. */
function byCost(one: CandidateCost, other: CandidateCost): number {
  return (
    Number(one.separatedFrom !== undefined) - Number(other.separatedFrom !== undefined) ||
    Number(one.leavesIdle) - Number(other.leavesIdle) ||
    one.highest - other.highest ||
    one.after - other.after ||
    compareMisfit(one.misfit, other.misfit) ||
    one.person.index - other.person.index
  );
}

function compareMisfit(one: readonly number[], other: readonly number[]): number {
  for (const [i, value] of one.entries()) if (value !== other[i]) return value - other[i]!;
  return 0;
}
