import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import type { Paper } from '../../src/reports/paper/paper.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { convert, pdfPages, pdfText } from '../support/office.ts';
import { sampleLeaf, samplePaper } from '../support/sample-paper.ts';
import { arimo } from '../support/typeface.ts';

interface Printed {
  /** Of each leaf, as the layout has them. */
  readonly counts: readonly number[];
  /** Text, page by page. */
  readonly pages: readonly string[];
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** What LibreOffice makes of a paper. */
async function print(paper: Paper): Promise<Printed> {
  const layout = layOut(paper, arimo());
  const pdf = await convert(await renderDocx(paper, layout), 'docx', 'pdf');
  const counts = layout.leaves.map(({ pages }) => pages.length);
  return { counts, pages: await pdfText(pdf), sizes: await pdfPages(pdf) };
}

/** LibreOffice makes 330 mm into 13 inches, which are 330.2 mm. */
function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}

/** Numbers of the rows that a page shows: the first column, where something stands beside it. */
function rowsOn(page: string): number[] {
  return [...page.matchAll(/^ *(\d+) +(?:Menyusun|Menyiapkan|Menghimpun) /gm)].map(([, number]) =>
    Number(number),
  );
}

describe.each([1, 2, 43, 44, 45, 400])('a table of %d rows in LibreOffice', (rows) => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await print(samplePaper(rows));
  });

  test('has the pages of the layout, F4 and wider than high', () => {
    expect(printed.pages).toHaveLength(printed.counts[0]!);
    expect(printed.sizes).toHaveLength(printed.counts[0]!);
    for (const { width, height } of printed.sizes) {
      expect(millimetres(width)).toBe(330);
      expect(millimetres(height)).toBe(215);
    }
  });

  test('shows every row once, in order, and no page is nearly empty', () => {
    const shown = printed.pages.map(rowsOn);
    expect(shown.flat()).toEqual(Array.from({ length: rows }, (_, i) => i + 1));
    for (const each of shown.slice(0, -2)) expect(each.length).toBeGreaterThan(8);
  });

  test('repeats the heads with the column numbers, and numbers each page', () => {
    printed.pages.forEach((page, i) => {
      expect(page).toMatch(/Uraian Tugas +Penanggung Jawab +Porsi/);
      expect(page).toMatch(/^ *1 +2 +3 +4 +5 +6 *$/m);
      expect(page).toMatch(
        new RegExp(
          `Pembagian tersimpan, sidik b3f9a1c2d4e5 +Halaman ${i + 1} dari ${printed.pages.length}\\s*$`,
        ),
      );
    });
  });

  test('keeps the last two rows, the total and the signatures on the last page', () => {
    const last = printed.pages.at(-1)!;
    expect(rowsOn(last)).toEqual(expect.arrayContaining(rows > 1 ? [rows - 1, rows] : [rows]));
    expect(last).toContain('JUMLAH');
    expect(last).toMatch(/Budi Contoh +Siti Contoh, S\.Sos\.\n/);
    expect(last).toContain('NIP. 19800101 200501 2 001');
  });
});

test('each leaf of a file begins on a page of its own and counts its own pages', async () => {
  const margins = { top: 20, right: 20, bottom: 20, left: 25 };
  const { counts, pages, sizes } = await print(
    samplePaper(1, {
      sheet: { name: 'A4', width: 210, height: 297, margins },
      leaves: [sampleLeaf(1, 'A'), sampleLeaf(60, 'B'), sampleLeaf(2, 'C')],
    }),
  );
  expect(counts[1]).toBeGreaterThan(2);
  expect(pages.map((page) => /Halaman \d+ dari \d+/.exec(page)?.[0])).toEqual(
    counts.flatMap((count) => Array.from({ length: count }, (_, i) => `Halaman ${i + 1} dari ${count}`)),
  );
  expect(millimetres(sizes[0]!.width)).toBe(210);
  expect(millimetres(sizes[0]!.height)).toBe(297);
});
