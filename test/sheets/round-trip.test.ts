import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { read } from './pack.ts';

/** Any text that a cell can hold; escapes such as _x000D_ are left out, as this writer does not escape them itself. */
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\n', ' ', '\u00a0', 'é'),
    maxLength: 8,
  }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })) },
  fc.boolean(),
  fc.constant(null),
  fc.date({ min: new Date('1900-03-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
);
const sheet = fc.record({
  name: fc.stringMatching(/^[A-Za-z0-9 &.-]{0,20}[A-Za-z]$/),
  rows: fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }),
});
const workbook = fc.uniqueArray(sheet, {
  minLength: 1,
  maxLength: 3,
  selector: ({ name }) => name.toLowerCase(),
});

test('what another writer wrote is read as it was meant', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (sheets) => {
      const outcome = read(await writeXlsx({ sheets }));
      expect(outcome.told).toEqual([]);
      expect(outcome.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
      for (const [i, { rows }] of sheets.entries()) {
        expect(foundIn(outcome.sheets[i]!.rows)).toEqual(meantBy(rows));
      }
    }),
    { numRuns: 300 },
  );
});

type Cells = Readonly<Record<string, string | number>>;

function foundIn(rows: ReturnType<typeof read>['sheets'][number]['rows']): Cells {
  const cells = rows.flatMap(({ number, cells: all }) =>
    all.map(({ column, kind, text: found }) => [
      `${number},${column}`,
      kind === 'angka' ? Number(found) : found,
    ]),
  );
  return Object.fromEntries(cells) as Cells;
}

function meantBy(rows: readonly (readonly CellValue[])[]): Cells {
  const cells = rows.flatMap((row, r) => row.map((one, c) => [`${r + 1},${c + 1}`, meant(one)]));
  return Object.fromEntries(cells.filter(([, one]) => one !== '')) as Cells;
}

function meant(one: CellValue): string | number {
  if (one instanceof Date) return one.toISOString().slice(0, 10);
  if (typeof one === 'boolean') return one ? 'TRUE' : 'FALSE';
  if (typeof one === 'number') return one;
  // eslint-disable-next-line no-control-regex -- they are dropped
  const plain = (one ?? '').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
  return plain.trim() === '' ? '' : plain;
}
