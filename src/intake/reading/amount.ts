import { readNumber, rounded, storedNumber, type NumberNotation } from '../../lists/read-number.ts';
import type { TableCell, TableRow } from '../tables/table.ts';
import { numberWords, type Period } from './number-words.ts';
import { perWord } from '../../vocabulary/per-word.ts';

/** A number of a cell with the words behind it: "12 dokumen", "± 60", "2 kali sebulan". */
export interface Amount {
  /** Multiplied by what a word such as "ribu" says. */
  readonly value: number;
  /** How many decimals it is stated with. */
  readonly decimals: number;
  /** In lower case. */
  readonly word: string | undefined;
  /** What it is counted for, where the cell says so. */
  readonly period: Period | undefined;
  /** The words multiplied it, so that those of the heading no longer do. */
  readonly isMultiplied: boolean;
}

/** The cell in a column, unless it only says that there is nothing: "-", "nihil". */
export function filledCell(row: TableRow, key: string): TableCell | undefined {
  const cell = row.cell(key);
  return cell && NOTHING.test(cell.text) ? undefined : cell;
}

const NOTHING = /^[\s\-–—.]*$|^\s*nihil\s*\.?\s*$/i;

/** Undefined where the cell holds something else than one number with at most words behind it. */
export function readAmount(
  cell: TableCell,
  notation: NumberNotation,
  of: 'hasil' | 'rupiah' = 'hasil',
): Amount | undefined {
  if (cell.kind === 'angka') return storedAmount(cell.text);
  return cell.kind === 'teks' ? WRITTEN[of][notation](cell.text) : undefined;
}

/** Rupiah of a whole province are less; a number of a person is more, and may get into no finding. */
export const TOO_LARGE = 1e14;

const storedAmount = perWord((text) => {
  const stored = storedNumber(text);
  if (stored === undefined) return undefined;
  const value = rounded(stored);
  return possible({ ...BARE, value, decimals: storedDecimals(value) });
});

const WRITTEN = {
  hasil: {
    id: perWord((text) => writtenAmount(text, 'id', false)),
    en: perWord((text) => writtenAmount(text, 'en', false)),
  },
  rupiah: {
    id: perWord((text) => writtenAmount(text, 'id', true)),
    en: perWord((text) => writtenAmount(text, 'en', true)),
  },
};

function writtenAmount(text: string, notation: NumberNotation, isRupiah: boolean): Amount | undefined {
  const match = AMOUNT.exec(withoutApproximation(text));
  if (!match) return undefined;
  const number = match[1]!.replace(/[.,]$/, '').replace(/\s/g, '');
  const value = numberEitherWay(number, notation);
  if (value === undefined) return undefined;
  const decimals = writtenDecimals(number, value);
  const behind = match[2]!.trim();
  if (behind === '') return possible({ ...BARE, value: rounded(value), decimals });
  const words = numberWords(isRupiah ? behind.replace(MILLIARD, 'miliar') : behind);
  if (!words) return undefined;
  const { times, word, period } = words;
  const isMultiplied = times !== 1;
  return possible({
    value: rounded(value * times),
    decimals: isMultiplied ? 0 : decimals,
    word,
    period,
    isMultiplied,
  });
}

function possible(amount: Amount): Amount | undefined {
  return amount.value >= 0 && amount.value < TOO_LARGE ? amount : undefined;
}

const BARE = { word: undefined, period: undefined, isMultiplied: false } as const;

/** "1,5 M" of a budget. */
const MILLIARD = /^M\b/i;

/** "± 60 menit" is a norm like "60 menit". */
export function withoutApproximation(text: string): string {
  return text.trim().replace(/^(?:±|\+\s*\/\s*-|~|≈|kurang lebih|sekitar)\s*/i, '');
}

const AMOUNT = /^(?:rp\.?\s*)?(\d{1,3}(?:\s\d{3})+(?!\d)|\d[\d.,]*)\s*(?:,-)?([\p{L}\s/().'’-]*)$/iu;

/** What can be no number in the notation of the table may still be one in the other. */
function numberEitherWay(number: string, notation: NumberNotation): number | undefined {
  return readNumber(number, notation) ?? readNumber(number, notation === 'id' ? 'en' : 'id');
}

function writtenDecimals(number: string, value: number): number {
  const behind = /[.,](\d+)$/.exec(number)?.[1] ?? '';
  // Three digits behind the last mark may be thousands.
  return Number.isInteger(value) && value >= 1 && /[.,]\d{3}$/.test(number) ? 0 : behind.length;
}

function storedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, behind = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value)) ?? [];
  return Math.max(0, behind.length - Number(power));
}
