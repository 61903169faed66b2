import { describe, expect, test } from '@jest/globals';
import type { Leaf } from '../../../src/reports/paper/paper.ts';
import { complaintsAbout } from './complaints.ts';
import { columnOf, inputOfTexts, madePapers, tablesOf } from './support.ts';

const PEOPLE = `
pegawai:
  - { id: staf-1, nama: Budi Contoh, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: staf-2, nama: "Agus\\u202e Contoh", status: PTT, jabatan: Sopir, jenjang: non-asn }
`;

const duties = (count: number, more = ''): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `  - { kode: U-${i + 1}, uraian: Tugas ke-${i + 1}, volume: 12, norma: 1 jam, penanggung_jawab: staf-1${more} }`,
  ).join('\n');

async function leavesOf(head: string, tugas: string): Promise<readonly Leaf[]> {
  const input = await inputOfTexts({
    'bagian/umum.yaml': `bagian: Bagian Umum\nkode: umum\n${head}${PEOPLE}tugas:\n${tugas}\n`,
  });
  const paper = madePapers('matriks', input).get('matriks-umum')!;
  expect(complaintsAbout(paper)).toEqual([]);
  return paper.leaves;
}

const tables = (leaf: Leaf): ReturnType<typeof tablesOf> =>
  leaf.blocks.filter((block) => block.kind === 'table');
const said = (leaf: Leaf): string[] => leaf.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const rotated = (leaf: Leaf): string[][] =>
  tables(leaf).map(({ columns }) => columns.filter((column) => column.rotated).map(({ head }) => head));

describe('The matrix', () => {
  test('has the duties for columns where there is neither fungsi nor sub kegiatan, in even parts', async () => {
    const [leaf, ...others] = await leavesOf('', duties(40));
    expect(others).toEqual([]);
    expect(rotated(leaf!).map(({ length }) => length)).toEqual([13, 14, 13]);
    expect(rotated(leaf!).flat()).toEqual(Array.from({ length: 40 }, (_, i) => `U-${i + 1}`));
    expect(said(leaf!)).toContain('Tugas ke-14 sampai dengan ke-27 dari 40');
    // The codes say nothing by themselves.
    const legend = leaf!.blocks.find((block) => block.kind === 'list');
    expect(legend?.kind === 'list' && legend.items[39]).toEqual({ text: 'U-40  Tugas ke-40', details: [] });
  });

  test('shows the strongest role, the idle, and the column that nobody fills', async () => {
    const long = 'Penyiapan perumusan kebijakan daerah di bidang kelembagaan dan analisis jabatan';
    const head = `fungsi:\n  - { kode: F1, uraian: ${long} }\n  - { kode: F2, uraian: Persuratan }\n`;
    const [leaf] = await leavesOf(head, duties(2, ', fungsi: F1'));
    const [table] = tables(leaf!);
    const [f1, f2] = [3, 4];
    expect(columnOf(table!, 1)).toEqual(['Budi Contoh', 'Agus\ufffd Contoh']);
    expect(columnOf(table!, f1)).toEqual(['PJ', 'P']);
    expect(columnOf(table!, f2)).toEqual(['', '']);
    expect(columnOf(table!, 6)).toEqual(['', 'Belum mendapat tugas']);
    expect(table!.rows.map(({ tone }) => tone)).toEqual([undefined, 'bad']);
    expect([table!.columns[f1]!.tone, table!.columns[f2]!.tone]).toEqual([undefined, 'bad']);
    expect(table!.columns[f1]!.head).toBe(
      'F1 Penyiapan perumusan kebijakan daerah di bidang kelembagaan dan\u00a0…',
    );
    // F2 stands over its column in full.
    expect(leaf!.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))).toEqual([
      { text: `F1  ${long}`, details: [] },
    ]);
    expect(said(leaf!)).toContain('Belum ada petugasnya: F2.');
    expect(said(leaf!)).toContain('Belum mendapat tugas: Agus\ufffd Contoh.');
  });

  test('keeps what belongs to no fungsi in a column of its own', async () => {
    const head = 'fungsi:\n  - { kode: F1, uraian: Persuratan }\n';
    const [leaf] = await leavesOf(head, `${duties(1, ', fungsi: F1')}\n${duties(2).split('\n')[1]!}`);
    expect(rotated(leaf!)).toEqual([['F1 Persuratan', 'Tanpa fungsi']]);
  });

  test('counts only what has a code in the headings of its parts', async () => {
    const codes = Array.from({ length: 19 }, (_, i) => `F${i + 1}`);
    const head = `fungsi:\n${codes.map((code) => `  - { kode: ${code}, uraian: Persuratan }`).join('\n')}\n`;
    const [leaf] = await leavesOf(head, duties(1));
    expect(rotated(leaf!).map(({ length }) => length)).toEqual([10, 10]);
    expect(said(leaf!).slice(0, 2)).toEqual([
      'Fungsi ke-1 sampai dengan ke-10 dari 19',
      'Fungsi ke-11 sampai dengan ke-19 dari 19',
    ]);
  });

  test('counts people under its columns, and never adds duties up as if they were people', async () => {
    const [leaf] = await leavesOf('', `${duties(1, ', petugas: 2')}\n${duties(2).split('\n')[1]!}`);
    const [table] = tables(leaf!);
    expect(columnOf(table!, 5)).toEqual([2, 1]);
    expect(table!.total!.cells).toEqual([
      { kind: 'number', value: 2, decimals: 0 },
      { kind: 'number', value: 1, decimals: 0 },
      { kind: 'text', text: '' },
      { kind: 'text', text: '' },
    ]);
    expect(said(leaf!).join(' ')).toContain('dihitung pada setiap orang yang mengerjakannya');
  });

  test('begins with the head', async () => {
    const [leaf] = await leavesOf('kepala: staf-2\n', duties(1));
    expect(columnOf(tables(leaf!)[0]!, 1)).toEqual(['Agus\ufffd Contoh', 'Budi Contoh']);
  });
});
