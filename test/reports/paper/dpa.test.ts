import { expect, test } from '@jest/globals';
import { moneyDecimalsOf } from '../../../src/reports/paper/cells.ts';
import { inputOfTexts, madePapers, tablesOf } from './support.ts';

test('Each activity heads the duties that carry it out; what is missing is said', async () => {
  const input = await inputOfTexts({
    'bagian/umum.yaml': `
bagian: Bagian Umum
kode: umum
dpa:
  - { kode: 4.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 925000000, pptk: staf-1, bendahara: staf-2 }
  - { kode: 4.01.01.2.06.0009, nama: Rapat Koordinasi }
pegawai:
  - { id: staf-1, nama: Budi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: staf-2, nama: Agus Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: U-1, uraian: Menerima tamu, volume: 10, norma: 1 jam, petugas: 2, penanggung_jawab: staf-2, dpa: 4.01.01.2.06.0008 }
  - { kode: U-2, uraian: Mencatat, volume: 10, norma: 1 jam }
`,
  });
  const paper = madePapers('dpa', input).get('dpa-umum')!;
  const [table] = tablesOf(paper);
  const rows = table!.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : '')),
  );
  expect(rows).toEqual([
    [1, '4.01.01.2.06.0008', 'Fasilitasi Kunjungan Tamu', 925_000_000, 'PPTK: Budi Contoh', 'Bendahara: Agus Contoh'],
    ['', 'U-1', 'Menerima tamu', '', 'Agus Contoh', 'Budi Contoh'],
    [2, '4.01.01.2.06.0009', 'Rapat Koordinasi', '', 'PPTK belum ditetapkan', ''],
    ['', '', 'Belum ada tugas untuk sub kegiatan ini', '', '', ''],
  ]);
  expect(table!.rows.map(({ isGroup, tone }) => [isGroup ?? false, tone])).toEqual([
    [true, undefined],
    [false, undefined],
    [true, 'bad'],
    [false, 'bad'],
  ]);
  expect(table!.total!.cells[0]).toEqual({ kind: 'sum', value: 925_000_000, decimals: 0 });
  expect(paper.leaves[0]!.blocks[1]).toEqual({
    kind: 'paragraph',
    text: '1 tugas tidak terkait dengan sub kegiatan mana pun: U-2.',
  });
}); // prettier-ignore

test('Rupiah are whole or have two decimals', () => {
  expect([[1, 2], [1, 2.5], [0.25], []].map(moneyDecimalsOf)).toEqual([0, 2, 2, 0]);
});
