import { list, number, percent, quote, meant } from './words.ts';

const people = (ids: readonly string[]): string => list(ids, 12);

/** A difference of two percentages, which is no percentage of either: 0.05 → "5,0 persen poin". */
const points = (share: number): string => `${number(share * 100, 1)} persen poin`;

/** More moves than this are only counted. */
const MOST_MOVES = 5;

/** "naik dari 93,0 % (analis-2) menjadi 97,0 % (analis-5)" */
const change = (before: number, ofBefore: string, after: number, ofAfter: string): string =>
  `${after > before ? 'naik' : 'turun'} dari ${percent(before, 1)} (${ofBefore}) menjadi ${percent(after, 1)} (${ofAfter})`;

/** Sentences of `jelaskan TUGAS --mengapa-bukan PEGAWAI`. */
export const alternative = {
  onlyOfDuties: (subject: string): string =>
    `--mengapa-bukan hanya untuk tugas; ${quote(subject)} bukan kode tugas yang dibagikan.`,
  unknownPerson: (id: string, nearest: string | undefined): string =>
    `Tidak ada pegawai ber-id ${quote(id)}.${meant(nearest)}`,
  heading: (name: string, id: string): string => `Mengapa bukan ${name} (${id})?`,
  isOwner: (person: string, duty: string): string => `${person} sudah menjadi penanggung jawab ${duty}.`,
  isAssignee: (person: string, duty: string, owner: string): string =>
    `${person} sudah menjadi petugas ${duty}, dengan ${owner} sebagai penanggung jawab. Bila keduanya bertukar peran, beban semua orang tetap.`,
  pinned: (owner: string, duty: string): string =>
    `Berkas menetapkan ${owner} sebagai penanggung jawab ${duty}.`,
  pinReplaced: 'Jawaban berikut mengandaikan ketetapan itu diganti.',
  renewed:
    'Pembagian tersimpan bukan lagi yang akan dibuat sekarang. Karena itu pilihan ini dibandingkan dengan hasil "bagihabis bagi --ubah semua", bukan dengan yang tersimpan.',
  cannot: (person: string, duty: string, lacks: string): string =>
    `${person} tidak dapat mengerjakan ${duty}: ${lacks}.`,
  today: (loads: readonly (readonly [person: string, share: number])[]): string =>
    `Beban sekarang: ${list(loads.map(([person, share]) => `${person} ${percent(share, 1)}`))}.`,
  /** `level`: what becomes better, undefined where nothing does; `isSaved`: a saved plan stands in the way. */
  mended: (duty: string, level: string | undefined, isSaved: boolean): string =>
    level === undefined
      ? `Bila itu terpenuhi, ${duty} dapat diberikan kepadanya${anew(isSaved)}:`
      : `Bila itu terpenuhi, ${duty} diberikan kepadanya${anew(isSaved)}, karena pembagian menjadi lebih baik dalam hal ${level}:`,
  mendedInVain: (duty: string): string =>
    `Bila itu terpenuhi pun, ia tidak menjadi penanggung jawab ${duty}: pembagian tanpa dia sekurang-kurangnya sama baiknya.`,
  chosen: (duty: string, owner: string | undefined): string =>
    `Bila ia yang memegang ${duty}${owner === undefined ? '' : `, bukan ${owner}`}:`,
  ownUnowned: (duty: string): string =>
    `${duty} sendiri menjadi tak bertuan, karena berbenturan dengan pemisahan atau penetapan lain`,
  unowned: (duties: readonly string[]): string => `menjadi tak bertuan: ${people(duties)}`,
  owned: (duties: readonly string[]): string => `mendapat penanggung jawab: ${people(duties)}`,
  idle: (ids: readonly string[]): string => `menjadi menganggur: ${people(ids)}`,
  busy: (ids: readonly string[]): string => `tidak lagi menganggur: ${people(ids)}`,
  highest: (...figures: Parameters<typeof change>): string =>
    `beban tertinggi di kelompok ini ${change(...figures)}`,
  level: (rank: number, ...figures: Parameters<typeof change>): string =>
    `beban tertinggi di kelompok ini tetap; yang ke-${number(rank)} ${change(...figures)}`,
  tolerated: (tolerance: number): string => `, dalam batas toleransi_merata (${points(tolerance)})`,
  loads: (
    changes: readonly { readonly person: string; readonly before: number; readonly after: number }[],
  ): string =>
    `beban yang berubah: ${list(
      changes.map(({ person, before, after }) => `${person} ${percent(before, 1)} → ${percent(after, 1)}`),
      20,
    )}; yang lain tetap`,
  noLoads: 'beban semua orang tetap',
  moves: (
    moves: readonly {
      readonly duty: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }[],
  ): string =>
    `yang ikut berpindah: ${[
      ...moves.slice(0, MOST_MOVES).map(move),
      ...(moves.length > MOST_MOVES ? [`dan ${number(moves.length - MOST_MOVES)} lainnya`] : []),
    ].join('; ')}`,
  noMoves: 'tidak ada tugas lain yang berpindah',
  'bagian-sendiri': (steps: number): string =>
    `pegawai bagian lain memegang ${number(Math.abs(steps))} tugas ${steps > 0 ? 'lebih banyak' : 'lebih sedikit'}`,
  jabatan: (steps: number): string =>
    `${number(Math.abs(steps))} tugas ${steps > 0 ? 'lebih banyak' : 'lebih sedikit'} dipegang orang yang jabatannya bukan yang disebut tugas itu`,
  jenjang: (steps: number): string =>
    `jenjang, golongan, atau pendidikan orangnya ${steps > 0 ? 'lebih jauh di atas' : 'lebih dekat dengan'} yang diminta`,
  kompetensi: (steps: number): string =>
    `kompetensi orangnya ${number(Math.abs(steps))} tingkat ${steps > 0 ? 'lebih jauh di atas' : 'lebih dekat dengan'} yang diminta`,
  sebaran: (pairs: number): string =>
    `fungsi dan sub kegiatan ${pairs > 0 ? 'lebih terpencar' : 'lebih terkumpul'} (${number(Math.abs(pairs))} ${pairs > 0 ? 'lebih banyak' : 'lebih sedikit'} pemegang)`,
  levels: {
    'tak-bertuan': 'tugas tak bertuan',
    menganggur: 'pegawai yang menganggur',
    beban: 'pemerataan beban',
    pindah: 'tugas yang berpindah',
    'bagian-sendiri': 'pegawai bagian sendiri lebih dahulu',
    jabatan: 'kesesuaian jabatan',
    jenjang: 'kesesuaian jenjang, golongan, dan pendidikan',
    kompetensi: 'kesesuaian kompetensi',
    sebaran: 'satu orang untuk satu fungsi dan sub kegiatan',
  },
  worse: (level: string): string => `Yang menentukan: ${level}. Dalam hal itu pilihan ini lebih buruk.`,
  better: (level: string, duty: string, person: string, isSaved: boolean): string =>
    `Dalam hal ${level} pilihan ini lebih baik, sehingga layak dipakai: tulis "penanggung_jawab: ${person}" pada ${duty}, lalu jalankan "bagihabis bagi${isSaved ? ' --ubah semua' : ''}".${isSaved ? ' Tanpa --ubah semua tugas lain dipertahankan sedapat mungkin, sehingga bebannya dapat berbeda.' : ''}`,
  kept: (owner: string): string =>
    `Dalam hal yang lebih utama pilihan ini tidak lebih buruk. ${owner} dipertahankan dari pembagian tersimpan, karena sedapat mungkin tidak ada yang berubah.`,
  /** `tolerance`: where loads differ, but within it. */
  equal: (owner: string, tolerance: number | undefined): string =>
    `${tolerance === undefined ? '' : `Selisih beban dalam batas toleransi_merata (${points(tolerance)}) dianggap sama merata. `}Pilihan ini sama baiknya; di antara yang sama baik dipakai yang ditemukan lebih dahulu, yaitu dengan ${owner}.`,
  anew: (person: string): string =>
    `Pembagian baru dengan "bagihabis bagi --ubah semua" memang memberikannya kepada ${person}. Tanpa --ubah semua pembagian tersimpan dipertahankan sedapat mungkin.`,
  pinReplacedInTable: 'Daftar berikut mengandaikan ketetapan itu diganti.',
  group: 'Kelompok ini: para pegawai yang berbagi tugas satu sama lain, langsung atau melalui orang lain.',
  computed:
    'Dihitung dengan membagi ulang kelompok ini sekali bagi tiap calon, dengan ia sebagai penanggung jawab.',
  estimated: (duty: string): string =>
    `Kelompok ini terlalu besar untuk dibagi ulang bagi tiap calon. Angka di bawah hanya taksiran: pembagian lain dianggap tetap. Untuk satu calon yang benar-benar dihitung: "bagihabis jelaskan ${duty} --mengapa-bukan ID".`,
  highestThen: (share: number): string => `beban tertinggi di kelompok ini ${percent(share)}`,
  movesThen: (count: number): string => `${number(count)} tugas lain ikut berpindah`,
};

/** Which command it takes where a plan is saved. */
function anew(isSaved: boolean): string {
  return isSaved ? ' oleh "bagihabis bagi --ubah semua"' : '';
}

function move({
  duty,
  from,
  to,
}: {
  readonly duty: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}): string {
  if (to.length === 0) return `${duty} tidak lagi pada ${people(from)}`;
  return from.length === 0
    ? `${duty} juga kepada ${people(to)}`
    : `${duty} dari ${people(from)} kepada ${people(to)}`;
}
