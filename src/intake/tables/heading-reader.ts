import type { ListKind } from '../../lists/columns.ts';
import {
  asPlainLetters,
  firstWordsOf,
  foldHeading,
  formMeaningOf,
  isLeftAside,
  meaningOf,
} from '../../lists/headings.ts';
import { remembered } from '../../vocabulary/collections.ts';

/** What a heading means in the list at hand; a lower rank goes before a higher one. */
export interface Reading {
  readonly keys: readonly string[];
  readonly rank: 'peta' | 'pasti' | 'mungkin';
}

/** Reads headings: as peta.yaml says, else as they are known. */
export class HeadingReader {
  readonly kind: ListKind;
  readonly isForm: boolean;
  /** Keys by the folded heading of peta.yaml. */
  readonly #named = new Map<string, string[]>();
  /** Ten thousand rows are looked through for headings further down, so most cells must be told at a glance. */
  readonly #firstWords: Set<string>;
  readonly #readings = new Map<string, Reading | undefined>();
  readonly #leftAside = new Map<string, boolean>();

  constructor(kind: ListKind, isForm: boolean, named: Readonly<Record<string, string>> = {}) {
    this.kind = kind;
    this.isForm = isForm;
    this.#firstWords = new Set(firstWordsOf(kind));
    for (const [key, heading] of Object.entries(named)) {
      const name = nameOf(heading);
      this.#named.set(name, [...(this.#named.get(name) ?? []), key]);
      this.#firstWords.add(firstWord(heading));
    }
  }

  read(text: string): Reading | undefined {
    if (text.length > LONGEST) return undefined;
    const word = firstWord(text);
    if (!(word.length === 1 || this.#firstWords.has(word))) return undefined;
    return kept(this.#readings, text, () => this.#find(text));
  }

  /** Known, and nothing to be told about. */
  isLeftAside(text: string): boolean {
    return kept(this.#leftAside, text, () => isLeftAside(text));
  }

  #find(text: string): Reading | undefined {
    const named = this.#named.get(nameOf(text));
    if (named) return { keys: named, rank: 'peta' };
    const meaning = this.isForm ? formMeaningOf(this.kind, text) : meaningOf(this.kind, text);
    return meaning && { keys: [meaning.key], rank: meaning.isSure ? 'pasti' : 'mungkin' };
  }
}

/** No heading is longer, and what is longer is the text of a row. */
const LONGEST = 100;

/** The answer to a question that comes again and again; answers are forgotten when there are too many. */
function kept<T>(answers: Map<string, T>, question: string, find: () => T): T {
  if (answers.size > MOST) answers.clear();
  return remembered(answers, question, find);
}

const MOST = 5000;

function firstWord(text: string): string {
  return FIRST_WORD.exec(asPlainLetters(text))?.[0].toLowerCase() ?? '';
}

const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** Capitals, blanks and punctuation are not felt; a heading of signs alone is itself. */
export function nameOf(heading: string): string {
  return foldHeading(heading) || heading.trim();
}

/** On one line, blanks tidied. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
