import type { ActivityRole } from '../vocabulary/activity-roles.ts';
import {
  CONDITIONS,
  DUTY_KINDS,
  EDUCATION,
  GOLONGAN_PNS,
  GOLONGAN_PPPK,
  JENJANG,
  PRIORITIES,
  STATUSES,
} from '../vocabulary/scales.ts';

/** The lists that an office keeps; the names are the keys of a section file. */
export const LIST_KINDS = ['pegawai', 'tugas', 'dpa', 'fungsi'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** How a value of a section file stands in one cell. */
export type Notation =
  | 'teks'
  /** Lower case, digits and hyphens: staff ids, codes of sections, teams and competences. */
  | 'id'
  | 'kode'
  | 'kode-dpa'
  | 'nip'
  /** One word of a closed list. */
  | 'pilihan'
  /** A plain number: share of working time, rupiah. */
  | 'angka'
  /** A whole number. */
  | 'bulat'
  /** "2 jam 30 menit". */
  | 'durasi'
  /** "2026-12-31". */
  | 'tanggal'
  /** Words with commas between: "ahli-muda, pelaksana". */
  | 'daftar'
  /** Steps, one a line. */
  | 'tahapan'
  /** Competences with their level: "anjab 3, sakip 2". */
  | 'tingkat'
  /** "cuti", or "cuti 2026-01-05 s.d. 2026-03-04; mpp 2026-10-01 s.d.". */
  | 'keadaan'
  /** "2", or "1-4" for at least one and at most four. */
  | 'petugas';

/** What the entries of a column are names of; a form offers them. */
export type Reference = 'pegawai' | 'fungsi' | 'dpa' | 'tugas' | 'tim' | 'bagian' | 'kompetensi';

/** A column whose cell is a value of the entry in the section file. */
export interface ValueColumn {
  /** Name of the column, also in peta.yaml. */
  readonly key: string;
  /** Heading in a form. */
  readonly heading: string;
  /** The way from the entry to the value: ['syarat', 'jenjang']. */
  readonly path: readonly [string, ...string[]];
  readonly notation: Notation;
  /** The closed list of a `pilihan`, or of the words of a `daftar`. */
  readonly choices?: readonly string[];
  readonly reference?: Reference;
  /** The section file is not valid without it. */
  readonly isRequired?: true;
  /** What an entry without the key means; it is not written into a new entry. */
  readonly standard?: string | number;
}

/** A column out of which values are found: the unit that tells the section, the rank that tells the golongan. */
export interface HelpColumn {
  readonly key: string;
  /** What people call it, for messages. */
  readonly heading: string;
}

export type Column = ValueColumn | HelpColumn;

export function isValueColumn(column: Column): column is ValueColumn {
  return 'path' in column;
}

/** The section of a row. */
export const BAGIAN: HelpColumn = { key: 'bagian', heading: 'Bagian' };
/** An organisational unit as staff lists call it, which may lie below or above a section. */
export const UNIT: HelpColumn = { key: 'unit', heading: 'Unit kerja' };

const GOLONGAN = [...GOLONGAN_PNS, ...GOLONGAN_PPPK];

const STAFF_COLUMNS: readonly Column[] = [
  { key: 'id', heading: 'ID', path: ['id'], notation: 'id', isRequired: true },
  { key: 'nama', heading: 'Nama', path: ['nama'], notation: 'teks', isRequired: true },
  { key: 'nip', heading: 'NIP', path: ['nip'], notation: 'nip' },
  {
    key: 'status',
    heading: 'Status',
    path: ['status'],
    notation: 'pilihan',
    choices: STATUSES,
    isRequired: true,
  },
  { key: 'jabatan', heading: 'Jabatan', path: ['jabatan'], notation: 'teks', isRequired: true },
  {
    key: 'jenjang',
    heading: 'Jenjang',
    path: ['jenjang'],
    notation: 'pilihan',
    choices: JENJANG,
    isRequired: true,
  },
  { key: 'golongan', heading: 'Golongan', path: ['golongan'], notation: 'pilihan', choices: GOLONGAN },
  { key: 'pendidikan', heading: 'Pendidikan', path: ['pendidikan'], notation: 'pilihan', choices: EDUCATION },
  {
    key: 'kompetensi',
    heading: 'Kompetensi',
    path: ['kompetensi'],
    notation: 'tingkat',
    reference: 'kompetensi',
  },
  { key: 'tim', heading: 'Tim', path: ['tim'], notation: 'id', reference: 'tim' },
  {
    key: 'keadaan',
    heading: 'Keadaan',
    path: ['keadaan'],
    notation: 'keadaan',
    choices: CONDITIONS,
    standard: 'aktif',
  },
  { key: 'kontrak_sampai', heading: 'Kontrak sampai', path: ['kontrak_sampai'], notation: 'tanggal' },
  { key: 'waktu', heading: 'Waktu', path: ['waktu'], notation: 'angka', standard: 1 },
  { key: 'bantu', heading: 'Bantu', path: ['bantu'], notation: 'daftar', reference: 'bagian' },
  { key: 'gelar_depan', heading: 'Gelar depan' },
  { key: 'gelar_belakang', heading: 'Gelar belakang' },
  /** PNS, PPPK … of SIASN. */
  { key: 'jenis_pegawai', heading: 'Jenis pegawai' },
  /** "C" or "P" of SIASN. */
  { key: 'status_cpns_pns', heading: 'Status CPNS/PNS' },
  { key: 'kedudukan_hukum', heading: 'Kedudukan hukum' },
  { key: 'jenis_jabatan', heading: 'Jenis jabatan' },
  { key: 'eselon', heading: 'Eselon' },
  { key: 'pangkat', heading: 'Pangkat' },
  BAGIAN,
  UNIT,
];

const DUTY_COLUMNS: readonly Column[] = [
  { key: 'kode', heading: 'Kode', path: ['kode'], notation: 'kode', isRequired: true },
  { key: 'uraian', heading: 'Uraian tugas', path: ['uraian'], notation: 'teks', isRequired: true },
  {
    key: 'jenis',
    heading: 'Jenis',
    path: ['jenis'],
    notation: 'pilihan',
    choices: DUTY_KINDS,
    standard: 'pokok',
  },
  { key: 'fungsi', heading: 'Fungsi', path: ['fungsi'], notation: 'kode', reference: 'fungsi' },
  { key: 'dpa', heading: 'DPA', path: ['dpa'], notation: 'kode-dpa', reference: 'dpa' },
  /** The position that does the duty, as an ABK table has it. */
  { key: 'jabatan', heading: 'Jabatan', path: ['jabatan'], notation: 'teks' },
  { key: 'tahapan', heading: 'Tahapan', path: ['tahapan'], notation: 'tahapan' },
  { key: 'hasil', heading: 'Hasil', path: ['hasil'], notation: 'teks' },
  { key: 'volume', heading: 'Volume', path: ['volume'], notation: 'bulat' },
  { key: 'norma', heading: 'Norma waktu', path: ['norma'], notation: 'durasi' },
  {
    key: 'prioritas',
    heading: 'Prioritas',
    path: ['prioritas'],
    notation: 'pilihan',
    choices: PRIORITIES,
    standard: 'utama',
  },
  {
    key: 'syarat_jenjang',
    heading: 'Syarat jenjang',
    path: ['syarat', 'jenjang'],
    notation: 'daftar',
    choices: JENJANG,
  },
  {
    key: 'syarat_pendidikan',
    heading: 'Syarat pendidikan',
    path: ['syarat', 'pendidikan'],
    notation: 'pilihan',
    choices: EDUCATION,
  },
  {
    key: 'syarat_golongan',
    heading: 'Syarat golongan',
    path: ['syarat', 'golongan'],
    notation: 'pilihan',
    choices: GOLONGAN_PNS,
  },
  {
    key: 'syarat_status',
    heading: 'Syarat status',
    path: ['syarat', 'status'],
    notation: 'daftar',
    choices: STATUSES,
  },
  {
    key: 'syarat_kompetensi',
    heading: 'Syarat kompetensi',
    path: ['syarat', 'kompetensi'],
    notation: 'tingkat',
    reference: 'kompetensi',
  },
  { key: 'syarat_tim', heading: 'Syarat tim', path: ['syarat', 'tim'], notation: 'daftar', reference: 'tim' },
  { key: 'petugas', heading: 'Petugas', path: ['petugas'], notation: 'petugas', standard: 1 },
  {
    key: 'penanggung_jawab',
    heading: 'Penanggung jawab',
    path: ['penanggung_jawab'],
    notation: 'id',
    reference: 'pegawai',
  },
  {
    key: 'jangan_dirangkap',
    heading: 'Jangan dirangkap',
    path: ['jangan_dirangkap'],
    notation: 'daftar',
    reference: 'tugas',
  },
  { key: 'nomor', heading: 'No.' },
  /** Time for one result, a number whose unit the heading tells or has to be found out. */
  { key: 'waktu_penyelesaian', heading: 'Waktu penyelesaian' },
  { key: 'satuan_waktu', heading: 'Satuan waktu' },
  /** Working time of one person in a year, in minutes or hours. */
  { key: 'waktu_efektif', heading: 'Waktu kerja efektif' },
  /** People needed: volume × time ÷ working time. */
  { key: 'kebutuhan', heading: 'Kebutuhan pegawai' },
  { key: 'jenis_jabatan', heading: 'Jenis jabatan' },
  BAGIAN,
  UNIT,
];

const ROLE_COLUMNS: readonly ValueColumn[] = Object.entries({
  pptk: 'PPTK',
  bendahara: 'Bendahara',
  ppk_skpd: 'PPK-SKPD',
  ppkom: 'PPKom',
  pejabat_pengadaan: 'Pejabat pengadaan',
} satisfies Record<ActivityRole, string>).map(([role, heading]) => ({
  key: role,
  heading,
  path: [role],
  notation: 'id',
  reference: 'pegawai',
}));

const ACTIVITY_COLUMNS: readonly Column[] = [
  { key: 'kode', heading: 'Kode', path: ['kode'], notation: 'kode-dpa', isRequired: true },
  { key: 'nama', heading: 'Nama sub kegiatan', path: ['nama'], notation: 'teks', isRequired: true },
  { key: 'pagu', heading: 'Pagu', path: ['pagu'], notation: 'angka' },
  ...ROLE_COLUMNS,
  BAGIAN,
  UNIT,
];

const MANDATE_COLUMNS: readonly Column[] = [
  { key: 'kode', heading: 'Kode', path: ['kode'], notation: 'kode', isRequired: true },
  { key: 'uraian', heading: 'Uraian fungsi', path: ['uraian'], notation: 'teks', isRequired: true },
  BAGIAN,
  UNIT,
];

/** The columns of each list, in the order of a form. */
export const COLUMNS: Readonly<Record<ListKind, readonly Column[]>> = {
  pegawai: STAFF_COLUMNS,
  tugas: DUTY_COLUMNS,
  dpa: ACTIVITY_COLUMNS,
  fungsi: MANDATE_COLUMNS,
};

/** Those that are values of the entry. */
export function valueColumns(kind: ListKind): readonly ValueColumn[] {
  return COLUMNS[kind].filter(isValueColumn);
}
