import { describe, expect, test } from '@jest/globals';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Leaf, Paper, PaperCell, PaperTable } from '../../src/reports/paper/paper.ts';
import { cellXml } from '../../src/render/xlsx/cell-xml.ts';
import { collectTexts } from '../../src/render/xlsx/shared-texts.ts';
import { collectStyles } from '../../src/render/xlsx/style.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { cellIn, elements, partsOf, sheetOf, workbook } from './xlsx-parts.ts';

/** As a reader sees it that did not write it. */
async function read(paper: Paper): Promise<Sheet> {
  return (await readXlsx(workbook(paper), { readStyles: true })).sheets[0]!;
}

function rowThatBegins(sheet: Sheet, value: unknown): number {
  return sheet.rows.findIndex(([first]) => first === value);
}

function paperOf(table: PaperTable, changes: Partial<Leaf> = {}): Paper {
  const leaf = { ...sampleLeaf(1), letterhead: undefined, title: [], blocks: [table], signatures: [] };
  return samplePaper(1, { leaves: [{ ...leaf, ...changes }] });
}

function tableOf(cells: readonly PaperCell[]): PaperTable {
  const columns = [{ head: 'Isi', width: 60, grow: 1, align: 'left' as const }];
  const rows = cells.map((cell) => ({ cells: [cell] }));
  return { kind: 'table', name: 'Isi', numbered: false, columns, rows, total: undefined };
}

const text = (content: string): PaperCell => ({ kind: 'text', text: content });

describe('numbers', () => {
  test('are numbers with their value, in the format of their decimals', async () => {
    const cells: PaperCell[] = [
      { kind: 'number', value: 1188, decimals: 0 },
      { kind: 'number', value: 0.016, decimals: 3 },
      { kind: 'number', value: 0.925, decimals: 1, isShare: true },
      { kind: 'bar', utilisation: 1.2, tone: 'bad' },
    ];
    const sheet = await read(paperOf(tableOf(cells)));
    expect(sheet.rows.slice(1).map(([value]) => value)).toEqual([1188, 0.016, 0.925, 1.2]);
    const formats = [1, 2, 3, 4].map((row) => sheet.cells?.get(`${row},0`)?.style?.numFmt);
    expect(formats).toEqual(['#,##0', '#,##0.000', '0.0\\ %', '0\\ %_.']);
  });

  test('a sum is a formula over the rows of its table, with the value of the paper', async () => {
    const paper = samplePaper(43);
    const sheet = await read(paper);
    const first = rowThatBegins(sheet, 1);
    const total = sheet.cells?.get(`${rowThatBegins(sheet, 'JUMLAH')},5`);
    expect(total?.formula).toBe(`SUM(F${first + 1}:F${first + 43})`);
    expect(total?.formulaResult).toBe(84_495);
    const column = sheet.rows.slice(first, first + 43).map((row) => row[5]);
    expect(column.reduce((sum: number, value) => sum + Number(value), 0)).toBe(84_495);
  });

  test('a sum that its rows do not give is no formula', () => {
    const table = sampleTable(3);
    const cells = [{ kind: 'sum', value: 1, decimals: 0 } as const];
    const xml = sheetOf(paperOf({ ...table, total: { label: 'JUMLAH', span: 4, cells } }));
    expect(xml).not.toContain('<f>');
    expect(cellIn(xml, 'E6')).toContain('<v>1</v>');
  });

  test('a sum over no rows is no formula', () => {
    expect(sheetOf(paperOf(sampleTable(0)))).not.toContain('<f>');
  });
});

describe('text', () => {
  const HOSTILE = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '#N/A',
    'TRUE',
    '198001012005012001',
    '=HYPERLINK("http://x")',
  ];

  test('stays text, whatever it looks like', async () => {
    const paper = paperOf(tableOf(HOSTILE.map(text)), { title: ['=1'], name: '=1' });
    const parts = partsOf(paper);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    const cells = elements(parts['xl/worksheets/sheet1.xml']!, 'c').filter(({ t }) => t !== undefined);
    expect(new Set(cells.map(({ t }) => t))).toEqual(new Set(['s']));
    const sheet = await read(paper);
    const shown = HOSTILE.map((content) => content.replace(/[\t\r]/, '\ufffd'));
    expect(sheet.rows.slice(-HOSTILE.length).map(([value]) => value)).toEqual(shown);
  });

  test('is marked as text where editing the cell would make a formula or a number of it', () => {
    const contents = ['=1+1', 'Siti', '1980', '\u200b＝1', '-', ' \u2060+1'];
    const parts = partsOf(paperOf(tableOf(contents.map(text))));
    const styles = elements(parts['xl/styles.xml']!.split('<cellXfs')[1]!, 'xf');
    const quoted = contents.map((_, i) => {
      const name = `A${i + 2}`;
      const style = Number(/ s="(\d+)"/.exec(cellIn(parts['xl/worksheets/sheet1.xml']!, name)!)![1]);
      return styles[style]!['quotePrefix'] === '1';
    });
    expect(quoted).toEqual([true, false, true, true, false, true]);
  });

  test('cannot break the file, nor be changed by it', async () => {
    const contents = ['a<b>&"c"', '</t></si>', '_x0041_', 'x\u0000y', 'x\ufffey', 'x\ud800y', ' a ', 'a\nb'];
    const sheet = await read(paperOf(tableOf(contents.map(text))));
    const shown = ['a<b>&"c"', '</t></si>', '_x0041_', 'x\ufffdy', 'x\ufffdy', 'x\ufffdy', ' a ', 'a\nb'];
    const table = partsOf(paperOf(tableOf(contents.map(text))))['xl/sharedStrings.xml']!;
    expect(table).toContain('_x005F_x0041_');
    expect(sheet.rows.slice(1).map(([value]) => value)).toEqual(shown);
  });

  test('longer than a cell takes is cut', () => {
    const texts = collectTexts();
    const content = { kind: 'text', text: 'a'.repeat(40_000) } as const;
    cellXml({ from: 0, to: 1, content, style: { size: 9 } }, 0, collectStyles('Arial'), texts);
    expect(/a+(?=<\/t>)/.exec(texts.xml())![0]).toHaveLength(32_767);
  });
});

describe('cells', () => {
  test('a leaf without facts has one column of the sheet for each of its table, and no merged rows in it', () => {
    const { blocks } = sampleLeaf(5);
    const paper = paperOf(sampleTable(5), { blocks: blocks.slice(2), signatures: sampleLeaf(5).signatures });
    const xml = sheetOf(paper);
    expect(elements(xml, 'col')).toHaveLength(6);
    const merged = elements(xml, 'mergeCell').map(({ ref }) => Number(/\d+/.exec(ref!)![0]));
    expect(merged.filter((row) => row >= 2 && row <= 7)).toEqual([]);
  });

  test('merged ranges lie in one row each and do not overlap', () => {
    const two = { ...sampleLeaf(30), blocks: [...sampleLeaf(30).blocks, sampleTable(40)] };
    const refs = elements(sheetOf(samplePaper(1, { leaves: [two] })), 'mergeCell').map(({ ref }) => ref!);
    expect(refs.length).toBeGreaterThan(70);
    const covered = refs.flatMap((ref) => {
      const [, from, row, to, lastRow] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(ref)!;
      expect(lastRow).toBe(row);
      expect(to! > from!).toBe(true);
      const [first, last] = [from!.charCodeAt(0), to!.charCodeAt(0)];
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i) + row!);
    });
    expect(new Set(covered).size).toBe(covered.length);
  });

  test('bars are drawn to the scale of their table, bad ones in a colour of their own', () => {
    const bar = (utilisation: number, tone: 'good' | 'bad'): PaperCell => ({
      kind: 'bar',
      utilisation,
      tone,
    });
    const xml = sheetOf(paperOf(tableOf([bar(0.5, 'good'), bar(1.5, 'bad'), bar(0.7, 'good')])));
    expect(elements(xml, 'conditionalFormatting').map(({ sqref }) => sqref)).toEqual(['A2 A4', 'A3']);
    expect(elements(xml, 'cfvo').map(({ val }) => val)).toEqual(['0', '1.5', '0', '1.5']);
    expect(new Set(elements(xml, 'color').map(({ rgb }) => rgb)).size).toBe(2);
  });

  test('a row higher than a workbook takes goes on in the next, without a line between and no word lost', async () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `kata${i}`);
    const [first, ...others] = sampleTable(4).rows;
    const cells = first!.cells.map((cell, i) => (i === 1 ? text(words.join(' ')) : cell));
    const paper = paperOf({ ...sampleTable(4), rows: [{ cells }, ...others] });
    const xml = sheetOf(paper);
    expect(Math.max(...elements(xml, 'row').map(({ ht }) => Number(ht)))).toBeLessThanOrEqual(400);

    const sheet = await read(paper);
    const [start, end] = [rowThatBegins(sheet, 1), rowThatBegins(sheet, 2)];
    const parts = sheet.rows.slice(start, end);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap((row) => String(row[1]).split(/\s+/))).toEqual(words);
    // Its figures stand in the first part alone, so the sum still is that of the rows.
    const figures = parts.map((row) => [row[0], row[3], row[4], row[5]]);
    expect(figures[0]).toEqual([1, 0.5, 1188, 0]);
    expect(
      figures
        .slice(1)
        .flat()
        .filter((figure) => figure !== null && figure !== ''),
    ).toEqual([]);
    const total = sheet.cells?.get(`${rowThatBegins(sheet, 'JUMLAH')},4`);
    expect(total?.formula).toBe(`SUM(E${start + 1}:E${end + 3})`);
    const borders = [start, start + 1].map((row) => sheet.cells?.get(`${row},1`)?.style?.border);
    expect([borders[0]?.bottom, borders[1]?.top]).toEqual([undefined, undefined]);
    expect([borders[0]?.top?.style, borders[0]?.left?.style]).toEqual(['thin', 'thin']);
  });

  test('rotated heads, groups, bad rows and a name to be signed can be told by their style', async () => {
    const columns = [{ head: 'Siti', width: 10, grow: 0, align: 'center' as const, rotated: true }];
    const rows = [
      { cells: [text('kelompok')], isGroup: true },
      { cells: [text('buruk')], tone: 'bad' as const },
      { cells: [text('biasa')] },
    ];
    const { signatures } = sampleLeaf(1);
    const sheet = await read(paperOf({ ...tableOf([]), columns, rows }, { signatures }));
    const style = (content: string): NonNullable<ReturnType<typeof styleIn>> => styleIn(sheet, content)!;
    expect(style('Siti').alignment?.textRotation).toBe(90);
    expect(style('kelompok').font?.bold).toBe(true);
    expect(style('kelompok').fill).not.toEqual(style('biasa').fill);
    expect(style('buruk').fill).not.toEqual(style('biasa').fill);
    expect(style('Siti Contoh, S.Sos.').font).toMatchObject({ bold: true, underline: true });
  });
});

function styleIn(sheet: Sheet, content: string) {
  return [...(sheet.cells?.values() ?? [])].find(({ value }) => value === content)?.style;
}
