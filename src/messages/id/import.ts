import { list, number, quote } from './words.ts';

/** What `bagihabis impor` says besides its findings. */
export const importWords = {
  // Before anything is read
  noLists: (path: string): string => `Dalam folder ${quote(path)} tidak ada berkas Excel (.xlsx) atau CSV.`,
  noUnitColumns: (path: string): string =>
    `${quote(path)} bukan daftar unit: perlu dua kolom berjudul "unit" dan "induk" (unit di atasnya, atau bagiannya).`,
  badSection: (text: string): string =>
    `--bagian ${quote(text)} tidak dapat menjadi nama bagian. Tulis kode atau nama bagian, misalnya "Bagian Umum".`,
  twoSections: (one: string, other: string): string =>
    `--bagian hanya boleh satu kali; di sini tertulis ${quote(one)} dan ${quote(other)}. Impor daftarnya satu per satu.`,
  formHasSection: (path: string, code: string): string =>
    `${path} sudah menyebut bagiannya sendiri (${quote(code)}), sehingga --bagian tidak berlaku. Hapus --bagian, atau pakai formulir bagian yang dimaksud.`,
  notAFolder: (path: string): string =>
    `--ke ${quote(path)} tidak ada dan berbentuk nama berkas. Sebut sebuah folder; berkas bagian dibuat di dalamnya.`,
  presentErrors: 'Tidak ada yang diimpor karena berkas yang sudah ada masih salah.',

  // While it runs
  reading: (path: string, at: number, of: number): string => `membaca ${at}/${of} ${path}`,
  understanding: (rows: number): string => `memahami ${number(rows)} baris`,
  merging: (entries: number): string => `menggabungkan ${number(entries)} butir`,
  writing: (path: string, at: number, of: number): string => `menulis ${at}/${of} ${path}`,

  // Changes
  section: (name: string, path: string, isNew: boolean): string =>
    `${name} (${path}${isNew ? ', berkas baru' : ''})`,
  counts: (added: number, changed: number, gone: number): string =>
    `+ ${number(added)} baru, ~ ${number(changed)} berubah, - ${number(gone)} tidak lagi ada dalam daftar`,
  goneStays: 'Yang bertanda - tidak dihapus; hapus sendiri dari berkas bagian bila memang sudah tidak ada.',
  more: (count: number): string => `… dan ${number(count)} lainnya`,
  field: (column: string, before: string, after: string): string => `${column}: ${before} → ${after}`,
  nothing: '(kosong)',
  noChanges: 'Tidak ada yang berubah: berkas bagian sudah sama dengan daftar.',
  kinds: { pegawai: 'pegawai', tugas: 'tugas', dpa: 'DPA', fungsi: 'fungsi', bagian: 'bagian' },

  // Need per position
  need: 'Kebutuhan pegawai menurut daftar',
  unit: 'Unit kerja',
  position: 'Jabatan',
  duties: 'Tugas',
  minutes: 'Menit',
  computed: 'Kebutuhan dihitung',
  stated: 'Kebutuhan tertulis',
  total: 'Jumlah',
  unnamed: '(tanpa jabatan)',
  morePositions: (count: number): string => `… dan ${number(count)} jabatan lainnya`,

  // The end
  unsaved: 'Belum disimpan. Tambahkan --simpan untuk menyimpannya.',
  blocked: 'Tidak ada yang disimpan karena masih ada galat. Perbaiki daftarnya lalu impor lagi.',
  couldSkip: (rows: number): string =>
    `Tidak ada yang disimpan karena masih ada galat pada ${number(rows)} baris. Perbaiki daftarnya, atau tambahkan --lewati untuk mengimpor baris-baris lainnya saja.`,
  skippedAll: (rows: number): string =>
    `Tidak ada yang diambil: semua baris yang terbaca salah (${number(rows)} baris). Perbaiki daftarnya lalu impor lagi.`,
  skipped: (rows: number): string =>
    `${number(rows)} baris yang salah dilewati; baris-baris lainnya diambil.`,
  filesIn: (folder: string, count: number): string => `${folder} (${number(count)} berkas)`,
  saved: (count: number, names: string): string => `${number(count)} berkas ditulis: ${names}`,
  savedPartly: (names: readonly string[]): string =>
    names.length === 0
      ? 'Belum ada berkas yang ditulis.'
      : `Yang sudah ditulis: ${list(names, 20)}. Yang lain belum; perbaiki sebabnya lalu impor lagi.`,
  inTheWay: (path: string): string =>
    `${path} sudah ada dan bukan berkas bagian yang dibaca; tidak ada yang ditulis. Pindahkan berkas itu lebih dahulu.`,
  changedMeanwhile: (path: string): string =>
    `${path} sudah diubah sejak dibaca, dan tidak ditimpa. Impor lagi agar perubahan itu ikut diperhitungkan.`,
  noFolder: (path: string): string =>
    `${path} bukan folder; berkas bagian tidak dapat dibuat di dalamnya. Pindahkan berkas itu lebih dahulu.`,
  next: (folder: string): string => `Berikutnya: bagihabis periksa ${folder}`,

  // A first peta.yaml
  mapWritten: (path: string, parts: readonly string[], command: string): string =>
    `${path} dibuat: isi ${list(parts)}, lalu jalankan\n  ${command}`,
  mapParts: {
    kolom: 'kolom yang masih kosong',
    unit: 'unit yang masih kosong',
    satuan_waktu: '"satuan_waktu" (menit, jam, atau hari; hapus tanda # di depannya)',
    angka: '"angka" (id atau en; hapus tanda # di depannya)',
  },
  mapInTheWay: (path: string): string =>
    `${path} sudah ada dan tidak diubah. Bila itu peta untuk daftar ini, tambahkan --peta ${path}.`,
  mapDraft: {
    introduction:
      'Peta kolom untuk "bagihabis impor": apa arti kolom dan unit dalam daftar.\nIsi yang masih kosong (""), lalu impor lagi dengan --peta dan nama berkas ini.',
    headings: 'Judul kolom dalam daftar, untuk disalin:',
    columns: 'nama kolom menurut bagihabis: judul kolom itu dalam daftar; biarkan "" bila tidak ada',
    required: 'wajib ada',
    units: 'Unit kerja dalam daftar: kode atau nama bagiannya, atau unit di atasnya.',
    timeUnit: 'Satuan angka pada kolom waktu penyelesaian: menit, jam, atau hari. Hapus tanda # di depannya.',
    numbers: 'Penulisan angka yang disimpan sebagai teks: id (1.250,5) atau en (1,250.5).',
  },
};
