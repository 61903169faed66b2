import { COLUMNS, type ListKind } from './columns.ts';
import { LEFT_ASIDE, NUMBERING, PRIVATE, SPELLINGS } from './spellings.ts';

/** What a heading means. */
export interface HeadingMeaning {
  /** Of the column; `nomor` in lists of every kind. */
  readonly key: string;
  /** False where a surer heading of the same list goes before it. */
  readonly isSure: boolean;
}

/** Running number of a row, also in lists that have no such column of their own. */
export const NUMBER_KEY = 'nomor';

/** "WAKTU_PENYELESAIAN\n(menit)" → "waktu penyelesaian menit". */
export function foldHeading(text: string): string {
  return asPlainLetters(text)
    .replaceAll('&', ' dan ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters of full width are common ones, and what is not seen, such as a soft hyphen, is not there. */
export function asPlainLetters(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '');
}

const INVISIBLE = /[\p{Cf}]/gu;

/** The column that a heading of a list means; undefined for one that is not known. */
export function meaningOf(kind: ListKind, heading: string): HeadingMeaning | undefined {
  for (const spelling of spellingsOf(heading)) {
    const meaning = MEANINGS[kind].get(spelling);
    if (meaning) return meaning;
  }
  return undefined;
}

/** The words that headings of the kind begin with, if not with a single letter: all other texts are told from headings at little cost. */
export function firstWordsOf(kind: ListKind): ReadonlySet<string> {
  return new Set([...MEANINGS[kind].keys()].map((spelling) => spelling.split(' ')[0]!));
}

/** True of what is known and never taken over, such as the address. */
export function isLeftAside(heading: string): boolean {
  return [...spellingsOf(heading)].some(
    (spelling) => LEFT_ASIDE.has(spelling) || NEVER_READ.test(spelling) || spelling === '',
  );
}

/** True of what is never read, not even where an office asks for it. */
export function isPrivate(heading: string): boolean {
  return [...spellingsOf(heading)].some((spelling) => PRIVATE.test(spelling));
}

/** Numbers of documents, dates, and the keys of another program's database. */
const NEVER_READ = /^(?:tmt|tanggal|tgl|nomor sk|no sk|sk|masa kerja|mk)(?: |$)| id$/;

/** In a form headings are what the program wrote. */
export function formMeaningOf(kind: ListKind, heading: string): HeadingMeaning | undefined {
  const folded = foldHeading(heading);
  const column = COLUMNS[kind].find((known) => foldHeading(known.heading) === folded);
  return column && { key: column.key, isSure: true };
}

/** As it stands, without what stands in brackets, and without units, years and the NAMA of SIASN at the end. */
function spellingsOf(heading: string): ReadonlySet<string> {
  const whole = foldHeading(heading);
  const bare = foldHeading(asPlainLetters(heading).replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
  return new Set([whole, bare, ...shortened(bare), ...shortened(whole), unspaced(whole)]);
}

/** "N I P" is "NIP". */
function unspaced(folded: string): string {
  return /^(?:\p{L} )+\p{L}$/u.test(folded) ? folded.replaceAll(' ', '') : folded;
}

function* shortened(folded: string): Generator<string> {
  let text = folded;
  for (;;) {
    const shorter = text.replace(ADDED, '');
    if (shorter === text) return;
    yield (text = shorter);
  }
}

const ADDED =
  / (?:nama|menit|jam|hari|minggu|bulan|triwulan|semester|detik|rp|rupiah|orang|kali|(?:per ?|tiap |setiap |se)(?:tahun|semester|triwulan|bulan|minggu|hari)|(?:dalam )?(?:1|satu) (?:tahun|bulan|minggu|hari)|ta|tahun|tahun anggaran|20\d\d|(?:dalam )?(?:ribu|juta|miliar|milyar)(?:an)?|dalam|x|(?:1 ?)?000)$/;

const MEANINGS: Readonly<Record<ListKind, ReadonlyMap<string, HeadingMeaning>>> = {
  pegawai: meanings('pegawai'),
  tugas: meanings('tugas'),
  dpa: meanings('dpa'),
  fungsi: meanings('fungsi'),
};

function meanings(kind: ListKind): Map<string, HeadingMeaning> {
  const { sure, possible } = SPELLINGS[kind];
  const found = new Map<string, HeadingMeaning>();
  const add = (key: string, spelling: string, isSure: boolean): void => {
    if (!found.has(spelling)) found.set(spelling, { key, isSure });
  };
  for (const spelling of NUMBERING) add(NUMBER_KEY, spelling, true);
  for (const [key, spellings] of Object.entries(sure)) for (const one of spellings) add(key, one, true);
  for (const [key, spellings] of Object.entries(possible)) for (const one of spellings) add(key, one, false);
  for (const { key, heading } of COLUMNS[kind]) add(key, foldHeading(heading), true);
  return found;
}
