import type { Golongan, GolonganPns } from './scales.ts';

/**
 * Name of the rank (pangkat) that belongs to each golongan ruang of a civil servant, as regulated by PP 99/2000, amended
 * by PP 12/2002; from general knowledge, not checked against the text.
 */
const PANGKAT: Readonly<Record<GolonganPns, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

/** "Penata Tingkat I" for III/d; undefined for a golongan of PPPK, which has no rank. */
export function pangkatOf(golongan: Golongan): string | undefined {
  return golongan in PANGKAT ? PANGKAT[golongan as GolonganPns] : undefined;
}
