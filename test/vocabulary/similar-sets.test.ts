import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { similarPairs, similarityOf } from '../../src/vocabulary/similar-sets.ts';

const SET = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {
  minLength: 2,
  maxLength: 7,
});

test('The pairs are those that comparing each with each finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(SET, { maxLength: 25, selector: (set) => set.toSorted().join() }),
      fc.constantFrom(0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 1),
      (raw, similarity) => {
        const sets = raw.map((set) => set.toSorted());
        const expected = sets.flatMap((_, other) =>
          sets.slice(0, other).flatMap((set, one) => {
            const share = similarityOf(set, sets[other]!);
            return share >= similarity ? [[one, other, share]] : [];
          }),
        );
        const found = similarPairs(sets, similarity).map((pair) => [pair.one, pair.other, pair.similarity]);
        expect(found.map(String).sort()).toEqual(expected.map(String).sort());
      },
    ),
    { numRuns: 300 },
  );
});

test('Equal sets are similar, sets without a common member are not', () => {
  expect(similarityOf(['a', 'b'], ['a', 'b'])).toBe(1);
  expect(similarityOf(['a', 'b'], ['c'])).toBe(0);
  expect(similarityOf(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e'])).toBe(0.8);
});
