import type { CellKind } from '../../sheets/workbook.ts';
import { positionName } from '../position-name.ts';
import { saysNothing, tidy } from '../reading/tidy.ts';
import { golonganOf } from './golongan-of.ts';

/** What a cell tells of a NIP. */
export type NipReading =
  | { readonly kind: 'nip'; readonly digits: string }
  | { readonly kind: 'tanpa' }
  /** Kept as a number, of which only the first fifteen digits are left. */
  | { readonly kind: 'hilang' }
  /** Other signs beside so many digits. */
  | { readonly kind: 'salah'; readonly digits: number }
  /** Words instead: "Honorer". */
  | { readonly kind: 'kata' }
  /** The cell has no value, such as #REF!. */
  | { readonly kind: 'rusak' };

/**
 * The digits of a NIP as people write it: with an apostrophe, blanks, dots, "NIP." before. Their sense is checked later.
 * What a form holds as text stood in a section file, rounded or not.
 */
export function readNipCell(
  cell: { readonly kind: CellKind; readonly text: string } | undefined,
  source: 'daftar' | 'form' = 'daftar',
): NipReading {
  if (!cell || saysNothing(cell.text)) return { kind: 'tanpa' };
  if (cell.kind === 'galat' || cell.kind === 'tanpa-nilai') return { kind: 'rusak' };
  if (cell.kind === 'angka') return ofNumber(cell.text);
  const whole = tidy(inPlainDigits(cell.text.normalize('NFKC')));
  // An older number may stand beside: the one of eighteen digits counts.
  const parts = whole.split('/').map(ofText);
  const reading = parts.find((part) => part.kind === 'nip' && part.digits.length === 18) ?? ofText(whole);
  const isRounded = source === 'daftar' && reading.kind === 'nip' && ROUNDED.test(reading.digits);
  return isRounded ? { kind: 'hilang' } : reading;
}

/** Digits of any script as 0 to 9; those of a script stand in tens, one behind the other. */
function inPlainDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
}

function ofNumber(stored: string): NipReading {
  return /^\d{1,15}$/.test(stored) ? { kind: 'nip', digits: stored } : { kind: 'hilang' };
}

/** "1,97509E+17": a list that was saved as CSV from such a number. */
const POWER = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/** The number within a year's sequence begins with 001, so that three zeros are digits that were lost. */
const ROUNDED = /^\d{15}000$/;

const MARKS = /[\s.,'"’‘`´=:\-–_/()]+/g;

function ofText(text: string): NipReading {
  const bare = text.replace(LABEL, '');
  if (POWER.test(bare.replace(/[\s'’]/g, ''))) return { kind: 'hilang' };
  const digits = bare.replace(MARKS, '');
  if (digits === '' || /^0+$/.test(digits)) return { kind: 'tanpa' };
  if (/^\d+$/.test(digits)) return { kind: 'nip', digits };
  const count = digits.replace(/\D/g, '').length;
  return count === 0 ? { kind: 'kata' } : { kind: 'salah', digits: count };
}

const LABEL =
  /^['’`´="\s]*(?:NI\s?P{1,4}K?(?:\s?(?:PPPK|P3K|baru|lama))?|NIPPPK|NIPTT|NRPTT|NIK\s?PPPK)[\s.:]*/i;

/** A name and the number that stands with it in one cell, on a line of its own or behind a stroke. */
export function splitNip(stored: string): { readonly name: string; readonly number: string | undefined } {
  const text = inPlainDigits(stored);
  const found = NUMBER.exec(text);
  if (!found) return { name: text.replace(/[\s/(,]*\bNIP\b[\s.:-]*\)?\s*$/i, ''), number: undefined };
  const before = text.slice(0, found.index).trim();
  const behind = text.slice(found.index + found[0].length).trim();
  return { name: isNoName(behind) ? before : joined(before, behind), number: found[1]! };
}

/** A third line of such a cell is the rank or the position. */
function isNoName(behind: string): boolean {
  return (
    /^(?:pangkat|gol|jabatan|nik|nip)\b|\d/i.test(behind) ||
    golonganOf(behind) !== undefined ||
    positionName(behind) !== undefined
  );
}

function joined(before: string, behind: string): string {
  return before === '' || behind === '' || /^[,;]/.test(behind) ? before + behind : `${before} ${behind}`;
}

const NUMBER = /[\s/(,;-]*(?:\bNI\s?P{1,4}K?\b|\bNIPPPK\b)?[\s.:'’`]*(\d(?:[\s.'’-]?\d){7,})[\s)]*/i;
