import { optionsOf } from '../../../src/assign/cover/options.ts';
import { construct } from '../../../src/assign/level/construct.ts';
import type { Plan } from '../../../src/assign/plan.ts';
import type { Problem } from '../../../src/assign/problem.ts';
import { settle } from '../../../src/assign/settle/frame.ts';

/** A plan as it is first made, with the first person of each job for its owner. */
export function plainPlan(problem: Problem): { plan: Plan; owners: number[] } {
  const frame = settle(problem);
  const plan = construct(frame, frame.fewest);
  return { plan, owners: problem.jobs.map((_, j) => (plan.count(j) > 0 ? plan.peopleOf(j)[0]! : -1)) };
}

/** What an owner does himself of a job: the first part is his. */
export function minutesOf(plan: Plan, j: number): number {
  return plan.minutes[plan.first[j]!]!;
}

/** The utilisation of each person while an owner is away, by these deputies (-1: none). */
export function levelsAway(
  plan: Plan,
  owners: readonly number[],
  away: number,
  deputies: readonly number[],
): number[] {
  const carried = [...plan.loads];
  deputies.forEach((deputy, j) => {
    if (owners[j] === away && deputy >= 0) carried[deputy]! += minutesOf(plan, j);
  });
  return carried.map((load, person) => load / plan.capacities[person]!);
}

/** The same, highest first. */
export function levelsWithout(...of: Parameters<typeof levelsAway>): number[] {
  return levelsAway(...of).sort((a, b) => b - a);
}

/** Every choice of deputies for the jobs of this owner, those of the others left out. */
function* choicesFor(plan: Plan, owners: readonly number[], away: number, from = 0): Generator<number[]> {
  if (from === owners.length) {
    yield [];
    return;
  }
  const options = owners[from] === away ? optionsOf(plan, from, away) : [];
  for (const rest of choicesFor(plan, owners, away, from + 1))
    for (const deputy of options.length > 0 ? options : [-1]) yield [deputy, ...rest];
}

/** Leximin order, with what rounding may cause counted as nothing. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((level, k) => Math.abs(level - b[k]!) > 1e-9);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** The most level utilisations that any choice of deputies reaches while this owner is away. */
export function bestWithout(plan: Plan, owners: readonly number[], away: number): number[] {
  let best: number[] | undefined;
  for (const choice of choicesFor(plan, owners, away)) {
    const levels = levelsWithout(plan, owners, away, choice);
    if (!best || compare(levels, best) < 0) best = levels;
  }
  return best!;
}

export function rolesOf(deputies: readonly (number | null)[], people: number): number[] {
  return Array.from({ length: people }, (_, p) => deputies.filter((deputy) => deputy === p).length);
}

export const sumOfSquares = (roles: readonly number[]): number =>
  roles.reduce((sum, count) => sum + count ** 2, 0);
