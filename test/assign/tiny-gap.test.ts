import { expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import type { MipSolver } from '../../src/assign/prove/mip.ts';
import { solveGroup } from '../../src/assign/solve-group.ts';
import { job, problemOf } from './support/job.ts';

test('no solver works on a gap of less than a minute a year, and it is told as it is', () => {
  const random = new Random(178);
  const all = [...new Array(12).keys()];
  const jobs = Array.from({ length: 200 }, (_, j) => {
    const able = all.filter(() => random.below(100) < 80);
    return job(able, 10 + random.below(200_000) / 1000, {
      results: 10 + random.below(60),
      ...(j % 4 === 0 ? { parts: { min: 2, max: 2 } } : {}),
    });
  });
  const capacities = all.map(() => 70_000 + random.below(5_000_000) / 1000);
  let asked = 0;
  const solver: MipSolver = {
    solve: () => {
      asked++;
      return { status: 'open' };
    },
  };
  const options = { tolerance: 0, effort: 1, prove: true };
  const { certificate } = solveGroup({ ...problemOf(12, jobs), capacities, options }, solver);
  const gap = certificate.mostLevel - certificate.bound;
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(1e-5 * certificate.bound);
  expect(certificate.proven).toBe(false);
  expect(asked).toBe(0);
});
