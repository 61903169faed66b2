import type { Jenjang } from '../vocabulary/scales.ts';
import { perWord } from '../vocabulary/per-word.ts';
import { folded } from './reading/tidy.ts';

/** Titles as lists have them: the position, its kind ("ESELON III / Administrator"), the echelon ("III.a"). */
export interface PositionWords {
  readonly position: string | undefined;
  readonly kind: string | undefined;
  readonly eselon: string | undefined;
}

/** The jenjang that a position is of, by what is surest: echelon, kind, title. Undefined where nothing tells it. */
export function jenjangOfPosition({ position, kind, eselon }: PositionWords): Jenjang | undefined {
  const title = inFewWords(position ?? '');
  const named = inFewWords(kind ?? '');
  return (
    ofEselon(inFewWords(eselon ?? '')) ??
    ofLevel(named) ??
    ofStructure(title) ??
    ofLevel(title) ??
    ofKind(named)
  );
}

/** Positions repeat from row to row. */
const inFewWords = perWord(folded);

/** True of a jabatan fungsional whose level nothing has told. */
export function isFunctional(kind: string | undefined): boolean {
  return (
    /\b(?:jf|jft|jfu? tertentu|fungsional tertentu|fungsional)\b/.test(folded(kind ?? '')) && !isGeneral(kind)
  );
}

/** "Jabatan Fungsional Umum" was the name of what is now pelaksana. */
function isGeneral(kind: string | undefined): boolean {
  return /\b(?:jfu|fungsional umum|pelaksana)\b/.test(folded(kind ?? ''));
}

/**
 * The level of a jabatan fungsional whose title leaves out "Ahli", as before PermenPANRB 13/2019: "Analis Kebijakan
 * Muda". Undefined for other titles; "Muda" and "Utama" stand in many.
 */
export function expertLevelOf(position: string): Jenjang | undefined {
  const [, level] = EXPERT.exec(folded(position)) ?? [];
  return level === undefined ? undefined : (`ahli-${level}` as Jenjang);
}

const EXPERT =
  /^(?:analis|arsiparis|asesor|assessor|auditor|dokter|inspektur|konselor|peneliti|penerjemah|pengembang|pengelola pengadaan|pengawas penyelenggaraan|penyuluh|perancang|perekayasa|perencana|pranata|pustakawan|statistisi|surveyor|teknik|widyaiswara)\b.*\s(pertama|muda|madya|utama)$/;

/** "II.a", "2b", "III/a", "Eselon IV A". */
function ofEselon(eselon: string): Jenjang | undefined {
  const [, level] = /^(?:eselon\s*)?(ii|iii|iv|v|[2-5])(?:\s*[/.-]?\s*[ab])?$/.exec(eselon) ?? [];
  return level === undefined ? undefined : ESELON.get(level);
}

const ESELON: ReadonlyMap<string, Jenjang> = new Map([
  ['ii', 'jpt-pratama'],
  ['2', 'jpt-pratama'],
  ['iii', 'administrator'],
  ['3', 'administrator'],
  ['iv', 'pengawas'],
  ['4', 'pengawas'],
  ['v', 'pengawas'],
  ['5', 'pengawas'],
]);

/** Words that stand for one jenjang wherever they stand; the first that is found counts. */
const LEVELS: readonly (readonly [RegExp, Jenjang])[] = [
  [/\b(?:jpt|pimpinan tinggi) pratama\b|\beselon\s*(?:ii|2)\b/, 'jpt-pratama'],
  [
    /^(?:jabatan )?administrator$|\/\s*administrator\b|\beselon\s*(?:iii|3)\b|\bjabatan administrator\b/,
    'administrator',
  ],
  [/^(?:jabatan )?pengawas$|\/\s*pengawas\b|\beselon\s*(?:iv|v|4|5)\b|\bjabatan pengawas\b/, 'pengawas'],
  [/\bahli utama\b/, 'ahli-utama'],
  [/\bahli madya\b/, 'ahli-madya'],
  [/\bahli muda\b/, 'ahli-muda'],
  [/\bahli pertama\b/, 'ahli-pertama'],
  // Spellings before PermenPANRB 13/2019 gave the skilled levels the names of today.
  [/\bpelaksana lanjutan\b|\bmahir\b/, 'mahir'],
  [/\bpelaksana pemula\b|\bpemula\b/, 'pemula'],
  [/\bpenyelia\b/, 'penyelia'],
  [/\bterampil\b/, 'terampil'],
  [/^(?:pranata|arsiparis|pustakawan|analis|perawat|penguji)\b.*\spelaksana$/, 'terampil'],
];

function ofLevel(text: string): Jenjang | undefined {
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Officials of a Setda by the title of their position; of somebody acting, by the position acted in. */
function ofStructure(title: string): Jenjang | undefined {
  const position = title.replace(/^(?:plt|plh|pj|pjs)\s+/, '');
  return STRUCTURE.find(([pattern]) => pattern.test(position))?.[1];
}

/** The field of an assistant is named, for "Asisten Apoteker" is no official of a Setda. */
const STRUCTURE: readonly (readonly [RegExp, Jenjang])[] = [
  [/^(?:sekretaris daerah|sekda|staf ahli)\b|^(?:kepala|ka) biro\b|^karo\b/, 'jpt-pratama'],
  [
    /^asisten(?:$|\s+(?:[i1]{1,3}|[23]|bidang|pemerintahan|perekonomian|ekonomi|administrasi|kesejahteraan|pembangunan|umum|sekretaris daerah|setda)\b)/,
    'jpt-pratama',
  ],
  [/^(?:kepala sub|ka ?sub)[\s-]*(?:b?ag(?:ian)?|bid(?:ang)?)?\b/, 'pengawas'],
  [/^(?:kepala bag(?:ian)?|ka ?bag)\b/, 'administrator'],
];

/** What the kind alone says, where the title says nothing. */
function ofKind(kind: string): Jenjang | undefined {
  return isGeneral(kind) || /^(?:jabatan )?(?:klerek|operator|teknisi)$/.test(kind) ? 'pelaksana' : undefined;
}
