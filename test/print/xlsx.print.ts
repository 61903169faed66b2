import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { convert, pdfPages, pdfText } from '../support/office.ts';
import { A4_PORTRAIT, sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { arimo } from '../support/typeface.ts';

const typeface = arimo();
const SHEET = 'xl/worksheets/sheet1.xml';
// Folio, which workbooks have for F4: 8.5 × 13 inches.
const FOLIO = { width: 936, height: 612 };

test.each([1, 2, 43, 44, 45, 400])(
  'a table of %d rows has the pages of the layout in LibreOffice',
  async (rows) => {
    const paper = samplePaper(rows);
    const layout = layOut(paper, typeface);
    const pdf = await convert(renderXlsx(paper, layout), 'xlsx', 'pdf');
    const pages = await pdfPages(pdf);
    const texts = await pdfText(pdf);

    expect(pages).toHaveLength(layout.leaves[0]!.pages.length);
    pages.forEach((page) => {
      expect(Math.abs(page.width - FOLIO.width)).toBeLessThan(1);
      expect(Math.abs(page.height - FOLIO.height)).toBeLessThan(1);
    });
    texts.forEach((text, i) => {
      expect(text).toMatch(/No\. +Uraian Tugas +Penanggung Jawab/);
      expect(text).toMatch(/1 +2 +3 +4 +5 +6/);
      expect(text).toMatch(new RegExp(`Halaman ${i + 1} dari ${pages.length}`));
    });
    const last = texts.at(-1)!;
    for (const number of [rows - 1, rows].filter((row) => row > 0)) {
      expect(last).toMatch(new RegExp(`^ *${number} .*50[.,]0 %`, 'm'));
    }
    expect(last).toContain('JUMLAH');
    expect(last).toMatch(/Budi Contoh +Siti Contoh, S\.Sos\./);
    expect(last).toContain('NIP. 19800101 200501 2 001');
  },
);

test('leaves and several tables come out on the pages of the layout, each leaf numbered from 1', async () => {
  const two = { ...sampleLeaf(50, 'satu'), blocks: [...sampleLeaf(50).blocks, sampleTable(30)] };
  const paper = samplePaper(1, { sheet: A4_PORTRAIT, leaves: [two, sampleLeaf(3, 'dua')] });
  const layout = layOut(paper, typeface);
  const texts = await pdfText(await convert(renderXlsx(paper, layout), 'xlsx', 'pdf'));
  const expected = layout.leaves.flatMap(({ pages }) =>
    pages.map((_, i) => `Halaman ${i + 1} dari ${pages.length}`),
  );
  expect(texts.map((text) => /Halaman \d+ dari \d+/.exec(text)?.[0])).toEqual(expected);
});

test.each([
  [{ top: 25, right: 20, bottom: 20, left: 30 }, 9],
  [{ top: 10, right: 10, bottom: 10, left: 10 }, 9],
  [{ top: 40, right: 60, bottom: 40, left: 60 }, 8],
])('with margins %o no page is added, and both names are printed', async (margins, size) => {
  const sheet = { ...A4_PORTRAIT, margins };
  const leaves = [3, 12, 20, 31].map((rows) => sampleLeaf(rows, `Lembar ${rows}`));
  const paper = samplePaper(1, { sheet, leaves, type: { family: 'Arial', size } });
  const layout = layOut(paper, typeface);
  const texts = await pdfText(await convert(renderXlsx(paper, layout), 'xlsx', 'pdf'));
  const expected = layout.leaves.flatMap(({ pages }) =>
    pages.map((_, i) => `Halaman ${i + 1} dari ${pages.length}`),
  );
  expect(texts.map((text) => /Halaman \d+ dari \d+/.exec(text)?.[0])).toEqual(expected);
  expect(texts.filter((text) => /Budi Contoh +Siti Contoh, S\.Sos\./.test(text))).toHaveLength(leaves.length);
});

test('LibreOffice computes the sum that the paper says', async () => {
  const paper = samplePaper(43);
  const files = unzipSync(renderXlsx(paper, layOut(paper, typeface)));
  // Without the values kept beside the formulas, the program must compute them.
  const bare = strFromU8(files[SHEET]!).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
  expect(bare).toMatch(/<f>SUM\([A-Z]\d+:[A-Z]\d+\)<\/f><\/c>/);
  const csv = await convert(zipSync({ ...files, [SHEET]: strToU8(bare) }), 'xlsx', 'csv');
  expect(strFromU8(csv)).toMatch(/JUMLAH,+"?84,?495 ?"?,/);
});

test('text that looks like a formula is shown as it was written', async () => {
  const columns = [{ head: 'Isi', width: 60, grow: 1, align: 'left' }] as const;
  const contents = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '198001012005012001'];
  const rows = contents.map((content) => ({ cells: [{ kind: 'text' as const, text: content }] }));
  const table = { kind: 'table', name: 'Isi', numbered: false, columns, rows, total: undefined } as const;
  const paper = samplePaper(1, { leaves: [{ ...sampleLeaf(1), blocks: [table] }] });
  const [text] = await pdfText(await convert(renderXlsx(paper, layOut(paper, typeface)), 'xlsx', 'pdf'));
  for (const content of contents) expect(text).toContain(content);
});
