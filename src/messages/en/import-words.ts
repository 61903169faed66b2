import type { Notation } from '../../lists/columns.ts';
import type { ImportFindingArgs, WorkbookFault } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';

export const listNames: Record<ImportFindingArgs['tabel-tak-ditemukan']['kind'], string> = {
  pegawai: 'staff list',
  tugas: 'duty list',
  dpa: 'DPA list',
  fungsi: 'function list',
  formulir: 'form',
};

/** One entry of a list, behind "this". */
export const entryNames: Record<ImportFindingArgs['kode-terkunci']['kind'], string> = {
  pegawai: 'person',
  tugas: 'duty',
  dpa: 'sub-activity',
  fungsi: 'function',
};

export const tooMuch: Record<ImportFindingArgs['buku-terlalu-luas']['what'], string> = {
  baris: 'rows in one sheet',
  kolom: 'columns in one sheet',
  sel: 'filled cells',
  lembar: 'sheets',
  impor: 'rows in one import',
};

export const timeUnits: Record<ImportFindingArgs['satuan-waktu']['unit'], string> = {
  menit: 'minutes',
  jam: 'hours',
  hari: 'days',
};

/** How the unit of a time was found out, behind "is read in minutes,". */
export const timeUnitBy: Record<ImportFindingArgs['satuan-waktu']['by'], string> = {
  judul: 'as its heading says',
  kolom: 'as the list says',
  kebutuhan: 'because the need in the list fits that unit only',
  'waktu-efektif': 'as the working time in the list is',
  peta: 'as peta.yaml says',
};

/** The argument is the number of megabytes that are read at most, where there is one. */
export const workbookFaults: Record<WorkbookFault, (limit: string) => Sentence> = {
  'bukan-buku': () => ({
    message: 'This is neither an Excel workbook (.xlsx) nor a CSV list.',
    advice: 'Save the list as .xlsx or CSV and import that file.',
  }),
  'xls-lama': () => ({
    message: 'This is a workbook of the old Excel format (.xls, 97–2003), which is not read.',
    advice: 'Open it in Excel or LibreOffice and save it as .xlsx.',
  }),
  ods: () => ({
    message: 'This is an OpenDocument spreadsheet (.ods), which is not read.',
    advice: 'Open it in LibreOffice or Excel and save it as .xlsx.',
  }),
  bersandi: () => ({
    message: 'This workbook is protected by a password.',
    advice: 'Open it in Excel, remove the password (File, Info, Protect), and save it.',
  }),
  rusak: () => ({
    message: 'This workbook is damaged or cut short.',
    advice: 'Copy or download it again; or open it in Excel, repair it, and save it.',
  }),
  'terlalu-besar': (limit) => ({
    message: `This file is too large${limit === '' ? '' : `; files of up to ${limit} MB are read`}.`,
    advice: 'Save the list alone in a file of its own, without pictures and other sheets.',
  }),
  mengembang: (limit) => ({
    message: `The content of this workbook unpacks to far more than its size${limit === '' ? '' : `, more than ${limit} MB`}, and is not read.`,
    advice: 'Check where this file comes from; copy the list into a new workbook if it is needed.',
  }),
  entitas: () => ({
    message: 'This workbook holds a declaration (DOCTYPE) that Excel never writes, and is not read.',
    advice: 'Check where this file comes from; copy the list into a new workbook if it is needed.',
  }),
  'tanpa-lembar': () => ({
    message: 'This workbook has no sheet that holds anything.',
    advice: 'Check whether this is the right file.',
  }),
  kutip: () => ({
    message: 'The quotation mark that opens here is never closed.',
    advice: 'Close it, or save the list as CSV again from Excel.',
  }),
  biner: () => ({
    message: 'This file does not hold text, so it is no CSV list.',
    advice: 'Save the list as .xlsx or CSV from Excel and import that file.',
  }),
};

/** How a cell is to be written, behind "Write". */
const notations: Readonly<Record<Notation | 'status', string>> = {
  teks: 'plain text, neither a date nor a formula',
  id: 'small letters, digits and hyphens, such as analis-2',
  kode: 'a code without blanks, such as ORG-01',
  'kode-dpa': 'the whole code of the activity, such as 4.01.01.2.13.0001',
  nip: 'the 18 digits of the NIP',
  pilihan: 'one of the choices',
  angka: 'a number alone, such as 12 or 0,5',
  bulat: 'a whole number, such as 12',
  durasi: 'a time with its unit, such as 90 menit, 2 jam 30 menit or 1 hari',
  tanggal: 'a date, such as 31-12-2026',
  daftar: 'one word, or several with commas between, such as ahli-muda, pelaksana',
  tahapan: 'one step on each line',
  tingkat: 'competences with their level (1-5), such as anjab 3, sakip 2',
  keadaan: 'the condition, such as cuti 2026-01-05 s.d. 2026-03-04',
  petugas: 'the number of people, such as 2 or 1-4',
  status: 'the status, such as PNS or PPPK',
};

export const notationWords = (notation: string): string =>
  Object.hasOwn(notations, notation) ? notations[notation as Notation] : notation;
