import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import { packEqually } from '../../src/assign/prove/equal-bins.ts';
import { runs } from './support/runs.ts';

const PLENTY = 10_000_000;

/** Whether the items go into equal bins of this room, by trying each item in each bin; of empty bins only the first. */
function goInto(sizes: readonly number[], loads: readonly number[], room: number): boolean {
  if (sizes.length === 0) return true;
  const [size, ...rest] = sizes;
  return loads.some((load, bin) => {
    if (load + size! > room || (load === 0 && loads.indexOf(0) < bin)) return false;
    return goInto(rest, loads.with(bin, load + size!), room);
  });
}

/** A few items whose sizes are alike, so that it is not plain whether they fit. */
function someSizes(random: Random): number[] {
  const most = 4 + random.below(30);
  return Array.from({ length: 3 + random.below(8) }, () => 1 + random.below(most) + random.below(2) * most);
}

function fits(sizes: readonly number[], bins: number, room: number, bin: readonly number[]): boolean {
  const loads = new Array<number>(bins).fill(0);
  sizes.forEach((size, item) => (loads[bin[item]!]! += size));
  return bin.length === sizes.length && loads.length === bins && loads.every((load) => load <= room);
}

describe('equal bins', () => {
  test('the items are put into them exactly where they go in', () => {
    const seen = { fit: 0, none: 0 };
    for (let seed = 1; seed <= runs(600); seed++) {
      const random = new Random(seed);
      const sizes = someSizes(random);
      const bins = 2 + random.below(3);
      const total = sizes.reduce((sum, one) => sum + one, 0);
      const least = Math.max(...sizes, Math.ceil(total / bins));
      for (let room = least - 1; room <= least + 4; room++) {
        const packing = packEqually(sizes, bins, room, { left: PLENTY });
        const isPossible = goInto(sizes, new Array<number>(bins).fill(0), room);
        if (!isPossible) expect([seed, room, packing]).toEqual([seed, room, null]);
        else expect(fits(sizes, bins, room, packing as number[])).toBe(true);
        seen[isPossible ? 'fit' : 'none']++;
      }
    }
    expect(Math.min(seen.fit, seen.none)).toBeGreaterThan(runs(600));
  });

  test('what the budget does not suffice for stays open', () => {
    // Together just what four bins of 67 hold, but threes do not make 67.
    const sizes = [33, 30, 30, 27, 24, 24, 21, 18, 18, 15, 15, 12];
    const room = 67;
    const budget = { left: PLENTY };
    expect(packEqually(sizes, 4, room, budget)).toBeNull();
    const needed = PLENTY - budget.left;
    expect(needed).toBeGreaterThan(sizes.length);
    expect(packEqually(sizes, 4, room, { left: needed })).toBeNull();
    expect(packEqually(sizes, 4, room, { left: needed - 1 })).toBe('open');
    expect(packEqually(sizes, 4, room + 2, { left: 0 })).toBe('open');
  });

  test('more than all bins hold is seen without looking', () => {
    expect(packEqually([5, 5, 5], 2, 7, { left: 0 })).toBeNull();
  });

  test('dozens of items of hard sizes are settled in few steps, one way or the other', () => {
    const random = new Random(3);
    const sizes = Array.from({ length: 72 }, () => 72 + random.below(217));
    const rooms = Array.from({ length: 40 }, (_, at) => 400 + at);
    const packings = rooms.map((room) => packEqually(sizes, 32, room, { left: 300_000 }));
    const settled = packings.filter((packing) => packing !== 'open');
    packings.forEach((packing, at) => {
      if (Array.isArray(packing)) expect(fits(sizes, 32, rooms[at]!, packing as number[])).toBe(true);
    });
    expect(settled.length).toBeGreaterThanOrEqual(35);
  });
});
