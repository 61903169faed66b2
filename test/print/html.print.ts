import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encode } from 'fast-png';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { renderHtml } from '../../src/render/html/render-html.ts';
import type { Paper, Sheet } from '../../src/reports/paper/paper.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import { DESKTOP, openBrowser, PHONE, violationsOn, widths, type Browser } from '../support/browser.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { NASTY, withText } from '../render/paper-text.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bagihabis-html-'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

function visit<T>(paper: Paper, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  return browser.visit(renderHtml(paper), options, act);
}

const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 10"><script>alert(1)</script><image href="https://contoh.invalid/x.png"/><rect width="8" height="10"/></svg>',
);
const arms = {
  source: { format: 'svg' as const, bytes: svg },
  raster: { format: 'png' as const, bytes: svg },
  width: 80,
  height: 100,
};
const letterhead = { ...sampleLeaf(1).letterhead!, arms };
const oneLeaf = samplePaper(45, { leaves: [{ ...sampleLeaf(45), letterhead }] });
const matrix = (): Paper => {
  const table = sampleTable(30);
  const columns = table.columns.map((column, i) =>
    i > 1
      ? { ...column, head: 'Pelaksanaan fasilitasi reformasi birokrasi dan pelayanan publik', rotated: true }
      : column,
  );
  const leaf = { ...sampleLeaf(30), letterhead, blocks: [{ ...table, columns }] };
  return samplePaper(30, { leaves: [leaf] });
};
const sheets = samplePaper(1, {
  leaves: ['Siti', 'Budi', 'Agus'].map((name, i) => ({ ...sampleLeaf(3 + 10 * i, name), letterhead })),
});
const PAPERS: readonly (readonly [string, Paper])[] = [
  ['one leaf', oneLeaf],
  ['a matrix', matrix()],
  ['several leaves', sheets],
];

describe('in a browser', () => {
  test.each(PAPERS)('%s fits a phone, and nothing is asked for', async (_, paper) => {
    const [content, window] = await visit(paper, PHONE, widths);
    expect(content).toBeLessThanOrEqual(window);
  });

  test.each([800, 801, 1024])('%d pixels are wide enough for a table', async (width) => {
    const [content, window] = await visit(oneLeaf, { viewport: { width, height: 800 } }, widths);
    expect(content).toBeLessThanOrEqual(window);
  });

  test('on a phone each value stands beside the head of its column', async () => {
    const label = await visit(oneLeaf, PHONE, (page) =>
      page.evaluate<string>(
        "getComputedStyle(document.querySelector('tbody td:nth-child(3)'), '::before').content",
      ),
    );
    expect(label).toBe('"Penanggung Jawab"');
  });

  test.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('on a %s a press sorts up, a second down, a third as it was', async (_, device) => {
    const column = (page: Page, nth: number): Promise<string[]> =>
      page.locator(`tbody tr > :nth-child(${nth})`).allTextContents();
    await visit(samplePaper(14), device, async (page) => {
      const [numbers, bars] = [await column(page, 1), await column(page, 6)];
      const head = page.getByRole('button', { name: 'Urutkan menurut Utilisasi' });
      await head.click();
      const percents = (texts: readonly string[]): number[] => texts.map((text) => Number.parseFloat(text));
      expect(percents(await column(page, 6))).toEqual(percents(bars).toSorted((one, other) => one - other));
      // The two of 0 % in the order in which they stood.
      expect((await column(page, 1)).slice(0, 2)).toEqual(['1', '14']);
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await head.click();
      expect(percents(await column(page, 6))).toEqual(percents(bars).toSorted((one, other) => other - one));
      expect((await column(page, 1)).slice(-2)).toEqual(['1', '14']);
      expect(await page.locator('tbody.tail tr').count()).toBe(2);
      expect(await page.locator('tfoot').textContent()).toContain('JUMLAH');
      await head.click();
      expect(await column(page, 1)).toEqual(numbers);
      expect(await page.locator('th[aria-sort]').count()).toBe(0);
    });
  });

  test('text sorts as the language does, empty cells last in both directions', async () => {
    const table = sampleTable(4);
    const texts = ['Tugas 10', '', 'tugas 9', 'Évaluasi'];
    const rows = table.rows.map(({ cells }, i) => ({
      cells: cells.map((cell, c) => (c === 2 ? { kind: 'text' as const, text: texts[i]! } : cell)),
    }));
    const paper = samplePaper(4, { leaves: [{ ...sampleLeaf(4), blocks: [{ ...table, rows }] }] });
    await visit(paper, DESKTOP, async (page) => {
      const head = page.getByRole('button', { name: 'Penanggung Jawab' });
      const column = page.locator('tbody tr > :nth-child(3)');
      await head.press('Enter');
      expect(await column.allTextContents()).toEqual(['Évaluasi', 'tugas 9', 'Tugas 10', '']);
      await head.press('Enter');
      expect(await column.allTextContents()).toEqual(['Tugas 10', 'tugas 9', 'Évaluasi', '']);
    });
  });

  test('the names of a matrix stay in view in head, body and foot when it is scrolled on a phone', async () => {
    await visit(matrix(), PHONE, async (page) => {
      await page.evaluate("document.querySelector('.scroll').scrollLeft = 9999");
      for (const part of ['thead .lead', 'tbody th', 'tfoot th']) {
        const isSeen = await page.evaluate<boolean>(`(() => {
          const cell = document.querySelector('${part}');
          cell.scrollIntoView({ block: 'center', inline: 'end' });
          document.querySelector('.scroll').scrollLeft = 9999;
          const { left, top, width, height } = cell.getBoundingClientRect();
          const edge = document.querySelector('.scroll').getBoundingClientRect().left;
          const points = [left + 3, left + width - 3].map((x) => document.elementFromPoint(x, top + height / 2));
          return Math.abs(left - edge) < 2 && points.every((seen) => cell.contains(seen));
        })()`);
        expect([part, isSeen]).toEqual([part, true]);
      }
    });
  });

  test('from the end of each leaf a link leads to the list', async () => {
    await visit(sheets, PHONE, async (page) => {
      await page.locator('.back a').last().click();
      expect(
        await page.evaluate('document.querySelector("#contents").getBoundingClientRect().top'),
      ).toBeLessThan(100);
    });
  });

  test('on paper what stands above two names ends on one line, and the names begin on one', async () => {
    const edges = await visit(oneLeaf, DESKTOP, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate<
        number[][]
      >(`[['p:first-child', 'bottom'], ['.signer', 'top']].map(([part, edge]) =>
        [...document.querySelectorAll('.signatures ' + part)].map((each) => Math.round(each.getBoundingClientRect()[edge])))`);
    });
    for (const [left, right] of edges) expect(left).toBe(right);
    expect(edges.map(({ length }) => length)).toEqual([2, 2]);
  });

  test.each(NASTY)('%j does nothing', async (text) => {
    await visit(withText(sheets, text), DESKTOP, async (page) => {
      await page.locator('thead button').first().click();
      expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(1);
    });
  });
});

describe('accessibility', () => {
  const devices = PAPERS.flatMap(([name, paper]) =>
    [PHONE, DESKTOP].flatMap((device) =>
      (['light', 'dark'] as const).map(
        (scheme) => [name, device.viewport.width, scheme, paper, device] as const,
      ),
    ),
  );
  test.each(devices)('%s, %d pixels wide, %s', async (_name, _width, colorScheme, paper, device) => {
    const violations = await visit(paper, { ...device, colorScheme }, violationsOn);
    expect(violations).toEqual([]);
  });

  test('the checker itself sees what is wrong', async () => {
    const violations = await visit(oneLeaf, DESKTOP, async (page) => {
      await page.evaluate(
        "document.querySelector('h1').outerHTML = '<h4 style=\"color:#eee\">Bagian Contoh</h4>'",
      );
      return violationsOn(page);
    });
    const rules = violations.map((violation) => violation.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'page-has-heading-one']));
  });
});

describe('on paper', () => {
  /** The pages as text, and their size in millimetres, read by a program that did not write them. */
  async function print(
    paper: Paper,
    options: BrowserContextOptions = DESKTOP,
  ): Promise<{ pages: string[]; size: number[] }> {
    const file = join(folder, 'paper.pdf');
    await visit(paper, options, (page) => page.pdf({ path: file, preferCSSPageSize: true }));
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(
      execFileSync('pdfinfo', [file], { encoding: 'utf8' }),
    )!;
    return { pages, size: [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)) };
  }

  const minutes = (row: number): string => formatNumber(1188 + 37 * row, 0, 'id');
  const holds = (page: string, text: string): boolean => page.includes(text);

  function checkPages(pages: readonly string[], rows: number): void {
    const last = pages.at(-1)!;
    for (const text of [
      minutes(rows - 1),
      minutes(Math.max(0, rows - 2)),
      'JUMLAH',
      'Uraian Tugas',
      'NIP. 19800101',
    ]) {
      expect([rows, text, holds(last, text)]).toEqual([rows, text, true]);
    }
    pages.forEach((page, i) => {
      expect(page).toContain(`Halaman ${i + 1} dari ${pages.length}`);
      expect(page).toContain('Pembagian tersimpan, sidik b3f9a1c2d4e5');
      expect(page).toContain('Uraian Tugas');
      expect(page.match(/JUMLAH/g) ?? []).toHaveLength(i === pages.length - 1 ? 1 : 0);
    });
    for (let row = 0; row < rows; row++) {
      expect([
        row,
        pages.filter((page) =>
          new RegExp(`(?<![\\d.])${minutes(row).replace('.', '\\.')}(?![\\d.])`).test(page),
        ).length,
      ]).toEqual([row, 1]);
    }
  }

  const COUNTS = [...Array.from({ length: 30 }, (_, i) => i + 1), 43, 44, 45, 400];

  test.each(COUNTS)('%d rows on F4: head on each page, tail and signatures together', async (rows) => {
    const { pages, size } = await print(samplePaper(rows));
    expect(size).toEqual([330, 215]);
    checkPages(pages, rows);
  });

  const A4: Sheet = {
    name: 'A4',
    width: 210,
    height: 297,
    margins: { top: 25, right: 20, bottom: 25, left: 25 },
  };

  test.each([1, 2, 13, 14, 15, 16, 17, 18, 19, 20, 45])('%d rows on A4', async (rows) => {
    const { pages, size } = await print(samplePaper(rows, { sheet: A4 }));
    expect(size).toEqual([210, 297]);
    checkPages(pages, rows);
  });

  test.each([20, 21, 22, 23, 24, 25, 26, 27])(
    'of %d rows none that heads others ends a page',
    async (rows) => {
      const table = sampleTable(rows);
      const grouped = table.rows.map((row, i) => ({ ...row, isGroup: i % 2 === 0 }));
      const leaf = { ...sampleLeaf(rows), blocks: [{ ...table, rows: grouped }] };
      const { pages } = await print(samplePaper(rows, { leaves: [leaf] }));
      const pageOf = (row: number): number => pages.findIndex((page) => page.includes(minutes(row)));
      for (let row = 0; row + 1 < rows; row += 2) expect([row, pageOf(row)]).toEqual([row, pageOf(row + 1)]);
    },
  );

  test('the long heads of a matrix are repeated too', async () => {
    const { pages } = await print(matrix());
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Uraian Tugas');
  });

  test('each leaf begins on a new page and counts its own', async () => {
    const { pages } = await print(sheets);
    const counted = pages.map((page) => /Halaman \d+/.exec(page)?.[0]);
    const begins = pages.map((page) => page.includes('REKAPITULASI'));
    expect(begins.filter(Boolean)).toHaveLength(3);
    let number = 0;
    expect(counted).toEqual(begins.map((isFirst) => `Halaman ${(number = isFirst ? 1 : number + 1)}`));
    // The links above the leaves are for the screen.
    expect(pages.join('')).not.toContain(sheets.title);
    expect(pages.join('')).not.toContain('\u2191');
  });

  test('the arms are printed, though browsers leave out backgrounds', async () => {
    const png = encode({ width: 8, height: 10, channels: 3, data: new Uint8Array(240).fill(99) });
    const own = { ...arms, source: { format: 'png' as const, bytes: png } };
    const leaves = sheets.leaves.map((leaf) => ({ ...leaf, letterhead: { ...letterhead, arms: own } }));
    const file = join(folder, 'arms.pdf');
    await visit({ ...sheets, leaves }, DESKTOP, (page) => page.pdf({ path: file, printBackground: false }));
    const images = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' });
    expect(images.match(/^ +\d+ +\d+ image +8 +10 /gm)).toHaveLength(leaves.length);
  });

  test('a dark screen prints black on white', async () => {
    const colours = await visit(oneLeaf, { ...DESKTOP, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page.evaluate<string[]>(
        "['body', 'thead th'].map((name) => getComputedStyle(document.querySelector(name)).color)",
      );
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    checkPages((await print(samplePaper(45), { ...DESKTOP, colorScheme: 'dark' })).pages, 45);
  });
});
