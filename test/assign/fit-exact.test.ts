import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from './support/runs.ts';
import { tinyProblem, tryFit, tryLimits } from './support/try-fit.ts';
import { withPrevious } from './support/with-previous.ts';

const TOLERANCES = [0, 0.05, 0.2];
const seeds = fc.noBias(fc.integer({ min: 1, max: 1_000_000 }));

function forSeeds(count: number, check: (seed: number) => void): void {
  fc.assert(fc.property(seeds, check), { numRuns: runs(count), seed: 2026 });
}

describe('what is preferred within the tolerance is the best of all plans', () => {
  test.each(TOLERANCES)('tolerance %d', (tolerance) => {
    forSeeds(700, (seed) => {
      tryFit(tinyProblem(seed, tolerance), seed);
    });
  });

  test.each(TOLERANCES)('tolerance %d, after another plan', (tolerance) => {
    forSeeds(700, (seed) => {
      tryFit(withPrevious(tinyProblem(seed, tolerance), seed), seed);
    });
  });
});

describe('a limit of moves, against all plans', () => {
  test('the least highest level that so many moves allow, and never a worse plan for a larger limit', () => {
    forSeeds(500, (seed) => {
      tryLimits(withPrevious(tinyProblem(seed, 0), seed), seed);
    });
  });
});
