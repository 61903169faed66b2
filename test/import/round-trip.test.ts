import { describe, expect, test } from '@jest/globals';
import { organisation } from '../verifier/generate.ts';
import { restyled } from '../support/yaml-styles.ts';
import { example, office } from './office.ts';

/** Export to workbooks and import of these as they are; gives the names of the workbooks. */
async function roundTrip(
  given: Readonly<Record<string, string | Uint8Array>>,
  ...options: string[]
): Promise<void> {
  const place = office(given);
  const before = place.texts();
  await place.done('ekspor', '.', '--keluaran', 'formulir', ...options);
  const books = [...place.files.keys()].filter((path) => path.startsWith('formulir/'));
  expect(books.length).toBeGreaterThan(0);
  const out = await place.done('impor', 'formulir', ...books, '--simpan');
  expect(place.texts()).toEqual(before);
  // Nor is anything said of the values; numbers and dates are not cells of an unchanged form that need a remark.
  expect(out).not.toMatch(/^\S.* {2}(galat|peringatan) {2}/m);
}

describe('Export, then import', () => {
  test.each(['setda', 'belum-habis'])('examples/%s', async (name) => {
    await roundTrip(example(name));
    await roundTrip(example(name), '--gabung');
  });

  const SEEDS = Array.from({ length: 20 }, (_, i) => i);
  test.each(SEEDS)('generated organisations, lot %i', async (lot) => {
    for (let seed = lot * 10; seed < lot * 10 + 10; seed++) {
      const files = restyled(organisation(seed, seed % 4 === 0 ? 'small' : 'tiny'), seed);
      try {
        await roundTrip(Object.fromEntries(files), ...(seed % 2 === 0 ? [] : ['--gabung']));
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
    }
  });
});
