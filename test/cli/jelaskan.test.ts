import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

test('a misspelt rule is put right also where no organisation is', async () => {
  const { exit, err } = await runIn({}, ['jelaskan', 'tumpang-tindi']);
  expect(exit).toBe(2);
  expect(err).toContain('Maksud Anda "tumpang-tindih"?');
});

test('what is no rule needs an organisation', async () => {
  const { exit, err } = await runIn({}, ['jelaskan', 'ORG-07']);
  expect([exit, err]).toEqual([2, expect.stringContaining('Tidak ada berkas bagian')]);
});

test('periksa says that no rule was applied while the input is in error', async () => {
  const { out } = await runIn({ 'umum.yaml': 'bagian: Bagian Umum\n' }, ['periksa', 'umum.yaml']);
  expect(out).toContain('Aturan-aturan belum diterapkan karena masukan masih salah');
});
