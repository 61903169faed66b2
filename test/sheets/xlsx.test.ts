import { describe, expect, test } from '@jest/globals';
import {
  cellsIn,
  cellsOf,
  packed,
  parts,
  read,
  relationships,
  row,
  workbookXml,
  worksheetXml,
} from './pack.ts';

const XML = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('kinds of cells', () => {
  test.each([
    ['a number as stored', '<c r="A1"><v>1.97509282001032E+17</v></c>', 'A1 angka 1.97509282001032E+17'],
    ['a number with decimals', '<c r="A1" t="n"><v>0.48</v></c>', 'A1 angka 0.48'],
    ['text that is said to be a number', '<c r="A1"><v>1.250,5</v></c>', 'A1 teks 1.250,5'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'A1 teks TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'A1 teks FALSE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', 'A1 galat #REF!'],
    ['the value of a formula', '<c r="A1"><f>B1*2</f><v>4</v></c>', 'A1 angka 4'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>a &amp; b</v></c>', 'A1 teks a & b'],
    ['a formula without value', '<c r="A1"><f>F2*H2/G2</f></c>', 'A1 tanpa-nilai =F2*H2/G2'],
    ['a formula with an empty value', '<c r="A1"><f>F2</f><v/></c>', 'A1 tanpa-nilai =F2'],
    ['a shared formula without value', '<c r="A1"><f t="shared" si="0"/></c>', 'A1 tanpa-nilai ='],
    ['a day in ISO', '<c r="A1" t="d"><v>2026-12-31T00:00:00</v></c>', 'A1 tanggal 2026-12-31'],
    ['a time in ISO', '<c r="A1" t="d"><v>07:30:00</v></c>', 'A1 teks 07:30:00'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', 'A1 teks  a '],
    [
      'runs, without the hints how to read them',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Su</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>b</t></r></is></c>',
      'A1 teks Sub',
    ],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[ <b> & ]]>c</v></c>', 'A1 teks a <b> & c'],
    ['a comment in a text', '<c r="A1" t="str"><v>a<!-- <x> -->b<?p ?>c</v></c>', 'A1 teks abc'],
    [
      'characters by number',
      '<c r="A1" t="str"><v>&#65;&#x1F600;&#xD800;&quot;</v></c>',
      'A1 teks A😀\ufffd"',
    ],
    [
      'line ends as Excel writes them',
      '<c r="A1" t="str"><v>a_x000D_\nb_x005F_x000D_</v></c>',
      'A1 teks a\nb_x000D_',
    ],
    ['control characters', '<c r="A1" t="str"><v>a_x0007_\u0085b</v></c>', 'A1 teks ab'],
    ['non-breaking blanks', '<c r="A1" t="str"><v>a\u00a0b</v></c>', 'A1 teks a\u00a0b'],
    ['single quotes', "<c r='A1' t='str' x='>'><v>a</v></c>", 'A1 teks a'],
    ['no reference', '<c/><c><v>1</v></c><c><v>2</v></c>', 'B1 angka 1,C1 angka 2'],
    ['a reference after a gap', '<c r="C1"><v>1</v></c><c><v>2</v></c>', 'C1 angka 1,D1 angka 2'],
    [
      'cells out of order and twice',
      '<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c>',
      'A1 angka 1,B1 angka 2',
    ],
  ])('%s', (_, cell, expected) => {
    expect(cellsIn(row(cell)).join(',')).toBe(expected);
  });

  test.each([
    ['only a style', '<c r="A1" s="3"/>'],
    ['nothing', '<c r="A1" t="str"><v></v></c>'],
    ['a formula that gave nothing', '<c r="A1" t="str"><f>B1</f><v></v></c>'],
    ['blanks', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> \n\u00a0 </t></is></c>'],
  ])('a cell that holds %s is not there, nor is its row', (_, cell) => {
    const { told, sheets } = read(packed(parts(row(cell))));
    expect(told).toEqual([]);
    expect(sheets[0]?.rows).toEqual([]);
  });
});

describe('shared strings', () => {
  const sharedStrings = `<sst ${XML}><si><t>Menyusun</t></si><si/><si><r><t>La</t></r><r><t xml:space="preserve">poran </t></r></si></sst>`;
  const cell = (text: string): string => `<c t="s"><v>${text}</v></c>`;

  test('are looked up by number', () => {
    const xml = row(cell('2'), cell('0'), cell('1'));
    expect(cellsIn(xml, { 'xl/sharedStrings.xml': sharedStrings })).toEqual([
      'A1 teks Laporan ',
      'B1 teks Menyusun',
    ]);
  });

  test.each(['3', '-1', 'x', '0.5'])('number %s, which is not there, is damage', (number) => {
    const told = cellsIn(row(cell(number)), { 'xl/sharedStrings.xml': sharedStrings });
    expect(told).toEqual(['galat buku-tak-terbaca rusak']);
  });
});

describe('days', () => {
  const styles = (codes: readonly string[]): string =>
    `<styleSheet ${XML}><numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="46"/></cellXfs></styleSheet>`;

  test.each([
    ['dd/mm/yyyy', true],
    ['[$-421]dd mmmm yyyy;@', true],
    ['mmm\\-yy', true],
    ['mmmm', true],
    ['d', true],
    ['yyyy-mm-dd hh:mm', true],
    ['h:mm AM/PM', false],
    ['[h]:mm', false],
    ['[mm]:ss', false],
    ['hh:mm', false],
    ['General', false],
    ['#,##0.00', false],
    ['&quot;dymd&quot; 0', false],
    ['[Red]0', false],
    ['0\\d', false],
    ['_(&quot;Rp&quot;* #,##0_);_(&quot;Rp&quot;* \\(#,##0\\);_(@_)', false],
  ])('the format %s', (code, isDay) => {
    const cells = cellsIn(row('<c r="A1" s="0"><v>46387</v></c>'), { 'xl/styles.xml': styles([code]) });
    expect(cells).toEqual([isDay ? 'A1 tanggal 2026-12-31' : 'A1 angka 46387']);
  });

  test.each([
    ['1', '1900-01-01', '1904-01-02'],
    ['59', '1900-02-28', '1904-02-29'],
    ['60', '1900-02-29', '1904-03-01'],
    ['61', '1900-03-01', '1904-03-02'],
    ['46387.75', '2026-12-31', '2031-01-01'],
    ['2958465', '9999-12-31', undefined],
  ])('day %s in both systems', (serial, from1900, from1904) => {
    const xml = row(`<c r="A1" s="0"><v>${serial}</v></c>`);
    const more = { 'xl/styles.xml': styles([]) };
    const old = workbookXml('<sheet name="T" r:id="r1"/>', '<workbookPr date1904="1"/>');
    expect(cellsIn(xml, more)).toEqual([`A1 tanggal ${from1900}`]);
    expect(cellsIn(xml, { ...more, 'xl/workbook.xml': old })).toEqual([
      from1904 === undefined ? `A1 angka ${serial}` : `A1 tanggal ${from1904}`,
    ]);
  });

  test.each(['0', '-5', '0.5', '2958466', '1e300'])('%s is no day, whatever its format', (number) => {
    const cells = cellsIn(row(`<c r="A1" s="0"><v>${number}</v></c>`), { 'xl/styles.xml': styles([]) });
    expect(cells).toEqual([`A1 angka ${number}`]);
  });

  test('a built-in format of hours is a time and none of days', () => {
    const cells = cellsIn(row('<c r="A1" s="1"><v>1.5</v></c>'), { 'xl/styles.xml': styles([]) });
    expect(cells).toEqual(['A1 teks 36:00']);
  });
});

describe('sheets', () => {
  test('rows without number, out of order, twice', () => {
    const xml =
      '<sheetData><row><c><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row><c><v>6</v></c></row>' +
      '<row r="3"><c><v>3</v></c></row><row r="5"><c r="B5"><v>7</v></c></row></sheetData>';
    expect(cellsIn(xml)).toEqual(['A1 angka 1', 'A3 angka 3', 'A5 angka 5', 'B5 angka 7', 'A6 angka 6']);
  });

  test('cells outside the rows of the sheet are none', () => {
    const xml = `${row('<c r="A1"><v>1</v></c>')}<extLst><ext><row r="9"><c r="A9"><v>9</v></c></row></ext></extLst>`;
    expect(cellsIn(xml)).toEqual(['A1 angka 1']);
  });

  test('merged ranges; one cell, nonsense and places beyond the sheet are none', () => {
    const refs = ['A1:C2', 'F4:D3', '$B$7:$B$9', 'A1', 'A1:A1', 'A0:B2', 'AAAA1:B2', 'XFD1:XFE2', 'x'];
    const xml = `<sheetData/><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    expect(read(packed(parts(xml))).sheets[0]?.merges).toEqual([
      { fromRow: 1, fromColumn: 1, toRow: 2, toColumn: 3 },
      { fromRow: 3, fromColumn: 4, toRow: 4, toColumn: 6 },
      { fromRow: 7, fromColumn: 2, toRow: 9, toColumn: 2 },
    ]);
  });

  test('in the order of the tabs, hidden ones too, charts left out; names and paths of every kind', () => {
    const all = parts('', {
      'xl/workbook.xml': workbookXml(
        '<sheet name="B &amp; &#10;C" r:id="r2"/><sheet name="Grafik" r:id="r3"/>' +
          '<sheet name="A" state="hidden" r:id="r1"/><sheet name="D" state="veryHidden" r:id="r4"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'worksheet', '/xl/Lembar/DUA.xml'],
        ['r3', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['r4', 'worksheet', './x/../worksheets/sheet1.xml'],
      ),
      'xl/lembar/dua.xml': worksheetXml(row('<c><v>2</v></c>')),
    });
    const { told, sheets } = read(packed(all));
    expect(told).toEqual([]);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['B &  C', false],
      ['A', true],
      ['D', true],
    ]);
    expect(cellsOf(sheets[0])).toEqual(['A1 angka 2']);
  });

  test('prefixed names, another prefix of relationships, UTF-16 and a mark', () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ünsur €</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const utf16 = Buffer.from(`\ufeff${sheet}`, 'utf16le');
    const workbook =
      '\ufeff<x:workbook xmlns:q="o"><x:sheets><x:sheet name="T" q:id="r1"/></x:sheets></x:workbook>';
    for (const xml of [utf16, Buffer.from(utf16).swap16(), sheet, `\ufeff${sheet}`]) {
      const cells = cellsIn('', { 'xl/worksheets/sheet1.xml': xml, 'xl/workbook.xml': workbook });
      expect(cells).toEqual(['A1 teks Ünsur €']);
    }
  });

  test('macros and links to the outside are left aside, and said once each', () => {
    const all = parts(row('<c><v>1</v></c>'), {
      'xl/_rels/workbook.xml.rels': relationships(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'vbaProject', 'vbaProject.bin'],
        ['r3', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['r4', 'externalLink', 'externalLinks/externalLink2.xml'],
      ),
    });
    const { told, sheets } = read(packed(all), 'daftar.xlsm');
    expect(told).toEqual(['catatan isi-buku-diabaikan makro', 'catatan isi-buku-diabaikan tautan-luar']);
    expect(cellsOf(sheets[0])).toEqual(['A1 angka 1']);
  });
});
