import { describe, expect, test } from '@jest/globals';
import { renderCsv } from '../../src/render/csv.ts';
import type { Paper, PaperCell, PaperTable } from '../../src/reports/paper/paper.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { NASTY, withText } from './paper-text.ts';

const csv = (paper: Paper): string => Buffer.from(renderCsv(paper)).toString('utf8');

function withCells(...cells: readonly PaperCell[]): Paper {
  const column = { head: 'Kolom', width: 10, grow: 0, align: 'left' as const };
  const table: PaperTable = {
    kind: 'table',
    name: 'T',
    numbered: false,
    columns: cells.map((_, i) => ({ ...column, head: `K${i + 1}` })),
    rows: [{ cells }],
    total: undefined,
  };
  return samplePaper(1, { leaves: [{ ...sampleLeaf(1), blocks: [table] }] });
}
const secondLine = (...cells: readonly PaperCell[]): string => csv(withCells(...cells)).split('\r\n')[1]!;

/** Reads as RFC 4180 says. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'y');
  while (field.lastIndex < text.length) {
    const [, quoted, bare, end] = field.exec(text) ?? ['', undefined, undefined, undefined];
    if (end === undefined) throw new Error('not a field');
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table as an Indonesian spreadsheet reads it', () => {
  expect(csv(samplePaper(2))).toBe(
    [
      '\ufeffNo.;Uraian Tugas;Penanggung Jawab;Porsi;Beban (menit);Utilisasi',
      '1;Menyusun analisis beban kerja perangkat daerah;"Siti Contoh, S.Sos.\nBudi Contoh";0,5;1188;0',
      '2;"Menyiapkan bahan evaluasi pelaksanaan reformasi birokrasi dan penilaian mandiri tingkat kabupaten, termasuk menindaklanjuti hasil rapat koordinasi dan menyampaikan konsep kepada atasan untuk memperoleh persetujuan";"Siti Contoh, S.Sos.\nBudi Contoh";0,5;1225;0,1',
      'JUMLAH;;;;2413;',
      '',
    ].join('\r\n'),
  );
});

test('in English: comma between fields, point before decimals', () => {
  expect(csv(samplePaper(1, { language: 'en' }))).toContain('\r\nJUMLAH,,,,1188,\r\n');
  expect(csv(samplePaper(1, { language: 'en' }))).toContain(',0.5,1188,0\r\n');
});

test.each([
  [1_234_567.25, '1234567,25'],
  [-3, '-3'],
  [-0, '0'],
  [0.1 + 0.2, '0,3'],
  [2 / 3, '0,666667'],
])('the number %d is written %s', (value, expected) => {
  expect(secondLine({ kind: 'number', value, decimals: 0 })).toBe(expected);
});

test('tables of one kind are one, with the name of the leaf before each row; others follow, each under its name', () => {
  const other = { ...sampleTable(1), name: 'Pengganti' };
  const leaves = [{ ...sampleLeaf(1, 'A'), blocks: [sampleTable(1), other] }, sampleLeaf(1, 'B')];
  const paper = samplePaper(1, { leaves });
  const { leaf } = paper.words;
  const rows = parse(csv(paper).slice(1), ';');
  expect(rows.map(([name]) => name)).toEqual([
    'Pembagian tugas', leaf, 'A', 'A', 'B', 'B', '',
    'Pengganti', leaf, 'A', 'A',
  ]); // prettier-ignore
  expect(rows.filter(({ length }) => length !== 7)).toEqual([['Pembagian tugas'], [''], ['Pengganti']]);
});

test('tables of one name with other heads are another kind', () => {
  const columns = sampleTable(1).columns.map((column) => ({ ...column, head: 'x' }));
  const leaf = { ...sampleLeaf(1), blocks: [sampleTable(1), { ...sampleTable(1), columns }] };
  const rows = parse(csv(samplePaper(1, { leaves: [leaf] })).slice(1), ';');
  expect(rows.filter(([first]) => first === 'Pembagian tugas')).toHaveLength(2);
  expect(rows.filter(([first]) => first === 'x')).toHaveLength(1);
});

describe('injection', () => {
  const unseen = ['\u200b', '\u200f', '\u2060', '\ufeff', '\u00a0', '\u00ad \u200d'].map(
    (sign) => `${sign}=1`,
  );
  const full = ['＝1+1', '＋1', '－1', '＠x', '\u200b＝1'];
  test.each(['=1+1', '+1', '-1', '@x', ' =1', '\n=1', '- 1+cmd|x', '--', ...full, ...unseen])(
    '%j is never computed',
    (text) => {
      expect(secondLine({ kind: 'text', text })).toMatch(/^"?'/);
    },
  );

  test.each(['-', '- ', '-\u200b', 'a-1', '1-2', '\u200ba=1'])('%j is no formula', (text) => {
    expect(secondLine({ kind: 'text', text })).toBe(text);
  });

  test('a tab or carriage return in front is no character any more', () => {
    expect(secondLine({ kind: 'text', text: '\t=1' })).toMatch(/^'\ufffd=1$/);
    expect(secondLine({ kind: 'text', text: '\r=1' })).toMatch(/^'\ufffd=1$/);
  });

  test('nor where a program takes the other separator', () => {
    expect(secondLine({ kind: 'text', text: 'a,=1+1' })).toBe('"a,=1+1"');
  });

  test.each(NASTY)('%j stays in its field', (text) => {
    const shape = (any: string): number[] =>
      parse(csv(withText(samplePaper(3), any)).slice(1), ';').map(({ length }) => length);
    expect(shape(text)).toEqual(shape('x'));
    const fields = parse(csv(withText(samplePaper(3), text)).slice(1), ';').flat();
    expect(fields.filter((field) => /^\s*[=+@-]/.test(field))).toEqual([]);
  });
});
