import { formColumns } from './form-columns.ts';

/** Everything that a form says, and the command that writes it. Loaded by `ekspor` alone. */
export const forms = {
  language: 'id' as const,
  title: (section: string): string => `Formulir ${section}`,
  required: 'Wajib diisi.',
  made: 'Boleh dikosongkan pada baris baru; bagihabis yang membuatnya.',
  example: (text: string): string => `Contoh: ${text}`,
  columns: formColumns,

  checks: {
    choose: 'Pilihlah salah satu dari daftar.',
    unknown: 'Isian ini belum ada dalam formulir. Teruskan bila memang benar.',
    whole: 'Tulislah bilangan bulat, paling kecil 1.',
    amount: 'Tulislah angka saja, tanpa huruf.',
    share: 'Tulislah angka lebih dari 0 sampai dengan 1.',
    unit: 'Tulislah dengan satuannya, misalnya 90 menit, 2 jam 30 menit, atau 1 hari. Teruskan bila memang benar.',
    nip: 'NIP terdiri atas 18 angka. Teruskan bila memang benar.',
    several: (words: string): string => `Boleh lebih dari satu, dipisahkan koma: ${words}`,
    levels: (words: string): string => `Kompetensi dan tingkatnya (1-5), dipisahkan koma: ${words}`,
    conditions: (words: string): string =>
      `${words}; dengan tanggal bila tidak setahun penuh: cuti 2026-01-05 s.d. 2026-03-04`,
  },

  guide: {
    section: 'Bagian',
    office: 'Perangkat daerah',
    fill: 'Cara mengisi',
    filling: [
      'Isilah lembar Pegawai, Tugas, DPA, dan Fungsi: satu baris untuk satu pegawai, tugas, sub kegiatan, atau fungsi. Baris baru ditulis tepat di bawah baris terakhir.',
      'Kolom berjudul gelap wajib diisi; kolom berjudul terang diisi bila perlu.',
      'Arahkan penunjuk ke judul kolom untuk membaca penjelasan dan contohnya. Pada sel yang memperlihatkan panah, pilihlah dari daftar.',
      'ID dan kode yang sudah ada berlatar abu-abu dan terkunci, karena dipakai untuk mengenali barisnya. ID dan kode pada baris baru boleh dikosongkan; bagihabis yang membuatnya. Hanya kode sub kegiatan pada lembar DPA yang harus ditulis.',
      'Mengosongkan sel berarti menghapus keterangannya. Baris yang dihapus tidak menghapus pegawai atau tugas; hanya dilaporkan bahwa baris itu tidak ada lagi.',
      'Nama lembar dan judul kolom jangan diubah.',
    ],
    giveBack: 'Mengembalikan formulir',
    givingBack: [
      'Simpanlah formulir sebagai buku kerja Excel (.xlsx), lalu kembalikan kepada pengelola data.',
      'Pengelola data melihat dahulu apa yang berubah: bagihabis impor formulir <berkas> --ke <folder>',
      'Bila sudah benar, perubahan itu ditulis ke berkas bagian: bagihabis impor formulir <berkas> --ke <folder> --simpan',
    ],
    privacy: 'Data pribadi',
    private: [
      'Formulir ini memuat NIP, yaitu data pribadi menurut UU Nomor 27 Tahun 2022. Serahkan hanya kepada yang berwenang, dan hapus salinan yang tidak diperlukan lagi.',
    ],
    meaning: 'Arti kolom',
    head: ['Lembar', 'Kolom', 'Wajib', 'Isian', 'Contoh'],
    yes: 'ya',
  },

  everything: 'Semua bagian',
  inputErrors: 'Formulir tidak dibuat, karena masukan masih mengandung galat.',
  exists: (paths: string): string =>
    `Sudah ada dan isinya lain: ${paths}. Mungkin sudah diisi orang; pilih folder lain dengan --keluaran, atau timpa dengan --timpa.`,
  tooLong: (entry: string, heading: string, limit: string): string =>
    `Kolom ${heading} dari ${entry} lebih panjang daripada yang muat dalam satu sel Excel (${limit} huruf). Ringkaskan, lalu ulangi.`,
  /** `into`: what names the folder of the organisation, with a blank before it. */
  done: (count: string, file: string, into: string): string =>
    `${count} formulir ditulis. Formulir memuat NIP: serahkan hanya kepada yang berwenang. Sesudah diisi: bagihabis impor formulir ${file}${into}`,
};

export type FormMessages = Omit<typeof forms, 'language'> & { readonly language: 'id' | 'en' };
