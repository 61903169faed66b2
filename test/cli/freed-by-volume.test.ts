import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

const entry = (code: string, owner: string): string =>
  `  - { kode: ${code}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}, volume: 40 }] }\n`;
/** Saved with 40 results each; HK-2 asks for more today, which is too much for who has HK-1 as well. */
const files = {
  'hukum.yaml': `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
tugas:
  - { kode: HK-1, uraian: Menelaah naskah, volume: 40, norma: 10 jam }
  - { kode: HK-2, uraian: Menelaah perkara, volume: 90, norma: 10 jam }
  - { kode: HK-3, uraian: Menelaah perjanjian, volume: 40, norma: 10 jam }
`,
  'hukum.pembagian.yaml': `bagian: hukum\ntugas:\n${entry('HK-1', 'staf-1')}${entry('HK-2', 'staf-1')}${entry('HK-3', 'staf-2')}`,
};

test('perlu frees what is too much by the volumes of today, kosong does not', async () => {
  expect((await runIn(files, ['bagi', '--ubah', 'perlu'])).out).toContain('1 penugasan dipindahkan');
  expect((await runIn(files, ['bagi', '--ubah', 'kosong'])).out).not.toContain('dipindahkan');
});
