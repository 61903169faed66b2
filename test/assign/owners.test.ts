import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { leaveFewestIdle } from '../../src/assign/settle/idle.ts';
import { own, separatedFrom } from '../../src/assign/settle/ownership.ts';
import { holdsOf } from '../../src/assign/settle/settlement.ts';
import { compareValues, type Value } from './support/brute-force.ts';
import { job, problemOf } from './support/job.ts';
import { pentagons } from './support/pentagons.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { withHolds } from './support/with-holds.ts';

function forSeeds(numRuns: number, check: (seed: number) => void): void {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), check), { numRuns, seed: 2026 });
}

test('as few unowned as can be by priority, then as few holds disturbed', () => {
  forSeeds(runs(1000), (seed) => {
    const shape = { people: 4, jobs: 5, pinned: 15, flexible: 30, separations: 8 };
    const problem = withHolds(randomProblem(seed, shape), seed);
    const apart = separatedFrom(problem);
    const { seeds, proven } = own(problem, apart);
    expect(proven).toBe(true);
    expect(costOf(problem, apart, [...seeds])).toEqual(leastCost(problem, apart));
  });
});

test('each pair counts once, and no job is apart from itself', () => {
  const separations: [number, number][] = [
    [0, 1],
    [1, 0],
    [0, 1],
    [2, 2],
  ];
  expect(separatedFrom(problemOf(1, [job([0], 1), job([0], 1), job([0], 1)], { separations }))).toEqual([
    [1],
    [0],
    [],
  ]);
});

test('twenty pentagons for two people are too many to prove it, two are not', () => {
  const [small, large] = [settle(pentagons(2)), settle(pentagons(20))];
  expect(small.unowned).toMatchObject({ proven: true });
  expect(small.unowned.jobs).toHaveLength(2);
  expect(large.unowned).toMatchObject({ proven: false });
  expect(large.unowned.jobs).toHaveLength(20);
  expect(large.idleBound).toBe(0);
});

test('where fewer unowned are not proven impossible, the bound on the idle is that without separations', () => {
  const jobs = [job([0, 1], 5), job([0, 1], 5), job([0, 1], 5)];
  const separations: [number, number][] = [
    [0, 1],
    [1, 2],
  ];
  const problem = problemOf(3, jobs, { separations });
  const apart = separatedFrom(problem);
  const seeds = Int32Array.of(-1, -1, -1);
  const { settlement, idleBound } = leaveFewestIdle(problem, apart, { seeds, proven: false });
  expect(settlement.occupation.idle).toBe(1);
  expect(idleBound).toBe(1);
});

/** Unowned by priority, then: how often an owner is held on a separated job, or another than he holds his. */
function costOf(problem: Problem, apart: readonly number[][], owners: readonly number[]): Value {
  const cost = [0, 0, 0, 0];
  const holds = holdsOf(problem);
  problem.jobs.forEach((one, j) => {
    if (apart[j]!.length === 0) return;
    const owner = owners[j]!;
    if (owner < 0) cost[one.priority]!++;
    else {
      cost[3]! += apart[j]!.filter((other) => holds[other]!.includes(owner)).length;
      if (holds[j]!.length > 0 && owner !== one.pin && !holds[j]!.includes(owner)) cost[3]!++;
    }
  });
  return cost;
}

function leastCost(problem: Problem, apart: readonly number[][]): Value {
  let best: Value | null = null;
  const owners: number[] = [];
  const visit = (): void => {
    const j = owners.length;
    if (j === problem.jobs.length) {
      const cost = costOf(problem, apart, owners);
      if (best === null || compareValues(cost, best) < 0) best = cost;
      return;
    }
    const { candidates, pin } = problem.jobs[j]!;
    const able = pin === undefined ? candidates.map(({ person }) => person) : [pin];
    for (const owner of apart[j]!.length === 0 ? [-1] : [...able, -1]) {
      if (owner >= 0 && apart[j]!.some((other) => owners[other] === owner)) continue;
      owners.push(owner);
      visit();
      owners.pop();
    }
  };
  visit();
  return best!;
}
