import { describe, expect, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import { scopeOf } from '../../src/assign/bound/scope.ts';
import { levelOf } from '../../src/assign/bound/sets.ts';
import { below } from '../../src/assign/bound/tiers.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { scope, work } from './support/scope.ts';

/** Whether the people of the worst set are so full at this level that the others are left among themselves. */
function others(
  capacities: number[],
  jobs: Parameters<typeof problemOf>[1],
  level: number,
): readonly number[] | null {
  const frame = settle(problemOf(capacities.length, jobs, { capacities }));
  return below(scopeOf(frame), fractionalLevels(frame).causes[0]!, level)?.people ?? null;
}

describe('below a bottleneck', () => {
  test('the others are left among themselves where no other job fits beside what only its people can do', () => {
    expect(others([100, 100, 100], [job([0], 100), job([0, 1, 2], 12)], 1)).toEqual([1, 2]);
    expect(others([100, 100, 100], [job([0], 100), job([0, 1, 2], 12)], 1.12)).toBeNull();
  });

  test('time that is too little for their own work may do for that of others', () => {
    // Only one of the two can have the 100 minutes, and the other has 16 minutes left.
    expect(others([16, 100, 100], [job([0, 1], 100), job([0, 1, 2], 12)], 1)).toBeNull();
    expect(others([16, 100, 100], [job([0, 1], 100), job([0, 1, 2], 17)], 1)).toEqual([2]);
  });
});

describe('what is left below a full bottleneck', () => {
  const jobs = [work([0, 1], 60), work([0, 1], 50), work([0, 1, 2], 30), work([2, 3], 20)];
  const all = scope([100, 100, 100, 100], ...jobs);

  test('the others and their jobs, without those who are full', () => {
    const cause = levelOf(all, confinedTo(all, [0, 1]));
    const rest = below(all, cause, 0.6);
    expect(rest).toMatchObject({
      people: [2, 3],
      work: [
        { index: 2, able: [2] },
        { index: 3, able: [2, 3] },
      ],
    });
  });

  test('none where a further job fits, or nobody is left', () => {
    const cause = levelOf(all, confinedTo(all, [0, 1]));
    expect(below(all, cause, 0.7)).toBeNull();
    expect(below(all, cause, 0.69)).not.toBeNull();
    expect(below(all, levelOf(all, confinedTo(all, [0, 1, 2, 3])), 0.6)).toBeNull();
    const shared = scope([100, 100], work([0, 1], 10, { fewest: 2, most: 2 }, 4));
    expect(below(shared, levelOf(shared, confinedTo(shared, [0])), 0.2)).toBeNull();
  });

  test('a job that several share is shared by fewer, and its smallest part is what fits or not', () => {
    const team = work([0, 1, 2], 15, { fewest: 1, most: 3 }, 4);
    const some = scope([100, 100, 100], work([0, 1], 60), work([0, 1], 50), team);
    const cause = levelOf(some, confinedTo(some, [0, 1]));
    expect(below(some, { ...cause, confined: { ...cause.confined, whole: true } }, 0.6)).toMatchObject({
      people: [2],
      work: [{ index: 2, able: [2], most: 1 }],
    });
    // In whole tens, one of them beside 15 minutes of it: 40 + 60 is too little for their 110, 50 + 60 is enough.
    expect(below(some, cause, 0.64)).not.toBeNull();
    expect(below(some, cause, 0.65)).toBeNull();
  });
});
