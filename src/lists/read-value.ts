import type { CellKind } from '../sheets/workbook.ts';
import { NOT_UNDERSTOOD, understood, type CellReading } from './cell-reading.ts';
import { readChoice } from './choices.ts';
import type { ValueColumn } from './columns.ts';
import { readConditions } from './conditions.ts';
import { readLevels } from './levels.ts';
import { readPeople } from './people.ts';
import { readActivityCode, readCode, readId, readNipNumber, readNipText } from './read-codes.ts';
import { readDate, readSerialDate } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { readNumber, rounded, storedNumber, type NumberNotation } from './read-number.ts';
import { readSteps } from './steps.ts';
import type { Value } from './value.ts';
import { readWords } from './words.ts';

interface CellText {
  readonly kind: CellKind;
  readonly text: string;
}

/** The value of a cell that is not blank, as a section file has it; lenient in what people type alike. */
export function readValue(column: ValueColumn, cell: CellText, numbers: NumberNotation): CellReading {
  if (cell.kind === 'galat' || cell.kind === 'tanpa-nilai' || cell.text.trim() === '') return NOT_UNDERSTOOD;
  // A day where none is wanted is a code or a range, such as 1-4, that the workbook took for one.
  if (cell.kind === 'tanggal' && !MAY_BE_DAY.has(column.notation)) return NOT_UNDERSTOOD;
  const { notation, choices = [] } = column;
  if (notation === 'pilihan') return readChoice(cell.text, choices);
  if (notation === 'daftar') return readWords(column, cell.text);
  const value = valueOf(column, cell, numbers);
  return value === undefined && notation === 'keadaan'
    ? { ...NOT_UNDERSTOOD, allowed: choices }
    : understood(value);
}

const MAY_BE_DAY: ReadonlySet<ValueColumn['notation']> = new Set(['teks', 'tanggal', 'tahapan']);

function valueOf(
  { notation, choices = [] }: ValueColumn,
  { kind, text }: CellText,
  numbers: NumberNotation,
): Value | undefined {
  const isNumber = kind === 'angka';
  switch (notation) {
    case 'id':
      return readId(text);
    case 'kode':
      return readCode(text);
    case 'kode-dpa':
      return readActivityCode(text);
    case 'nip':
      return isNumber ? readNipNumber(text) : readNipText(text);
    case 'angka':
      return isNumber ? storedNumber(text) : readNumber(text, numbers);
    case 'bulat':
      return wholeNumber(isNumber ? storedNumber(text) : readNumber(text, numbers));
    case 'durasi':
      return isNumber ? undefined : readDuration(text, numbers);
    case 'tanggal':
      return isNumber ? readSerialDate(text) : readDate(text);
    case 'tingkat':
      return readLevels(text);
    case 'keadaan':
      return readConditions(text, choices);
    case 'petugas':
      return readPeople(text);
    case 'tahapan':
      return readSteps(text);
    default:
      return text.trim();
  }
}

function wholeNumber(value: number | undefined): number | undefined {
  const whole = value === undefined ? NaN : rounded(value);
  return Number.isSafeInteger(whole) ? whole : undefined;
}
