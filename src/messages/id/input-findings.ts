import type { InputFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import {
  entities,
  yaml,
  nipFaults,
  fileNames,
  fileAdvice,
  wrongForm,
  flaws,
  printFileFaults,
} from './input-words.ts';
import { number, short, quote, meant } from './words.ts';

export const inputFindings: { [Code in keyof InputFindingArgs]: (args: InputFindingArgs[Code]) => Sentence } =
  {
    'berkas-tak-terbaca': ({ reason }) => ({
      message: {
        none: 'Berkas tidak ada.',
        denied: 'Berkas tidak boleh dibaca.',
        folder: 'Ini folder, bukan berkas.',
        other: 'Berkas tidak dapat dibaca.',
      }[reason],
      advice: {
        none: 'Periksa nama berkas.',
        denied: 'Minta izin baca kepada pemilik berkas.',
        folder: 'Ganti nama folder, atau pindahkan berkas bagian ke dalam folder "bagian".',
        other: 'Periksa apakah berkas sedang dipakai program lain atau rusak.',
      }[reason],
    }),
    'berkas-terlalu-besar': ({ megabytes, limit }) => ({
      message: `Berkas berukuran ${short(megabytes, 1)} MB; yang dibaca paling besar ${number(limit)} MB.`,
      advice: 'Satu berkas memuat satu bagian. Periksa apakah ini berkas yang benar.',
    }),
    'berkas-kosong': ({ kind }) => ({
      message: 'Berkas kosong.',
      advice:
        kind === 'pembagian'
          ? 'Hapus berkas ini, lalu simpan pembagian dengan "bagihabis bagi --simpan".'
          : 'Isi dengan data bagian, atau hapus berkas ini. "bagihabis mulai" membuat contohnya.',
    }),
    'berkas-bukan-utf8': ({ form }) => ({
      message: {
        utf16: 'Berkas disimpan sebagai UTF-16.',
        biner: 'Ini bukan berkas teks, mungkin berkas Excel, Word, atau gambar.',
        lain: 'Berkas bukan UTF-8: ada huruf yang tidak dapat dibaca.',
      }[form],
      advice:
        form === 'biner'
          ? 'Salin isinya ke dalam berkas teks dengan format README. "bagihabis mulai" membuat contohnya.'
          : 'Simpan ulang berkas dengan pengodean UTF-8.',
    }),
    'yaml-rusak': ({ problem }) => yaml[problem],
    'kunci-ganda': ({ key }) => ({
      message: `Kunci ${quote(key)} ditulis dua kali.`,
      advice: 'Hapus salah satu.',
    }),
    'berkas-keliru': ({ kind, found }) => ({
      message:
        found === 'bukan-pasangan'
          ? 'Isi berkas bukan pasangan "kunci: nilai".'
          : `Ini isi ${fileNames[found]}, bukan isi ${fileNames[kind]}.`,
      advice:
        found === 'bukan-pasangan'
          ? 'Tulis tiap keterangan sebagai "kunci: nilai", mulai dari tepi kiri. "bagihabis mulai" membuat contohnya.'
          : fileAdvice[found],
    }),
    'temuan-terpotong': ({ count }) => ({
      message: `Masih ada ${number(count)} temuan lain dalam berkas ini, mulai dari sini.`,
      advice: 'Perbaiki yang sudah disebut, lalu periksa lagi.',
    }),
    'kunci-tak-dikenal': ({ key, allowed, nearest, afterComma }) => ({
      message: `Kunci ${quote(key)} tidak dikenal.${meant(nearest)}`,
      advice: afterComma
        ? 'Koma memisahkan butir di dalam { }. Apit nilai yang berisi koma dengan tanda kutip, misalnya "1,5 jam".'
        : `Yang dikenal di sini: ${allowed.join(', ')}.`,
    }),
    'kunci-wajib': ({ key, of }) => ({
      message: `Kunci ${quote(key)} belum ada pada ${of}.`,
      advice: `Tambahkan "${key}: …".`,
    }),
    'nilai-salah': (args) => (args.flaw === undefined ? wrongForm(args) : flaws[args.flaw](args)),
    'nilai-tak-dikenal': ({ key, token, allowed, nearest }) => ({
      message:
        token === ''
          ? `${key} belum diisi.`
          : `${key}: ${quote(token.replaceAll('"', ''))} tidak dikenal.${meant(nearest)}`,
      // "Plh." has a full stop of its own.
      advice: `Pilih salah satu: ${allowed.join(', ').replace(/\.$/, '')}.`,
    }),
    'nilai-di-luar-batas': ({ key, token, comparison, limit }) => {
      const words = { '<=': 'paling besar', '>=': 'paling kecil', '<': 'kurang dari', '>': 'lebih dari' };
      return {
        message: `${key}: ${token} di luar batas.`,
        advice: `Nilainya harus ${words[comparison]} ${limit}.`,
      };
    },
    'daftar-kosong': ({ key }) => ({
      message: `Daftar ${quote(key)} kosong.`,
      advice: 'Isi paling sedikit satu, atau hapus kuncinya.',
    }),
    'berkas-cetak-salah': ({ what, path, fault }) => {
      const [message, advice] = printFileFaults[fault];
      return { message: `Berkas ${what} ${quote(path)} ${message}.`, advice };
    },
    'kode-ganda': ({ what, id }) => ({
      message: `${entities[what]} ${quote(id)} ditulis dua kali.`,
      advice: `Beri ${what === 'pegawai' ? 'id' : 'kode'} yang berbeda, atau hapus salah satu.`,
    }),
    'rujukan-putus': ({ what, id, scope, known, knowsOwnOnly, unlisted = 0, nearest }) => ({
      message: `${entities[what]} ${quote(id)} tidak ada${scope === 'bagian' ? ' di bagian ini' : ''}.${meant(nearest)}`,
      advice:
        known.length > 0
          ? `Yang ada${knowsOwnOnly ? ' di bagian ini' : ''}: ${known.join(', ')}${unlisted > 0 ? `, dan ${number(unlisted)} lainnya` : ''}.`
          : `Tambahkan ${entities[what].toLowerCase().replace('dpa', 'DPA')} itu, atau perbaiki ejaannya.`,
    }),
    'rujukan-diri': ({ id }) => ({
      message: `Tugas ${quote(id)} dipisahkan dari dirinya sendiri.`,
      advice: 'Sebut kode tugas lain, atau hapus.',
    }),
    'urutan-terbalik': ({ what, first, last }) => ({
      message:
        what === 'petugas'
          ? `petugas: min (${first}) lebih besar daripada maks (${last}).`
          : `${what}: mulai ${first}, tetapi selesai ${last}.`,
      advice:
        what === 'petugas'
          ? 'Tukar keduanya.'
          : 'Tukar keduanya: mulai harus mendahului atau sama dengan selesai.',
    }),
    'nip-salah': ({ faults, digits }) => ({
      message: `NIP tidak benar: ${faults.map((fault) => (fault === 'panjang' ? `${nipFaults[fault]} (tertulis ${number(digits)} angka)` : nipFaults[fault])).join('; ')}.`,
      advice: 'Cocokkan dengan SK pegawai; tulis 18 angka tanpa spasi dalam tanda kutip.',
    }),
    'nip-ganda': ({ other }) => ({
      message: `NIP ini sudah dipakai ${other}.`,
      advice: 'Cocokkan dengan SK kedua pegawai.',
    }),
  };
