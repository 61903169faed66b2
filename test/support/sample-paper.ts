import type { Leaf, Paper, PaperRow, PaperTable, Sheet } from '../../src/reports/paper/paper.ts';

export const A4_PORTRAIT: Sheet = {
  name: 'A4',
  width: 210,
  height: 297,
  margins: { top: 20, right: 20, bottom: 20, left: 25 },
};

const TEXTS = [
  'Menyusun analisis beban kerja perangkat daerah',
  'Menyiapkan bahan evaluasi pelaksanaan reformasi birokrasi dan penilaian mandiri tingkat kabupaten, termasuk menindaklanjuti hasil rapat koordinasi dan menyampaikan konsep kepada atasan untuk memperoleh persetujuan',
  'Menghimpun dan mengolah data laporan kinerja instansi pemerintah sesuai dengan peraturan perundang-undangan yang berlaku',
];

/** A table with every kind of cell, as long as asked for. */
export function sampleTable(rows: number): PaperTable {
  return {
    kind: 'table',
    name: 'Pembagian tugas',
    numbered: true,
    columns: [
      { head: 'No.', width: 10, grow: 0, align: 'center' },
      { head: 'Uraian Tugas', width: 60, grow: 3, align: 'left' },
      { head: 'Penanggung Jawab', width: 30, grow: 1, align: 'left' },
      { head: 'Porsi', width: 16, grow: 0, align: 'right' },
      { head: 'Beban (menit)', width: 20, grow: 0, align: 'right' },
      { head: 'Utilisasi', width: 40, grow: 0, align: 'left' },
    ],
    rows: Array.from({ length: rows }, (_, i) => sampleRow(i)),
    total: {
      label: 'JUMLAH',
      span: 4,
      cells: [
        { kind: 'sum', value: Array.from({ length: rows }, (_, i) => minutes(i)).reduce((a, b) => a + b, 0), decimals: 0 },
        { kind: 'text', text: '' },
      ],
    },
  }; // prettier-ignore
}

function sampleRow(i: number): PaperRow {
  return {
    cells: [
      { kind: 'number', value: i + 1, decimals: 0 },
      { kind: 'text', text: TEXTS[i % TEXTS.length]! },
      { kind: 'text', text: 'Siti Contoh, S.Sos.\nBudi Contoh' },
      { kind: 'number', value: 0.5, decimals: 1, isShare: true },
      { kind: 'number', value: minutes(i), decimals: 0 },
      { kind: 'bar', utilisation: (i % 13) / 10, tone: i % 13 > 10 ? 'bad' : 'good' },
    ],
    ...(i % 7 === 6 ? { tone: 'bad' as const } : {}),
  };
}

const minutes = (i: number): number => 1188 + 37 * i;

/** A leaf with every kind of block before the table. */
export function sampleLeaf(rows: number, name = 'Bagian Contoh'): Leaf {
  return {
    name,
    letterhead: {
      government: 'PEMERINTAH KABUPATEN CONTOH',
      organisation: 'SEKRETARIAT DAERAH',
      address: ['Jalan Contoh Nomor 1, Kota Contoh'],
      arms: undefined,
    },
    title: ['REKAPITULASI PEMBAGIAN TUGAS', 'BAGIAN CONTOH TAHUN 2026'],
    blocks: [
      { kind: 'facts', facts: [{ label: 'Nama', value: 'Siti Contoh, S.Sos.' }, { label: 'NIP', value: '19800101 200501 2 001' }] },
      { kind: 'heading', text: 'Tugas' },
      sampleTable(rows),
      { kind: 'paragraph', text: 'Tugas lain dari pimpinan menjadi tugas seluruh pegawai.', tone: 'faint' },
      { kind: 'list', items: [{ text: 'CTH-01 Menyusun laporan', details: ['3 dari 4 pegawai: pendidikan di bawah S1'] }] },
    ],
    signatures: [
      { above: ['Pegawai yang bersangkutan,'], name: 'Budi Contoh', below: [] },
      {
        above: ['Kota Contoh, 21 November 2026', 'Kepala Bagian Contoh,'],
        name: 'Siti Contoh, S.Sos.',
        below: ['Penata Tingkat I', 'NIP. 19800101 200501 2 001'],
      },
    ],
  }; // prettier-ignore
}

export function samplePaper(rows: number, changes: Partial<Paper> = {}): Paper {
  return {
    title: 'Rekapitulasi Pembagian Tugas Bagian Contoh Tahun 2026',
    author: 'Sekretariat Daerah',
    language: 'id',
    day: 20_778,
    sheet: { name: 'F4', width: 330, height: 215, margins: { top: 20, right: 20, bottom: 20, left: 25 } },
    type: { family: 'Arial', size: 9 },
    footer: 'Pembagian tersimpan, sidik b3f9a1c2d4e5',
    words: { page: 'Halaman', of: 'dari', sort: 'Urutkan menurut', arms: 'Lambang daerah', leaf: 'Bagian' },
    leaves: [sampleLeaf(rows)],
    ...changes,
  };
}
