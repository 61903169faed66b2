import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import { stepOf } from '../../src/assign/level/step.ts';
import { SubsetSums } from '../../src/assign/level/subsets.ts';
import { subsets } from './support/brute-force.ts';
import { runs } from './support/runs.ts';
import { sum } from './support/scope.ts';

describe('subset sums', () => {
  test('all of them, ascending, each with its subset; and anew after each clearing', () => {
    const sums = new SubsetSums(6);
    for (let seed = 1; seed <= runs(200); seed++) {
      const random = new Random(seed);
      const values = Array.from({ length: random.below(7) }, () => 1 + random.below(9));
      sums.clear();
      values.forEach((value, at) => {
        sums.add(value, 1 << at);
      });
      const all = subsets(values).map(sum);
      expect(sums.length).toBe(all.length);
      expect([...sums.sums.subarray(0, sums.length)]).toEqual(all.sort((a, b) => a - b));
      const masks = [...sums.masks.subarray(0, sums.length)];
      expect(new Set(masks).size).toBe(all.length);
      masks.forEach((mask, at) => {
        expect(sum(values.filter((_, bit) => ((mask >> bit) & 1) === 1))).toBe(sums.sums[at]);
      });
    }
  });
});

describe('the step of some minutes', () => {
  test.each([
    [[12, 18, 30], 6],
    [[1.5, 2], 0.5],
    [[0.1, 0.25], 0.05],
    [[100 / 3, 50], 50 / 3],
    [[7], 7],
    [[], 0],
    [[Math.PI, 1], 0],
  ])('%j: %f', (minutes, step) => {
    expect(stepOf(minutes)).toBeCloseTo(step, 9);
  });
});
