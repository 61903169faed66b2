/** Abbreviations of the field in small letters → the words that they stand for. One that means two things is left out. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abk: 'analisis beban kerja',
    akip: 'akuntabilitas kinerja instansi pemerintah',
    anjab: 'analisis jabatan',
    apbd: 'anggaran pendapatan belanja daerah',
    asn: 'aparatur sipil negara',
    blud: 'badan layanan umum daerah',
    bumd: 'badan usaha milik daerah',
    bumdes: 'badan usaha milik desa',
    dpa: 'dokumen pelaksanaan anggaran',
    evjab: 'evaluasi jabatan',
    ikm: 'indeks kepuasan masyarakat',
    iku: 'indikator kinerja utama',
    lkjip: 'laporan kinerja instansi pemerintah',
    lkpj: 'laporan keterangan pertanggungjawaban',
    lppd: 'laporan penyelenggaraan pemerintahan daerah',
    lpse: 'layanan pengadaan secara elektronik',
    monev: 'monitoring evaluasi',
    opd: 'perangkat daerah',
    pbj: 'pengadaan barang jasa',
    perbup: 'peraturan bupati',
    perda: 'peraturan daerah',
    ppid: 'pejabat pengelola informasi dokumentasi',
    ranperda: 'rancangan peraturan daerah',
    raperda: 'rancangan peraturan daerah',
    rb: 'reformasi birokrasi',
    renja: 'rencana kerja',
    renstra: 'rencana strategis',
    rka: 'rencana kerja anggaran',
    rkpd: 'rencana kerja pemerintah daerah',
    rpjmd: 'rencana pembangunan jangka menengah daerah',
    sakip: 'sistem akuntabilitas kinerja instansi pemerintah',
    skm: 'survei kepuasan masyarakat',
    skp: 'sasaran kinerja pegawai',
    skpd: 'perangkat daerah',
    sop: 'standar operasional prosedur',
    spbe: 'sistem pemerintahan berbasis elektronik',
    spip: 'sistem pengendalian intern pemerintah',
    tupoksi: 'tugas pokok fungsi',
  }).map(([short, words]) => [short, words.split(' ')]),
);

/** Without abbreviations in brackets that only repeat the words before: "forum kerukunan umat beragama (FKUB)". */
export function withoutRepeated(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(BRACKETED, (whole, short: string, start: number) => {
    const words = text.slice(0, start).toLowerCase().split(/[^a-z0-9]+/).filter((word) => word && !BINDING.has(word)); // prettier-ignore
    const initials = words.map((word) => word[0]).join('');
    return initials.endsWith(short.toLowerCase()) ? ' ' : whole;
  });
}

const BRACKETED = /\(\s*([a-z]{2,10})\s*\)/gi;

/** They have no letter in abbreviations. */
const BINDING: ReadonlySet<string> = new Set(['dan', 'serta', 'di', 'ke', 'dari', 'untuk', 'secara']);
