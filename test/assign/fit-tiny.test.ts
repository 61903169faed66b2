import { describe, test } from '@jest/globals';
import { tinyProblem, tryFit, tryLimits } from './support/try-fit.ts';
import { withPrevious } from './support/with-previous.ts';

/** The same as `fit-exact.test.ts`, of fewer problems. */
describe('a few tiny problems, against all plans', () => {
  test.each([0, 0.05, 0.2])('what is preferred with a tolerance of %d', (tolerance) => {
    for (let seed = 1; seed <= 24; seed++) {
      const problem = tinyProblem(seed, tolerance);
      tryFit(seed % 2 === 0 ? problem : withPrevious(problem, seed), seed);
    }
  });

  test('limits of moves', () => {
    for (let seed = 1; seed <= 12; seed++) tryLimits(withPrevious(tinyProblem(seed, 0), seed), seed);
  });
});
