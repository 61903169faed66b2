import type { ImportFindingArgs, WorkbookFault } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';

export const listNames: Record<ImportFindingArgs['tabel-tak-ditemukan']['kind'], string> = {
  pegawai: 'daftar pegawai',
  tugas: 'daftar tugas',
  dpa: 'daftar DPA',
  fungsi: 'daftar fungsi',
  formulir: 'formulir',
};

export const tooMuch: Record<ImportFindingArgs['buku-terlalu-luas']['what'], string> = {
  baris: 'baris dalam satu lembar',
  kolom: 'kolom dalam satu lembar',
  sel: 'sel yang terisi',
  lembar: 'lembar',
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
