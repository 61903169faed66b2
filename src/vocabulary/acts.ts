import { stemOf } from './stem.ts';
import { MAKING, STOP_WORDS } from './wording-words.ts';

/** What is done with what a text is about, of two texts that may be alike. */
interface Doing {
  /** Ascending. */
  readonly stems: readonly string[];
  readonly acts: readonly string[];
}

/**
 * Stems of the verb that a text begins with, and of those that "dan" joins to it: "mengevaluasi", "koordinasi dan
 * fasilitasi". None where it is only made or carried out: "menyusun", "melaksanakan", and texts without a verb.
 */
export function actsOf(words: readonly string[], stem = stemOf): string[] {
  const start = words.findIndex((word) => !STOP_WORDS.has(word));
  // "Menyusun dan mengevaluasi" is also to make.
  if (start < 0 || (MAKING.has(words[start]!) && isJoined(words, start))) return [];
  const first = MAKING.has(words[start]!) ? words.findIndex((word, i) => i > start && says(word)) : start;
  const acts: string[] = [];
  for (let i = first; i >= 0 && i < words.length && isAct(words[i]!); i += 2) {
    acts.push(stem(words[i]!));
    if (!isJoined(words, i)) break;
  }
  return acts;
}

/** "Menyusun X" is not "mengevaluasi X": each must do something that the other speaks of too. */
export function doSame(one: Doing, other: Doing): boolean {
  return speaksOf(other, one.acts) && speaksOf(one, other.acts);
}

function speaksOf({ stems }: Doing, acts: readonly string[]): boolean {
  return acts.length === 0 || acts.some((act) => stems.includes(act));
}

function says(word: string): boolean {
  return !STOP_WORDS.has(word) && !MAKING.has(word);
}

/** A verb by its form. A noun taken for one does no harm: the other text names it too, or is not alike anyway. */
function isAct(word: string): boolean {
  return ACT.test(word) || LOANS.has(word);
}

const ACT = /^me(?:[lrwy][aeiou]|[mn]).{3}|^pe.{3,}an$|.{3}asi$/;

/** Acts without affixes. */
const LOANS: ReadonlySet<string> = new Set([
  'analisa', 'analisis', 'asistensi', 'audit', 'kajian', 'monitoring', 'reviu', 'supervisi', 'telaahan', 'tindaklanjut',
]); // prettier-ignore

function isJoined(words: readonly string[], i: number): boolean {
  return JOINING.has(words[i + 1] ?? '');
}

const JOINING: ReadonlySet<string> = new Set(['dan', 'serta', 'atau']);
