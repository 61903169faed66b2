import { describe, expect, test } from '@jest/globals';
import type { Leaf } from '../../../src/reports/paper/paper.ts';
import { inputOfTexts, madePapers } from './support.ts';

const umum = `
bagian: Bagian Umum
kode: umum
kepala: kabag
fungsi:
  - { kode: F1, uraian: Persuratan }
  - { kode: F2, uraian: Keuangan }
pegawai:
  - { id: kabag, nama: Siti Contoh, status: PNS, jabatan: Kepala Bagian, jenjang: administrator }
  - id: staf-1
    nama: |
      Budi
      Contoh
    nip: "199001012023211001"
    status: PPPK
    jabatan: Staf
    jenjang: pelaksana
    golongan: IX
    tim: tata-usaha
    kontrak_sampai: 2027-03-31
  - { id: staf-2, nama: Agus Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana, golongan: III/d, nip: "198001012005011001" }
  - { id: staf-3, nama: Dewi Contoh, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn }
tugas:
  - { kode: U-1, uraian: Memimpin, volume: 12, norma: 1 hari, fungsi: F1, syarat: { jenjang: [administrator] } }
  - { kode: U-2, uraian: Mencatat surat, volume: 10, norma: 90 menit, fungsi: F1, penanggung_jawab: staf-1, petugas: 2, syarat: { jenjang: [pelaksana] } }
  - { kode: U-3, uraian: Membayar, volume: 12, norma: 1 hari, fungsi: F2, penanggung_jawab: staf-1, jangan_dirangkap: [U-4], syarat: { jenjang: [pelaksana] } }
  - { kode: U-4, uraian: Memeriksa, volume: 12, norma: 1 hari, fungsi: F2, syarat: { jenjang: [pelaksana] } }
  - { kode: U-5, uraian: Meneliti, volume: 12, norma: 1 hari, syarat: { pendidikan: S3 } }
  - { kode: U-7, uraian: Mengarsipkan, volume: 12, norma: 1 jam, fungsi: F1, penanggung_jawab: staf-2, syarat: { jenjang: [pelaksana] } }
  - { kode: U-6, uraian: Tugas lain dari pimpinan, jenis: tugas-lain }
`;

/** What a leaf says apart from its tables. */
const wordsOf = ({ blocks }: Leaf): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ label, value }) => `${label}: ${value}`);
      if (block.kind === 'list') return block.items.flatMap(({ text, details }) => [text, ...details]);
      return 'text' in block ? [block.text] : [];
    })
    .join('\n');

const rowsOf = ({ blocks }: Leaf, name: string): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' && block.name === name ? block.rows : []))
    .map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : '')).join(' | ')); // prettier-ignore

async function leaves(): Promise<ReadonlyMap<string, Leaf>> {
  const input = await inputOfTexts({ 'setda.yaml': 'tahun: 2026', 'bagian/umum.yaml': umum });
  const paper = madePapers('lembar', input).get('lembar-umum')!;
  return new Map(paper.leaves.map((leaf) => [leaf.name.trim(), leaf]));
}

describe('A sheet of duties', () => {
  test('comes for the head first and for the lowest last', async () => {
    expect([...(await leaves()).keys()]).toEqual([
      'Siti Contoh',
      'Agus Contoh',
      'Budi Contoh',
      'Dewi Contoh',
    ]);
  });

  test('says who he is, without what is not known', async () => {
    const all = await leaves();
    expect(wordsOf(all.get('Budi Contoh')!)).toContain(
      [
        'NI PPPK: 19900101 202321 1 001',
        'Pangkat/Golongan: Golongan IX',
        'Jabatan: Staf',
        'Status: PPPK',
        'Unit kerja: Bagian Umum',
        'Tim: tata-usaha',
        'Kepala unit kerja: Siti Contoh',
        'Kontrak sampai dengan: 31 Maret 2027',
      ].join('\n'),
    );
    expect(wordsOf(all.get('Agus Contoh')!)).toContain('Pangkat/Golongan: Penata Tingkat I (III/d)');
    expect(wordsOf(all.get('Dewi Contoh')!)).not.toMatch(/NIP|Pangkat|Tim:/);
    expect(wordsOf(all.get('Siti Contoh')!)).not.toContain('Kepala unit kerja');
  });

  test('says what is his, and in which role', async () => {
    const all = await leaves();
    expect(rowsOf(all.get('Budi Contoh')!, 'Tugas Saudara')).toEqual([
      '1 | U-2 | Mencatat surat | Penanggung jawab |  | 5 | 0.5 | 450',
      '2 | U-3 | Membayar | Penanggung jawab |  | 12 | 1 | 3600',
    ]);
    expect(rowsOf(all.get('Agus Contoh')!, 'Tugas Saudara')).toEqual([
      '1 | U-2 | Mencatat surat | Anggota |  | 5 | 0.5 | 450',
      '2 | U-4 | Memeriksa | Penanggung jawab |  | 12 | 1 | 3600',
      '3 | U-7 | Mengarsipkan | Penanggung jawab |  | 12 | 1 | 720',
    ]);
    expect(wordsOf(all.get('Agus Contoh')!)).toContain(
      'Beban kerja Saudara 4.770 menit setahun, yaitu 6\u00a0%',
    );
    expect(wordsOf(all.get('Agus Contoh')!)).toContain('Saudara masih dapat menerima tugas lain.');
  });

  test('says what is not his: what he must not hold, and what stands near', async () => {
    const budi = (await leaves()).get('Budi Contoh')!;
    expect(wordsOf(budi)).toContain(
      'U-4  Memeriksa\nTidak boleh dirangkap dengan U-3; penanggung jawabnya Agus Contoh.',
    );
    expect(rowsOf(budi, 'Tugas yang Saudara gantikan bila penanggung jawabnya berhalangan')).toEqual([
      'U-7 | Mengarsipkan | Agus Contoh',
    ]);
    const near = rowsOf(budi, 'Bukan tugas Saudara, walaupun dekat atau dapat Saudara kerjakan');
    // U-4 and U-7 are told of above; U-5 has no owner to name.
    expect(near).toEqual(['U-1 | Memimpin | Siti Contoh']);
    expect(wordsOf(budi)).toContain('kecuali 1 tugas yang belum ada penanggung jawabnya.');
    expect(wordsOf(budi)).toContain('Saudara juga: U-6 Tugas lain dari pimpinan.');
  });

  test('says so where nothing has been given, and why', async () => {
    const dewi = (await leaves()).get('Dewi Contoh')!;
    expect(rowsOf(dewi, 'Tugas Saudara')).toEqual([]);
    expect(wordsOf(dewi)).toMatch(
      /Saudara belum mendapat tugas\.\nSebabnya: Jenjangnya tidak sesuai \(5 dari 6 tugas\)/,
    );
  });
});
