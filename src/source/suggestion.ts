import { parseDay, parseTimeOfDay } from '../vocabulary/calendar.ts';
import { parseDuration, type Unit } from '../vocabulary/duration.ts';
import type { Expected, Flaw } from '../vocabulary/finding.ts';
import { isPersonKey } from '../vocabulary/person-keys.ts';
import { THOUSANDS } from './whole-amounts.ts';

/** A value that is not written as it should be. */
export interface WrongValue {
  readonly key: string;
  readonly expected: Expected;
  /** As it stands in the file. */
  readonly token: string;
  /** As YAML read it. */
  readonly value: unknown;
}

export interface Diagnosis {
  /** What the writer most likely meant, as it should be written. */
  readonly suggestion: string | undefined;
  readonly flaw: Flaw | undefined;
  /** True where what was written may well mean something else too: then it may be asked, but not written. */
  readonly isDoubtful?: boolean;
}

/** What is amiss with a value, and what the writer most likely meant. */
export function diagnose(wrong: WrongValue): Diagnosis {
  const { expected, token, value } = wrong;
  const plain = (flaw: Flaw, suggestion?: string): Diagnosis => ({ flaw, suggestion });
  if (value === null || (typeof value === 'string' && value.trim() === '')) return plain('kosong');

  const bare = unquote(token);
  if (expected === 'id' && /\d(?:[ .'-]?\d){14}/.test(bare)) return plain('nip-sebagai-id');
  if (expected === 'durasi' && /^\d[\d.,]*$/.test(bare)) return withoutUnit(wrong.key, bare);
  if (expected === 'durasi' && typeof value === 'string' && parseDuration(value))
    return plain('terlalu-besar');
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (expected === 'nip') return plain('tanpa-kutip');
    // So many digits are no text that lacks its quotation marks but a number in the wrong place.
    if (AS_TEXT[expected]?.test(bare) && !/\d{15}/.test(bare)) return plain('tanpa-kutip', `"${bare}"`);
  }
  if (bare !== token && NUMERIC[expected]?.test(bare) && !THOUSANDS.test(bare))
    return plain('berkutip', bare);
  const meant = MEANT[expected]?.(bare, wrong.key);
  const suggestion = meant === token ? undefined : meant;
  return { flaw: undefined, suggestion, isDoubtful: DOUBTFUL[expected]?.test(bare) ?? false };
}

/** Numbers that are right but for their quotation marks. */
const NUMERIC: Partial<Record<Expected, RegExp>> = {
  volume: /^\d+$/,
  'bilangan-bulat': /^\d+$/,
  tingkat: /^\d+$/,
  usia: /^\d+$/,
  petugas: /^\d+$/,
  angka: /^\d+(?:\.\d+)?$/,
  jumlah: /^\d+(?:\.\d+)?$/,
};

/** Texts that YAML takes for a number or a truth where they have no quotation marks. */
const AS_TEXT: Partial<Record<Expected, RegExp>> = {
  teks: /./,
  id: /^[a-z0-9]+$/,
  kode: /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/,
  jam: /^(?:[01]\d|2[0-3])\.[0-5]\d$/,
};

/**
 * "hr" is a day or an English hour; 1/2/2026 is February or, out of a spreadsheet set to English, January; what is more
 * than a few words is no code but a text in the wrong place.
 */
const DOUBTFUL: Partial<Record<Expected, RegExp>> = {
  durasi: /hr\b/i,
  tanggal: /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\//,
  id: /^(?![A-Za-z0-9]+(?:[ ._-]+[A-Za-z0-9]+){0,2}$)/,
  kode: /^(?![A-Za-z0-9]+(?:[ ./-]+[A-Za-z0-9]+){0,2}$)/,
};

/** A bare number may be minutes or hours; only of a working day can one tell. */
function withoutUnit(key: string, bare: string): Diagnosis {
  const amount = THOUSANDS.test(bare) ? bare : bare.replace('.', ',');
  if (!parseDuration(`${amount} menit`) || bare.length > 7) return { flaw: undefined, suggestion: undefined };
  if (key === 'jam_kerja' && Number(bare) <= 24) return { flaw: undefined, suggestion: `${amount} jam` };
  return { flaw: 'tanpa-satuan', suggestion: amount };
}

const MEANT: Partial<Record<Expected, (bare: string, key: string) => string | undefined>> = {
  volume: countOf,
  'bilangan-bulat': whole,
  jumlah: amount,
  petugas: countOf,
  angka: share,
  durasi: duration,
  jam: timeOfDay,
  rentang_jam: timeRange,
  id: identifier,
  kode: code,
  tanggal: date,
  daftar: (bare) => (/^[\w-]+$/.test(bare) ? `[${bare}]` : undefined),
};

/** 1.250, 1,250 and 1_250 are 1250; of "1.250,500" nobody knows. */
function whole(bare: string): string | undefined {
  return /^(?:\d{1,3}([.,_])\d{3}(?:\1\d{3})*|\d+)$/.test(bare) ? bare.replace(/[.,_]/g, '') : undefined;
}

/** "1250 dokumen"; words that multiply or measure make it another number. */
function countOf(bare: string): string | undefined {
  const [, number = '', word = ''] = /^(\S+)\s+([A-Za-z]+)$/.exec(bare) ?? [];
  return OTHER_NUMBER.test(word) ? undefined : whole(word === '' ? bare : number);
}

const OTHER_NUMBER = /^(?:rb|ribu|jt|juta|m|miliar|milyar|t|triliun|lusin|kodi|gros|persen|jam|menit|hari)$/i;

/** Units that a key has by itself. */
const OWN_UNIT: Readonly<Record<string, RegExp>> = {
  pagu: /^rp\.? ?|(?:,00|,-)? rupiah$|,(?:00|-)$/gi,
  menit_efektif: / menit$/i,
  hari_kerja: / hari$/i,
};

/** "Rp150.000.000,00" for a pagu, "75.000 menit" for minutes. */
function amount(bare: string, key: string): string | undefined {
  const unit = OWN_UNIT[key];
  return whole(unit ? bare.replace(unit, '') : bare);
}

/** 0,5 and 50% are 0.5. */
function share(bare: string): string | undefined {
  if (/^\d+,\d+$/.test(bare)) return bare.replace(',', '.');
  const percent = /^(\d{1,3}) ?%$/.exec(bare)?.[1];
  return percent === undefined ? undefined : String(Number(percent) / 100);
}

const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  min: 'menit',
  mnt: 'menit',
  minute: 'menit',
  minutes: 'menit',
  jm: 'jam',
  hour: 'jam',
  hours: 'jam',
  hr: 'hari',
  day: 'hari',
  days: 'hari',
};

/** "1.5 jam", "90Menit", "90 min" and "2:30". */
function duration(bare: string): string | undefined {
  const text = bare
    .toLowerCase()
    .replace(/^(\d{1,2}):(\d{2})$/, '$1 jam $2 menit')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .replace(/[a-z]+/g, (word) => UNIT_WORDS[word] ?? word)
    .replace(/(\d)\.(?=\d{1,2}(?!\d))/g, '$1,')
    .trim();
  return parseDuration(text) ? text.replace(/ 00 menit$/, '') : undefined;
}

function timeOfDay(bare: string): string | undefined {
  const time = fullTime(bare);
  return parseTimeOfDay(time) === undefined ? undefined : `"${time}"`;
}

/** 7:30 is 07.30. */
function fullTime(time: string): string {
  return time.replace(':', '.').padStart(5, '0');
}

function timeRange(bare: string): string | undefined {
  const [from, to, ...more] = bare.match(/\d{1,2}[:.]\d{2}/g) ?? [];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [start, end] = [fullTime(from), fullTime(to)];
  const areTimes = parseTimeOfDay(start) !== undefined && parseTimeOfDay(end) !== undefined;
  return areTimes ? `"${start}-${end}"` : undefined;
}

/** Out of a title an id may be made; a person has one already, which his name does not tell. */
function identifier(bare: string, key: string): string | undefined {
  if (isPersonKey(key) && !/^(?=.*[-\d])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(bare)) return undefined;
  const id = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' || id === bare ? undefined : id;
}

function code(bare: string): string | undefined {
  return /^[A-Za-z0-9]+(?:[ ./-]+[A-Za-z0-9]+)+$/.test(bare) ? bare.replace(/ +/g, '-') : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/** "31-12-2026", "31 Desember 2026" and "2026/12/31". */
function date(bare: string): string | undefined {
  const [, turnedYear = '', turnedMonth = '', turnedDay = ''] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(bare) ?? [];
  const [, day = turnedDay, month = turnedMonth, year = turnedYear] =
    /^(\d{1,2})[-/. ]+(\d{1,2}|[A-Za-z]{3,9})[-/. ]+(\d{4})$/.exec(bare) ?? [];
  const number = /^\d/.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  const text = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(text) === undefined ? undefined : text;
}

function unquote(token: string): string {
  return token.replace(/^["']|["']$/g, '');
}
