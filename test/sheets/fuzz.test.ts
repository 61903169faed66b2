import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheets } from '../../src/sheets/read-sheets.ts';
import { packed, parts } from './pack.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

const ALL = parts(
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46387</v></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B2"><f>A1*2</f></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
  {
    [STRINGS]: '<sst><si><r><t>Contoh</t></r><rPh><t>x</t></rPh></si><si><t>_x000D_</t></si></sst>',
    [STYLES]:
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  },
);

/** Where, as a share of the length, and what stands there instead. */
const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 4,
});
/** Bytes that mean something to XML. */
const marks = flips.map((all) =>
  all.map(([at, byte]) => [at, '<>/!?"\'=&;:[]-A1 '.charCodeAt(byte % 18)] as const),
);

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of changes) copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

function isSettled(bytes: Uint8Array, file: string): boolean {
  const { workbook, findings } = readSheets(file, bytes);
  return workbook !== undefined || findings.some(({ severity }) => severity === 'galat');
}

test('a workbook with bytes flipped is read or refused', () => {
  const good = packed(ALL);
  fc.assert(
    fc.property(flips, (all) => isSettled(changed(good, all), 'a.xlsx')),
    { numRuns: 2000 },
  );
});

test.each([SHEET, STRINGS, STYLES, 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels'])(
  'bytes flipped within %s, before it is packed',
  (part) => {
    const good = Buffer.from(ALL[part] as string);
    fc.assert(
      fc.property(fc.oneof(flips, marks), (all) => {
        expect(isSettled(packed({ ...ALL, [part]: changed(good, all) }), 'a.xlsx')).toBe(true);
      }),
      { numRuns: 400 },
    );
  },
);

test('any bytes at all', () => {
  const starts = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe]];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) =>
      isSettled(Uint8Array.from([...start, ...rest]), 'a.csv'),
    ),
    { numRuns: 1000 },
  );
});
