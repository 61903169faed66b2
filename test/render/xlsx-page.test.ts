import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import type { Paper } from '../../src/reports/paper/paper.ts';
import { MM } from '../../src/typeset/measures.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { A4_PORTRAIT, sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { elements, partsOf, sheetOf, typeface, workbook } from './xlsx-parts.ts';

describe('the page', () => {
  test('is F4 landscape or A4 portrait, at full size, and numbered from 1', () => {
    const f4 = elements(sheetOf(samplePaper(3)), 'pageSetup')[0];
    expect(f4).toMatchObject({
      paperSize: '14',
      orientation: 'landscape',
      scale: '100',
      firstPageNumber: '1',
    });
    const a4 = elements(sheetOf(samplePaper(3, { sheet: A4_PORTRAIT })), 'pageSetup')[0];
    expect(a4).toMatchObject({ paperSize: '9', orientation: 'portrait' });
    // A workbook that fits pages by itself ignores the breaks.
    expect(sheetOf(samplePaper(3))).not.toContain('fitToPage');
  });

  test('breaks where the layout breaks, and holds what the layout puts on it', () => {
    const paper = samplePaper(100);
    const [leaf] = layOut(paper, typeface).leaves;
    const { height: sheetHeight, margins } = paper.sheet;
    const height = (sheetHeight - margins.top - margins.bottom) * MM;
    const xml = sheetOf(paper);
    const breaks = elements(xml, 'brk').map(({ id }) => Number(id));
    expect(breaks).toHaveLength(leaf!.pages.length - 1);
    const heights = elements(xml, 'row').map(({ ht }) => Number(ht));
    const { headHeight, numbersHeight } = leaf!.tables[2]!;
    [0, ...breaks].forEach((start, page) => {
      const own = heights.slice(start, breaks[page]).reduce((sum, ht) => sum + ht, 0);
      expect(own + (page > 0 ? headHeight + numbersHeight : 0)).toBeLessThanOrEqual(height + 1);
    });
  });

  test('the last one holds the last two rows, the total and the signatures', () => {
    for (const rows of [43, 44, 45, 57]) {
      const parts = partsOf(samplePaper(rows));
      const xml = parts['xl/worksheets/sheet1.xml']!;
      const texts = [...parts['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)/g)].map(
        ([, content]) => content,
      );
      const rowOf = (content: string): number => {
        const number = texts.indexOf(content);
        return Number(new RegExp(`r="[A-Z]+(\\d+)"[^>]*t="s"><v>${number}</v>`).exec(xml)![1]);
      };
      const last = Number(elements(xml, 'brk').at(-1)!['id']);
      expect(rowOf('JUMLAH') - 2).toBeGreaterThan(last);
      expect(rowOf('Penata Tingkat I')).toBeGreaterThan(rowOf('JUMLAH'));
    }
  });

  test('columns are together as wide as the text area, within what programs differ by', () => {
    const columns = elements(sheetOf(samplePaper(3)), 'col').map(({ width }) => Number(width));
    const digits = columns.reduce((sum, width) => sum + width, 0);
    const text = ((330 - 25 - 20) * 72) / 25.4;
    // Excel's digit and LibreOffice's, in points.
    expect(digits * 6).toBeGreaterThan(text * 0.99);
    expect(digits * 6.12).toBeLessThan(text + (6 * 72) / 25.4);
  });
});

test('of each sheet its cells are printed, and nothing beyond them', () => {
  const parts = partsOf(samplePaper(1, { leaves: [sampleLeaf(2, "Ma'ruf & Siti"), sampleLeaf(9, 'dua')] }));
  const areas = [...parts['xl/workbook.xml']!.matchAll(/Print_Area" localSheetId="(\d)">([^<]*)</g)];
  const lastRows = [1, 2].map((i) => elements(parts[`xl/worksheets/sheet${i}.xml`]!, 'row').at(-1)!['r']!);
  const columns = elements(parts['xl/worksheets/sheet1.xml']!, 'col').length;
  const last = String.fromCharCode(64 + columns);
  expect(areas.map(([, sheet, area]) => [sheet, area])).toEqual([
    ['0', `'Ma''ruf &amp; Siti'!$A$1:$${last}$${lastRows[0]!}`],
    ['1', `'dua'!$A$1:$${last}$${lastRows[1]!}`],
  ]);
});

describe('the head', () => {
  test('of an only table stands on every page, with the row of column numbers', () => {
    const parts = partsOf(samplePaper(50));
    const names = parts['xl/workbook.xml']!;
    expect(elements(names, 'definedName')).toContainEqual({ name: '_xlnm.Print_Titles', localSheetId: '0' });
    const [, first, last] = /'Bagian Contoh'!\$(\d+):\$(\d+)</.exec(names)!;
    expect(Number(last) - Number(first)).toBe(1);
  });

  test('stays in view when there is room to scroll below it', () => {
    const { blocks } = sampleLeaf(50);
    const rekap = { ...sampleLeaf(50), blocks: blocks.slice(2, 3) };
    const pane = elements(sheetOf(samplePaper(50, { leaves: [rekap] })), 'pane')[0]!;
    expect(pane).toMatchObject({ state: 'frozen', activePane: 'bottomLeft' });
    expect(pane['topLeftCell']).toBe(`A${Number(pane['ySplit']) + 1}`);
    const facts = Array.from({ length: 12 }, (_, i) => ({ label: `Hal ${i}`, value: 'isi' }));
    const lembar = { ...rekap, blocks: [{ kind: 'facts' as const, facts }, sampleTable(50)] };
    expect(elements(sheetOf(samplePaper(50, { leaves: [lembar] })), 'pane')).toEqual([]);
  });

  test('of several tables is written on each page that goes on with its table', () => {
    const two = { ...sampleLeaf(1), blocks: [sampleTable(60), sampleTable(60)] };
    const paper = samplePaper(1, { leaves: [two] });
    const parts = partsOf(paper);
    expect(parts['xl/workbook.xml']).not.toContain('Print_Titles');
    const heads = layOut(paper, typeface).leaves[0]!.pages.flatMap(({ placed }) =>
      placed.filter(({ piece }) => piece.content.kind === 'head'),
    );
    expect(heads.length).toBeGreaterThan(4);
    const number =
      parts['xl/sharedStrings.xml']!.split('<si>').findIndex((si) => si.includes('>Uraian Tugas<')) - 1;
    const written = parts['xl/worksheets/sheet1.xml']!.split(`t="s"><v>${number}</v>`).length - 1;
    expect(written).toBe(heads.length);
  });
});

describe('the footer', () => {
  const footerOf = (changes: Parameters<typeof samplePaper>[1]): string =>
    /<oddFooter>(.*)<\/oddFooter>/.exec(sheetOf(samplePaper(1, changes)))![1]!.replaceAll('&amp;', '&');

  test('has the text left and the page right, and no code in the text works', () => {
    const footer = footerOf({ footer: '5 & A&D' });
    expect(footer).toContain('&quot;5 && A&&D&R');
    expect(footer).toMatch(/Halaman &P dari &N\u00a0*$/);
  });

  test('is never longer than a workbook takes, and a code is not cut', () => {
    const footer = footerOf({ footer: '&'.repeat(300) }).replaceAll('&quot;', '"');
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/[^&](&&)+&R/);
  });

  test('counts the pages of its own leaf where there are several', () => {
    const leaves = [sampleLeaf(40, 'a'), sampleLeaf(1, 'b')];
    const pages = layOut(samplePaper(1, { leaves }), typeface).leaves[0]!.pages.length;
    expect(footerOf({ leaves })).toContain(`Halaman &P dari ${pages}`);
  });
});

describe('the file', () => {
  test('knows title, author, language and the day of the paper', () => {
    const core = partsOf(samplePaper(1))['docProps/core.xml'];
    expect(core).toContain('<dc:title>Rekapitulasi Pembagian Tugas Bagian Contoh Tahun 2026</dc:title>');
    expect(core).toContain('<dc:creator>Sekretariat Daerah</dc:creator>');
    expect(core).toContain('<dc:language>id-ID</dc:language>');
    expect(core).toContain('>2026-11-21T00:00:00Z</dcterms:created>');
  });

  test('carries the arms with words for who cannot see them', () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    const raster = { format: 'png', bytes } as const;
    const arms = { source: raster, raster, width: 60, height: 75 };
    const leaf = sampleLeaf(1);
    const leaves = [leaf, { ...leaf, name: 'b', letterhead: { ...leaf.letterhead!, arms } }];
    const parts = partsOf(samplePaper(1, { leaves }));
    expect(parts['xl/media/image1.png']).toHaveLength(4);
    const drawing = parts['xl/drawings/drawing2.xml']!;
    expect(elements(drawing, 'xdr:cNvPr')[0]!['descr']).toBe('Lambang daerah');
    const { cx, cy } = elements(drawing, 'xdr:ext')[0]!;
    expect(Number(cx) / Number(cy)).toBeCloseTo(60 / 75, 3);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<drawing');
  });

  test('holds the arms once, however many leaves carry them', () => {
    // Bytes that do not compress, as those of a picture.
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i * 2_654_435_761) >>> 13);
    const raster = { format: 'png', bytes } as const;
    const arms = { source: raster, raster, width: 60, height: 75 };
    const leaf = sampleLeaf(1);
    const withArms = (count: number): Paper => {
      const letterhead = { ...leaf.letterhead!, arms };
      const leaves = Array.from({ length: count }, (_, i) => ({ ...leaf, name: `L${i}`, letterhead }));
      return samplePaper(1, { leaves });
    };
    const parts = partsOf(withArms(20));
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/media/'))).toEqual([
      'xl/media/image1.png',
    ]);
    for (const number of [1, 20]) {
      expect(parts[`xl/drawings/_rels/drawing${number}.xml.rels`]).toContain('Target="../media/image1.png"');
    }
    const [one, twenty] = [workbook(withArms(1)).length, workbook(withArms(20)).length];
    expect(one).toBeGreaterThan(90_000);
    expect(twenty).toBeLessThan(one * 1.7);
  });

  test('has the same bytes every time and in every time zone', async () => {
    const paper = samplePaper(43);
    expect(Buffer.compare(workbook(paper), workbook(paper))).toBe(0);
    const own = createHash('sha256').update(workbook(paper)).digest('hex');
    const program = await bundled();
    const zones = ['UTC', 'Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    for (const TZ of zones) {
      const options = { input: program, env: { ...process.env, TZ }, encoding: 'utf8' } as const;
      expect(execFileSync(process.execPath, ['--input-type=module', '-'], options)).toBe(own);
    }
  });
});

/** A program of its own that renders the sample and says the digest of its bytes. */
async function bundled(): Promise<string> {
  const fonts = new URL('../../dist/fonts/', import.meta.url).href;
  const contents = `
    import { createHash } from 'node:crypto';
    import { readFileSync } from 'node:fs';
    import { renderXlsx } from './src/render/xlsx/render-xlsx.ts';
    import { layOut } from './src/typeset/lay-out.ts';
    import { readFont } from './src/typeset/font.ts';
    import { samplePaper } from './test/support/sample-paper.ts';
    const font = (style) => readFont(readFileSync(new URL('arimo-' + style + '.ttf', '${fonts}')));
    const typeface = { family: 'Arial', regular: font('regular'), bold: font('bold'), italic: font('italic') };
    const paper = samplePaper(43);
    const bytes = renderXlsx(paper, layOut(paper, typeface));
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
}
