import type { Unit } from '../../vocabulary/duration.ts';

/** The unit that a text names: "WAKTU PENYELESAIAN (MENIT)", "waktu_penyelesaian_menit", "jam/dokumen". */
export function unitIn(text: string): Unit | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => UNIT_WORDS.get(word)).find((unit) => unit !== undefined);
}

const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['menit', 'menit'],
  ['mnt', 'menit'],
  ['minute', 'menit'],
  ['minutes', 'menit'],
  ['jam', 'jam'],
  ['hour', 'jam'],
  ['hours', 'jam'],
  ['hari', 'hari'],
]);
