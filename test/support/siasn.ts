import { readFileSync } from 'node:fs';

/** Somebody made up, as the staff data of a regency have people. */
export interface SiasnPerson {
  readonly nip: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'PNS' | 'PPPK' | 'PPPK Paruh Waktu';
  readonly standing: string;
  readonly isCandidate: boolean;
  readonly grade: string;
  readonly positionKind: string;
  readonly position: string;
  readonly echelon: string;
  readonly education: string;
  readonly study: string;
  /** The lowest unit, in capitals. */
  readonly unit: string;
}

/** What an export says of people and no program may take over; a test looks for it in all that comes out. */
export const PRIVATE = /rahasia|9900000000|99\.999\.999|0899-0000|00099999/i;

/** The 69 headings of an export, in its order. */
export const SIASN_COLUMNS: readonly string[] = readFileSync('test/import/siasn-columns.txt', 'utf8')
  .trim()
  .split('\n');

const UNITS = readFileSync('test/fixtures/impor-data/setda_hss_unor.csv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',') as [unit: string, parent: string]);

const FIRST =
  'Wening Galang Sekar Panji Laksmi Damar Kirana Bayu Anjani Satya Melur Raka Tirta Puspa José'.split(' ');
const LAST = 'Praptaning Wirasana Kalandra Suryaweni Adiluhung Mangkuraya Lestarini Bramasta'.split(' ');

const SCHOOL = { education: 'SLTA', study: 'SMA/SEDERAJAT' };

type Post = Pick<SiasnPerson, 'unit' | 'position' | 'positionKind' | 'echelon' | 'grade'> &
  Partial<SiasnPerson>;

/** The same people each time: officials of every unit, and some who are odd in one of the usual ways. */
export const SIASN_PEOPLE: readonly SiasnPerson[] = posts().map((post, i) => {
  const kind = post.kind ?? 'PNS';
  return {
    nip: nipOf(i, kind),
    name: `${FIRST[i % FIRST.length]} ${LAST[(i * 3 + Math.floor(i / FIRST.length)) % LAST.length]}`.toUpperCase(),
    before: i % 11 === 0 ? 'Drs.' : '',
    after: post.education?.startsWith('SLTA') ? '' : i % 4 === 0 ? 'S.Sos., M.AP.' : 'S.AP.',
    kind,
    standing: 'Aktif',
    isCandidate: false,
    education: 'S-1/Sarjana',
    study: 'S-1 ILMU ADMINISTRASI NEGARA',
    ...post,
  };
});

function posts(): Post[] {
  const sections = UNITS.filter(([unit]) => unit.startsWith('BAGIAN ')).map(([unit]) => unit);
  const teams = UNITS.filter(([unit]) => !unit.startsWith('BAGIAN ')).map(([unit]) => unit);
  return [
    official('SEKRETARIAT DAERAH', 'SEKRETARIS DAERAH', 'II.a', 'IV/d'),
    official('SEKRETARIAT DAERAH', 'ASISTEN PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT', 'II.b', 'IV/c'),
    official('SEKRETARIAT DAERAH', 'ASISTEN PEREKONOMIAN DAN PEMBANGUNAN', 'II.b', 'IV/c'),
    official('SEKRETARIAT DAERAH', 'ASISTEN ADMINISTRASI UMUM', 'II.b', 'IV/c'),
    official('SEKRETARIAT DAERAH', 'STAF AHLI BUPATI BIDANG HUKUM', 'II.b', 'IV/c'),
    ...sections.map((unit) => official(unit, `KEPALA ${unit}`, 'III.a', 'IV/a')),
    ...teams.map((unit) => official(unit, `KEPALA ${unit}`, 'IV.a', 'III/d')),
    ...sections.map((unit) => staff(unit, 'PENELAAH TEKNIS KEBIJAKAN', 'III/b')),
    ...sections
      .slice(0, 4)
      .map((unit) => ({ ...staff(unit, 'PENGADMINISTRASI PERKANTORAN', 'II/b'), ...SCHOOL })),
    expert('BAGIAN ORGANISASI', 'ANALIS KEBIJAKAN AHLI MUDA', 'III/d'),
    expert('BAGIAN HUKUM', 'PENYULUH HUKUM AHLI MUDA', 'III/c'),
    expert('BAGIAN UMUM', 'ARSIPARIS TERAMPIL', 'II/c'),
    { ...staff('BAGIAN UMUM', 'PNS TUGAS BELAJAR', 'III/a') },
    { ...staff('SUB BAGIAN PROTOKOL', 'PENGELOLA KEPROTOKOLAN', 'II/d'), isCandidate: true },
    { ...staff('SUB BAGIAN PROTOKOL.', 'PENATA KELOLA SISTEM DAN TEKNOLOGI INFORMASI', 'IX'), kind: 'PPPK' },
    { ...staff('SUBBAGIAN RUMAH TANGGA', 'OPERATOR LAYANAN OPERASIONAL', 'V'), kind: 'PPPK', ...SCHOOL },
    {
      ...staff('SUBBAGIAN RUMAH TANGGA', 'OPERATOR LAYANAN OPERASIONAL', ''),
      kind: 'PPPK Paruh Waktu',
      ...SCHOOL,
    },
    {
      ...staff('BAGIAN PEMERINTAHAN', 'PENELAAH TEKNIS KEBIJAKAN', 'III/a'),
      standing: 'Cuti Luar Tanggungan Negara',
    },
  ];
}

function official(unit: string, position: string, echelon: string, grade: string): Post {
  return {
    unit,
    position,
    echelon,
    grade,
    positionKind: 'Jabatan Struktural',
    education: 'S-2',
    study: 'S-2 ILMU PEMERINTAHAN',
  };
}

function staff(unit: string, position: string, grade: string): Post {
  return { unit, position, grade, echelon: '', positionKind: 'Jabatan Pelaksana' };
}

function expert(unit: string, position: string, grade: string): Post {
  return { unit, position, grade, echelon: '', positionKind: 'Jabatan Fungsional' };
}

function nipOf(i: number, kind: SiasnPerson['kind']): string {
  const year = 1969 + (i % 28);
  const birth = `${year}${two(1 + (i % 12))}${two(1 + ((i * 5) % 28))}`;
  const start = kind === 'PNS' ? `${Math.min(2024, year + 25)}${two(1 + ((i * 7) % 12))}` : '202321';
  return `${birth}${start}${1 + (i % 2)}${String(i + 1).padStart(3, '0')}`;
}

/** Heading and rows of the export; every unit stands right under the Sekretariat Daerah, as the system has it. */
export function siasnRows(people: readonly SiasnPerson[] = SIASN_PEOPLE): string[][] {
  return [
    [...SIASN_COLUMNS],
    ...people.map((person, i) => SIASN_COLUMNS.map((column) => valuesOf(person, i)[column] ?? '')),
  ];
}

function valuesOf(person: SiasnPerson, i: number): Readonly<Record<string, string>> {
  const number = String(i + 1).padStart(4, '0');
  return {
    'PNS ID': `CONTOH-${number}`,
    'NIP BARU': `'${person.nip}`,
    NAMA: person.name,
    'GELAR DEPAN': person.before,
    'GELAR BELAKANG': person.after,
    'TEMPAT LAHIR NAMA': 'Kota Rahasia',
    'TANGGAL LAHIR': `${person.nip.slice(6, 8)}-${person.nip.slice(4, 6)}-${person.nip.slice(0, 4)}`,
    'JENIS KELAMIN': person.nip[14] === '1' ? 'M' : 'F',
    NIK: `'990000000000${number}`,
    'NOMOR HP': `0899-0000-${number}`,
    EMAIL: `rahasia-${number}@contoh.example`,
    'EMAIL GOV': `rahasia-${number}@setda.example`,
    ALAMAT: `Jalan Rahasia Nomor ${i + 1}`,
    'NPWP NOMOR': `99.999.999.9-999.${number.slice(1)}`,
    BPJS: `00099999${number}`,
    'JENIS PEGAWAI NAMA': person.kind,
    'KEDUDUKAN HUKUM NAMA': person.standing,
    'STATUS CPNS PNS': person.isCandidate ? 'C' : 'P',
    'GOL AKHIR NAMA': person.grade,
    'TMT GOLONGAN': '01-04-2023',
    'JENIS JABATAN NAMA': person.positionKind,
    'JABATAN NAMA': person.position,
    'TMT JABATAN': '01-01-2024',
    'TINGKAT PENDIDIKAN NAMA': person.education,
    'PENDIDIKAN NAMA': person.study,
    'UNOR NAMA': [...new Set([person.unit, 'SEKRETARIAT DAERAH'])].join(' - '),
    'INSTANSI KERJA NAMA': 'Pemerintah Kab. Contoh',
    'NAMA SEKOLAH': 'Sekolah Rahasia',
    'ESELON NAMA': person.echelon,
  };
}

/** A shorter list as an office keeps it: titles above, column numbers, name and NIP in one cell, a signature below. */
export function shortListRows(people: readonly SiasnPerson[]): string[][] {
  return [
    ['DAFTAR URUT KEPANGKATAN PEGAWAI'],
    ['SEKRETARIAT DAERAH KABUPATEN CONTOH'],
    ['KEADAAN BULAN JANUARI 2026'],
    [],
    ['NO', 'NAMA / NIP', 'PANGKAT/\nGOL. RUANG', 'JABATAN', 'UNIT KERJA', 'PENDIDIKAN'],
    ['1', '2', '3', '4', '5', '6'],
    ...people.map((person, i) => [
      `${i + 1}`,
      `${person.name}\nNIP. ${spacedNip(person.nip)}`,
      person.grade,
      person.position,
      person.unit,
      person.education,
    ]),
    [],
    ['', '', '', '', 'Kota Contoh, 5 Januari 2026'],
    ['', '', '', '', 'KEPALA BAGIAN UMUM,'],
    [],
    ['', '', '', '', 'Contoh Penanda Tangan, S.Sos.'],
    ['', '', '', '', 'NIP. 19700101 199503 1 999'],
  ];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function spacedNip(nip: string): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ');
}

export const NON_CIVIL_ROWS: readonly (readonly string[])[] = [
  ['DAFTAR TENAGA NON ASN'],
  [],
  ['NO', 'NAMA', 'JABATAN', 'UNIT KERJA', 'PENDIDIKAN TERAKHIR', 'STATUS', 'KONTRAK SAMPAI'],
  ['1', 'Jaka Praptaning', 'Pengemudi', 'Bagian Umum', 'SMA', 'Tenaga Pendukung', '31-12-2026'],
  ['2', 'Sekar Bramasta', 'Pramu Bakti', 'Bagian Umum', 'SMP', 'Honorer', '31 Desember 2026'],
  [
    '3',
    'Damar Lestarini',
    'Juru Kamera',
    'Bagian Protokol dan Komunikasi Pimpinan',
    'SMK',
    'PTT',
    '2026-12-31',
  ],
];
