import { expect, test } from '@jest/globals';
import { inputOfTexts, madePapers, tablesOf } from './support.ts';

test('A shared duty names the others with their results, and where helpers come from', async () => {
  const input = await inputOfTexts({
    'bagian/umum.yaml': `
bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Budi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: staf-2, nama: Agus Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: U-1, uraian: Menerima tamu, hasil: kunjungan, volume: 10, norma: 90 menit, petugas: 3, penanggung_jawab: staf-2 }
  - { kode: U-2, uraian: Tugas lain dari pimpinan, jenis: tugas-lain }
  - { kode: U-3, uraian: Meneliti, volume: 1000, norma: "1,5 jam", syarat: { pendidikan: S3 } }
`,
    'bagian/hukum.yaml': `
bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-3, nama: Dewi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana, bantu: [umum] }
tugas: []
`,
  });
  const paper = madePapers('rekap', input).get('rekap-umum')!;
  const [table] = tablesOf(paper);
  const rows = table!.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : '')),
  );
  expect(rows).toEqual([
    [1, 'U-1', 'Menerima tamu', 'kunjungan', 10, 90, 900, 'Agus Contoh (3)', 'Budi Contoh (4)\nDewi Contoh, Bagian Hukum (3)', 'Dewi Contoh, Bagian Hukum'],
    [2, 'U-3', 'Meneliti', '', 1000, 90, 90_000, 'BELUM ADA PENANGGUNG JAWAB', '', ''],
    ['', 'U-2', 'Tugas lain dari pimpinan', '', '', '', '', 'Seluruh pegawai', '', ''],
  ]);
  expect(table!.rows.map(({ tone }) => tone)).toEqual([undefined, 'bad', undefined]);
  expect(table!.total!.cells[0]).toEqual({ kind: 'sum', value: 90_900, decimals: 0 });
  expect(paper.leaves[0]!.blocks.slice(1)).toEqual([
    {
      kind: 'paragraph',
      text: '1 tugas belum ada penanggung jawabnya. Jumlah beban termasuk 90.000 menit yang belum ada penanggung jawabnya.',
      tone: 'bad',
    },
  ]);
  expect(paper.sheet).toMatchObject({ name: 'F4', width: 330, height: 215 });
}); // prettier-ignore

test('The sheet is the one that the user wants, then that of the office, then its own', async () => {
  const section = `
bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Budi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: U-1, uraian: Menerima tamu, volume: 10, norma: 90 menit }
`;
  const files = { 'bagian/umum.yaml': section };
  const office = { ...files, 'setda.yaml': 'cetak: { kertas: A4, margin: { kiri: 30 }, huruf: { ukuran: 11 } }' };
  const [own, ofOffice, wanted] = [
    await inputOfTexts(files),
    await inputOfTexts(office),
    await inputOfTexts(office, { sheetName: 'F4' }),
  ].map((input) => madePapers('lembar', input).get('lembar-umum')!);
  expect(own!.sheet).toMatchObject({ name: 'F4', width: 215, height: 330, margins: { left: 25 } });
  expect(own!.type.size).toBe(9);
  expect(ofOffice!.sheet).toMatchObject({ name: 'A4', width: 210, height: 297, margins: { left: 30 } });
  expect(ofOffice!.type.size).toBe(11);
  expect(wanted!.sheet.name).toBe('F4');
}); // prettier-ignore
