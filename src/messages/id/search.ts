import { number, percent } from './words.ts';

/** Sentences about a search that takes long. */
export const search = {
  progress: (groups: number, of: number, share: number): string =>
    `Mencari pembagian: ${number(groups)} dari ${number(of)} kelompok, ${percent(share, 0)} pekerjaan`,
  stopping: 'Dihentikan. Menyusun pembagian terbaik sejauh ini; Ctrl-C sekali lagi untuk langsung berhenti.',
  nothingYet: 'Dihentikan sebelum ada pembagian; tidak ada yang ditampilkan atau disimpan.',
  interim: (groups: number, of: number): string =>
    `PEMBAGIAN SEMENTARA: pencarian dihentikan. ${number(groups)} dari ${number(of)} kelompok sudah dicari sampai selesai; yang lain baru pembagian pertamanya.`,
  notSaved: 'Pembagian sementara tidak disimpan.',
};
