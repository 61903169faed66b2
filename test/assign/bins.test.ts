import { describe, expect, test } from '@jest/globals';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import { Random } from '../../src/assign/level/random.ts';
import { binsOf, sum } from '../../src/assign/prove/bins.ts';
import { Filling } from '../../src/assign/prove/filling.ts';
import { Window } from '../../src/assign/prove/window.ts';
import { someBins } from './support/bins.ts';
import { subsets } from './support/brute-force.ts';
import { runs } from './support/runs.ts';
import { scope, work } from './support/scope.ts';

describe('people as bins', () => {
  test('room and items in units of the grain, and what may stay free', () => {
    const here = scope([100, 60], work([0, 1], 30), work([1], 45), work([0], 15));
    const bins = binsOf(here, confinedTo(here, [0, 1]), 0.9)!;
    expect(bins).toMatchObject({ room: [6, 3], spare: 3 });
    expect(bins.items).toEqual([
      { job: 0, units: 2, able: [0, 1] },
      { job: 1, units: 3, able: [1] },
      { job: 2, units: 1, able: [0] },
    ]);
    expect([...bins.may]).toEqual([1, 0, 1, 1, 1, 0]);
  });

  test('none of one person, without a grain, or where others can have the jobs too', () => {
    const plain = scope([100, 60, 50], work([0, 1], 30), work([1], 45));
    expect(binsOf(plain, confinedTo(plain, [0, 1]), 1)).not.toBeNull();
    expect(binsOf(plain, confinedTo(plain, [1]), 1)).toBeNull();
    expect(binsOf(plain, { ...confinedTo(plain, [0, 1]), whole: false }, 1)).toBeNull();
    const fine = scope([100, 60], work([0, 1], Math.PI));
    expect(binsOf(fine, confinedTo(fine, [0, 1]), 1)).toBeNull();
    const shared = scope([100, 60], work([0, 1], 30, { most: 2 }, 2));
    expect(binsOf(shared, confinedTo(shared, [0, 1]), 1)).toBeNull();
    expect(binsOf({ ...plain, apart: [[1], [0]] }, confinedTo(plain, [0, 1]), 1)).toBeNull();
  });
});

describe('a filling', () => {
  test('what is in each bin stays known as items move, and what stays free in those that are done', () => {
    for (let seed = 1; seed <= runs(100); seed++) {
      const random = new Random(seed);
      const bins = someBins(random);
      const filling = new Filling(
        bins,
        bins.items.map(({ able }) => able[0]!),
      );
      for (let step = 0; step < 6; step++) {
        const moved = new Map(
          [...bins.items.keys()]
            .filter(() => random.below(3) === 0)
            .map((item) => [item, random.below(bins.room.length)]),
        );
        const touched = new Set([...moved].flatMap(([item, bin]) => [filling.bin[item]!, bin]));
        filling.take(moved, [...touched]);
        for (const [item, bin] of moved) expect(filling.bin[item]).toBe(bin);
        bins.room.forEach((room, bin) => {
          const items = [...bins.items.keys()].filter((item) => filling.bin[item] === bin);
          expect([...filling.items[bin]!].sort((a, b) => a - b)).toEqual(items);
          expect(filling.freeIn(bin)).toBe(room - sum(items.map((item) => bins.items[item]!.units)));
          if (filling.isDone[bin]) expect(filling.freeIn(bin)).toBeGreaterThanOrEqual(0);
        });
        const done = [...bins.room.keys()].filter((bin) => filling.isDone[bin]);
        expect(filling.free).toBe(sum(done.map((bin) => filling.freeIn(bin))));
        expect(filling.free).toBeLessThanOrEqual(bins.spare);
      }
    }
  });

  test('those with the least free room are done first, as far as room may stay free', () => {
    const items = [4, 5, 2].map((units, job) => ({ job, units, able: [0, 1, 2] }));
    const bins = { room: [5, 5, 5], spare: 4, items, may: new Uint8Array(9).fill(1) };
    // 1, 0 and 3 stay free; with 3 more than four would.
    const filling = new Filling(bins, [0, 1, 2]);
    expect(filling.isDone).toEqual([true, true, true]);
    expect(new Filling({ ...bins, spare: 3 }, [0, 1, 2]).isDone).toEqual([true, true, false]);
    expect(new Filling({ ...bins, spare: 0 }, [0, 1, 2]).isDone).toEqual([false, true, false]);
    expect(new Filling({ ...bins, room: [3, 5, 7] }, [0, 1, 2]).isDone).toEqual([false, true, false]);
    filling.reopen(0);
    expect([filling.isDone[0], filling.free]).toEqual([false, 3]);
  });
});

describe('subsets within limits', () => {
  test('each once, with its sum', () => {
    const window = new Window(7);
    for (let seed = 1; seed <= runs(200); seed++) {
      const random = new Random(seed);
      const numbers = Array.from({ length: random.below(8) }, () => 1 + random.below(9));
      const from = random.below(20);
      const to = from + random.below(10);
      const found = new Map<number, number>();
      window.visit(numbers, from, to, (subset, total) => {
        expect(found.has(subset)).toBe(false);
        found.set(subset, total);
        return true;
      });
      const bits = subsets([...numbers.keys()]);
      const wanted = bits
        .map((set) => [sum(set.map((at) => 1 << at)), sum(set.map((at) => numbers[at]!))] as const)
        .filter(([, total]) => total >= from && total <= to);
      expect([...found].sort(([a], [b]) => a - b)).toEqual(wanted.sort(([a], [b]) => a - b));
    }
  });

  test('the visitor may end it, and what is looked at is counted', () => {
    const window = new Window(4);
    let seen = 0;
    window.visit([1, 2, 3, 4], 0, 10, () => ++seen < 3);
    expect(seen).toBe(3);
    // Two lists of four sums, to make and to look at, and three subsets.
    expect(window.work).toBe(2 * 8 + 3);
  });
});
