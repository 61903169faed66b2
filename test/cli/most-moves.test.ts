import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

const section = `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
tugas:
${['HK-1', 'HK-2', 'HK-3', 'HK-4'].map((code) => `  - { kode: ${code}, uraian: Menelaah naskah, volume: 40, norma: 10 jam }\n`).join('')}`;
const entry = (code: string, owner: string): string =>
  `  - { kode: ${code}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}, volume: 40 }] }\n`;
const saved = {
  'hukum.yaml': section,
  'hukum.pembagian.yaml': `bagian: hukum\ntugas:\n${['HK-1', 'HK-2', 'HK-3'].map((code) => entry(code, 'staf-1')).join('')}${entry('HK-4', 'staf-2')}`,
};
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
