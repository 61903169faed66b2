import { expect, test } from '@jest/globals';
import { saved } from '../support/four-duties.ts';
import { runIn } from '../support/host.ts';

const bagi = ['bagi', '--ubah', 'semua'];

test('the limit holds, and the report says that it does', async () => {
  const free = await runIn(saved, bagi);
  expect(free.out).toContain('1 penugasan dipindahkan, padahal pemegang lamanya masih dapat mengerjakannya');
  expect(free.out).not.toContain('--maks-pindah menahan');
  const held = await runIn(saved, [...bagi, '--maks-pindah', '0']);
  expect(held.out).toContain('--maks-pindah menahan pembagian ini: beban tertingginya');
  expect(held.out).not.toContain('penugasan dipindahkan, padahal');
  // It is the limit that keeps it from being level, not the fit.
  expect(held.out).not.toContain('toleransi_merata');
});

test.each(['-1', '1,5', 'dua'])('%s is no number of moves', async (value) => {
  const { exit, err } = await runIn(saved, [...bagi, `--maks-pindah=${value}`]);
  expect(exit).toBe(2);
  expect(err).toContain(`Isi --maks-pindah "${value}" tidak dapat dipakai`);
});
