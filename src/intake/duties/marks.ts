/** Shapes of the marks that people number duties and steps with. */
export type MarkKind = 'angka' | 'kurung' | 'bertingkat' | 'huruf' | 'huruf-besar' | 'butir';

export interface Marked {
  readonly kind: MarkKind;
  /** The text without its mark. */
  readonly rest: string;
}

const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['butir', /^[-–—•*·▪■●○►✓→]+\s*(?=\p{L})/u],
  ['bertingkat', /^\d{1,2}(?:\.\d{1,2}|\.[a-z](?![\p{L}]))+[.)]?\s+(?=\S)/u],
  ['kurung', /^\(?\d{1,2}\)\s*(?=\S)/],
  ['angka', /^\d{1,2}(?:\.\s*(?=\p{L})|\s+(?=\p{Lu}))/u],
  ['huruf', /^\(?(?:[a-z]|[ivx]{2,4})(?:[.)]\s+|[.)](?=\p{Lu}))/u],
  ['huruf-besar', /^(?:[A-Z]|[IVX]{2,4})[.)]\s+/],
];

/** Nearly all texts begin with a word, and asking once costs a fraction of trying each mark. */
const WORD = /^\p{L}{5}/u;

/** "a. Mempelajari surat" begins with a letter; undefined for a text that begins with none. */
export function markOf(text: string): Marked | undefined {
  const plain = text.trim();
  if (WORD.test(plain)) return undefined;
  for (const [kind, pattern] of MARKS) {
    const length = pattern.exec(plain)?.[0].length;
    if (length !== undefined) return { kind, rest: plain.slice(length) };
  }
  return undefined;
}

export function withoutMark(text: string): string {
  return markOf(text)?.rest ?? text;
}

/** The shape of what stands in a column of numbers: "1", "1.2", "a.", "-". */
export function numberKind(number: string): MarkKind {
  const plain = number.trim();
  if (/^\(?[a-z][.)]?$/.test(plain)) return 'huruf';
  if (/^(?:\d+(?:\.(?:\d+|[a-z]))+|\d+[a-z])[.)]?$/.test(plain)) return 'bertingkat';
  if (/^[-–—•*·]+$/.test(plain)) return 'butir';
  return /^[A-Z]+[.)]?$/.test(plain) ? 'huruf-besar' : 'angka';
}
