import { describe, expect, test } from '@jest/globals';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import { scopeOf } from '../../src/assign/bound/scope.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { allFills } from '../../src/assign/prove/all-fills.ts';
import { highestOf, type Effort, type Gap } from '../../src/assign/prove/gap.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan } from './support/plans.ts';
import { runs } from './support/runs.ts';

/** Two to four people with different time, who may each do most of a few jobs. */
function some(random: Random): Problem {
  const all = [...new Array(2 + random.below(3)).keys()];
  const jobs = Array.from({ length: 4 + random.below(5) }, () => {
    const able = all.filter(() => random.below(4) > 0);
    return job(able.length > 0 ? able : [0], 10 + random.below(50));
  });
  return { ...problemOf(all.length, jobs), capacities: all.map(() => [100, 90, 55][random.below(3)]!) };
}

/** The least highest utilisation of all ways to give each job to one who may do it, so many being busy at the least. */
function leastHighest({ capacities, jobs }: Problem, busy = 0): number {
  const give = (at: number, loads: readonly number[]): number =>
    at === jobs.length
      ? loads.filter((load) => load > 0).length < busy
        ? Infinity
        : Math.max(...loads.map((load, person) => load / capacities[person]!))
      : Math.min(
          ...jobs[at]!.candidates.map(({ person }) =>
            give(at + 1, loads.with(person, loads[person]! + jobs[at]!.minutesPerResult)),
          ),
        );
  return give(
    0,
    capacities.map(() => 0),
  );
}

/** All people, from the worst plan and a bound that says little. */
function filled(
  problem: Problem,
  left: number,
): { before: Gap; after: Gap; highest: number; effort: Effort } {
  const plan = firstPlan(problem);
  const scope = scopeOf(plan.frame);
  const confined = confinedTo(scope, scope.people);
  const before: Gap = { plan, cause: { bound: 0.1, confined, basis: 'flow' } };
  const effort = { prove: true, solver: undefined, fractional: new Float64Array(), fills: { left } };
  const after = allFills(before, scope, before.cause, effort);
  return { before, after, highest: highestOf(after.plan, scope.people), effort };
}

describe('all fills of some people', () => {
  test('bound and plan meet at the least highest level there is', () => {
    let lowered = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const problem = some(new Random(seed));
      const { before, after, highest } = filled(problem, 10_000_000);
      const least = leastHighest(problem);
      expect(after.cause.bound).toBeCloseTo(least, 9);
      // A plan that leaves more people idle is none.
      if (leastHighest(problem, before.plan.busyPeople()) > least * (1 + 1e-9)) continue;
      expect([seed, highest]).toEqual([seed, expect.closeTo(least, 9)]);
      if (after.plan !== before.plan) lowered++;
    }
    expect(lowered).toBeGreaterThan(runs(300) / 10);
  });

  test('what the work does not suffice for is not claimed', () => {
    let open = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const problem = some(new Random(seed));
      const { after, highest } = filled(problem, 150);
      const least = leastHighest(problem);
      expect(after.cause.bound).toBeLessThanOrEqual(least * (1 + 1e-9));
      if (after.cause.bound < highest * (1 - 1e-9)) open++;
    }
    expect(open).toBeGreaterThan(runs(300) / 10);
  });

  test('what it takes is paid from the work that is left for others', () => {
    const { effort } = filled(some(new Random(7)), 1_000_000);
    expect(effort.fills.left).toBeLessThan(1_000_000);
    expect(effort.fills.left).toBeGreaterThan(900_000);
  });
});
