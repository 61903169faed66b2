import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../../src/reports/paper/paper.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { A4_PORTRAIT, sampleLeaf, samplePaper } from '../support/sample-paper.ts';
import { arimo } from '../support/typeface.ts';

const typeface = arimo();
const pdfOf = (paper: Paper): Uint8Array => renderPdf(paper, layOut(paper, typeface), typeface);
const POINTS = 72 / 25.4;

/** The page rules that every printed table keeps. */
function expectPageRules(pdf: ReadPdf, rows: number): void {
  const last = pdf.pages.at(-1)!;
  pdf.pages.forEach((page, i) => {
    expect(page.width).toBeCloseTo(330 * POINTS, 1);
    expect(page.height).toBeCloseTo(215 * POINTS, 1);
    expect(page.lines.at(-1)).toBe(
      `Pembagian tersimpan, sidik b3f9a1c2d4e5 Halaman ${String(i + 1)} dari ${String(pdf.pages.length)}`,
    );
    expect(page.lines.some((line) => line.includes('Uraian Tugas'))).toBe(true);
    expect(page.lines).toContain('1 2 3 4 5 6');
    expect(page.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(page.fonts.every(({ name }) => /^[A-Z]{6}\+Arimo-/.test(name))).toBe(true);
  });
  const rowsOn = pdf.pages.map(({ lines }) =>
    lines.flatMap((line) => /^(\d+) (?:Meny|Mengh)/.exec(line)?.[1] ?? []),
  );
  expect(rowsOn.flat()).toEqual(Array.from({ length: rows }, (_, i) => String(i + 1)));
  expect(rowsOn.at(-1)!.length).toBeGreaterThanOrEqual(Math.min(2, rows));
  expect(last.lines.some((line) => line.startsWith('JUMLAH'))).toBe(true);
  expect(last.lines).toContain('Budi Contoh Siti Contoh, S.Sos.');
  expect(last.lines).toContain('NIP. 19800101 200501 2 001');
}

describe('page rules, read back by pdf.js', () => {
  test.each(Array.from({ length: 80 }, (_, i) => i + 1))('%i rows', async (rows) => {
    expectPageRules(await readPdf(pdfOf(samplePaper(rows))), rows);
  });

  test('400 rows', async () => {
    expectPageRules(await readPdf(pdfOf(samplePaper(400))), 400);
  });
});

test.each([9, 10, 11, 12, 20, 24, 25, 26, 27, 40])(
  '%i rows with a legend under a heading: JUMLAH and signature stay together',
  async (rows) => {
    const leaf = sampleLeaf(rows);
    const legend = [
      { kind: 'heading', text: 'Keterangan kolom' },
      { kind: 'list', items: [{ text: 'F1 Penyiapan kebijakan', details: [] }] },
    ] as const;
    const pdf = await readPdf(
      pdfOf(samplePaper(rows, { leaves: [{ ...leaf, blocks: [...leaf.blocks, ...legend] }] })),
    );
    const last = pdf.pages.at(-1)!.lines;
    expect(last.some((line) => line.startsWith('JUMLAH'))).toBe(true);
    expect(last.filter((line) => /^\d+ Meng?h?/.test(line)).length).toBeGreaterThanOrEqual(2);
    expect(last).toContain('NIP. 19800101 200501 2 001');
  },
);

test('no row is parted: the last line of each text stands on the page of its number', async () => {
  const pdf = await readPdf(pdfOf(samplePaper(60)));
  for (const { lines } of pdf.pages) {
    const starts = lines.filter((line) => line.includes('Menyiapkan bahan evaluasi')).length;
    const ends = lines.filter((line) => line.includes('atasan untuk memperoleh persetujuan')).length;
    expect(ends).toBe(starts);
  }
});

test('is tagged: title, headings, table with head, body and foot, and nothing repeated in the text', async () => {
  const pdf = await readPdf(pdfOf(samplePaper(20)));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.language).toBe('id-ID');
  expect(pdf.title).toBe('Rekapitulasi Pembagian Tugas Bagian Contoh Tahun 2026');
  const [first, second] = pdf.pages;
  expect(first!.roles).toMatchObject({ H1: 1, H2: 1, Table: 1, THead: 1, TBody: 1, TH: 6 });
  expect(pdf.pages.at(-1)!.roles).toMatchObject({ Table: 1, TFoot: 1, TR: 3 });
  expect(second!.roles['TH']).toBeUndefined();
  expect(second!.artifacts).toContain('Uraian Tugas');
  expect(first!.artifacts).not.toContain('Uraian Tugas');
});

test('a row that is higher than a page goes on over the next pages, whole', async () => {
  const words = Array.from({ length: 3000 }, (_, i) => `kata${String(i)}`);
  const leaf = sampleLeaf(3);
  const blocks = leaf.blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row, i) => (i === 1 ? { cells: row.cells.map((cell, k) => (k === 1 ? { kind: 'text' as const, text: words.join(' ') } : cell)) } : row)) }
      : block,
  ); // prettier-ignore
  const pdf = await readPdf(pdfOf(samplePaper(3, { leaves: [{ ...leaf, blocks }] })));
  const all = pdf.pages.flatMap(({ lines }) => lines.flatMap((line) => line.match(/kata\d+/g) ?? []));
  expect(all).toEqual(words);
  expect(pdf.pages.length).toBeGreaterThan(3);
});

test('each leaf begins on a page of its own, with its own numbers and a bookmark', async () => {
  const leaves = ['Ani', 'Budi', 'Cici'].map((name) => sampleLeaf(2, name));
  const pdf = await readPdf(pdfOf(samplePaper(0, { leaves })));
  expect(pdf.bookmarks).toEqual(['Ani', 'Budi', 'Cici']);
  expect(pdf.pages).toHaveLength(3);
  for (const page of pdf.pages) expect(page.lines.at(-1)).toContain('Halaman 1 dari 1');
});

test('A4 portrait, an empty table, no letterhead and no signature', async () => {
  const leaf = { ...sampleLeaf(0), letterhead: undefined, signatures: [] };
  const pdf = await readPdf(pdfOf(samplePaper(0, { sheet: A4_PORTRAIT, leaves: [leaf] })));
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]!.height).toBeCloseTo(297 * POINTS, 1);
  expect(pdf.pages[0]!.lines).toContain('1 2 3 4 5 6');
});

test('the same paper gives the same bytes', () => {
  expect(Buffer.compare(pdfOf(samplePaper(30)), pdfOf(samplePaper(30)))).toBe(0);
});

test('text that looks like PDF stays text', async () => {
  const leaf = { ...sampleLeaf(1), title: ['(a) Tj ET \\( <</JS (x)>> endstream endobj %PDF'] };
  const pdf = await readPdf(pdfOf(samplePaper(1, { title: ') /OpenAction (', leaves: [leaf] })));
  expect(pdf.title).toBe(') /OpenAction (');
  expect(pdf.pages[0]!.lines).toContain('(a) Tj ET \\( <</JS (x)>> endstream endobj %PDF');
});
