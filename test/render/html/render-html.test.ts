import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import type { Paper, PaperTable } from '../../../src/reports/paper/paper.ts';
import { barColour } from '../../../src/typeset/looks.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../../support/sample-paper.ts';
import { NASTY, withText } from '../paper-text.ts';
import { contentsOf, structureOf } from './structure.ts';

const html = (paper: Paper): string => new TextDecoder().decode(renderHtml(paper));
const tableHtml = (table: PaperTable): string =>
  contentsOf(html(samplePaper(1, { leaves: [{ ...sampleLeaf(1), blocks: [table] }] })), 'table')[0]!;
const bytes = new TextEncoder().encode('<svg/>');
const arms = {
  source: { format: 'svg' as const, bytes },
  raster: { format: 'png' as const, bytes },
  width: 80,
  height: 100,
};
const withArms: Paper = samplePaper(3, {
  leaves: [{ ...sampleLeaf(3), letterhead: { ...sampleLeaf(3).letterhead!, arms } }],
});

describe('injection', () => {
  const plain = html(withText(withArms, 'x'));
  const strings = (css: string): string => css.replace(/"[^"\n]*"/g, '""');

  test.each(NASTY)('%j changes no tag, no attribute, no style, no script', (text) => {
    const nasty = html(withText(withArms, text));
    expect(structureOf(nasty)).toEqual(structureOf(plain));
    expect(contentsOf(nasty, 'style').map(strings)).toEqual(contentsOf(plain, 'style').map(strings));
    expect(contentsOf(nasty, 'script')).toEqual(contentsOf(plain, 'script'));
  });

  test('nor does any other text', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).map((any) => any.replaceAll('\n', ' '));
    fc.assert(
      fc.property(text, (any) => {
        expect(structureOf(html(withText(withArms, any)))).toEqual(structureOf(plain));
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('the check itself sees a text that breaks out', () => {
    expect(structureOf('<!DOCTYPE html><p title="a" onload="b">x</p>')).not.toEqual(
      structureOf('<!DOCTYPE html><p title="a">x</p>'),
    );
    expect(() => structureOf('<!DOCTYPE html><p>a < b</p>')).toThrow('no tag');
    expect(() => structureOf('<!DOCTYPE html><p><b></p>')).toThrow('closes another');
  });

  test('control characters are replaced, line ends kept', () => {
    const table = sampleTable(1);
    const cells = [{ kind: 'text' as const, text: 'a\u0007b\nc' }, ...table.rows[0]!.cells.slice(1)];
    expect(tableHtml({ ...table, rows: [{ cells }] })).toContain('>a\ufffdb<br>c</td>');
  });
});

test('a bar has the hue that it has on paper, on a light and on a dark screen', () => {
  const hueOf = (rgb: string): number => {
    const [r, g, b] = rgb.match(/../g)!.map((part) => parseInt(part, 16)) as [number, number, number];
    const degrees = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
    return (degrees + 360) % 360;
  };
  const colours = [...html(withArms).matchAll(/--good: #(\w{6})/g)].map(([, rgb]) => rgb!);
  expect(colours).toHaveLength(2);
  for (const rgb of colours) expect(Math.abs(hueOf(rgb) - hueOf(barColour('good')))).toBeLessThan(3);
});

describe('the file stands alone', () => {
  test('nothing is fetched: every source is data, every link stays in the page', () => {
    const page = html(samplePaper(1, { leaves: [sampleLeaf(1, 'A'), ...withArms.leaves] }));
    const targets = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, target]) => target!);
    expect(targets).toEqual(['#leaf-1', '#leaf-2', '#contents', '#contents']);
    const backgrounds = [...page.matchAll(/url\(([^)]*)\)/g)].map(([, target]) => target!);
    expect(backgrounds).toEqual([expect.stringMatching(/^"data:image\/svg\+xml;base64,[\w+/=]+"$/)]);
    expect(page).not.toMatch(/@import|https?:\/\/|<link|<iframe|<img/);
  });

  test('the arms are in it once, however many leaves carry them', () => {
    const large = { ...arms, source: { format: 'png' as const, bytes: new Uint8Array(300_000) } };
    const sized = (count: number): number => {
      const letterhead = { ...sampleLeaf(1).letterhead!, arms: large };
      const leaves = Array.from({ length: count }, (_, i) => ({ ...sampleLeaf(1, `L${i}`), letterhead }));
      return renderHtml(samplePaper(1, { leaves })).length;
    };
    expect(sized(1)).toBeGreaterThan(400_000);
    expect(sized(20) - sized(1)).toBeLessThan(100_000);
  });

  test('two offices have their own arms', () => {
    const other = { ...arms, source: { format: 'png' as const, bytes: Uint8Array.of(1, 2, 3) } };
    const leaves = [arms, other, arms].map((own, i) => ({
      ...sampleLeaf(1, `L${i}`),
      letterhead: { ...sampleLeaf(1).letterhead!, arms: own },
    }));
    const page = html(samplePaper(1, { leaves }));
    expect([...page.matchAll(/class="arms (\S+)"/g)].map(([, name]) => name)).toEqual([
      'arms-1',
      'arms-2',
      'arms-1',
    ]);
    expect(page).toContain('.arms-2 { background-image: url("data:image/png;base64,AQID") }');
  });

  test('the policy allows this script and no other', () => {
    const page = html(samplePaper(1));
    const scripts = contentsOf(page, 'script');
    const hash = createHash('sha256').update(scripts[0]!).digest('base64');
    expect(scripts).toHaveLength(1);
    expect(page).toContain(`script-src 'sha256-${hash}';`);
    expect(page).toContain("default-src 'none';");
  });

  test('the same bytes each time', () => {
    expect(Buffer.from(renderHtml(withArms)).equals(Buffer.from(renderHtml(withArms)))).toBe(true);
  });
});

describe('what a reader is told', () => {
  const levels = (page: string): string[] => page.match(/<h[1-6]/g)!;

  test('one leaf: its title heads the page', () => {
    const page = html(samplePaper(1));
    expect(levels(page)).toEqual(['<h1', '<h2']);
    expect(page).toContain('<html lang="id-ID">');
    expect(page).toContain('<title>Rekapitulasi Pembagian Tugas Bagian Contoh Tahun 2026</title>');
    expect(page).not.toContain('<nav');
  });

  test('several leaves: a common title with links, then each leaf', () => {
    const page = html(samplePaper(1, { leaves: [sampleLeaf(1, 'A'), sampleLeaf(2, 'B')] }));
    expect(levels(page)).toEqual(['<h1', '<h2', '<h3', '<h2', '<h3']);
    expect(page).toContain('<li><a href="#leaf-2">B</a></li>');
    expect(page).toContain('id="leaf-2"');
  });

  test('the arms have their words', () => {
    expect(html(withArms)).toContain('role="img" aria-label="Lambang daerah"');
  });

  test('a bar has its percentage beside it, and a mark at 100 % where some go past it', () => {
    expect(tableHtml(sampleTable(13))).toContain('<line x1="83.33" x2="83.33"');
    expect(tableHtml(sampleTable(13))).toMatch(/<rect y="1" width="100".*?<span>120\u00a0%<\/span>/);
    expect(tableHtml(sampleTable(5))).not.toContain('<line');
  });
});

describe('tables', () => {
  const rowsOf = (body: string | undefined): number => body?.match(/<tr/g)?.length ?? 0;

  test.each([
    [1, [1]],
    [2, [2]],
    [3, [1, 2]],
    [45, [43, 2]],
  ])('of %d rows the last two are a body of their own', (rows, expected) => {
    expect(contentsOf(tableHtml(sampleTable(rows)), 'tbody').map(rowsOf)).toEqual(expected);
  });

  test('a row that heads the last two goes with them', () => {
    const table = sampleTable(6);
    const rows = table.rows.map((row, i) => ({ ...row, isGroup: i === 3 }));
    expect(contentsOf(tableHtml({ ...table, rows }), 'tbody').map(rowsOf)).toEqual([3, 3]);
  });

  test('numbers carry their value for sorting, the total stands in the foot', () => {
    const table = tableHtml(sampleTable(2));
    expect(table).toContain('data-value="1225">1.225</td>');
    expect(contentsOf(table, 'tfoot')[0]).toContain('data-value="2413">2.413</td>');
  });

  test('heads sort, but not where rows belong to a group, nor a single row', () => {
    const table = sampleTable(3);
    expect(tableHtml(table).match(/<button/g)).toHaveLength(6);
    expect(tableHtml(table)).toContain('aria-label="Urutkan menurut Uraian Tugas"');
    const grouped = table.rows.map((row, i) => ({ ...row, isGroup: i === 0 }));
    expect(tableHtml({ ...table, rows: grouped })).not.toContain('<button');
    expect(tableHtml(sampleTable(1))).not.toContain('<button');
  });

  test('columns get their least width and a part of what is left of 285 mm', () => {
    const widths = [...tableHtml(sampleTable(1)).matchAll(/<col style="width:([\d.]+)%"/g)].map(([, w]) =>
      Number(w),
    );
    expect(widths).toEqual([3.51, 49.74, 20.09, 5.61, 7.02, 14.04]);
  });

  test('a matrix scrolls within a region that the keyboard reaches', () => {
    const table = sampleTable(3);
    const columns = table.columns.map((column) => ({ ...column, rotated: true }));
    const page = html(samplePaper(1, { leaves: [{ ...sampleLeaf(1), blocks: [{ ...table, columns }] }] }));
    expect(page).toContain('<div class="scroll" role="region" tabindex="0" aria-label="Pembagian tugas">');
  });
});

test('what is after the last table stays with the signatures, unless a heading opens a new topic', () => {
  const leaf = sampleLeaf(3);
  const closing = (blocks: typeof leaf.blocks): string =>
    html(samplePaper(1, { leaves: [{ ...leaf, blocks }] })).split('<div class="closing">')[1]!;
  expect(closing(leaf.blocks)).toContain('Tugas lain dari pimpinan');
  const longer = [
    ...leaf.blocks,
    { kind: 'heading', text: 'Baru' },
    { kind: 'paragraph', text: 'Akhir' },
  ] as const;
  const unsigned = longer.map((block) => (block.kind === 'table' ? { ...block, total: undefined } : block));
  expect(closing(unsigned)).not.toContain('Tugas lain dari pimpinan');
  expect(closing(unsigned)).toContain('Akhir');
  // A table with a total is what is signed.
  expect(closing(longer)).toContain('Tugas lain dari pimpinan');
});
