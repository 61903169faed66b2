import { expect, test } from '@jest/globals';
import { cellName } from '../../src/render/xlsx/sheet.ts';
import { quoteSheetName, sheetNames } from '../../src/render/xlsx/sheet-names.ts';

test('characters that a workbook forbids in names of sheets are replaced', () => {
  expect(sheetNames(['a[b]c:d*e?f/g\\h'])).toEqual(['a-b-c-d-e-f-g-h']);
  expect(sheetNames(["'Siti'", "Jum'at"])).toEqual(['Siti', "Jum'at"]);
  expect(sheetNames(['a\nb'])).toEqual(['a-b']);
});

test('a name is never empty, nor one that Excel keeps for itself', () => {
  expect(sheetNames(['', "''", 'History'])).toEqual(['-', '- (2)', 'History-']);
});

test('names are at most 31 long and never cut within a character', () => {
  const [long, surrogate] = sheetNames(['x'.repeat(40), `${'y'.repeat(30)}\u{1f600}`]);
  expect(long).toHaveLength(31);
  expect(surrogate).toBe('y'.repeat(30));
});

test('names that a workbook takes for the same are told apart, within the length', () => {
  expect(sheetNames(['Siti', 'SITI', 'Siti', 'Siti (2)'])).toEqual([
    'Siti',
    'SITI (2)',
    'Siti (3)',
    'Siti (2) (2)',
  ]);
  const same = sheetNames(Array.from({ length: 12 }, () => 'n'.repeat(35)));
  expect(new Set(same).size).toBe(12);
  expect(Math.max(...same.map(({ length }) => length))).toBe(31);
});

test('a name in a formula is quoted', () => {
  expect(quoteSheetName("Jum'at")).toBe("'Jum''at'");
});

test('cells are named as in workbooks', () => {
  expect([cellName(0, 0), cellName(9, 25), cellName(0, 26), cellName(0, 701), cellName(0, 702)]).toEqual([
    'A1',
    'Z10',
    'AA1',
    'ZZ1',
    'AAA1',
  ]);
});
