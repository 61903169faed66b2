import { describe, expect, test } from '@jest/globals';
import type { Directive } from '../../src/source/directive.ts';
import type { DocumentKind } from '../../src/source/document.ts';
import { readDocument } from '../../src/source/read-document.ts';

async function directivesOf(text: string, kind: DocumentKind = 'bagian'): Promise<readonly Directive[]> {
  return (await readDocument('x.yaml', kind, new TextEncoder().encode(text))).directives;
}

/** "rule: reason @ from-to" for each. */
async function shown(text: string): Promise<string[]> {
  const found = await directivesOf(text);
  return found.map(({ rule, reason, entry }) => `${rule}: ${reason} @ ${entry.from}-${entry.to}`);
}

const SECTION = `bagian: Bagian Hukum
kode: hukum
pegawai:
  - id: staf-1
    nama: Contoh Satu
  - id: staf-2
    nama: Contoh Dua
tugas:
  - { kode: HK-01, uraian: Menyusun rancangan, volume: 1, norma: 1 jam }
  - kode: HK-02
    uraian: Menelaah rancangan
    syarat:
      kompetensi: { hukum: 3 }
kepala: staf-1
`;

/** The section with a comment on a line of its own before the given line. */
function withLine(line: number, comment: string): string {
  const lines = SECTION.split('\n');
  return [...lines.slice(0, line - 1), comment, ...lines.slice(line - 1)].join('\n');
}

/** The section with a comment at the end of the given line. */
function withEnd(line: number, comment: string): string {
  return SECTION.split('\n')
    .map((text, i) => (i === line - 1 ? `${text} ${comment}` : text))
    .join('\n');
}

const COMMENT = '# bagihabis-abaikan beban-kurang: baru diangkat';

describe('the entry that a comment speaks of', () => {
  test.each([
    ['above an entry', withLine(4, `  ${COMMENT}`), '5-6'],
    ['above an entry, at the edge', withLine(6, COMMENT), '7-8'],
    ['within an entry', withLine(5, `    ${COMMENT}`), '4-6'],
    ['deep within an entry', withLine(13, `        ${COMMENT}`), '10-14'],
    ['at the end of its first line', withEnd(4, COMMENT), '4-5'],
    ['at the end of its last line', withEnd(13, COMMENT), '10-13'],
    ['at the end of an entry on one line', withEnd(9, COMMENT), '9-9'],
    ['above a list: its key alone', withLine(8, COMMENT), '9-9'],
    ['at the end of a list key', withEnd(8, COMMENT), '8-8'],
    ['above a key of the root', withLine(2, COMMENT), '3-3'],
    ['at the very end: nothing but itself', `${SECTION}${COMMENT}\n`, '15-15'],
    ['with other comments and blank lines between', withLine(9, `\n  ${COMMENT}\n  # lain\n`), '13-13'],
  ])('%s', async (_, text, lines) => {
    expect(await shown(text)).toEqual([`beban-kurang: baru diangkat @ ${lines}`]);
  });

  test('a key of the root with its whole map', async () => {
    const text = `${COMMENT}\nwaktu_kerja:\n  hari_kerja: 250\n  menit_efektif: 75000\ntahun: 2026\n`;
    expect((await directivesOf(text, 'setda'))[0]?.entry).toEqual({ from: 2, to: 4 });
  });

  test('a dash that stands alone, and a list in brackets', async () => {
    const dash = `tugas:\n  ${COMMENT}\n  -\n    kode: HK-01\n    volume: 1\n`;
    expect(await shown(dash)).toEqual(['beban-kurang: baru diangkat @ 4-5']);
    const brackets = `tugas: [\n  { kode: A }, ${COMMENT}\n  { kode: B,\n    volume: 1 },\n]\n`;
    expect(await shown(brackets)).toEqual(['beban-kurang: baru diangkat @ 2-2']);
  });

  test('the same whatever ends the lines, and where the library has to read the file', async () => {
    const text = withLine(4, `  ${COMMENT}`);
    expect(await shown(text.replaceAll('\n', '\r\n'))).toEqual(['beban-kurang: baru diangkat @ 5-6']);
    expect(await shown(`---\n${text}`)).toEqual(['beban-kurang: baru diangkat @ 6-7']);
  });
});

describe('what a comment says', () => {
  test.each([
    ['# bagihabis-abaikan a: satu, dua: tiga', ['a: satu, dua: tiga']],
    ['#bagihabis-abaikan a:satu', ['a: satu']],
    ['# bagihabis-abaikan a, b : satu', ['a: satu', 'b: satu']],
    ['# bagihabis-abaikan a', ['a: ']],
    ['# bagihabis-abaikan a:', ['a: ']],
    ['# bagihabis-abaikan: satu', [': satu']],
    ['# bagihabis-abaikan', [': ']],
    ['# bagihabis-abaikan a,: satu', ['a: satu', ': satu']],
    ['# lihat bagihabis-abaikan a: satu', []],
  ])('%s', async (comment, expected) => {
    const found = await directivesOf(withLine(4, `  ${comment}`));
    expect(found.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual(expected);
  });

  test.each([
    '# bagihabis abaikan a: satu',
    '# Bagihabis-Abaikan a: satu',
    '# BAGIHABIS-ABAIKAN a: satu',
    '# bagihabis-abai a: satu',
    '# bagihabis: abaikan a: satu',
    '#bagihabis_abaikan a: satu',
    '# bagihabisabaikan a: satu',
    '# bagi-habis-abaikan a: satu',
    '# bagihbis-abaikan a: satu',
    '# bagihabis-abaikna a: satu',
    '# bagihabis-abaikannya a: satu',
    '# bagihabis-abaikan-beban-kurang: satu',
  ])('%s: misspelt', async (comment) => {
    const found = await directivesOf(withLine(4, `  ${comment}`));
    expect(found).toMatchObject([{ isMisspelt: true, at: { line: 4, column: 3 } }]);
  });

  test.each([
    '# dibagi habis',
    '# dibagi habis, abaikan sisanya',
    '# bagi habis abaikan sisanya',
    '# jalankan bagihabis bagi',
    '# bagihabis: lihat README',
    '# bagihabis akan membaginya',
    '# bagihabis bagikan kepada semua',
    '# bagihabis mengabaikan baris ini',
    '# bagihabis dapat diabaikan di sini',
    '# bagian ini abaikan dahulu',
    '# abaikan beban-kurang: satu',
  ])('%s: an ordinary comment', async (comment) => {
    expect(await directivesOf(withLine(4, `  ${comment}`))).toEqual([]);
  });

  test('whether it names other rules as well', async () => {
    const found = await directivesOf(
      withLine(4, '  # bagihabis-abaikan a, b: satu\n  # bagihabis-abaikan a: satu'),
    );
    expect(found.map(({ hasOthers }) => hasOthers)).toEqual([true, true, false]);
  });

  test('its place is the comment, without the space around it', async () => {
    const [found] = await directivesOf(withEnd(9, `  ${COMMENT}  `));
    const column = SECTION.split('\n')[8]!.length + 4;
    expect(found?.at).toEqual({
      file: 'x.yaml',
      line: 9,
      column,
      endLine: 9,
      endColumn: column + COMMENT.length,
    });
  });
});

describe('what only looks like a comment', () => {
  test.each([
    ['in quotation marks', `bagian: "x ${COMMENT}"\n`],
    ['in single quotation marks over two lines', `bagian: 'x\n  ${COMMENT}'\n`],
    ['in a block of text', `bagian: |\n  x\n  ${COMMENT}\nkode: a\n`],
    ['without a space before it', `bagian: x${COMMENT}\n`],
  ])('%s', async (_, text) => {
    expect(await directivesOf(text)).toEqual([]);
  });
});

test('a broken file: the comment is found, and speaks of nothing but its own line', async () => {
  const text = `kode: hukum\n${COMMENT}\ntugas: [ { kode: A }\nbagian: x: y\n`;
  expect(await shown(text)).toEqual(['beban-kurang: baru diangkat @ 2-2']);
});
