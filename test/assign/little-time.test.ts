import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { bearable } from '../../src/assign/level/bearable.ts';
import { construct } from '../../src/assign/level/construct.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf, teams } from './support/job.ts';
import { section } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

/** A job of ten results that as many may share as can. */
function open(able: readonly number[], minutes: number, most = able.length): Job {
  return job(able, minutes / 10, { results: 10, parts: { min: 1, max: most } });
}

describe('who has little time and would be idle', () => {
  test('takes the smallest part that is left over, along a path', () => {
    // 2 has 30 and 8, 1 has 60; 0 may take any, and 8 is enough for him.
    const jobs = [job([0, 1], 60), job([0, 2], 30), job([0, 2], 8)];
    const frame = settle(problemOf(3, jobs, { capacities: [4, 100, 100] }));
    expect(construct(frame, frame.fewest).utilisation(0)).toBe(2);
  });

  test('is the one who stays idle where somebody has to', () => {
    const frame = settle(
      problemOf(3, [job([1], 50), job([1], 10), job([0, 2], 60)], { capacities: [5, 100, 100] }),
    );
    expect(construct(frame, frame.fewest).isIdle(0)).toBe(true);
  });

  test('does not keep a share of a job for which others are enough', () => {
    const shared = job([0, 1, 2, 3], 420, { results: 163, parts: { min: 3, max: 4 } });
    const jobs = [job([2, 3], 14_700), job([0, 3], 67_500), job([2], 19_980), shared, job([1, 3], 10_920)];
    const { jobs: found, certificate } = assign(
      problemOf(4, jobs, {
        capacities: [75_000, 5460, 75_000, 75_000],
        options: { tolerance: 0.05, effort: 0.06 },
      }),
    );
    expect(teams(found)[3]).toEqual([0, 2, 3]);
    expect(certificate.groups[0]).toMatchObject({ mostLevel: 2, proven: true });
  });
});

describe('cuts that only bring a job to people who have no time for it', () => {
  const trimmed = (problem: Problem, limits: readonly number[], counts: readonly number[]): number[] => [
    ...bearable(settle(problem), limits)(counts),
  ];
  const capacities = [100, 100, 10];

  test('are taken back, those for people who have time are not', () => {
    const problem = problemOf(3, [open([0, 1, 2], 60), open([0, 1], 90)], { capacities });
    expect(trimmed(problem, [1, 1, 1], [3, 2])).toEqual([2, 2]);
    expect(trimmed(problem, [1, 1, 2], [3, 2])).toEqual([3, 2]);
  });

  test('the time left is that beside what only he can do, or is pinned to him', () => {
    const own = problemOf(3, [open([0, 2], 40), job([0], 85)], { capacities: [100, 100, 100] });
    expect(trimmed(own, [1, 1, 1], [2, 1])).toEqual([1, 1]);
    const pinned = problemOf(3, [open([0, 2], 40), job([0, 1], 85, { pin: 0 })], {
      capacities: [100, 100, 100],
    });
    expect(trimmed(pinned, [1, 1, 1], [2, 1])).toEqual([1, 1]);
  });

  test('jobs that all their people share leave those less time for the next', () => {
    const problem = problemOf(3, [open([0, 2], 90), open([1, 2], 100)], { capacities: [100, 100, 60] });
    expect(trimmed(problem, [1, 1, 1], [2, 2])).toEqual([1, 2]);
  });

  test('whoever is pinned to a job does not count, but the smallest excess where nobody has time', () => {
    const pinned = { ...open([1, 2], 60), pin: 2 };
    expect(trimmed(problemOf(3, [pinned, job([0], 1)], { capacities }), [1, 0.2, 1], [2, 1])).toEqual([1, 1]);
    const nobody = problemOf(3, [open([0, 1, 2], 60)], { capacities: [100, 90, 80] });
    expect(trimmed(nobody, [0, 0, 0], [3])).toEqual([3]);
  });
});

test('with few trials the highest level comes near the bound, though some have next to no time', () => {
  let excess = 0;
  for (let seed = 1; seed <= runs(150); seed++) {
    for (const { mostLevel, bound } of assign(uneven(seed)).certificate.groups) excess += mostLevel - bound;
  }
  expect(excess / runs(150)).toBeLessThan(0.01);
});

/** A section of seven, some with little time, and two jobs of three divisible. */
function uneven(seed: number): Problem {
  const plain = section(seed, 7, 14);
  const times = new Random(seed + 77);
  const random = new Random(seed + 99);
  const jobs = plain.jobs.map((one): Job => {
    const results = 2 + random.below(60);
    if (random.below(3) === 0) return one;
    const minutesPerResult = Math.max(1, Math.round(one.minutesPerResult / results));
    const max = random.below(2) === 0 ? results : Math.min(results, 1 + random.below(5));
    return { ...one, results, minutesPerResult, parts: { min: 1, max } };
  });
  const capacities = plain.capacities.map((minutes) => minutes * [1, 1, 0.5, 0.2, 0.05][times.below(5)]!);
  return { ...plain, jobs, capacities, options: { tolerance: 0.1, effort: 0.06 } };
}
