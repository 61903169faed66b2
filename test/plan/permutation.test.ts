import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../assign/support/runs.ts';
import { organisation as randomFiles, renamed, shuffled } from '../verifier/generate.ts';
import { organisationIn, planOf, savedFrom, wordsOf } from './support/random-organisation.ts';

const seeds = fc.noBias(fc.integer({ min: 1, max: 1_000_000 }));

/*
 * test/verifier/program.test.ts says the same of the whole program with hundreds of organisations; here other
 * tiny ones go through the reading and the engine only, and a saved plan that is shuffled too.
 */
test('files, sections, people, duties and lists in another order give the same plan', async () => {
  const property = fc.asyncProperty(seeds, async (seed) => {
    const files = randomFiles(seed, 'tiny');
    const [one, other] = [
      await organisationIn(files),
      await organisationIn(renamed(shuffled(files, seed), seed)),
    ];
    const [plan, permuted] = [await planOf(one, 'perlu'), await planOf(other, 'perlu')];
    expect({ seed, plan: wordsOf(permuted) }).toEqual({ seed, plan: wordsOf(plan) });
  });
  await fc.assert(property, { numRuns: runs(200), seed: 2026 });
});

test.each(['kosong', 'perlu', 'semua'] as const)('and so with a saved plan: %s', async (mode) => {
  const property = fc.asyncProperty(seeds, async (seed) => {
    const files = randomFiles(seed, 'tiny');
    const [one, other] = [
      await organisationIn(files),
      await organisationIn(renamed(shuffled(files, seed), seed)),
    ];
    const first = await planOf(one, mode);
    // What is missing in the saved plan has to be given away anew.
    const isWanted = ({ duty }: { readonly duty: string }): boolean =>
      (seed + duty.length + duty.charCodeAt(2)) % 3 > 0;
    const plan = await planOf(one, mode, savedFrom(one, first, isWanted));
    const permuted = await planOf(other, mode, savedFrom(other, await planOf(other, mode), isWanted));
    expect({ seed, plan: wordsOf(permuted) }).toEqual({ seed, plan: wordsOf(plan) });
  });
  await fc.assert(property, { numRuns: runs(60), seed: 2026 });
});
