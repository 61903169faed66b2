import type {
  EntityKind,
  Expected,
  FileKind,
  FindingArgs,
  Flaw,
  PrintFileFault,
  YamlProblem,
} from '../../vocabulary/finding.ts';
import { isPersonKey } from '../../vocabulary/person-keys.ts';
import type { NipFault } from '../../vocabulary/nip.ts';
import type { Sentence } from '../phrases.ts';
import { quote, unquote } from './words.ts';

export const entities: Record<EntityKind | 'kompetensi', string> = {
  bagian: 'section',
  pegawai: 'staff member',
  tugas: 'duty',
  fungsi: 'function',
  dpa: 'DPA activity',
  kompetensi: 'competence',
};

export const expected: Record<Expected, string> = {
  teks: 'a text that is not empty; put it in quotation marks if it consists of digits',
  id: 'lowercase letters, digits and hyphens, for example "analis-2"',
  kode: 'letters, digits, dots, slashes and hyphens without spaces, for example "ORG-01"',
  kode_dpa: 'the full code of the budget activity, for example "4.01.01.2.13.0001"',
  durasi:
    'a number with the unit menit, jam or hari (minutes, hours, days), for example "90 menit", "2 jam 30 menit" or "1 hari"',
  tanggal: 'a date that exists, as year-month-day, for example 2026-12-31',
  jam: 'a time of day in quotation marks, for example "07.30"',
  rentang_jam: 'the starting and ending time in quotation marks, for example "12.00-13.00"',
  tingkat: 'a whole number from 1 to 5',
  usia: 'an age in years, a whole number',
  volume: 'a whole number without a thousands separator, for example 1250',
  nip: '18 digits in quotation marks',
  sidik: 'the fingerprint written by bagihabis, 12 letters and digits',
  'bilangan-bulat': 'a whole number',
  angka: 'a number, with a dot for decimals, for example 0.5',
  jumlah: 'a number without a thousands separator, for example 75000',
  daftar: 'a list: each item begins with "-", or the whole stands in [ ]',
  pasangan: 'pairs of "key: value"',
  petugas: 'a whole number, for example 2, or { min: 1, maks: 4 }',
};

export const yaml: Record<YamlProblem, Sentence> = {
  tab: {
    message: 'A line begins with a tab; YAML accepts only spaces there.',
    advice: 'Replace each tab with two spaces.',
  },
  indentasi: {
    message: 'The indentation of this line does not match the lines above.',
    advice: 'Begin the line with as many spaces as the other items of the same level.',
  },
  'titik-dua-hilang': {
    message: 'This line has no colon between the key and its value.',
    advice: 'Write "key: value". Indent a text further if it goes on from the line before.',
  },
  'titik-dua-dalam-teks': {
    message: 'This text has a colon, so that it reads as a key.',
    advice: 'Put the whole text in quotation marks.',
  },
  'spasi-titik-dua': {
    message: 'There is no space after the colon.',
    advice: 'Write "key: value", with one space after the colon.',
  },
  'spasi-tanda-hubung': {
    message: 'There is no space after the "-" that begins the item.',
    advice: 'Write "- " with one space.',
  },
  kurung: {
    message: 'The bracket opened here is not closed, or is closed by the other kind.',
    advice: 'Close "[" with "]" and "{" with "}".',
  },
  'kurung-berlebih': {
    message: 'This closing bracket has no opening one.',
    advice: 'Delete it, or add the opening one.',
  },
  'koma-hilang': {
    message: 'The items inside the brackets are not divided correctly.',
    advice: 'Divide them with commas: [a, b] or { a: 1, b: 2 }.',
  },
  'kutip-terbuka': {
    message: 'The quotation mark opened here is not closed.',
    advice: 'Close it with the same mark, on the same line.',
  },
  'setelah-kutip': {
    message: 'There is text after the closing quotation mark.',
    advice: 'Put the whole text in quotation marks. If the text itself has a \', use ".',
  },
  'garis-miring': {
    message: 'A \\ inside double quotation marks changes the meaning of the letter after it.',
    advice: "Use single quotation marks ('…'), or write the \\ twice.",
  },
  'tanda-di-awal': {
    message: 'Text that begins with a special mark (* & ! @ % ` | > ? [ {) needs quotation marks.',
    advice: 'Put the whole text in quotation marks.',
  },
  'tak-terduga': {
    message: 'There is a mark that is not expected here.',
    advice: 'Put text with special marks (: # [ ] { } , & * @ % " \') in quotation marks.',
  },
  'kunci-rumit': {
    message: 'A key has to be text, not a list or a map.',
    advice: 'Write "key: value". Put text with [ or { in quotation marks.',
  },
  alias: {
    message: 'A YAML alias (*name) cannot be used here, or has no anchor.',
    advice: 'Write the content out in full. Put text that begins with * in quotation marks.',
  },
  'alias-berlebihan': {
    message: 'Too many YAML aliases (*name).',
    advice: 'Write the content out in full, without aliases.',
  },
  'terlalu-dalam': {
    message: 'The file is nested too deeply, or is too large, to be read.',
    advice: 'A section file has six levels at most; check brackets and spaces.',
  },
  'banyak-dokumen': {
    message: 'The file holds more than one YAML document (separated by "---").',
    advice: 'Keep one section in one file.',
  },
  konflik: {
    message: 'This line is a mark of a git merge conflict.',
    advice: 'Choose what is right, then delete the lines <<<<<<<, ======= and >>>>>>>.',
  },
  'akhir-baris': {
    message: 'The lines of the file are divided in the old way (CR alone).',
    advice: 'Save the file again with line ends LF or CRLF.',
  },
  lain: {
    message: 'This is not correct YAML.',
    advice: 'Compare it with the example of the format in the README.',
  },
};

export const nipFaults: Record<NipFault, string> = {
  panjang: 'it does not consist of 18 digits',
  'tanda-lain': 'it has spaces or other marks besides 18 digits',
  'tanggal-lahir': 'the first eight digits are not a date of birth',
  'jenis-kelamin': 'digit 15 is not 1 or 2 (sex)',
  'bulan-mulai': 'digits 13 and 14 are neither a month (01 to 12) nor the mark of a PPPK (21 or 22)',
};

export const fileNames: Record<FileKind, string> = {
  setda: 'setda.yaml',
  bagian: 'section file',
  pembagian: 'plan file',
  dasar: 'baseline file',
  peta: 'column map',
};

export const fileAdvice: Record<FileKind, string> = {
  setda: 'Save it as setda.yaml, outside the folder "bagian".',
  bagian: 'Save it in the folder "bagian".',
  pembagian: 'Save it in the folder "pembagian"; it is read together with its section file.',
  dasar: 'Save it as bagihabis-dasar.yaml beside setda.yaml.',
  peta: 'Save it as peta.yaml; it is used by "bagihabis impor --peta".',
};

export type WrongValue = FindingArgs['nilai-salah'];

export const wrongForm = ({ key, token, expected: kind, suggestion }: WrongValue): Sentence => ({
  message: `${key}: ${token === '' ? 'this value' : quote(unquote(token))} is not a correct ${kind === 'nip' ? 'NIP' : 'value'}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  advice:
    kind === 'id' && suggestion === undefined && isPersonKey(key)
      ? 'Write the id of the person (key "id"), not the name.'
      : `Write ${expected[kind]}.`,
});

/** What can be said of a value beyond "its form is wrong". */
export const flaws: Record<Flaw, (args: WrongValue) => Sentence> = {
  kosong: ({ key, expected: kind }) => ({
    message: `${key} has no value yet.`,
    advice: `Write ${expected[kind]}.`,
  }),
  'tanpa-kutip': ({ key, expected: kind, suggestion }) => ({
    message: `${key}: the quotation marks are missing.`,
    advice: `Write ${suggestion ?? expected[kind]}${suggestion === undefined ? '' : ' with quotation marks'}.`,
  }),
  berkutip: ({ key, suggestion = '' }) => ({
    message: `${key}: a number takes no quotation marks.`,
    advice: `Write ${suggestion} without quotation marks.`,
  }),
  'tanpa-satuan': ({ key, token, expected: kind, suggestion = '' }) => ({
    message: `${key}: ${unquote(token)} has no unit. Did you mean ${quote(`${suggestion} menit`)} or ${quote(`${suggestion} jam`)}?`,
    advice: `Write ${expected[kind]}.`,
  }),
  'terlalu-besar': ({ key, token }) => ({
    message: `${key}: ${quote(unquote(token))} is too large.`,
    advice: 'Write a number of at most seven digits.',
  }),
  'nip-sebagai-id': ({ key, expected: kind }) => ({
    message: `${key}: a NIP must not be an identifier, for identifiers are shown in every report.`,
    advice: `Write ${expected[kind]}, and the NIP under the key "nip".`,
  }),
};

export const printFileFaults: Record<PrintFileFault, readonly [what: string, advice: string]> = {
  none: ['does not exist', 'Check its name; it is looked for from the folder of setda.yaml.'],
  denied: ['may not be read', 'Ask the owner of the file for permission to read it.'],
  folder: ['is a folder', 'Name a file in it.'],
  other: ['cannot be read', 'Check whether another program is using the file, or whether it is damaged.'],
  'terlalu-besar': ['is larger than 5 MB', 'Make it smaller, because every document carries it.'],
  rusak: ['is damaged or cut off', 'Copy it anew from its source, or save it anew with another program.'],
  'bukan-gambar': ['is no PNG, JPEG or SVG picture', 'Save the arms as PNG, JPEG or SVG.'],
  'terlalu-banyak-piksel': [
    'has more than 10 million pixels',
    'Make it smaller; a height of 600 pixels is enough.',
  ],
  cmyk: [
    'has CMYK colours, which do not look the same in all documents',
    'Save it as an RGB JPEG or as PNG.',
  ],
  'berujuk-keluar': [
    'refers to other files or holds a script',
    'Embed the pictures in the SVG, or save it as PNG.',
  ],
  berteks: [
    'holds text, which depends on the fonts of the computer',
    'Turn the text into curves, or save it as PNG.',
  ],
  'bukan-huruf': ['is no TTF font', 'Name a .ttf file.'],
  'huruf-opentype': ['holds an OpenType font (OTF), which is not supported', 'Name a TTF font (TrueType).'],
  'huruf-web': ['holds a WOFF font for web pages, which is not supported', 'Name a TTF font (TrueType).'],
};
