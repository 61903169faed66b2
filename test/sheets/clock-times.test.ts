import { expect, test } from '@jest/globals';
import { packed, parts, read } from './pack.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What a cell with this number and format is read as. */
function cellOf(value: string, format: string | number): string {
  const [id, own] = typeof format === 'number' ? [format, ''] : [200, format];
  const styles = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="200" formatCode="${own}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c></row></sheetData>`;
  const { sheets } = read(packed(parts(sheet, { 'xl/styles.xml': styles })));
  const cell = sheets[0]!.rows[0]!.cells[0]!;
  return `${cell.kind} ${cell.text}`;
}

test.each<[string, string | number, string]>([
  ['0.0625', 'h:mm', 'teks 1:30'],
  ['0.0625', 20, 'teks 1:30'],
  ['0.0625', 'h:mm AM/PM', 'teks 1:30'],
  ['0.0625', '[h]:mm', 'teks 1:30'],
  ['0.0625', 'mm:ss', 'teks 1:30'],
  ['0.0625', 45, 'teks 1:30'],
  ['6.2500000000000001E-2', '[$-421]hh\\.mm;@', 'teks 1:30'],
  ['3.8194444444444443E-3', '[mm]:ss', 'teks 0:05:30'],
  ['1.25', '[h]:mm', 'teks 30:00'],
  ['1.25', 46, 'teks 30:00'],
  ['1', '[h]:mm', 'teks 24:00'],
  // The cell shows 1:30, and holds a day more.
  ['1.0625', 'h:mm', 'teks 1 1:30'],
  // A number typed into a cell that had the format before.
  ['60', 'h:mm', 'angka 60'],
  ['46387', '[h]:mm', 'angka 46387'],
  ['0', 'h:mm', 'angka 0'],
  ['-0.0625', 'h:mm', 'angka -0.0625'],
  ['0.0625', '0.00', 'angka 0.0625'],
  ['46387.0625', 'dd/mm/yyyy hh:mm', 'tanggal 2026-12-31'],
])('%s in the format %s is %s', (value, format, expected) => {
  expect(cellOf(value, format)).toBe(expected);
});
