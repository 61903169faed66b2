/**
 * Makes examples/excel out of examples/setda: the lists in which an office would keep the same staff, duties and
 * activities. Run it again after a change of examples/setda, once it is built:
 * `node test/import/example-lists.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { parse } from 'yaml';

const EFFECTIVE_MINUTES = 75_000;
const MINUTES_PER_DAY = 300;
const MINUTES = { menit: 1, jam: 60, hari: MINUTES_PER_DAY };
const SIASN = new URL('siasn-columns.txt', import.meta.url);
const TARGET = new URL('../../examples/excel/', import.meta.url);

const folder = new URL('../../examples/setda/bagian/', import.meta.url);
const sections = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));

/** SIASN knows civil servants only; the office keeps the others in a list of its own. */
const isCivil = ({ status }) => status !== 'PTT';
const people = (of) =>
  sections.flatMap((section) => section.pegawai.filter(of).map((person) => ({ section, person })));

/** The Sekda and the asisten stand under the Sekretariat Daerah itself. */
function nameOf(section) {
  return section.kode === 'pimpinan' ? 'Sekretariat Daerah' : section.bagian;
}

function unitOf(section, person) {
  const isTeam = section.kode !== 'pimpinan' && person.tim !== undefined;
  return isTeam ? teamUnit(section, person.tim) : nameOf(section).toUpperCase();
}

/** SIASN hangs every unit right under the Sekretariat Daerah. */
function teamUnit(section, team) {
  return `SUB BAGIAN ${team.toUpperCase()} ${section.bagian.toUpperCase().replace(/^BAGIAN /, '')}`;
}

function siasnRow({ section, person }) {
  const [name, ...titles] = person.nama.split(', ');
  const [front, bare] = /^((?:Drs?a?|dr|Ir|Hj?)\.(?: (?:Drs?a?|Ir|Hj?)\.)*) (.*)$/.exec(name)?.slice(1) ?? [
    '',
    name,
  ];
  const values = {
    'NIP BARU': `'${person.nip}`,
    NAMA: bare.toUpperCase(),
    'GELAR DEPAN': front,
    'GELAR BELAKANG': titles.join(', '),
    'JENIS PEGAWAI NAMA': person.status === 'CPNS' ? 'PNS' : person.status,
    'STATUS CPNS PNS': person.status === 'CPNS' ? 'C' : 'P',
    'KEDUDUKAN HUKUM NAMA': conditionOf(person),
    'GOL AKHIR NAMA': person.golongan ?? '',
    'JENIS JABATAN NAMA': kindOf(person),
    'JABATAN NAMA': person.jabatan.toUpperCase(),
    'TINGKAT PENDIDIKAN NAMA': EDUCATION[person.pendidikan] ?? '',
    'UNOR NAMA': [...new Set([unitOf(section, person), 'SEKRETARIAT DAERAH'])].join(' - '),
    'ESELON NAMA': { 'jpt-pratama': 'II.b', administrator: 'III.a', pengawas: 'IV.a' }[person.jenjang] ?? '',
  };
  return columns.map((column) => values[column] ?? '');
}

const EDUCATION = {
  SD: 'SD',
  SMP: 'SLTP',
  SMA: 'SLTA',
  D1: 'Diploma I',
  D2: 'Diploma II',
  D3: 'Diploma III/Sarjana Muda',
  D4: 'Diploma IV',
  S1: 'S-1/Sarjana',
  S2: 'S-2',
  S3: 'S-3/Doktor',
};

function conditionOf({ keadaan }) {
  if (typeof keadaan !== 'string') return 'Aktif';
  return (
    { 'tugas-belajar': 'Tugas Belajar', mpp: 'Masa Persiapan Pensiun', cuti: 'CLTN' }[keadaan] ?? 'Aktif'
  );
}

function kindOf({ jenjang }) {
  if (['jpt-pratama', 'administrator', 'pengawas'].includes(jenjang)) return 'Struktural';
  return jenjang === 'pelaksana' ? 'Pelaksana' : 'Fungsional';
}

const { pembagian } = JSON.parse(
  execFileSync(process.execPath, ['bin/bagihabis.js', 'bagi', 'examples/setda', '--format', 'json'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
);
const owners = new Map(pembagian.map(({ tugas, penanggung_jawab }) => [tugas, penanggung_jawab]));

const columns = readFileSync(SIASN, 'utf8').trim().split('\n');

function nonCivilRow({ section, person }, i) {
  return [
    i + 1,
    person.nama,
    person.jabatan,
    nameOf(section),
    person.pendidikan ?? '',
    person.kontrak_sampai ?? '',
  ];
}

/** Each duty under the position of the one who owns it in the plan of examples/setda. */
function byPosition(section) {
  const tables = new Map();
  for (const duty of section.tugas.filter(({ norma }) => norma !== undefined)) {
    const holder = section.pegawai.find(({ id }) => id === owners.get(duty.kode));
    // A duty of somebody from another section stands under a position of its own section that may do it.
    const position = (holder ?? section.pegawai.find(({ jenjang }) => jenjang === 'pelaksana')).jabatan;
    tables.set(position, [...(tables.get(position) ?? []), duty]);
  }
  return tables;
}

function minutesOf(norm) {
  const words = norm.split(' ');
  let minutes = 0;
  for (let i = 0; i < words.length; i += 2)
    minutes += Number(words[i].replace('.', '').replace(',', '.')) * MINUTES[words[i + 1]];
  return minutes;
}

const HEADINGS = [
  'NO',
  'URAIAN TUGAS',
  'SATUAN HASIL',
  'VOLUME KERJA',
  'WAKTU\nPENYELESAIAN\n(MENIT)',
  'WAKTU KERJA\nEFEKTIF',
  'PEGAWAI YANG\nDIBUTUHKAN',
];

function workloadSheet(section) {
  const rows = [['ANALISIS BEBAN KERJA'], [`TAHUN 2026`], []];
  for (const [position, duties] of byPosition(section)) {
    const needs = duties.map(({ volume, norma }) => (volume * minutesOf(norma)) / EFFECTIVE_MINUTES);
    rows.push(
      ['Unit Kerja', `: ${nameOf(section)}`],
      ['Nama Jabatan', `: ${position}`],
      HEADINGS,
      HEADINGS.map((_, i) => `(${i + 1})`),
      ...duties.map(({ uraian, hasil, volume, norma }, i) => [
        i + 1,
        uraian,
        hasil ?? '',
        volume,
        minutesOf(norma),
        EFFECTIVE_MINUTES,
        needs[i],
      ]),
      ['JUMLAH', '', '', '', '', '', needs.reduce((sum, need) => sum + need, 0)],
      [],
    );
  }
  return { name: section.kode, rows };
}

function activityRows() {
  const activities = sections.flatMap((section) =>
    (section.dpa ?? []).map(({ kode, nama, pagu, pptk }) => {
      const official = section.pegawai.find(({ id }) => id === pptk);
      return [kode, nama, nameOf(section), pagu ?? '', official?.nama ?? ''];
    }),
  );
  return [['KODE SUB KEGIATAN', 'SUB KEGIATAN', 'BAGIAN PENGAMPU', 'PAGU (Rp)', 'PPTK'], ...activities];
}

function unitRows() {
  const units = people(isCivil)
    .filter(({ section, person }) => section.kode !== 'pimpinan' && person.tim !== undefined)
    .map(({ section, person }) => `${teamUnit(section, person.tim)};${section.bagian.toUpperCase()}`);
  return ['UNIT;INDUK', ...new Set(units)];
}

async function write(name, sheets) {
  writeFileSync(
    new URL(name, TARGET),
    await writeXlsx({ sheets, properties: { created: new Date(0), modified: new Date(0) } }),
  );
}

mkdirSync(TARGET, { recursive: true });
await write('siasn.xlsx', [{ name: 'Data Utama ASN', rows: [columns, ...people(isCivil).map(siasnRow)] }]);
await write('non-asn.xlsx', [
  {
    name: 'Non ASN',
    rows: [
      ['DAFTAR PEGAWAI NON ASN'],
      [],
      ['NO', 'NAMA', 'JABATAN', 'UNIT KERJA', 'PENDIDIKAN TERAKHIR', 'KONTRAK SAMPAI'],
      ...people((person) => !isCivil(person)).map(nonCivilRow),
    ],
  },
]);
await write('abk.xlsx', sections.map(workloadSheet));
await write('dpa.xlsx', [{ name: 'DPA 2026', rows: activityRows() }]);
writeFileSync(new URL('unor.csv', TARGET), `${unitRows().join('\r\n')}\r\n`);
