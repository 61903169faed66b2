/**
 * Large made-up lists as an office exports them, the same ones each time: staff of 69 columns and a workload table, as
 * workbooks with shared strings, which is how Excel keeps texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { AUDIENCES, FIELDS, POSITIONS, RESULTS, VERBS } from './words.mjs';

export const SECTIONS = 200;
export const STAFF = 50;
export const DUTIES = 300;
const EFFECTIVE_MINUTES = 75_000;
const GRADES = { S1: 'S-1/Sarjana', S2: 'S-2', D3: 'Diploma III/Sarjana Muda', SMA: 'SLTA' };
const VOLUMES = [12, 24, 48, 100, 250];
const MINUTES = [30, 60, 90, 150, 300];

/** Writes siasn.xlsx and abk.xlsx; gives their paths. */
export function writeLists(folder) {
  const [staff, duties] = [join(folder, 'siasn.xlsx'), join(folder, 'abk.xlsx')];
  writeFileSync(staff, workbook('Data Utama ASN', staffRows()));
  writeFileSync(duties, workbook('ABK', dutyRows()));
  return { staff, duties };
}

/** Names that differ from one another by more than a slip of the pen. */
function sectionName(section) {
  const other = (section * 19 + 31 + Math.floor(section / FIELDS.length)) % FIELDS.length;
  return `BAGIAN ${FIELDS[section % FIELDS.length]} DAN ${FIELDS[other]}`.toUpperCase();
}

function staffRows() {
  const columns = readFileSync(new URL('../import/siasn-columns.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const rows = [columns];
  for (let i = 0; i < SECTIONS * STAFF; i++) {
    const values = personValues(i);
    rows.push(columns.map((column) => values[column] ?? ''));
  }
  return rows;
}

function personValues(i) {
  const position = POSITIONS[i % POSITIONS.length];
  const year = 1969 + (i % 28);
  const born = `${year}${two(1 + (Math.floor(i / 28) % 12))}${two(1 + (Math.floor(i / 336) % 28))}`;
  return {
    'PNS ID': `CONTOH-${String(i).padStart(6, '0')}-0000-0000`,
    'NIP BARU': `'${born}${Math.min(2024, year + 25)}04${1 + (i % 2)}${String(1 + Math.floor(i / 9408)).padStart(3, '0')}`,
    NAMA: `ORANG CONTOH ${word(i)} ${word(i * 7 + 3)}`,
    'GELAR BELAKANG': position.education === 'SMA' ? '' : 'S.AP.',
    'TEMPAT LAHIR NAMA': 'Kota Contoh',
    'TANGGAL LAHIR': `${born.slice(6)}-${born.slice(4, 6)}-${year}`,
    'JENIS KELAMIN': i % 2 === 0 ? 'M' : 'F',
    NIK: `9900000000${String(i).padStart(6, '0')}`,
    'NOMOR HP': `0899-0000-${i}`,
    EMAIL: `contoh-${i}@contoh.example`,
    ALAMAT: `Jalan Contoh Nomor ${i}`,
    'JENIS PEGAWAI NAMA': 'PNS',
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'GOL AWAL NAMA': 'II/a',
    'GOL AKHIR NAMA': position.golongan,
    'TMT GOLONGAN': '01-04-2023',
    'JENIS JABATAN NAMA': position.jenjang === 'pelaksana' ? 'Jabatan Pelaksana' : 'Jabatan Fungsional',
    'JABATAN NAMA': position.title.toUpperCase(),
    'TMT JABATAN': '01-01-2024',
    'TINGKAT PENDIDIKAN NAMA': GRADES[position.education],
    'PENDIDIKAN NAMA': 'ILMU ADMINISTRASI NEGARA',
    'UNOR NAMA': `${sectionName(Math.floor(i / STAFF))} - SEKRETARIAT DAERAH`,
    'INSTANSI INDUK NAMA': 'Pemerintah Kab. Contoh',
    'INSTANSI KERJA NAMA': 'Pemerintah Kab. Contoh',
  };
}

function dutyRows() {
  const rows = [
    ['ANALISIS BEBAN KERJA'],
    ['TAHUN 2026'],
    [],
    [
      ...['NO', 'UNIT KERJA', 'NAMA JABATAN', 'URAIAN TUGAS', 'TAHAPAN', 'SATUAN HASIL', 'VOLUME KERJA'],
      ...['WAKTU PENYELESAIAN (MENIT)', 'WAKTU KERJA EFEKTIF', 'PEGAWAI YANG DIBUTUHKAN', 'KET'],
    ],
    Array.from({ length: 11 }, (_, i) => i + 1),
  ];
  for (let i = 0; i < SECTIONS * DUTIES; i++) {
    const position = POSITIONS[Math.floor(i / 60) % POSITIONS.length];
    const volume = VOLUMES[(i * 7) % VOLUMES.length];
    const minutes = MINUTES[Math.floor(i / 5) % MINUTES.length];
    const field = FIELDS[(i * 13) % FIELDS.length];
    rows.push([
      (i % DUTIES) + 1,
      sectionName(Math.floor(i / DUTIES)),
      position.title,
      `${VERBS[i % VERBS.length]} ${RESULTS[(i * 3) % RESULTS.length]} ${field} bagi ${AUDIENCES[Math.floor(i / 11) % AUDIENCES.length]}`,
      i % 3 === 0
        ? `Menghimpun bahan ${field} | Menyusun konsep ${field} | Menyampaikan hasil kepada atasan`
        : '',
      i % 2 === 0 ? 'dokumen' : 'laporan',
      volume,
      minutes,
      EFFECTIVE_MINUTES,
      (volume * minutes) / EFFECTIVE_MINUTES,
      '',
    ]);
  }
  return rows;
}

const SYLLABLES = ['BA', 'DE', 'GI', 'JU', 'KA', 'LO', 'MA', 'NI', 'PA', 'RA', 'SI', 'TO', 'WA', 'YU'];

function word(i) {
  const at = (step) => SYLLABLES[Math.floor(i / step) % SYLLABLES.length];
  return `${at(1)}${at(14)}${at(196)}`;
}

const two = (value) => String(value).padStart(2, '0');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function workbook(name, rows) {
  const strings = new Map();
  const indexOf = (text) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const data = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      if (cell === '') return '';
      const at = `${columnName(column)}${row + 1}`;
      return typeof cell === 'number'
        ? `<c r="${at}"><v>${cell}</v></c>`
        : `<c r="${at}" t="s"><v>${indexOf(cell)}</v></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const texts = Array.from(strings.keys(), (text) => `<si><t xml:space="preserve">${text}</t></si>`);
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`,
  };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(head + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1), level: 6 });
}

function columnName(column) {
  const before = column > 25 ? columnName(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}
