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
  titleOfNone: 'Belum ada perubahan sederhana yang cukup agar habis',
  share: (duty: string, people: number): string =>
    `Bagi ${duty} kepada ${number(people)} orang: tulis "petugas: ${people}".`,
  /** `people`: who has it then; of nobody the remedy says enough. */
  release: (duty: string, pin: string, people: readonly string[]): string =>
    `Hapus "penanggung_jawab: ${pin}" pada ${duty}, atau ganti dengan ${list(people)}.`,
  together: (duty: string, other: string): string =>
    `Lepas pemisahan ${duty} dan ${other}, bila pengendalian intern membolehkannya: hapus jangan_dirangkap di antara keduanya.`,
  apartNoMore: (duty: string, others: readonly string[]): string =>
    `Lepas pemisahan ${duty} dengan ${list(others)}, bila pengendalian intern membolehkannya: hapus jangan_dirangkap di antaranya.`,
  pairs: (count: number): string => `Dihitung ${number(count)} perubahan, satu untuk tiap pasang tugas.`,
  /** Why these and not whoever lacks least. */
  forIdle: (people: readonly string[]): string =>
    `Sekaligus memberi tugas kepada ${list(people)}, yang menganggur.`,
  makesRoom: 'Dengan itu tugasnya yang sekarang dapat diambil alih oleh yang menganggur.',
  steps: (count: number): string => `Dihitung ${number(count)} perubahan, satu untuk tiap tingkat.`,
  /** `untold`: so many are not told anywhere. */
  more: (count: number, untold: number): string =>
    untold === 0
      ? `${number(count)} perubahan lain; semuanya ada dalam --format json.`
      : `${number(count)} perubahan lain; sebagian ada dalam --format json, dan ${number(untold)} hanya dihitung.`,
  elsewhere: (count: number, organisation: string): string =>
    `${number(count)} perubahan lain pada bagian lain; jumlah itu untuk seluruh ${organisation}.`,
  proven: 'Terbukti: perubahan sejenis yang lebih sedikit tidak cukup.',
  unproven: 'Belum terbukti bahwa perubahan sejenis yang lebih sedikit tidak cukup.',
  lightenBy: (duty: string, people: number): string =>
    `bagi ${duty} kepada ${number(people)} orang (tulis "petugas: ${people}" pada ${duty})`,
  lightenByAll:
    'tulis "bagi_tugas: otomatis" pada kebijakan dalam setda.yaml, agar semua tugas dibagi seperlunya',
  /** `what`: undefined where it is enough to divide anew. */
  lighter: (what: string | undefined, isSaved: boolean, limit: string, load: string): string =>
    `Agar bebannya tidak di atas batas ${limit}: ${what === undefined ? '' : `${what}, lalu `}jalankan "bagihabis bagi${isSaved ? ' --ubah semua' : ''}". Menurut perhitungan, bebannya menjadi ${load}.`,
  /** For a duty that a single person may do; the sentences say what to change. */
  second: (sentences: readonly string[]): string =>
    `Cara paling ringan agar ada orang kedua${sentences.length > 1 ? ` (${number(sentences.length)} perubahan)` : ''}: ${sentences.join(' ')}`,
  unowned: (duties: readonly string[]): string =>
    `Tidak tertolong oleh perubahan sederhana: ${list(duties)}. Tambah pegawai yang memenuhi syaratnya.`,
  idle: (people: readonly string[]): string =>
    `Tidak tertolong oleh perubahan sederhana: ${list(people)}. Tulis tugas yang dapat dikerjakannya.`,
};
