import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import { pack } from '../../src/assign/prove/bin-completion.ts';
import type { Bins } from '../../src/assign/prove/bins.ts';
import { ExactFit } from '../../src/assign/prove/exact-fit.ts';
import { fullBins, someBins } from './support/bins.ts';
import { runs } from './support/runs.ts';

const PLENTY = 10_000_000;

/** Every way to put each item into a bin that it may go into. */
function* ways({ items }: Bins): Generator<number[]> {
  const chosen: number[] = [];
  function* from(item: number): Generator<number[]> {
    if (item === items.length) yield [...chosen];
    else
      for (const bin of items[item]!.able) {
        chosen[item] = bin;
        yield* from(item + 1);
      }
  }
  yield* from(0);
}

function fits({ room, items }: Bins, bins: readonly number[]): boolean {
  const loads = room.map(() => 0);
  items.forEach(({ units, able }, item) => {
    loads[bins[item]!]! += able.includes(bins[item]!) ? units : Infinity;
  });
  return loads.every((load, bin) => load <= room[bin]!);
}

describe('ways to fill the bins', () => {
  test('bin completion finds one exactly where there is one', () => {
    let none = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const bins = someBins(new Random(seed));
      const packing = pack(bins, { left: PLENTY });
      const isPossible = [...ways(bins)].some((way) => fits(bins, way));
      expect(packing === null).toBe(!isPossible);
      if (packing === null) none++;
      else expect(fits(bins, packing as number[])).toBe(true);
    }
    expect(none).toBeGreaterThan(0.1 * runs(300));
  });

  test('too many items for one bin, and a budget that does not suffice, leave it open', () => {
    const bins = (number: number): Bins => {
      const items = Array.from({ length: number }, (_, job) => ({ job, units: 3, able: [0, 1] }));
      // Threes do not make what is needed.
      return { room: [3 * number - 1, 1], spare: 0, items, may: new Uint8Array(2 * number).fill(1) };
    };
    expect(pack(bins(30), { left: PLENTY })).toBeNull();
    expect(pack(bins(31), { left: PLENTY })).toBe('open');
    const budget = { left: PLENTY };
    pack(bins(20), budget);
    const needed = PLENTY - budget.left;
    expect(needed).toBeLessThan(10_000);
    expect(pack(bins(20), { left: needed })).toBeNull();
    expect(pack(bins(20), { left: needed - 1 })).toBe('open');
  });

  test('the walk finds one from any start, where one item is too many here and too few there', () => {
    let found = 0;
    for (let seed = 1; seed <= runs(200); seed++) {
      const random = new Random(seed);
      const bins = someBins(random);
      const isPossible = [...ways(bins)].some((way) => fits(bins, way));
      const start = bins.items.map(({ able }) => able[random.below(able.length)]!);
      const walk = new ExactFit(bins, start);
      const isFound = walk.run(isPossible ? 100_000 : 4000);
      expect(isFound).toBe(isPossible);
      if (isFound) expect(fits(bins, walk.filling.bin)).toBe(true);
      else expect(walk.work).toBeGreaterThanOrEqual(4000);
      if (isFound) found++;
    }
    expect(found).toBeGreaterThan(0.3 * runs(200));
  });

  test.each([
    [5, 8, 100_000],
    [4, 14, 200_000],
  ])('the walk comes to %i full bins of %i items each with little work', (number, each, most) => {
    let work = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const random = new Random(seed);
      const bins = fullBins(random, number, each);
      const walk = new ExactFit(
        bins,
        bins.items.map(({ able }) => able[random.below(able.length)]!),
      );
      expect(walk.run(most / 2)).toBe(true);
      expect(fits(bins, walk.filling.bin)).toBe(true);
      work += walk.work;
    }
    expect(work).toBeLessThan(most);
  });

  test('all ways to fill four full bins with twenty items are looked at with few sums', () => {
    const budget = { left: PLENTY };
    for (let seed = 1; seed <= 10; seed++) {
      const bins = fullBins(new Random(seed), 4, 5);
      expect(fits(bins, pack(bins, budget) as number[])).toBe(true);
    }
    expect(PLENTY - budget.left).toBeLessThan(15_000);
  });

  test('the walk does not begin where there is too little room', () => {
    const bins = { ...someBins(new Random(1)), spare: -1 };
    const walk = new ExactFit(
      bins,
      bins.items.map(({ able }) => able[0]!),
    );
    expect(walk.run(PLENTY)).toBe(false);
    expect(walk.work).toBe(0);
  });
});
