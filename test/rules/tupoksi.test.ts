import { describe, expect, test } from '@jest/globals';
import type { RuleCode } from '../../src/vocabulary/finding.ts';
import { ruled } from './ruled.ts';

const STAFF = '  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Staf, jenjang: pelaksana }';

async function told(code: RuleCode, lists: string): Promise<(string | undefined)[]> {
  const files = { 'hukum.yaml': `bagian: Bagian Hukum\nkode: hukum\npegawai:\n${STAFF}\n${lists}` };
  return (await ruled(files, code)).map(({ entitas }) => entitas?.id);
}

describe('fungsi-tanpa-tugas', () => {
  const functions = `fungsi:
  - { kode: F1, uraian: Penyusunan produk hukum }
  - { kode: F2, uraian: Pemberian bantuan hukum }
  - { kode: F3, uraian: Pelaksanaan fungsi lain yang diberikan oleh Asisten }
`;

  test('tells each that no duty carries out, but for what superiors give', async () => {
    const duties =
      'tugas: [{ kode: HK-01, uraian: Menelaah rancangan perda, volume: 9, norma: 1 jam, fungsi: F1 }]';
    expect(await told('fungsi-tanpa-tugas', functions + duties)).toEqual(['F2']);
  });

  test('a duty that everybody has carries it out too', async () => {
    const duties = `tugas:
  - { kode: HK-01, uraian: Menelaah rancangan perda, volume: 9, norma: 1 jam, fungsi: F1 }
  - { kode: HK-02, uraian: Menghadiri sidang, jenis: tugas-lain, fungsi: F2 }
`;
    expect(await told('fungsi-tanpa-tugas', functions + duties)).toEqual([]);
  });

  test('a section that has no duties to divide is not asked', async () => {
    const duties = 'tugas: [{ kode: HK-01, uraian: Melaksanakan tugas lain, jenis: tugas-lain }]';
    expect(await told('fungsi-tanpa-tugas', functions + duties)).toEqual([]);
  });
});

describe('tugas-tanpa-fungsi', () => {
  const duties = `tugas:
  - { kode: HK-01, uraian: Menelaah rancangan perda, volume: 9, norma: 1 jam }
  - { kode: HK-02, uraian: Melaksanakan tugas kedinasan lain yang diberikan atasan, volume: 9, norma: 1 jam }
  - { kode: HK-03, uraian: Menghadiri upacara, jenis: tugas-lain }
`;

  test('exempts what superiors give, by kind or by wording', async () => {
    const functions = 'fungsi: [{ kode: F1, uraian: Penyusunan produk hukum }]\n';
    expect(await told('tugas-tanpa-fungsi', functions + duties)).toEqual(['HK-01']);
  });

  test('is silent where the section lists no functions', async () => {
    expect(await told('tugas-tanpa-fungsi', duties)).toEqual([]);
  });
});

describe('tugas-wajib-tanpa-dpa', () => {
  const duties = `tugas:
  - { kode: HK-01, uraian: Menelaah rancangan perda, volume: 9, norma: 1 jam, prioritas: wajib }
  - { kode: HK-02, uraian: Menata perpustakaan hukum, volume: 9, norma: 1 jam }
`;

  test('asks only duties that must be done, only where activities are recorded', async () => {
    const activities = 'dpa: [{ kode: 4.01.02.2.03.0001, nama: Kegiatan Satu }]\n';
    expect(await told('tugas-wajib-tanpa-dpa', activities + duties)).toEqual(['HK-01']);
    expect(await told('tugas-wajib-tanpa-dpa', duties)).toEqual([]);
  });
});
