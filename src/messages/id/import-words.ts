import type { Notation } from '../../lists/columns.ts';
import type { ImportFindingArgs, WorkbookFault } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';

export const listNames: Record<ImportFindingArgs['tabel-tak-ditemukan']['kind'], string> = {
  pegawai: 'daftar pegawai',
  tugas: 'daftar tugas',
  dpa: 'daftar DPA',
  fungsi: 'daftar fungsi',
  formulir: 'formulir',
};

/** One entry of a list, at the beginning of "… ini". */
export const entryNames: Record<ImportFindingArgs['kode-terkunci']['kind'], string> = {
  pegawai: 'pegawai',
  tugas: 'tugas',
  dpa: 'sub kegiatan',
  fungsi: 'fungsi',
};

export const tooMuch: Record<ImportFindingArgs['buku-terlalu-luas']['what'], string> = {
  baris: 'baris dalam satu lembar',
  kolom: 'kolom dalam satu lembar',
  sel: 'sel yang terisi',
  lembar: 'lembar',
  impor: 'baris dalam satu impor',
};

/** How the unit of a time was found out, behind "dibaca dalam menit,". */
export const timeUnitBy: Record<ImportFindingArgs['satuan-waktu']['by'], string> = {
  judul: 'menurut judul kolom',
  kolom: 'menurut satuan yang tertulis dalam daftar',
  kebutuhan: 'karena hanya dengan satuan itu kebutuhan pegawai dalam daftar cocok',
  'waktu-efektif': 'menurut satuan waktu kerja efektifnya',
  peta: 'menurut peta.yaml',
};

/** The argument is the number of megabytes that are read at most, where there is one. */
export const workbookFaults: Record<WorkbookFault, (limit: string) => Sentence> = {
  'bukan-buku': () => ({
    message: 'Ini bukan buku kerja Excel (.xlsx) dan bukan daftar CSV.',
    advice: 'Simpan daftar sebagai .xlsx atau CSV, lalu impor berkas itu.',
  }),
  'xls-lama': () => ({
    message: 'Ini buku kerja Excel bentuk lama (.xls, 97–2003), yang tidak dibaca.',
    advice: 'Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
  }),
  ods: () => ({
    message: 'Ini lembar kerja OpenDocument (.ods), yang tidak dibaca.',
    advice: 'Buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx.',
  }),
  bersandi: () => ({
    message: 'Buku kerja ini bersandi.',
    advice: 'Buka di Excel, hapus sandinya (Berkas, Info, Proteksi), lalu simpan.',
  }),
  rusak: () => ({
    message: 'Buku kerja ini rusak atau terpotong.',
    advice: 'Salin atau unduh ulang dari sumbernya; atau buka di Excel, perbaiki, dan simpan.',
  }),
  'terlalu-besar': (limit) => ({
    message: `Berkas ini terlalu besar${limit === '' ? '' : `; yang dibaca paling besar ${limit} MB`}.`,
    advice: 'Simpan daftar itu saja dalam berkas tersendiri, tanpa gambar dan lembar lain.',
  }),
  mengembang: (limit) => ({
    message: `Isi buku kerja ini mengembang jauh melebihi ukurannya${limit === '' ? '' : `, lebih dari ${limit} MB`}, dan tidak dibaca.`,
    advice: 'Periksa asal berkas ini; salin daftarnya ke buku kerja baru bila memang diperlukan.',
  }),
  entitas: () => ({
    message: 'Buku kerja ini memuat deklarasi (DOCTYPE) yang tidak pernah ditulis Excel, dan tidak dibaca.',
    advice: 'Periksa asal berkas ini; salin daftarnya ke buku kerja baru bila memang diperlukan.',
  }),
  'tanpa-lembar': () => ({
    message: 'Buku kerja ini tidak mempunyai lembar yang berisi.',
    advice: 'Periksa apakah ini berkas yang benar.',
  }),
  kutip: () => ({
    message: 'Tanda kutip yang dibuka di sini tidak pernah ditutup.',
    advice: 'Tutup tanda kutip itu, atau simpan ulang daftar sebagai CSV dari Excel.',
  }),
  biner: () => ({
    message: 'Berkas ini tidak berisi teks, sehingga bukan daftar CSV.',
    advice: 'Simpan daftar sebagai .xlsx atau CSV dari Excel, lalu impor berkas itu.',
  }),
};

/** How a cell is to be written, behind "Tulis". */
const notations: Readonly<Record<Notation | 'status', string>> = {
  teks: 'teks biasa, bukan tanggal atau rumus',
  id: 'huruf kecil, angka, dan tanda hubung, misalnya analis-2',
  kode: 'kode tanpa spasi, misalnya ORG-01',
  'kode-dpa': 'kode sub kegiatan lengkap, misalnya 4.01.01.2.13.0001',
  nip: '18 angka NIP',
  pilihan: 'salah satu pilihannya',
  angka: 'angka saja, misalnya 12 atau 0,5',
  bulat: 'bilangan bulat, misalnya 12',
  durasi: 'waktu dengan satuannya, misalnya 90 menit, 2 jam 30 menit, atau 1 hari',
  tanggal: 'tanggal, misalnya 31-12-2026',
  daftar: 'satu kata atau beberapa yang dipisahkan koma, misalnya ahli-muda, pelaksana',
  tahapan: 'satu langkah pada setiap baris',
  tingkat: 'kompetensi dan tingkatnya (1-5), misalnya anjab 3, sakip 2',
  keadaan: 'keadaannya, misalnya cuti 2026-01-05 s.d. 2026-03-04',
  petugas: 'banyaknya orang, misalnya 2 atau 1-4',
  status: 'status kepegawaian, misalnya PNS atau PPPK',
};

export const notationWords = (notation: string): string =>
  Object.hasOwn(notations, notation) ? notations[notation as Notation] : notation;
