import { describe, expect, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { scopeOf } from '../../src/assign/bound/scope.ts';
import { below } from '../../src/assign/bound/tiers.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';

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
