import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../assign/support/runs.ts';
import { organisation as randomFiles } from '../verifier/generate.ts';
import { organisationIn, planOf, savedFrom, wordsOf } from './support/random-organisation.ts';

const seeds = fc.noBias(fc.integer({ min: 1, max: 1_000_000 }));

test('where nothing has changed since the plan was saved, no mode changes it, once and again', async () => {
  const property = fc.asyncProperty(seeds, async (seed) => {
    const organisation = await organisationIn(randomFiles(seed, seed % 5 === 0 ? 'small' : 'tiny'));
    const first = await planOf(organisation, 'perlu');
    const { assignments } = wordsOf(first);
    for (const mode of ['kosong', 'perlu', 'semua'] as const) {
      const second = await planOf(organisation, mode, savedFrom(organisation, first));
      const third = await planOf(organisation, mode, savedFrom(organisation, second));
      for (const plan of [second, third])
        expect({ seed, mode, plan: wordsOf(plan).assignments }).toEqual({ seed, mode, plan: assignments });
    }
  });
  await fc.assert(property, { numRuns: runs(100), seed: 2026 });
});
