import { list, number } from './words.ts';

/** The smallest set of changes after which nothing is left over. */
export const relief = {
  title: (count: number, proven: boolean): string =>
    proven
      ? `Paling sedikit ${number(count)} perubahan agar habis`
      : `Dengan ${number(count)} perubahan menjadi habis`,
  /** Where something stays over whatever is changed. */
  titleOfMost: (count: number, proven: boolean): string =>
    proven
      ? `Paling sedikit ${number(count)} perubahan agar yang tersisa sesedikit mungkin`
      : `Dengan ${number(count)} perubahan yang tersisa menjadi lebih sedikit`,
  titleOfNone: 'Tidak ada perubahan yang cukup agar habis',
  share: (duty: string, people: number): string =>
    `Bagi ${duty} kepada ${number(people)} orang: tulis "petugas: ${people}".`,
  steps: (count: number): string => `Dihitung ${number(count)} perubahan, satu untuk tiap tingkat.`,
  more: (count: number): string => `${number(count)} perubahan lain; semuanya ada dalam --format json.`,
  elsewhere: (count: number, organisation: string): string =>
    `${number(count)} perubahan lain pada bagian lain; jumlah itu untuk seluruh ${organisation}.`,
  proven: 'Terbukti: perubahan yang lebih sedikit tidak cukup.',
  unproven: 'Belum terbukti bahwa perubahan yang lebih sedikit tidak cukup.',
  /** For a duty that a single person may do; the sentences say what to change. */
  second: (count: number, sentences: string): string =>
    `Cara paling ringan agar ada orang kedua (${number(count)} perubahan): ${sentences}`,
  unowned: (duties: readonly string[]): string =>
    `Tidak tertolong oleh perubahan seperti itu: ${list(duties)}. Tambah pegawai yang memenuhi syaratnya.`,
  idle: (people: readonly string[]): string =>
    `Tidak tertolong oleh perubahan seperti itu: ${list(people)}. Tulis tugas yang dapat dikerjakannya.`,
};
