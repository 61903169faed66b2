import fc from 'fast-check';
import type { ValueColumn } from '../../src/lists/columns.ts';
import type { Value } from '../../src/lists/value.ts';
import { isoDay } from '../../src/vocabulary/calendar.ts';

/** Any value that the schema and the checks after it allow in a column. */
export function valuesOf(column: ValueColumn): fc.Arbitrary<Value> {
  const { choices, reference } = column;
  switch (column.notation) {
    case 'teks':
      return TEXT;
    case 'id':
      return ID;
    case 'kode':
      return CODE;
    case 'kode-dpa':
      return ACTIVITY_CODE;
    case 'nip':
      return fc.stringMatching(/^\d{18}$/);
    case 'pilihan':
      return fc.constantFrom(...choices!);
    case 'angka':
      return fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constant(1e21));
    case 'bulat':
      return fc.integer({ min: 1, max: 100_000_000 });
    case 'durasi':
      return DURATION;
    case 'tanggal':
      return DATE;
    case 'daftar':
      return fc.array(choices ? fc.constantFrom(...choices) : reference === 'tugas' ? CODE : ID, {
        minLength: 1,
      });
    case 'tahapan':
      return fc.array(TEXT, { minLength: 1, maxLength: 6 });
    case 'tingkat':
      return fc.dictionary(ID, fc.integer({ min: 1, max: 5 }), { minKeys: 1 });
    case 'keadaan':
      return fc.oneof(
        fc.constantFrom(...choices!),
        fc.array(conditionOf(choices!), { minLength: 1, maxLength: 4 }),
      );
    case 'petugas':
      return fc.oneof(PEOPLE, fc.record({ min: PEOPLE, maks: PEOPLE }));
  }
}

const PEOPLE = fc.integer({ min: 1, max: 1000 });
const ID = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const CODE = fc.stringMatching(/^[A-Za-z0-9]{1,5}([./-][A-Za-z0-9]{1,4}){0,3}$/);
const ACTIVITY_CODE = fc.stringMatching(/^\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.(\d{2}|\d{4})$/);
const DATE = fc.integer({ min: -40_000, max: 70_000 }).map(isoDay);

/** Texts with what makes trouble in lists: commas, line ends, marks of lists, numbers. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ', ',
        '; ',
        '. ',
        '\n',
        '\n\n  ',
        '1. ',
        '2) ',
        'a. ',
        '- ',
        '• ',
        '=',
        '"',
        ' s.d. ',
        '_x000A_',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const AMOUNT = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map(String),
  fc.constantFrom('1.250', '0,5', '1,25', '1250000', '1.250.000,75'),
);
const DURATION = fc
  .tuple(
    fc.subarray(['hari', 'jam', 'menit'], { minLength: 1 }),
    fc.array(AMOUNT, { minLength: 3, maxLength: 3 }),
  )
  .map(([units, amounts]) => units.map((unit, i) => `${amounts[i]!} ${unit}`).join(' '));

function conditionOf(choices: readonly string[]): fc.Arbitrary<Value> {
  return fc.record(
    { jenis: fc.constantFrom(...choices), mulai: DATE, selesai: DATE },
    { requiredKeys: ['jenis'] },
  );
}
