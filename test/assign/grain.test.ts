import { describe, expect, test } from '@jest/globals';
import { grainOf } from '../../src/assign/bound/grain.ts';
import { nextLevel, roundedLevel, unitsAt } from '../../src/assign/bound/rounding.ts';
import { Random } from '../../src/assign/level/random.ts';
import { runs } from './support/runs.ts';
import { sum, work } from './support/scope.ts';

describe('the grain', () => {
  test('is the largest measure of all parts', () => {
    for (let seed = 1; seed <= runs(500); seed++) {
      const random = new Random(seed);
      const step = [1, 2.5, 30, 0.1][random.below(4)]!;
      const all = Array.from({ length: 1 + random.below(3) }, () => {
        const fewest = 1 + random.below(2);
        const results = random.below(2) === 0 ? 1 : 4;
        return work([0], step * (1 + random.below(6)), { fewest, most: fewest + random.below(3) }, results);
      });
      // In tenths of twelfths of a minute, all are whole.
      const parts = all.flatMap(({ job: one, fewest, most }) =>
        Array.from({ length: most - fewest + 1 }, (_, at) =>
          Math.round((one.minutesPerResult / (one.results === 1 ? fewest + at : 1)) * 120),
        ),
      );
      let measure = Math.min(...parts);
      while (parts.some((part) => part % measure > 0)) measure--;
      expect(grainOf(all)).toBeCloseTo(measure / 120, 9);
    }
  });

  test('is none where there is no measure worth having', () => {
    expect(grainOf([work([0], Math.PI)])).toBe(0);
    expect(grainOf([work([0], 60, { fewest: 1, most: 20 })])).toBe(0);
    expect(grainOf([work([0], 0.0001, { fewest: 11, most: 11 })])).toBe(0);
    expect(grainOf([work([0], 60, { fewest: 1, most: 20 }, 20)])).toBe(60);
    expect(grainOf([])).toBe(0);
  });
});

describe('rounding', () => {
  test('whole units: 3 of 30 minutes in 100, and a rounding error does not cost one', () => {
    expect([0.9, 0.899, 0.9 - 1e-10].map((level) => unitsAt(level, 100, 30))).toEqual([3, 2, 3]);
  });

  test('the least level whose whole units carry the minutes', () => {
    for (let seed = 1; seed <= runs(500); seed++) {
      const random = new Random(seed);
      const capacities = Array.from({ length: 1 + random.below(4) }, () => 50 + random.below(100));
      const grain = 1 + random.below(20);
      const minutes = grain * (1 + random.below(20));
      const from = random.below(2) === 0 ? 0 : minutes / sum(capacities);
      const levels = capacities.flatMap((one) =>
        Array.from({ length: 1 + minutes / grain }, (_, units) => (units * grain) / one),
      );
      const enough = levels.filter(
        (level) => sum(capacities.map((one) => Math.floor((level * one) / grain + 1e-9) * grain)) >= minutes,
      );
      const least = Math.max(minutes / sum(capacities), Math.min(...enough));
      expect(roundedLevel(minutes, capacities, grain, from)).toBeCloseTo(least, 9);
    }
  });

  test('the next level is that of the next unit of anybody', () => {
    // Of 100 and 70 minutes 30 and 30 are in use at 0.5; 60 of 100 are less than 60 of 70.
    expect(nextLevel(0.5, [100, 70], 30)).toBe(0.6);
    expect(nextLevel(0.6, [100, 70], 30)).toBeCloseTo(60 / 70, 12);
    expect(nextLevel(0, [40], 30)).toBe(0.75);
  });

  test('without a grain the average, and never below where it starts', () => {
    expect(roundedLevel(90, [100, 100], 0, 0)).toBe(0.45);
    expect(roundedLevel(90, [100, 100], 0, 0.7)).toBe(0.7);
    expect(roundedLevel(60, [100, 100], 30, 0.35)).toBe(0.35);
  });
});
