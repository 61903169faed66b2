import type {
  Cause,
  EntityKind,
  Expected,
  FileKind,
  FindingArgs,
  FindingCode,
  Flaw,
  HallGroup,
  Lack,
  PrintFileFault,
  Remedy,
  SavedProblem,
  Severity,
  YamlProblem,
} from '../vocabulary/finding.ts';
import type { NipFault, NipOddity } from '../vocabulary/nip.ts';
import { formatNumber, formatShort } from '../vocabulary/numbers.ts';
import type { Messages } from './id.ts';
import { list as listOf, type RuleText, type Sentence } from './phrases.ts';

const number = (value: number, decimals = 0): string => formatNumber(value, decimals, 'en');
const short = (value: number, decimals: number): string => formatShort(value, decimals, 'en');
const percent = (share: number, decimals = 0): string => `${number(share * 100, decimals)}%`;

/** "1 duty", "2 duties": the noun follows the number as it is shown. */
const counted = (shown: string, one: string, many: string): string =>
  `${shown} ${shown === '1' ? one : many}`;
const count = (value: number, one: string, many = `${one}s`): string => counted(number(value), one, many);
const duties = (value: number): string => count(value, 'duty', 'duties');
const persons = (value: number): string => count(value, 'person', 'people');

const others = (value: number): string => count(value, 'other');
const list = (items: readonly string[], most?: number): string => listOf(items, 'and', others, most);
const or = (items: readonly string[]): string => listOf(items, 'or', others, 20);
const quote = (text: string): string => `"${text}"`;
const unquote = (token: string): string => token.replaceAll('"', '');
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const entities: Record<EntityKind | 'kompetensi', string> = {
  bagian: 'section',
  pegawai: 'staff member',
  tugas: 'duty',
  fungsi: 'function',
  dpa: 'DPA activity',
  kompetensi: 'competence',
};

const expected: Record<Expected, string> = {
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

const yaml: Record<YamlProblem, Sentence> = {
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

const nipFaults: Record<NipFault, string> = {
  panjang: 'it does not consist of 18 digits',
  'tanda-lain': 'it has spaces or other marks besides 18 digits',
  'tanggal-lahir': 'the first eight digits are not a date of birth',
  'jenis-kelamin': 'digit 15 is not 1 or 2 (sex)',
  'bulan-mulai': 'digits 13 and 14 are neither a month (01 to 12) nor the mark of a PPPK (21 or 22)',
};

const nipOddities: Record<NipOddity, (status: string) => string> = {
  'usia-mulai': () => 'the year of birth and the starting year are not 17 to 60 years apart',
  'bulan-untuk-pppk': (status) => `the status is ${status}, but digits 13 and 14 are not 21 or 22`,
  'kode-pppk-untuk-pns': (status) => `the status is ${status}, but digits 13 and 14 bear the mark of a PPPK`,
  'urutan-nol': () => 'the sequence number is 000',
};

const wantedNames = (wanted: Lack['wanted']): string =>
  Array.isArray(wanted) ? or(wanted as readonly string[]) : String(wanted ?? '');

/** "below level 3 in anjab", "below education S1": what is not met, as it follows "3 of 5 staff are". */
function failing(requirement: Cause['requirement'], wanted: Lack['wanted']): string {
  const names = wantedNames(wanted);
  switch (requirement) {
    case 'bagian':
      return 'outside this section';
    case 'keadaan':
      return 'absent all year';
    case 'struktural':
      return 'in a structural office whose jenjang this duty does not name';
    case 'jenjang':
      return `of a jenjang other than ${names}`;
    case 'status':
      return `of a status other than ${names}`;
    case 'tim':
      return `outside team ${names}`;
    case 'pendidikan':
      return `below education ${names}`;
    case 'golongan':
      return `below golongan ${names}`;
    case 'pemisahan':
      return `blocked by the separation from ${Array.isArray(wanted) ? list(wanted as readonly string[]) : names}`;
    case 'penanggung_jawab':
      return `the fixed owner (${names}) is absent or does not meet the requirements`;
    case 'belum-dibagi':
      return 'eligible, but not assigned yet';
    default:
      return requirement.startsWith('keadaan.')
        ? `absent (${requirement.slice('keadaan.'.length)})`
        : `below level ${names} in ${requirement.slice('kompetensi.'.length)}`;
  }
}

/** The same reason when one person is counted against many duties, each with its own demands. */
function failingAny(requirement: Cause['requirement']): string {
  switch (requirement) {
    case 'jenjang':
      return 'another jenjang is asked';
    case 'status':
      return 'another status is asked';
    case 'tim':
      return 'another team is asked';
    case 'pendidikan':
      return 'education too low';
    case 'golongan':
      return 'golongan too low';
    case 'struktural':
      return 'structural official whose jenjang is not named';
    case 'belum-dibagi':
      return 'eligible, but did not get it';
    default:
      return requirement.startsWith('kompetensi.')
        ? `competence ${requirement.slice('kompetensi.'.length)} too low`
        : failing(requirement, null);
  }
}

const requirementNames: Partial<Record<Lack['requirement'], string>> = {
  pendidikan: 'education',
  tim: 'team',
};

/** "anjab 2, needs 3": what one person has against what is asked. */
function lack({ requirement, wanted, actual }: Lack): string {
  switch (requirement) {
    case 'bagian':
      return actual === null ? 'in no section' : `in section ${actual}`;
    case 'keadaan':
      return `absent${actual === null ? '' : ` (${actual})`}`;
    case 'struktural':
      return `structural official (${actual ?? 'none'}) whose jenjang this duty does not name`;
    default: {
      const name = requirementNames[requirement] ?? requirement.replace('kompetensi.', '');
      return `${actual === null ? `no ${name}` : `${name} ${actual}`}, needs ${wantedNames(wanted)}`;
    }
  }
}

function remedy(change: Remedy): string {
  switch (change.kind) {
    case 'tingkatkan-kompetensi':
      return `Raise the competence ${change.competence} of ${change.person} to ${change.level} (for ${change.duty}).`;
    case 'pinjamkan-pegawai':
      return `Allow ${change.person} to help section ${change.section}: add "bantu: [${change.section}]" (for ${change.duty}).`;
    case 'longgarkan-syarat':
      return `Relax ${quote(change.requirement === 'struktural' ? 'jenjang' : change.requirement)} of ${change.duty} so that ${change.person} may do it.`;
    case 'bagi-bersama':
      return `Share ${change.duty} among ${persons(change.people)}: write "petugas: ${change.people}" (or "bagi_tugas: otomatis" in setda.yaml, to share every duty as needed).`;
    case 'lepas-pemisahan':
      return `Add people who may do ${change.duty}, or review its jangan_dirangkap with ${list(change.others)}.`;
    case 'ganti-penanggung-jawab':
      return `Replace or remove penanggung_jawab ${change.person} of ${change.duty}.`;
    case 'tambah-pegawai':
      return `Add staff who meet the requirements of ${change.duty}, or relax them.`;
  }
}

function hallSentence(group: HallGroup): string {
  const verb = group.duties.length === 1 ? 'has' : 'have';
  const who = `${list(group.people)} (${persons(group.people.length)}) can only do ${list(group.duties)}`;
  return group.places === 0
    ? `${who}, whose owner is fixed.`
    : `${who}, which ${verb} room for ${persons(group.places)}.`;
}

const causesOfDuty = (causes: readonly Cause[]): string =>
  causes
    .map(({ requirement, wanted, count, of }, i) => {
      const reason = failing(requirement, wanted);
      if (requirement === 'penanggung_jawab' || requirement === 'pemisahan') return reason;
      return i === 0 ? `${number(count)} of ${number(of)} staff: ${reason}` : `${persons(count)}: ${reason}`;
    })
    .join('; ');

const causesOfPerson = (causes: readonly Cause[]): string =>
  list(
    causes.map((cause) => `${failingAny(cause.requirement)} (${number(cause.count)} of ${duties(cause.of)})`),
    5,
  );

const nearestPeople = (nearest: FindingArgs['tugas-tak-bertuan']['nearest']): string =>
  nearest.map(({ person, lacking }) => `${person} (${lacking.map(lack).join('; ')})`).join(', ');

function savedProblem(problem: SavedProblem): string {
  switch (problem.kind) {
    case 'tugas-tak-ada':
      return 'this duty is no longer in the section file';
    case 'pegawai-tak-ada':
      return `there is no ${quote(problem.person)} on the staff${problem.nearest === undefined ? '' : `; did you mean ${quote(problem.nearest)}?`}`;
    case 'tak-merata':
      return `the volumes of its people are not even (${problem.volumes.map((volume) => number(volume)).join(', ')}); whole results are shared as evenly as they divide`;
    case 'tak-memenuhi':
      return `${problem.person} may not do it (${problem.lacking.map(lack).join('; ')})`;
    case 'bukan-petugas':
      return `the owner ${problem.person} is not among its people`;
    case 'dua-kali':
      return `${problem.person} is listed twice`;
    case 'jumlah':
      return `the volumes of its people add up to ${short(problem.planned, 2)}, but its volume is ${number(problem.volume)}`;
    case 'banyak-petugas':
      return `it has ${persons(problem.people)}, but ${problem.min === problem.max ? number(problem.min) : `${number(problem.min)} to ${number(problem.max)}`} are asked for`;
    case 'bukan-yang-tetap':
      return `its owner is ${problem.person}, but ${problem.pin} is fixed`;
    case 'pengganti-sendiri':
      return `the deputy ${problem.person} is its own owner`;
    case 'dirangkap':
      return `${problem.person} also holds ${problem.other}, but the two must not be held by one person`;
  }
}

const fileNames: Record<FileKind, string> = {
  setda: 'setda.yaml',
  bagian: 'section file',
  pembagian: 'plan file',
};

const fileAdvice: Record<FileKind, string> = {
  setda: 'Save it as setda.yaml, outside the folder "bagian".',
  bagian: 'Save it in the folder "bagian".',
  pembagian: 'Save it in the folder "pembagian"; it is read together with its section file.',
};

type WrongValue = FindingArgs['nilai-salah'];

const wrongForm = ({ key, token, expected: kind, suggestion }: WrongValue): Sentence => ({
  message: `${key}: ${token === '' ? 'this value' : quote(unquote(token))} is not a correct ${kind === 'nip' ? 'NIP' : 'value'}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  advice: `Write ${expected[kind]}.`,
});

/** What can be said of a value beyond "its form is wrong". */
const flaws: Record<Flaw, (args: WrongValue) => Sentence> = {
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

const printFileFaults: Record<PrintFileFault, readonly [what: string, advice: string]> = {
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

const findings: { [Code in FindingCode]: (args: FindingArgs[Code]) => Sentence } = {
  'berkas-tak-terbaca': ({ reason }) => ({
    message: {
      none: 'The file does not exist.',
      denied: 'There is no permission to read the file.',
      folder: 'This is a folder, not a file.',
      other: 'The file cannot be read.',
    }[reason],
    advice: {
      none: 'Check the name of the file.',
      denied: 'Ask the owner of the file for permission to read it.',
      folder: 'Rename the folder, or move the section files into the folder "bagian".',
      other: 'Check whether another program is using the file, or whether it is damaged.',
    }[reason],
  }),
  'berkas-terlalu-besar': ({ megabytes, limit }) => ({
    message: `The file has ${short(megabytes, 1)} MB; files of up to ${number(limit)} MB are read.`,
    advice: 'One file holds one section. Check whether this is the right file.',
  }),
  'berkas-kosong': ({ kind }) => ({
    message: 'The file is empty.',
    advice:
      kind === 'pembagian'
        ? 'Delete it, then save the plan with "bagihabis bagi --simpan".'
        : 'Fill it with the data of a section, or delete it. "bagihabis mulai" makes an example.',
  }),
  'berkas-bukan-utf8': ({ form }) => ({
    message: {
      utf16: 'The file is saved as UTF-16.',
      biner: 'This is not a text file; perhaps it is an Excel or Word file, or a picture.',
      lain: 'The file is not UTF-8: it has letters that cannot be read.',
    }[form],
    advice:
      form === 'biner'
        ? 'Copy its content into a text file of the format in the README. "bagihabis mulai" makes an example.'
        : 'Save the file again with the encoding UTF-8.',
  }),
  'yaml-rusak': ({ problem }) => yaml[problem],
  'kunci-ganda': ({ key }) => ({
    message: `The key ${quote(key)} is written twice.`,
    advice: 'Delete one of them.',
  }),
  'berkas-keliru': ({ kind, found }) => ({
    message:
      found === 'bukan-pasangan'
        ? 'The content of the file is not pairs of "key: value".'
        : `This is the content of a ${fileNames[found]}, not of a ${fileNames[kind]}.`,
    advice:
      found === 'bukan-pasangan'
        ? 'Write each entry as "key: value", from the left edge. "bagihabis mulai" makes an example.'
        : fileAdvice[found],
  }),
  'temuan-terpotong': ({ count: more }) => ({
    message: `There ${more === 1 ? 'is' : 'are'} ${count(more, 'more finding')} in this file, from here on.`,
    advice: 'Mend what is shown, then check again.',
  }),
  'kunci-tak-dikenal': ({ key, allowed, nearest, afterComma }) => ({
    message: `Unknown key ${quote(key)}.${meant(nearest)}`,
    advice: afterComma
      ? 'A comma divides the entries inside { }. Quote a value that holds one, for example "1,5 jam".'
      : `Known here: ${allowed.join(', ')}.`,
  }),
  'kunci-wajib': ({ key, of }) => ({
    message: `The key ${quote(key)} is missing in ${of}.`,
    advice: `Add "${key}: …".`,
  }),
  'nilai-salah': (args) => (args.flaw === undefined ? wrongForm(args) : flaws[args.flaw](args)),
  'nilai-tak-dikenal': ({ key, token, allowed, nearest }) => ({
    message:
      token === ''
        ? `${key} has no value yet.`
        : `${key}: ${quote(unquote(token))} is not known.${meant(nearest)}`,
    // "Plh." has a full stop of its own.
    advice: `Choose one of: ${allowed.join(', ').replace(/\.$/, '')}.`,
  }),
  'nilai-di-luar-batas': ({ key, token, comparison, limit }) => {
    const words = { '<=': 'at most', '>=': 'at least', '<': 'less than', '>': 'more than' };
    return {
      message: `${key}: ${token} is out of range.`,
      // As it is written in the file, without a separator of thousands: a limit may be a year.
      advice: `The value must be ${words[comparison]} ${limit}.`,
    };
  },
  'daftar-kosong': ({ key }) => ({
    message: `The list ${quote(key)} is empty.`,
    advice: 'Give at least one item, or remove the key.',
  }),
  'berkas-cetak-salah': ({ what, path, fault }) => {
    const [message, advice] = printFileFaults[fault];
    const kind = what === 'lambang' ? 'picture' : 'font';
    return { message: `The ${kind} file ${quote(path)} ${message}.`, advice };
  },
  'kode-ganda': ({ what, id }) => ({
    message: `${capitalise(entities[what])} ${quote(id)} is written twice.`,
    advice: `Give each its own ${what === 'pegawai' ? 'id' : 'code'}, or delete one of them.`,
  }),
  'rujukan-putus': ({ what, id, scope, known, nearest }) => ({
    message: `${capitalise(entities[what])} ${quote(id)} does not exist${scope === 'bagian' ? ' in this section' : ''}.${meant(nearest)}`,
    advice:
      known.length > 0
        ? `There are: ${known.join(', ')}.`
        : `Add that ${entities[what]}, or correct the spelling.`,
  }),
  'rujukan-diri': ({ id }) => ({
    message: `Duty ${quote(id)} is separated from itself.`,
    advice: 'Name the code of another duty, or delete it.',
  }),
  'urutan-terbalik': ({ what, first, last }) => ({
    message:
      what === 'petugas'
        ? `petugas: min (${first}) is larger than maks (${last}).`
        : `${what}: it begins with ${first} but ends with ${last}.`,
    advice: 'Swap them.',
  }),
  'nip-salah': ({ faults, digits }) => ({
    message: `The NIP is not correct: ${faults.map((fault) => (fault === 'panjang' ? `${nipFaults[fault]} (it has ${count(digits, 'digit')})` : nipFaults[fault])).join('; ')}.`,
    advice: 'Compare it with the appointment decree (SK); write 18 digits without spaces in quotation marks.',
  }),
  'nip-ganda': ({ other }) => ({
    message: `This NIP is already used by ${other}.`,
    advice: 'Compare it with the appointment decrees (SK) of both people.',
  }),
  'nip-janggal': ({ oddities, status }) => ({
    message: `The NIP looks odd: ${oddities.map((oddity) => nipOddities[oddity](status)).join('; ')}.`,
    advice: 'Compare the NIP and the status with the appointment decree (SK).',
  }),
  'satuan-norma-janggal': ({ token, people, otherUnit, otherPeople }) => ({
    message: `With the norm ${quote(unquote(token))} this duty takes ${counted(short(people, 4), 'person', 'people')} all year; with the unit ${quote(otherUnit)} it takes ${counted(short(otherPeople, 3), 'person', 'people')}.`,
    advice: `Check the unit: it should perhaps be ${quote(otherUnit)}.`,
  }),
  'petugas-melebihi-volume': ({ people, volume }) => ({
    message: `The duty asks for ${persons(people)} but yields ${count(volume, 'result')} a year; it is shared in whole results.`,
    advice: `Write at most ${number(volume)} for "petugas".`,
  }),
  'tahun-kosong': ({ entries }) => ({
    message: `The year is not given, so dates of leave, contract end and retirement are not counted (${persons(entries)} ${entries === 1 ? 'has' : 'have'} dates).`,
    advice: 'Write "tahun: …" in setda.yaml.',
  }),
  'penanggung-jawab-tak-memenuhi': ({ person, lacking }) => ({
    message: `The fixed owner ${person} cannot hold this duty: ${lacking.map(lack).join('; ')}.`,
    advice: 'Change penanggung_jawab, remove the key, or change the requirements of the duty.',
  }),
  'tugas-tak-bertuan': ({ duty, causes, nearest, remedies }) => ({
    message:
      causes.length === 0
        ? `Duty ${duty} is unowned: this section has no staff.`
        : `Duty ${duty} is unowned: ${causesOfDuty(causes)}.${nearest.length > 0 ? ` Nearest: ${nearestPeople(nearest)}.` : ''}`,
    advice: remedies.length > 0 ? remedies.map(remedy).join(' Or: ') : 'Run "bagihabis bagi --simpan".',
  }),
  'pegawai-menganggur': ({ person, causes, hall, remedies }) => ({
    message: `${person} is idle: ${hall ? hallSentence(hall) : causes.length > 0 ? `${causesOfPerson(causes)}.` : 'the section has no duties.'}`,
    advice:
      remedies.length > 0
        ? remedies.map(remedy).join(' Or: ')
        : causes.some(({ requirement }) => requirement === 'belum-dibagi')
          ? 'Run "bagihabis bagi --simpan".'
          : 'Add duties that suit the position, or name another section in "bantu".',
  }),
  'petugas-kurang': ({ duty, wanted, found }) => ({
    message: `Duty ${duty} asks for ${persons(wanted)}, but only ${number(found)} can do it.`,
    advice: 'Lower "petugas", or relax the requirements.',
  }),
  'pengganti-kosong': ({ section, owners }) => ({
    message: `Section ${section}: nobody can stand in for ${owners.map((entry) => `${entry.owner} (${list(entry.duties)})`).join(', ')}, because nobody else meets the requirements.`,
    advice: `Prepare a second person; who is nearest is shown by "bagihabis jelaskan ${owners[0]?.duties[0] ?? ''}".`,
  }),
  'beban-berlebih': ({ person, utilisation, limit }) => ({
    message: `The load of ${person} is ${percent(utilisation)}, above the limit of ${percent(limit)}.`,
    advice: `See "bagihabis jelaskan ${person}": share the largest duty, or relax requirements so that others can help.`,
  }),
  'beban-kurang': ({ person, utilisation, limit }) => ({
    message: `The load of ${person} is ${percent(utilisation)}, below the limit of ${percent(limit)}.`,
    advice: 'Add duties that this person can do, or share the duties of overloaded colleagues.',
  }),
  'dpa-tanpa-tugas': ({ activity, name, ceiling }) => ({
    message: `No duty carries out DPA activity ${activity} (${name})${ceiling === undefined ? '' : `, budget ceiling Rp${number(ceiling)}`}.`,
    advice: `Write "dpa: ${activity}" in the duty that carries it out, or add such a duty.`,
  }),
  'pembagian-usang': ({ section }) => ({
    message: `The saved plan was made before the file of section ${section} was changed.`,
    advice: 'See the difference with "bagihabis bandingkan", then save with "bagihabis bagi --simpan".',
  }),
  'pembagian-tak-sah': ({ duty, problem }) => ({
    message: `Saved plan of ${duty}: ${savedProblem(problem)}.`,
    advice: 'Mend this file, or run "bagihabis bagi --simpan".',
  }),
  'penanggung-jawab-dirangkap': ({ person, other }) => ({
    message: `${person} is fixed as owner of ${other} too, but the two must not be held by one person.`,
    advice: 'Change penanggung_jawab of one of them, or review jangan_dirangkap.',
  }),
};

const rules: Record<FindingCode, RuleText> = {
  'berkas-tak-terbaca': {
    title: 'File cannot be read',
    meaning: 'The file named does not exist, may not be read, or is a folder.',
    mend: 'Correct the name or the permissions of the file.',
  },
  'berkas-terlalu-besar': {
    title: 'File too large',
    meaning: 'A reasonable section file stays below one megabyte; one that is far larger is not read.',
    mend: 'Keep one section in one file.',
  },
  'berkas-kosong': {
    title: 'Empty file',
    meaning: 'The file holds no data.',
    mend: 'Fill the file or delete it.',
  },
  'berkas-bukan-utf8': {
    title: 'File is not UTF-8',
    meaning: 'All files are read as UTF-8; any other encoding garbles letters.',
    mend: 'Save it again as UTF-8 in a text editor.',
  },
  'yaml-rusak': {
    title: 'File is not correct YAML',
    meaning: 'The structure of the file is wrong, so its content cannot be read with certainty.',
    mend: 'Correct the place that is pointed at: spaces, quotation marks or brackets.',
  },
  'kunci-ganda': {
    title: 'Key written twice',
    meaning: 'An item may have a key only once; the second would overwrite the first.',
    mend: 'Delete one of them.',
  },
  'berkas-keliru': {
    title: 'Wrong content of a file',
    meaning: 'The file holds something else than what is expected in its place.',
    mend: 'Move it to where it belongs, or mend its structure.',
  },
  'temuan-terpotong': {
    title: 'Findings cut short',
    meaning: 'A file has too many findings; only the first are shown one by one.',
    mend: 'Mend what is shown, then check again.',
  },
  'kunci-tak-dikenal': {
    title: 'Unknown key',
    meaning: 'A misspelt key would be silently ignored if it were not reported.',
    mend: 'Use a known key; the nearest one is named.',
  },
  'kunci-wajib': {
    title: 'Required key missing',
    meaning: 'Without this key the item cannot be used.',
    mend: 'Add the key.',
  },
  'nilai-salah': {
    title: 'Value of the wrong form',
    meaning:
      'The value is not written in the form that is asked, for example a norm without a unit or a volume with a dot.',
    mend: 'Write it like the example given.',
  },
  'nilai-tak-dikenal': {
    title: 'Unknown value',
    meaning: 'The value must be one of a fixed list.',
    mend: 'Choose from the list given.',
  },
  'nilai-di-luar-batas': {
    title: 'Value out of range',
    meaning: 'The number is too large or too small for this key.',
    mend: 'Write a number within the limit given.',
  },
  'daftar-kosong': {
    title: 'Empty list',
    meaning: 'Nobody can meet a requirement that is an empty list.',
    mend: 'Fill the list, or remove the key.',
  },
  'berkas-cetak-salah': {
    title: 'A file for printing cannot be used',
    meaning: 'The arms (kop.logo) or a font (cetak.huruf) that setda.yaml names cannot be printed with.',
    mend: 'Name arms in PNG, JPEG or SVG and fonts in TTF that are whole and not larger than 5 MB.',
  },
  'kode-ganda': {
    title: 'Code used twice',
    meaning:
      'Ids of staff and codes of duties must be unique in the whole secretariat; codes of functions and of DPA activities within their section.',
    mend: 'Give each its own code.',
  },
  'rujukan-putus': {
    title: 'Broken reference',
    meaning: 'A code or id is named that does not exist.',
    mend: 'Correct the spelling, or add what is referred to.',
  },
  'rujukan-diri': {
    title: 'Reference to itself',
    meaning: 'A duty cannot be separated from itself.',
    mend: 'Name another duty in jangan_dirangkap.',
  },
  'urutan-terbalik': {
    title: 'Reversed order',
    meaning: 'The first exceeds the last: dates, times of day, or the bounds of petugas.',
    mend: 'Swap them.',
  },
  'nip-salah': {
    title: 'Wrong NIP',
    meaning:
      'A NIP (civil servant number) has 18 digits: date of birth, starting year and month, sex, and sequence number.',
    mend: 'Compare it with the appointment decree (SK).',
  },
  'nip-ganda': {
    title: 'NIP used by two people',
    meaning: 'A NIP belongs to one person only.',
    mend: 'Compare it with the appointment decrees (SK) of both people.',
  },
  'nip-janggal': {
    title: 'Odd NIP',
    meaning: 'The NIP has the right form, but is unusual for the status or the age.',
    mend: 'Compare it with the appointment decree (SK); if it is so, ignore this.',
  },
  'satuan-norma-janggal': {
    title: 'Odd unit of a norm',
    meaning:
      'Workload analysis (ABK) tables often give minutes under the heading of hours, or the reverse. This norm makes sense only in the other unit.',
    mend: 'Check the unit of the norm.',
  },
  'petugas-melebihi-volume': {
    title: 'More assignees than results',
    meaning: 'A duty is shared in whole results, so it cannot have more assignees than results.',
    mend: 'Lower petugas, or correct volume.',
  },
  'tahun-kosong': {
    title: 'Year not given',
    meaning: 'Without the year, nothing that depends on dates is computed.',
    mend: 'Write tahun in setda.yaml.',
  },
  'penanggung-jawab-tak-memenuhi': {
    title: 'Fixed owner does not meet the requirements',
    meaning: 'The person fixed as owner is absent, or does not meet the requirements of the duty.',
    mend: 'Change the owner or the requirements.',
  },
  'tugas-tak-bertuan': {
    title: 'Unowned duty',
    meaning: 'Nobody may do this duty, or nobody has been given it. The duties are not yet fully divided.',
    mend: 'Follow the suggestions given: raise a competence, lend staff, or relax a requirement.',
  },
  'pegawai-menganggur': {
    title: 'Idle person',
    meaning:
      'The person is present, but is neither owner nor assignee of any duty. Being a deputy does not count.',
    mend: 'Share duties among more people, raise competences, or add duties that suit the person.',
  },
  'petugas-kurang': {
    title: 'Too few assignees',
    meaning: 'The duty asks for more people than meet its requirements.',
    mend: 'Lower petugas, or relax the requirements.',
  },
  'pengganti-kosong': {
    title: 'No deputy',
    meaning: 'If the owner is away, nobody can stand in.',
    mend: 'Prepare a second person.',
  },
  'beban-berlebih': {
    title: 'Overload',
    meaning:
      'The load of the year exceeds batas_beban × capacity. The duties are assigned all the same; the excess is reported.',
    mend: 'Share the largest duty, or open it to more people.',
  },
  'beban-kurang': {
    title: 'Underload',
    meaning: 'The load of the year is below beban_minimum × capacity.',
    mend: 'Add duties that the person can do.',
  },
  'dpa-tanpa-tugas': {
    title: 'DPA activity without a duty',
    meaning: 'There is a budget, but no duty that carries the activity out.',
    mend: 'Link a duty to the activity, or add a duty.',
  },
  'pembagian-usang': {
    title: 'Saved plan out of date',
    meaning: 'The section has changed since its plan was saved.',
    mend: 'Compare, then save again.',
  },
  'pembagian-tak-sah': {
    title: 'Saved plan not valid',
    meaning:
      'The saved plan contradicts the section file: somebody may no longer do it, the volumes do not add up, or separated duties are held together.',
    mend: 'Mend the saved plan, or assign again and save.',
  },
  'penanggung-jawab-dirangkap': {
    title: 'Fixed owner of separated duties',
    meaning:
      'Two duties that must not be held together are fixed to one person, so one of them stays unowned.',
    mend: 'Change the owner of one of them.',
  },
};

const severities: Record<Severity, string> = { galat: 'error', peringatan: 'warning', catatan: 'note' };

/** What a duty yields where its file does not say. */
const RESULTS = 'results';

export const en: Messages = {
  language: 'en',
  number,
  short,
  percent,
  list,
  findings,
  rules,
  severities,
  failing,
  lack,
  remedy,
  hallSentence,
  causesOfDuty,
  causesOfPerson,
  nearestPeople,

  report: {
    complete: (dutyCount, people) =>
      `FULLY DIVIDED: ${duties(dutyCount)}, ${persons(people)}, nothing left over and nobody idle`,
    incomplete: (unowned, idle) =>
      `NOT YET DIVIDED: ${[...(unowned > 0 ? [count(unowned, 'unowned duty', 'unowned duties')] : []), ...(idle > 0 ? [count(idle, 'idle person', 'idle people')] : [])].join(', ')}`,
    section: (name, people, dutyCount) => `${name} (${persons(people)}, ${duties(dutyCount)})`,
    person: 'Staff',
    name: 'Name',
    duty: 'Duty',
    owner: 'Owner',
    others: 'Other assignees',
    deputy: 'Deputy',
    load: 'Load',
    duties: 'Duties',
    finish: 'Done at',
    away: (names) => `Absent all year: ${names}.`,
    nextDay: 'past midnight',
    unowned: 'Unowned duties',
    idle: 'Idle people',
    noIdleDuty: 'the section has no duties',
    nearest: (people) => `Nearest: ${people}.`,
    remedy: (text) => `Suggestion: ${text}`,
    activities: 'DPA activities without a duty',
    activity: (code, name, ceiling) =>
      `${code} ${name}${ceiling === '' ? '' : ` (budget ceiling Rp${ceiling})`}`,
    proof: 'What is proven',
    unownedProven: (unowned) =>
      unowned === 0
        ? 'Every duty has an owner.'
        : `There cannot be fewer than ${count(unowned, 'unowned duty', 'unowned duties')} (proven).`,
    unownedUnproven: (unowned) =>
      `${count(unowned, 'unowned duty', 'unowned duties')}; it is not proven that there cannot be fewer.`,
    idleProven: (idle) =>
      idle === 0
        ? 'Everybody who is present has a duty.'
        : `There cannot be fewer than ${count(idle, 'idle person', 'idle people')} (proven).`,
    idleBounded: (idle, bound) =>
      `${count(idle, 'idle person', 'idle people')}; proven: there cannot be fewer than ${number(bound)}.`,
    levelProven: (bound, isHeld) =>
      `${isHeld ? 'As long as the saved plan is kept, the' : 'The'} highest load cannot be below ${bound} (proven).`,
    levelBounded: (mostLevel, bound, isHeld) =>
      `The highest load of the most level plan found is ${mostLevel}; proven: it cannot be below ${bound}${isHeld ? ' as long as the saved plan is kept' : ''}.`,
    levelElsewhere: (organisation) =>
      `These people share duties with other sections, so how level it can be is proven only for the whole ${organisation}.`,
    fitted:
      'This plan departs from the most level one, by toleransi_merata at the most, so that duties go to people who fit them better.',
    bottleneck: (dutyCodes, people, bound, isHeld) =>
      `The cause: ${dutyCodes} can only be done by${isHeld ? ', or are kept with,' : ''} ${list(people, 6)}, so ${people.length > 1 ? 'one of them' : 'that person'} carries at least ${bound}.`,
    groups: (groups, proven, gap) =>
      proven === groups
        ? groups === 1
          ? '1 independent group, proven to be as level as can be.'
          : `${number(groups)} independent groups, all proven to be as level as can be.`
        : groups === 1
          ? `1 independent group, not proven to be as level as can be: the gap to the proven bound is ${gap}.`
          : `${number(groups)} independent groups: ${number(proven)} proven to be as level as can be; elsewhere the gap to the proven bound is at most ${gap}.`,
    mode: (mode, released) =>
      `The saved plan is kept with --ubah ${mode}${released > 0 ? `; ${count(released, 'assignment')} released so that nothing is left over and nobody is idle` : ''}.`,
    changes: 'Changes against the saved plan',
    noChange: 'No changes against the saved plan.',
    changed: (added, moved, dropped) =>
      `+ ${number(added)} new, ~ ${number(moved)} changed, - ${number(dropped)} dropped`,
    deputyWas: (before, after) => `deputy ${before} → ${after}`,
    none: 'none',
    savedAlready: 'The saved plan is the same already; no file was written.',
    saved: (files) => `${count(files, 'plan file')} saved:`,
    seeDivision: (section) => `Who does what: add --bagian CODE, for example --bagian ${section}.`,
    unsaved: 'Not saved. Add --simpan to save it.',
    warnings: (found) =>
      `${count(found, 'other warning or note', 'other warnings and notes')}; see "bagihabis periksa".`,
    inputErrors: 'Nothing is assigned because the input still has errors.',
  },

  check: {
    clean: (files) => `No findings in ${count(files, 'file')}.`,
    summary: (errors, warnings, notes) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
    advice: (text) => `Next step: ${text}`,
    seeAlso: 'See also',
    againstSaved: 'Checked against the saved plan.',
    againstFresh: 'There is no saved plan yet; checked against a fresh one.',
  },

  explain: {
    unknown: (name, nearest) =>
      `There is no duty, staff member or rule named ${quote(name)}.${meant(nearest)}`,
    saved: 'Explained by the saved plan.',
    stale:
      'Explained by the saved plan, which was made before the section file was changed. Renew it with "bagihabis bagi --simpan".',
    noLoad: 'No load.',
    requirements: 'Requirements',
    noRequirements: 'No special requirements.',
    requirement: (key, value) => `${key}: ${value}`,
    workload: (volume, result, norm, minutes, share) =>
      `${volume} ${volume === '1' && result === RESULTS ? 'result' : result} × ${norm} = ${counted(minutes, 'minute', 'minutes')} a year (${share} of one full-time person)`,
    result: RESULTS,
    pinned: (person) => `Fixed owner: ${person}.`,
    owner: (person, reason) => `Owner: ${person}, ${reason}.`,
    shared: (people) => `Assignees: ${people}.`,
    deputy: (person) => `Deputy: ${person}.`,
    noDeputy: 'Deputy: nobody meets the requirements.',
    separated: (dutyCodes) => `Must not be held together with: ${dutyCodes}.`,
    common: 'Other duties from the leadership: they belong to all staff of the section and are not assigned.',
    candidates: (people) => `Candidates (${persons(people)}), the one with the mildest effect first`,
    candidate: 'Candidate',
    role: 'Role now',
    before: 'Load now',
    after: 'If chosen',
    effect: 'Effect',
    highest: (share) => `highest load of the candidates ${share}`,
    leavesIdle: (person) => `${person} becomes idle`,
    clash: (duty) => `blocked by the separation from ${duty}`,
    excluded: (people) => `Not eligible (${persons(people)})`,
    roles: {
      'penanggung-jawab': 'owner',
      petugas: 'assignee',
      pengganti: 'deputy',
      none: '',
    },
    capacity: (minutes, share) =>
      `Capacity: ${counted(minutes, 'minute', 'minutes')} a year (present ${share}).`,
    load: (minutes, share, time) =>
      `Load: ${counted(minutes, 'minute', 'minutes')} a year (${share}); the work of one day is done at ${time}.`,
    absent: (reason) => `Absent all year (${reason}): not a candidate and not idle.`,
    duty: 'Duty',
    share: 'Share',
    reason: 'Reason',
    reasons: {
      pin: () => 'fixed owner in the file',
      'satu-satunya': () => 'the only one who meets the requirements',
      'semua-calon': (candidates) => `shared by all who meet the requirements (${persons(candidates)})`,
      tersimpan: (candidates) => `kept from the saved plan (${count(candidates, 'candidate')})`,
      merata: (candidates) => `to level the loads (chosen from ${count(candidates, 'candidate')})`,
    },
    minutes: 'Minutes',
    deputyFor: (dutyCodes) => `Deputy for: ${dutyCodes}.`,
    idle: 'Idle',
    rule: 'Meaning',
    mend: 'Remedy',
    bad: 'Example that is reported',
    good: 'Good example',
    severity: (severity) => `Severity: ${severity}.`,
  },

  diff: {
    same: 'The two plans are the same.',
    title: 'Changes of the plan',
    noSaved: 'There is no saved plan yet. Save one first with "bagihabis bagi --simpan".',
  },

  print: {
    unknownDocument: (word, known, nearest) =>
      `There is no document, file or folder named ${quote(word)}.${meant(nearest)} Documents: ${known}.`,
    unknownFormat: (word, known, nearest) =>
      `The format ${quote(word)} is not known.${meant(nearest)} There are: ${known}; several are separated by commas.`,
    wrongDate: (text, today) =>
      `${quote(text)} is no date. Write year-month-day, such as --tanggal ${today}.`,
    notAFolder: (path) => `${quote(path)} is no folder; name another one with --keluaran.`,
    inputErrors: 'Nothing was printed, because the input is in error.',
    saved: 'Printed by the saved plan.',
    stale:
      'Printed by the saved plan, which was made before the section file was changed. Renew it with "bagihabis bagi --simpan".',
    fresh: (sections) => `No plan is saved for ${list(sections)}; printed by a fresh one.`,
    missingCharacters: (characters) =>
      `The font has no ${list(characters, 20)}; in PDF each is shown as a box. Name another TTF font at cetak.huruf in setda.yaml.`,
    written: (files) => `${count(files, 'file')} written.`,
    nothing: 'Nothing was printed.',
  },

  start: {
    done: (folder) => `The folder ${quote(folder)} is ready:`,
    next: (folder) => `Next: bagihabis periksa ${folder}, then bagihabis bagi ${folder}`,
    notEmpty: (path) => `${path} already exists; nothing was written. Choose another folder.`,
  },

  cli: {
    description:
      'Divides the duties of the sections of a regional secretariat fully: every duty has an owner, every member of staff has a duty.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    default: 'default',
    help: 'show this help',
    version: 'show the version',
    language: 'language of the messages: id or en (also by BAGIHABIS_LANG)',
    failOn: 'mildest finding that fails: galat (error), peringatan (warning) or catatan (note)',
    format: 'form of the output',
    section: 'only the section with this code (may be repeated)',
    save: 'save the plan to pembagian/<kode>.yaml',
    change:
      'how far the saved plan may be changed: kosong (only what is not assigned yet), perlu (what has to change) or semua (everything)',
    paths: 'section files, or a folder with setda.yaml and bagian/ (default: this folder)',
    check: 'read, check, and report all findings',
    assign: 'assign the duties, show the plan and what is left over',
    explain: 'explain one duty, staff member or rule',
    subject: 'code of a duty, id of a staff member, or name of a rule',
    compare: 'show what changed between two plans',
    before: 'old plan: a plan file or a folder; default: the saved one',
    after: 'new plan: a plan file or a folder; default: the one made now',
    print: 'print documents to be signed, also while something is left over',
    document:
      'rekap, lembar, matriks, dpa or laporan; several are separated by commas (default: all that have content)',
    printFormat: 'pdf, docx, xlsx, html, md or csv; several are separated by commas',
    output: 'folder for the printed files',
    date: 'date on the documents, year-month-day (default: today)',
    paper: 'size of the paper: F4 or A4 (default: as in setda.yaml, or as the document has it)',
    start: 'make a starting folder that already runs',
    folder: 'folder to make (default: setda)',
    exitCodes:
      'Exit codes: 0 no finding that fails; 1 findings, not yet divided, or changes; 2 wrong use; 3 a fault in the program.',
    unknownOption: (option) => `The option ${quote(option)} is not known.`,
    unknownCommand: (command, known, nearest) =>
      `Unknown command ${quote(command)}.${meant(nearest)} There are: ${known}.`,
    optionsPlaceholder: '[options]',
    commandPlaceholder: '[command]',
    missingArgument: (argument) => `The argument ${quote(argument)} is missing.`,
    missingValue: (option) => `The option ${quote(option)} needs a value.`,
    invalidValue: (option, value, allowed) =>
      `The value ${quote(value)} for ${option} is not known. Choose one of: ${allowed}.`,
    excessArguments: 'Too many arguments.',
    seeHelp: (command) => `See "${command} --help".`,
    noSuchPath: (path) => `There is no file or folder ${quote(path)}.`,
    cannotRead: (path) => `${quote(path)} may not or cannot be read.`,
    noSections: (path) =>
      `There are no section files in ${quote(path)}. Looked for: setda.yaml, bagian/*.yaml, or files *.yaml. "bagihabis mulai" makes an example.`,
    severalRoots: (roots) => `There is more than one setda.yaml: ${roots}. Name one of their folders.`,
    noSuchSection: (code, known, nearest) =>
      `There is no section with the code ${quote(code)}.${meant(nearest)} There are: ${known}.`,
    cannotWrite: (path, reason) =>
      `${path} cannot be written (${reason}); what it held before, if anything, is unchanged.`,
    writeReasons: {
      none: 'its folder does not exist',
      denied: 'no permission',
      folder: 'it is a folder',
      other: 'refused by the disk',
    },
    notAPlan: (path) => `${quote(path)} cannot be read as a plan.`,
    fault: (detail) =>
      `A fault in the program, not in your files: ${detail}\nPlease report it with the file that causes it (without NIPs).`,
  },
};
