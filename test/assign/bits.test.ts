import { describe, expect, test } from '@jest/globals';
import { Bits } from '../../src/assign/bound/bits.ts';
import { Random } from '../../src/assign/level/random.ts';
import { runs } from './support/runs.ts';

function last(numbers: readonly number[], upTo: number): number {
  return Math.max(-1, ...numbers.filter((one) => one <= upTo));
}

describe('sets of whole numbers', () => {
  test('as the sets of the language', () => {
    for (let seed = 1; seed <= runs(300); seed++) {
      const random = new Random(seed);
      const most = random.below(100);
      const bits = new Bits(most);
      const numbers = new Set<number>();
      for (let at = random.below(5); at >= 0; at--) {
        const one = random.below(most + 1);
        bits.add(one);
        numbers.add(one);
      }
      const by = random.below(70);
      const more = bits.copy();
      more.addIncreased(bits, by);
      const increased = new Set([...numbers, ...[...numbers].map((one) => one + by)]);
      const only = bits.none();
      only.addIncreased(bits, by);
      const all = [...new Array<number>(most + 1).keys()];
      const listed = (set: Bits): number[] => all.filter((one) => set.has(one));
      expect(listed(bits)).toEqual(all.filter((one) => numbers.has(one)));
      expect(listed(more)).toEqual(all.filter((one) => increased.has(one)));
      expect(listed(only)).toEqual(all.filter((one) => numbers.has(one - by)));
      expect(all.map((one) => bits.upTo(one))).toEqual(all.map((at) => last(listed(bits), at)));
      expect(all.map((one) => bits.from(one))).toEqual(
        all.map((at) => listed(bits).find((one) => one >= at) ?? -1),
      );
      expect(bits.upTo(most + 40)).toBe(Math.max(...numbers));
      expect(bits.from(most + 1)).toBe(-1);
    }
  });
});
