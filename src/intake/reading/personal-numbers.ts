import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Value } from '../../lists/value.ts';
import type { Entry, Field } from '../entry.ts';

/** Numbers like a NIP or NIK in texts and codes, where section files are shown and printed as they stand. */
export function personalNumbers(entries: readonly Entry[]): Finding[] {
  return entries.flatMap(({ fields }) => fields.flatMap(numberIn));
}

function numberIn({ column, value, at }: Field): Finding[] {
  if (value === undefined) return [];
  if (column.notation === 'kode') {
    const args = {
      column: column.heading,
      token: '******',
      notation: 'kode',
      allowed: [],
      nearest: undefined,
    };
    return holdsNumber(value) ? [finding('galat', 'isi-sel-salah', at, args)] : [];
  }
  const isFree = column.notation === 'teks' || column.notation === 'tahapan';
  return isFree && holdsNumber(value)
    ? [finding('peringatan', 'nomor-pribadi', at, { column: column.heading })]
    : [];
}

function holdsNumber(value: Value): boolean {
  const texts = Array.isArray(value) ? value : [value];
  return texts.some((text) => typeof text === 'string' && text.length >= 16 && PERSONAL.test(text));
}

/** Sixteen or eighteen digits, with single marks between; codes of activities and accounts have fewer. */
const PERSONAL = /(?<!\d)(?:\d[ .-]?){15}\d(?:[ .-]?\d{2}|[ .-]\d[ .-]?\d)?(?!\d)/;
