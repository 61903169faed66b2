import { describe, expect, test } from '@jest/globals';
import { Targets } from '../../src/assign/level/targets.ts';
import { job, problemOf } from './support/job.ts';
import { planWith } from './support/plans.ts';

/** Four people, of whom the last has half the time; parts are multiples of ten minutes. */
const jobs = [60, 40, 30, 10].map((minutes) => job([0, 1, 2, 3], minutes));
const capacities = [100, 100, 100, 50];
const plan = planWith(problemOf(4, jobs, { capacities }), [0, 1, 2, 3]);

function targetsOf(levels: readonly number[], people = [0, 1, 2, 3]): Targets {
  return new Targets(plan, Float64Array.from(levels), people);
}

describe('what everybody should carry at the most', () => {
  test('the fractional level, rounded up to what loads can be', () => {
    // Multiples of 10: 40 of 100 minutes, and 20 of 50.
    expect([...targetsOf([0.35, 0.4, 0.401, 0.35]).levels]).toEqual([0.4, 0.4, 0.5, 0.4]);
    expect(targetsOf([0, 0, 0, 0]).step).toBeCloseTo(0.1, 12);
  });

  test('without a step of the minutes as it is', () => {
    const odd = planWith(problemOf(2, [job([0, 1], Math.PI), job([0, 1], 1)]), [0, 1]);
    expect([...new Targets(odd, Float64Array.of(0.021, 0.02), [0, 1]).levels]).toEqual([0.021, 0.02]);
  });

  test('people of one level are a tier, the highest first', () => {
    expect(targetsOf([0.2, 0.7, 0.2 + 1e-12, 0.7]).tiers).toEqual([
      [1, 3],
      [2, 0],
    ]);
    expect(targetsOf([0.2, 0.7, 0.2, 0.7], [0, 2, 3]).tiers).toEqual([[3], [0, 2]]);
  });

  test('the excess is what is above, and targets are met where there is none', () => {
    // Loads of 0.6, 0.4, 0.3 and 0.2.
    const targets = targetsOf([0.4, 0.4, 0.4, 0.2]);
    expect([0, 1, 2, 3].map((person) => Math.round(100 * targets.excess(person)))).toEqual([20, 0, -10, 0]);
    expect(targets.excessOf([1, 2])).toBeCloseTo(0, 12);
    expect(targets.excessOf([2, 0, 1])).toBeCloseTo(0.2, 12);
    expect(targets.isMet()).toBe(false);
    expect(targetsOf([0.6, 0.6, 0.6, 0.2]).isMet()).toBe(true);
    expect(targetsOf([0.6, 0.3, 0.6, 0.2]).isMet()).toBe(false);
  });

  test('where some of a tier are stuck above, the others can do with less', () => {
    const targets = targetsOf([0.5, 0.5, 0.5, 0.2]);
    // 0 has 60 for good; 40 and 30 are left for the two others, 35 each, rounded up to tens.
    expect(targets.lower((person) => person === 0)).toBe(true);
    expect([...targets.levels]).toEqual([0.5, 0.4, 0.4, 0.2]);
    expect(targets.lower((person) => person === 0)).toBe(false);
    expect(targets.lower(() => false)).toBe(false);
    expect(targets.lower(() => true)).toBe(false);
    expect([...targets.levels]).toEqual([0.5, 0.4, 0.4, 0.2]);
  });
});
