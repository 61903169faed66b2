import type { Expected, FindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import { inputFindings } from './input-findings.ts';
import { notationWords } from './import-words.ts';
import { quote } from './words.ts';

/** Findings that a cell has other words for than a file: nobody quotes in a sheet. */
export const cellFindings: {
  readonly [Code in keyof FindingArgs]?: (args: FindingArgs[Code]) => Sentence;
} = {
  'nip-salah': (args) => ({
    ...inputFindings['nip-salah'](args),
    advice: 'Cocokkan dengan SK pegawai; tulis 18 angka tanpa spasi, dengan format sel Teks.',
  }),
  'nilai-di-luar-batas': ({ key, token, comparison, limit }) => ({
    message: `Kolom ${quote(key)}: ${token} di luar batas.`,
    advice: `Isilah angka ${rangeWords(comparison, limit)}.`,
  }),
  'nilai-salah': ({ key, token, expected, flaw }) => ({
    message:
      flaw === 'kosong'
        ? `Kolom ${quote(key)} belum diisi.`
        : flaw === 'nip-sebagai-id'
          ? `Kolom ${quote(key)}: NIP tidak boleh menjadi pengenal, karena pengenal tampil dalam semua laporan.`
          : `Kolom ${quote(key)}: ${token === '' ? 'isinya' : quote(token)} tidak dapat dibaca.`,
    advice: `Tulis ${notationWords(notations[expected])}.`,
  }),
};

function rangeWords(comparison: FindingArgs['nilai-di-luar-batas']['comparison'], limit: number): string {
  // Only a share of working time is at most one.
  if (comparison === '<=' && limit === 1) return 'lebih dari 0 sampai dengan 1';
  return `${{ '<=': 'paling besar', '>=': 'paling kecil', '<': 'kurang dari', '>': 'lebih dari' }[comparison]} ${limit}`;
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
  jam: 'jam, misalnya 07.30',
  rentang_jam: 'jam mulai dan selesai, misalnya 12.00-13.00',
  usia: 'usia dalam tahun, bilangan bulat',
  sidik: 'sidik yang ditulis oleh bagihabis',
  pasangan: 'isi seperti pada contoh',
};
