import { actsOf } from './acts.ts';
import { stemOf } from './stem.ts';
import { wordsOf } from './text-words.ts';
import { beginsPurpose, HOUSEKEEPING, MAKING, STOP_WORDS } from './wording-words.ts';

/** What is left of a text when case, affixes, stop words, purposes, and names of sections no longer count. */
export interface Wording {
  /** Stems, each once, in order of their letters. */
  readonly stems: readonly string[];
  /** Those of them that say what the text is about: all but those of every section's housekeeping. */
  readonly telling: readonly string[];
  /** Stems of what is done with it; none where it is only made or carried out. */
  readonly acts: readonly string[];
  /** The text confines itself to its own section: "arsip Bagian Hukum", or "arsip bagian". */
  readonly isOwn: boolean;
}

/** Below so many telling words two texts are alike because they say little. */
export const FEWEST_TELLING = 2;

/** A section as texts name it. */
export interface NamedSection {
  readonly code: string;
  readonly name: string;
}

/** A reader of texts of these sections; it remembers texts and words, for sections write the same ones again and again. */
export function wordingReader(sections: readonly NamedSection[]): (text: string, section: string) => Wording {
  const names = namesOf(sections);
  const stem = remembering(stemOf);
  const read = (all: readonly string[]): Reading => {
    const { words, named } = withoutNames(all, names);
    const spoken = words.filter((word) => !STOP_WORDS.has(word) && !MAKING.has(word));
    const stems = [...new Set(spoken.map(stem))].sort();
    const telling = stems.filter((one) => !HOUSEKEEPING.has(one));
    // Nearly no text names one, and empty sets weigh more than texts.
    return { stems, telling, acts: actsOf(words, stem), named: named.size > 0 ? named : NONE };
  };
  const readText = remembering((text): Reading => {
    const all = wordsOf(text);
    const end = all.findIndex((word, i) => i > 0 && beginsPurpose(word, all[i - 1]!, all[i + 1] ?? ''));
    const reading = read(end < 0 ? all : all.slice(0, end));
    // "Menyiapkan bahan sesuai arahan": here the tail says what it is about.
    return end < 0 || reading.stems.length > 0 ? reading : read(all);
  });
  return (text, section) => {
    const { stems, telling, acts, named } = readText(text);
    return { stems, telling, acts, isOwn: named.has(section) || named.has(ITSELF) };
  };
}

interface Reading {
  readonly stems: readonly string[];
  readonly telling: readonly string[];
  readonly acts: readonly string[];
  /** Codes of the sections that the text names. */
  readonly named: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Stands for whichever section writes "bagian" alone; no code has a space. */
const ITSELF = ' ';

function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/** "Melaksanakan tugas lain yang diberikan atasan", "fungsi lain", "tugas kedinasan lainnya": everybody's, of no section. */
export function isCatchAll(text: string): boolean {
  return CATCH_ALL.test(text);
}

const CATCH_ALL =
  /\b(?:tugas|fungsi)(?:[\s-]+(?:tugas|fungsi|dan|atau|kedinasan|dinas|tambahan))*[\s-]+lain(?:nya)?\b/i;

interface Names {
  /** Name as plain words → code of the section. */
  readonly codes: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
  /** Words of the longest name. */
  readonly longest: number;
}

function namesOf(sections: readonly NamedSection[]): Names {
  // A name of one word ("Umum") is a word like others unless "bagian" stands before it.
  const codes = new Map(
    sections.map(({ code, name }) => {
      const plain = wordsOf(name).join(' ');
      return [plain.includes(' ') ? plain : `bagian ${plain}`, code] as const;
    }),
  );
  const names = [...codes.keys()].map((name) => name.split(' '));
  return {
    codes,
    firstWords: new Set(names.map(([first]) => first!)),
    longest: Math.max(0, ...names.map(({ length }) => length)),
  };
}

function withoutNames(all: readonly string[], names: Names): { words: string[]; named: Set<string> } {
  const words: string[] = [];
  const named = new Set<string>();
  for (let i = 0; i < all.length; i++) {
    const name = nameAt(all, i, names);
    if (name) {
      named.add(name.code);
      i += name.length - 1;
    } else if (all[i] === 'bagian' || all[i] === 'subbagian') named.add(ITSELF);
    else words.push(all[i]!);
  }
  return { words, named };
}

/** The longest name of a section that begins at a word. */
function nameAt(
  words: readonly string[],
  start: number,
  { codes, firstWords, longest }: Names,
): { code: string; length: number } | undefined {
  if (!firstWords.has(words[start]!)) return undefined;
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    const code = codes.get(words.slice(start, start + length).join(' '));
    if (code !== undefined) return { code, length };
  }
  return undefined;
}
