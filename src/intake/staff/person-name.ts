import { capitalised } from '../../vocabulary/title-case.ts';
import { saysNothing, tidy } from '../reading/tidy.ts';
import { behindSpelling, isTitleBefore, lettersOf, titleSpelling } from './titles.ts';

/** A name with its titles as letters of office have it: "Dr. Siti Contoh, S.Sos., M.Si.". */
export function personName(name: string, before: string, behind: string): string {
  const [whole = '', ...rest] = tidy(name).split(/\s*[,;]\s*/);
  const words = whole.split(' ').filter((word) => word !== '');
  const start = words.findIndex((word) => !isTitleBefore(word));
  const ownBefore = start < 0 ? [] : words.slice(0, start);
  const own = start < 0 ? words : words.slice(start);
  const ownBehind = rest.flatMap(separated);

  const added = titlesIn(before.split(/[\s,;]+/)).filter(isNewBeside(ownBefore));
  const addedBehind = titlesIn(behind.split(/[,;]/).flatMap(separated)).filter(
    isNewBeside([...ownBehind, ...own]),
  );
  const full = [...added, ...ownBefore].map(titleSpelling).concat(nameWords(own)).join(' ');
  return [full, ...[...ownBehind, ...addedBehind].map(titleSpelling)]
    .filter((part) => part !== '')
    .join(', ');
}

/** Titles with a blank between and no comma: "S.Sos M.Si". One with blanks inside, "S. Sos", stays whole. */
function separated(part: string): string[] {
  const words = tidy(part).split(' ');
  return words.every((word) => word.includes('.') && lettersOf(word).length > 1) ? words : [words.join(' ')];
}

function titlesIn(words: readonly string[]): string[] {
  return words.map(tidy).filter((word) => word !== '' && !saysNothing(word) && !/\d/.test(word));
}

function isNewBeside(present: readonly string[]): (title: string) => boolean {
  const letters = new Set(present.map(lettersOf));
  return (title) => !letters.has(lettersOf(title));
}

/** A name in capitals, or without any, gets those of a name; one that was typed with care stays. */
function nameWords(words: readonly string[]): string[] {
  const isPlain = !words.some((word) => /\p{Ll}/u.test(word)) || !words.some((word) => /\p{Lu}/u.test(word));
  return isPlain ? words.map(nameWord) : [...words];
}

function nameWord(word: string, place: number): string {
  if (/^\p{L}$|^(?:\p{L}\.)+$/u.test(word)) return word.toUpperCase();
  if (word.includes('.') && behindSpelling(word) !== undefined) return behindSpelling(word)!;
  if (place > 0 && /^(?:II|III|IV|VI|VII|VIII)$/.test(word)) return word;
  if (place > 0 && /^(?:bin|binti)$/i.test(word)) return word.toLowerCase();
  // "D'Contoh" and "Al-Amin", but "Nur'aini".
  return word
    .toLowerCase()
    .replace(/\p{L}+/gu, (part, at: number) =>
      at === 0 || /^(?:\p{L}['’`]|.*-)$/u.test(word.slice(0, at)) ? capitalised(part) : part,
    );
}
