import { parseIndonesianNumber } from '../vocabulary/numbers.ts';

/** "id": 1.250,5; "en": 1,250.5. */
export type NumberNotation = 'id' | 'en';

/**
 * A number as typed, also with "Rp" before it and ",-" behind. A full stop that cannot group thousands ("0.480", "2.5")
 * begins the decimals in either notation.
 */
export function readNumber(text: string, notation: NumberNotation): number | undefined {
  const plain = text
    .replace(/^\s*rp\b\.?/i, '')
    .replace(/,\s*[-–]+\s*$/, '')
    .replace(/\s+/g, '');
  const indonesian = notation === 'id' ? plain : plain.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  if (/^0\.\d+$/.test(indonesian)) return Number(indonesian);
  const read = parseIndonesianNumber(indonesian);
  if (read !== undefined) return read;
  return notation === 'id' && /^\d+\.\d+$/.test(plain) ? Number(plain) : undefined;
}

/** The number of a cell that holds one: "0.48", "1E+21". */
export function storedNumber(text: string): number | undefined {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** To the fifteen digits that a workbook reckons with; what it stores behind them is the dust of binary fractions. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
