import type { Expected, FindingArgs } from '../../vocabulary/finding.ts';
import type { cellFindings as indonesian } from '../id/cell-findings.ts';
import { inputFindings } from './input-findings.ts';
import { notationWords } from './import-words.ts';
import { quote } from './words.ts';

/** Findings that a cell has other words for than a file: nobody quotes in a sheet. */
export const cellFindings: typeof indonesian = {
  'nip-salah': (args) => ({
    ...inputFindings['nip-salah'](args),
    advice:
      'Compare it with the appointment decree (SK); write 18 digits without spaces in a cell of format Text.',
  }),
  'nilai-di-luar-batas': ({ key, token, comparison, limit }) => ({
    message: `Column ${quote(key)}: ${token} is out of range.`,
    advice: `Write a number ${rangeWords(comparison, limit)}.`,
  }),
  'nilai-salah': ({ key, token, expected, flaw }) => ({
    message:
      flaw === 'kosong'
        ? `Column ${quote(key)} is not filled in.`
        : flaw === 'nip-sebagai-id'
          ? `Column ${quote(key)}: a NIP may not be an id, because ids are shown in all reports.`
          : `Column ${quote(key)}: ${token === '' ? 'what it holds' : quote(token)} cannot be read.`,
    advice: `Write ${notationWords(notations[expected])}.`,
  }),
};

function rangeWords(comparison: FindingArgs['nilai-di-luar-batas']['comparison'], limit: number): string {
  // Only a share of working time is at most one.
  if (comparison === '<=' && limit === 1) return 'above 0 and at most 1';
  return `${{ '<=': 'of at most', '>=': 'of at least', '<': 'below', '>': 'above' }[comparison]} ${limit}`;
}

/** The notation of a column for each kind of value; the rest is said as it is. */
const notations: Readonly<Record<Expected, string>> = {
  teks: 'teks',
  id: 'id',
  kode: 'kode',
  kode_dpa: 'kode-dpa',
  durasi: 'durasi',
  tanggal: 'tanggal',
  tingkat: 'tingkat',
  volume: 'bulat',
  nip: 'nip',
  'bilangan-bulat': 'bulat',
  angka: 'angka',
  jumlah: 'angka',
  daftar: 'daftar',
  petugas: 'petugas',
  jam: 'a time of day, such as 07.30',
  rentang_jam: 'the starting and ending time, such as 12.00-13.00',
  usia: 'an age in years, a whole number',
  sidik: 'the fingerprint written by bagihabis',
  pasangan: 'it as the example shows',
};
