import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import type { Paper, PaperRow, PaperTable, Picture } from '../../src/reports/paper/paper.ts';
import type { LaidPage, Source } from '../../src/typeset/layout.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import type { Layout } from '../../src/typeset/layout.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { arimo } from '../support/typeface.ts';
import { all, one, parseXml, part, textOf, type Element } from './docx-parts.ts';

const typeface = arimo();

async function render(paper: Paper): Promise<{ docx: Uint8Array; layout: Layout; body: Element }> {
  const layout = layOut(paper, typeface);
  const docx = await renderDocx(paper, layout);
  return { docx, layout, body: one(part(docx, 'word/document.xml'), 'w:body') };
}

/** What each page after the first begins with; a row that goes on from the page before begins nothing. */
function pageStarts(pages: readonly LaidPage[]): Source[] {
  const sources = pages.map(({ placed }) => placed.flatMap(({ piece }) => piece.from ?? []));
  return sources.slice(1).flatMap(([first], i) => {
    const before = sources[i]!.at(-1);
    return first && !(before?.block === first.block && before.row === first.row) ? [first] : [];
  });
}

/** The tables with heads, which are those of a paper's blocks. */
function ruledTables(body: Element): Element[] {
  return all(body, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
}

/** One leaf with one table of one row, in which something is changed. */
function withTable(changes: Partial<PaperTable>): Paper {
  const leaf = sampleLeaf(1);
  return samplePaper(1, { leaves: [{ ...leaf, blocks: [{ ...sampleTable(1), ...changes }] }] });
}

test('every part is well-formed XML', async () => {
  const { docx } = await render(samplePaper(45));
  const parts = Object.keys(unzipSync(docx)).filter((path) => /\.(xml|rels)$/.test(path));
  expect(parts).toContain('word/document.xml');
  for (const path of parts) expect(() => part(docx, path)).not.toThrow();
});

test('each leaf is a section of the sheet’s size, its pages numbered from 1', async () => {
  const leaves = [sampleLeaf(45, 'A'), sampleLeaf(1, 'B')];
  const { docx, body, layout } = await render(samplePaper(1, { leaves }));
  const sections = all(body, 'w:sectPr');
  expect(sections).toHaveLength(2);
  for (const section of sections) {
    // 330 × 215 mm in twentieths of a point, wider than high.
    expect(one(section, 'w:pgSz').attributes).toEqual({
      'w:w': '18709',
      'w:h': '12189',
      'w:orient': 'landscape',
    });
    expect(one(section, 'w:pgMar').attributes).toMatchObject({ 'w:top': '1134', 'w:left': '1417' });
    expect(one(section, 'w:pgNumType').attributes).toEqual({ 'w:start': '1' });
  }
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map((path) => part(docx, path));
  const counts = layout.leaves.map(({ pages }) => pages.length);
  expect(footers.map(textOf)).toEqual(
    counts.map((count) => `Pembagian tersimpan, sidik b3f9a1c2d4e5\tHalaman 1 dari ${count}`),
  );
});

test('an upright sheet stays upright', async () => {
  const margins = { top: 20, right: 20, bottom: 20, left: 25 };
  const { body } = await render(samplePaper(1, { sheet: { name: 'A4', width: 210, height: 297, margins } }));
  expect(one(body, 'w:pgSz').attributes).toEqual({
    'w:w': '11906',
    'w:h': '16838',
    'w:orient': 'portrait',
  });
});

test('pages are counted in the whole file where it is one leaf, else in the section', async () => {
  const fields = async (paper: Paper): Promise<(string | undefined)[]> =>
    all(part((await render(paper)).docx, 'word/footer1.xml'), 'w:fldSimple').map(
      ({ attributes }) => attributes['w:instr'],
    );
  expect(await fields(samplePaper(1))).toEqual(['PAGE', 'NUMPAGES']);
  const leaves = [sampleLeaf(1, 'A'), sampleLeaf(1, 'B')];
  expect(await fields(samplePaper(1, { leaves }))).toEqual(['PAGE', 'SECTIONPAGES']);
});

test('the table begins anew with its heads where the layout begins a page, and rows never split', async () => {
  const { body, layout } = await render(samplePaper(45));
  const breaks = pageStarts(layout.leaves[0]!.pages);
  const tables = ruledTables(body);
  expect(breaks.length).toBeGreaterThan(1);
  expect(tables).toHaveLength(breaks.length + 1);
  expect(all(body, 'w:pageBreakBefore')).toHaveLength(breaks.length);
  const firstNumbers = tables.map((table) => {
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, i) => (i < 2 ? 1 : 0)));
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    return Number(textOf(all(rows[2]!, 'w:tc')[0]!));
  });
  expect(firstNumbers).toEqual([1, ...breaks.map(({ row }) => row + 1)]);
});

test('the table turns the page in the paragraph right before it', async () => {
  const { body } = await render(samplePaper(45));
  for (const table of ruledTables(body).slice(1)) {
    const before = body.children[body.children.indexOf(table) - 1]!;
    expect(before.name).toBe('w:p');
    expect(all(before, 'w:pageBreakBefore')).toHaveLength(1);
  }
});

test('no words are lost, and a line end in a cell is a line break', async () => {
  const { body } = await render(samplePaper(3));
  const words = textOf(body);
  const table = sampleTable(3);
  for (const column of table.columns) expect(words).toContain(column.head);
  for (const cell of table.rows.flatMap(({ cells }) => cells))
    expect(words).toContain(cell.kind === 'text' ? cell.text : '');
  expect(words).toContain('Siti Contoh, S.Sos.\nBudi Contoh');
  expect(words).toContain('REKAPITULASI PEMBAGIAN TUGAS\nBAGIAN CONTOH TAHUN 2026');
  expect(words).toContain('1.225');
  expect(words).toContain('50,0\u00a0%');
  expect(words).toContain('Tugas lain dari pimpinan menjadi tugas seluruh pegawai.');
  expect(words).toContain('3 dari 4 pegawai: pendidikan di bawah S1');
  expect(words).toContain('NIP. 19800101 200501 2 001');
});

test('columns are as wide as the layout has them, and JUMLAH spans the first ones', async () => {
  const { body, layout } = await render(samplePaper(2));
  const [table] = ruledTables(body);
  const widths = all(one(table!, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  const planned = layout.leaves[0]!.tables.find((laid) => laid)!.columnWidths;
  expect(Math.max(...widths.map((width, i) => Math.abs(width - planned[i]! * 20)))).toBeLessThanOrEqual(1);
  expect(widths.reduce((sum, width) => sum + width)).toBe(Math.round(layout.width * 20));
  expect(one(table!, 'w:tblLayout').attributes).toEqual({ 'w:type': 'fixed' });
  const last = all(table!, 'w:tr').at(-1)!;
  const cells = all(last, 'w:tc');
  expect(one(cells[0]!, 'w:gridSpan').attributes).toEqual({ 'w:val': '4' });
  expect(cells.map(textOf)).toEqual(['JUMLAH', '2.413', '']);
});

test('the last rows, the total and what follows are kept together up to the signatures', async () => {
  const { body } = await render(samplePaper(45));
  const rows = all(ruledTables(body).at(-1)!, 'w:tr');
  for (const row of rows.slice(-3)) {
    const paragraphs = all(row, 'w:p');
    expect(paragraphs.map((each) => all(each, 'w:keepNext').length)).toEqual(paragraphs.map(() => 1));
  }
  const tail = body.children.slice(body.children.indexOf(ruledTables(body).at(-1)!) + 1, -3);
  expect(tail.length).toBeGreaterThan(0);
  for (const each of tail) expect(all(each, 'w:keepNext').length).toBeGreaterThan(0);
});

test('title and headings are headings, and the language and the typeface are the paper’s', async () => {
  const { docx, body } = await render(samplePaper(1, { type: { family: 'Bookman', size: 10 } }));
  const styled = all(body, 'w:p').filter((each) => all(each, 'w:pStyle').length > 0);
  expect(styled.map((each) => [one(each, 'w:pStyle').attributes['w:val'], textOf(each)])).toEqual([
    ['Heading1', 'REKAPITULASI PEMBAGIAN TUGAS\nBAGIAN CONTOH TAHUN 2026'],
    ['Heading2', 'Tugas'],
  ]);
  const defaults = one(part(docx, 'word/styles.xml'), 'w:docDefaults');
  expect(one(defaults, 'w:lang').attributes).toEqual({ 'w:val': 'id-ID' });
  expect(one(defaults, 'w:rFonts').attributes['w:ascii']).toBe('Bookman');
  expect(one(defaults, 'w:sz').attributes).toEqual({ 'w:val': '20' });
});

test('the file says what it is, who made it and on which day', async () => {
  const { docx } = await render(samplePaper(1));
  const properties = part(docx, 'docProps/core.xml');
  const said = Object.fromEntries(properties.children.map(({ name, text }) => [name, text]));
  expect(said).toMatchObject({
    'dc:title': 'Rekapitulasi Pembagian Tugas Bagian Contoh Tahun 2026',
    'dc:creator': 'Sekretariat Daerah',
    'dcterms:created': '2026-11-21T00:00:00Z',
    'dcterms:modified': '2026-11-21T00:00:00Z',
  });
});

test('the arms stand in the letterhead, undistorted, with words for those who cannot see them', async () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const file = { format: 'png', bytes } as const;
  const arms: Picture = { source: file, raster: file, width: 60, height: 80 };
  const leaf = sampleLeaf(1);
  const leaves = ['A', 'B'].map((name) => ({ ...leaf, name, letterhead: { ...leaf.letterhead!, arms } }));
  const { docx, body } = await render(samplePaper(1, { leaves }));
  const pictures = all(body, 'wp:inline');
  expect(pictures.map((each) => one(each, 'wp:docPr').attributes)).toEqual([
    { id: '1', name: 'Lambang daerah', descr: 'Lambang daerah' },
    { id: '2', name: 'Lambang daerah', descr: 'Lambang daerah' },
  ]);
  // 15 × 20 mm, in units of which a millimetre has 36,000.
  expect(one(pictures[0]!, 'wp:extent').attributes).toEqual({ cx: '540000', cy: '720000' });
  expect(unzipSync(docx)['word/media/image1.png']).toEqual(bytes);
  expect(Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});

test('a head may stand upright, a table has a name, and rows and columns to see to are shaded', async () => {
  const columns = sampleTable(1).columns.map((column, i) =>
    i === 2 ? { ...column, rotated: true, tone: 'bad' as const } : column,
  );
  const { body } = await render(withTable({ columns }));
  const [table] = ruledTables(body);
  expect(one(table!, 'w:tblCaption').attributes).toEqual({ 'w:val': 'Pembagian tugas' });
  const fills = all(table!, 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) => all(one(cell, 'w:tcPr'), 'w:shd')[0]?.attributes['w:fill']),
  );
  expect(fills[0]).toEqual(['E0E0E0', 'E0E0E0', 'FADED9', 'E0E0E0', 'E0E0E0', 'E0E0E0']);
  expect(fills[2]).toEqual([undefined, undefined, 'FADED9', undefined, undefined, undefined]);
  const turned = all(table!, 'w:tc').filter((cell) => all(cell, 'w:textDirection').length > 0);
  expect(turned.map(textOf)).toEqual(['Penanggung Jawab']);
});

/** Spaces of each colour in the last cell of a row. */
function barOf(row: Element): Record<string, number> {
  const runs = all(all(row, 'w:tc').at(-1)!, 'w:r').filter((run) => all(run, 'w:shd').length > 0);
  return Object.fromEntries(
    runs.map((run) => [one(run, 'w:shd').attributes['w:fill']!, textOf(run).length] as const),
  );
}

test('a bar is shaded spaces, as long as its utilisation, before the percentage', async () => {
  const [row] = sampleTable(1).rows;
  const rows = [0, 0.5, 1, 2].map((utilisation): PaperRow => {
    return { cells: [...row!.cells.slice(0, 5), { kind: 'bar', utilisation, tone: 'good' }] };
  });
  const { body } = await render(withTable({ rows }));
  const written = all(ruledTables(body)[0]!, 'w:tr').slice(2, 6);
  const [none, half, whole, twice] = written.map(barOf);
  const full = twice!['386B9E']!;
  expect(full).toBeGreaterThan(20);
  // The longest bar of the table, 200 %, fills the cell; the free part of the others ends at 100 %.
  expect(none).toEqual({ EDEDED: full / 2 });
  expect(whole).toEqual({ '386B9E': full / 2 });
  expect(half!['386B9E']! + half!['EDEDED']!).toBe(full / 2);
  expect(Math.abs(half!['386B9E']! - full / 4)).toBeLessThanOrEqual(0.5);
  expect(written.map((each) => textOf(all(each, 'w:tc').at(-1)!).trim())).toEqual(
    ['0', '50', '100', '200'].map((figures) => `${figures}\u00a0%`),
  );
});

test('a row that is higher than a page may split; the page after it is not turned by force', async () => {
  const long = Array.from({ length: 900 }, (_, i) => `kata-${i}`).join(' ');
  const [first, ...others] = sampleTable(6).rows;
  const cells = first!.cells.map((cell, i) => (i === 1 ? { kind: 'text' as const, text: long } : cell));
  const { body, layout } = await render(withTable({ rows: [{ cells }, ...others] }));
  const { pages } = layout.leaves[0]!;
  expect(pages.length).toBeGreaterThan(pageStarts(pages).length + 1);
  expect(all(body, 'w:pageBreakBefore')).toHaveLength(pageStarts(pages).length);
  const rows = ruledTables(body).flatMap((table) => all(table, 'w:tr'));
  const whole = rows.filter((row) => textOf(row).includes('kata-0 ') || textOf(row).includes('kata-899'));
  expect(whole).toHaveLength(1);
  expect(textOf(whole[0]!)).toContain(long);
  expect(all(whole[0]!, 'w:cantSplit')).toHaveLength(0);
});

test('a name not known leaves a dotted line', async () => {
  const leaf = sampleLeaf(1);
  const signatures = [{ ...leaf.signatures[1]!, name: undefined }];
  const { body } = await render(samplePaper(1, { leaves: [{ ...leaf, signatures }] }));
  const cells = all(all(body, 'w:tbl').at(-1)!, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf));
  expect(cells[0]!.join('')).toBe('');
  expect(cells.at(-1)).toEqual([
    'Kota Contoh, 21 November 2026',
    'Kepala Bagian Contoh,',
    expect.stringMatching(/^\.{20,}$/),
    'Penata Tingkat I',
    'NIP. 19800101 200501 2 001',
  ]);
});

const HOSTILE = [
  '{ HYPERLINK "http://contoh.invalid" }',
  '</w:t></w:r><w:fldSimple w:instr="DATE"/>',
  '&lt;b&gt; & "petik" \'tunggal\'',
  'CURRENT',
  'TOTAL_PAGES',
  '=1+1',
];

test.each(HOSTILE)('text stays text: %s', async (text) => {
  const leaf = sampleLeaf(1);
  const table = withTable({
    name: text,
    columns: sampleTable(1).columns.map((column) => ({ ...column, head: text })),
    rows: [{ cells: sampleTable(1).columns.map(() => ({ kind: 'text' as const, text })) }],
    total: undefined,
  }).leaves[0]!.blocks[0]!;
  const { docx, body } = await render(
    samplePaper(1, {
      title: text,
      author: text,
      footer: text,
      leaves: [
        {
          name: text,
          letterhead: { government: text, organisation: text, address: [text], arms: undefined },
          title: [text],
          blocks: [
            { kind: 'paragraph', text },
            { kind: 'heading', text },
            { kind: 'facts', facts: [{ label: text, value: text }] },
            { kind: 'list', items: [{ text, details: [text] }] },
            table,
          ],
          signatures: [{ above: [text], name: text, below: [text] }, leaf.signatures[0]!],
        },
      ],
    }),
  );
  const paragraphs = all(body, 'w:p').map(textOf);
  // 3 of the letterhead, title, paragraph, heading, 2 of the fact, 2 of the item, 6 heads, 6 cells, 3 of the signature.
  expect(paragraphs.filter((each) => each === text)).toHaveLength(25);
  expect(textOf(part(docx, 'word/footer1.xml'))).toBe(`${text}\tHalaman 1 dari 1`);
  const names = ['w:fldSimple', 'w:instrText', 'w:hyperlink'];
  expect(names.flatMap((name) => all(body, name))).toEqual([]);
  expect(all(part(docx, 'word/footer1.xml'), 'w:fldSimple')).toHaveLength(2);
  expect(one(part(docx, 'docProps/core.xml'), 'dc:title').text).toBe(text);
});

test('characters that XML cannot hold are replaced', async () => {
  const text = 'a\u0000b\u000bc\ud800d\uffffe\tf';
  const { body } = await render(
    samplePaper(1, { leaves: [{ ...sampleLeaf(1), blocks: [{ kind: 'paragraph', text }] }] }),
  );
  expect(all(body, 'w:p').map(textOf)).toContain('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
});

test('the same paper gives the same bytes, whatever was made before', async () => {
  const paper = samplePaper(20);
  const { docx } = await render(paper);
  await render(samplePaper(3));
  expect((await render(paper)).docx).toEqual(docx);
});

test('no clock and no time zone is in the file', async () => {
  const { docx } = await render(samplePaper(1));
  const view = new DataView(docx.buffer, docx.byteOffset);
  // A local file header: signature, version, flags, method, then time and date as MS-DOS has them.
  const starts = Array.from({ length: docx.length - 30 }, (_, i) => i).filter(
    (i) => view.getUint32(i, true) === 0x04034b50,
  );
  expect(starts).toHaveLength(Object.keys(unzipSync(docx)).length);
  for (const start of starts) {
    // Noon of 1 January 1980.
    expect(view.getUint16(start + 10, true)).toBe(12 << 11);
    expect(view.getUint16(start + 12, true)).toBe((1 << 5) | 1);
  }
  const names = Object.keys(unzipSync(docx));
  expect(names).toEqual([...names].sort());
});

test('the parser of these tests refuses what is not well-formed', () => {
  for (const bad of ['<a><b></a></b>', '<a>&</a>', '<a>\u0001</a>', '<a/><b/>', '<a x=1/>', '<a>'])
    expect(() => parseXml(bad)).toThrow();
});
