/** "a, b, dan c" or "a, b, and c"; long lists are cut with what is left out counted. */
export function list(
  items: readonly string[],
  and: string,
  more: (count: number) => string,
  most = 8,
): string {
  const shown =
    items.length > most ? [...items.slice(0, most - 1), more(items.length - most + 1)] : [...items];
  if (shown.length <= 1) return shown[0] ?? '';
  if (shown.length === 2) return `${shown[0]!} ${and} ${shown[1]!}`;
  return `${shown.slice(0, -1).join(', ')}, ${and} ${shown.at(-1)!}`;
}

/** Ended with one full stop, also where the last word, often out of a file, has one of its own: "Siti Contoh, S.Sos." */
export function fullStop(words: string): string {
  const text = words.trimEnd();
  return text.endsWith('.') ? text : `${text}.`;
}

/** A phrase as a sentence: with a capital and a full stop. Of nothing, nothing. */
export function sentence(words: string): string {
  return words === '' ? '' : fullStop(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
}

/** A finding in words: what is found, and the next step. */
export interface Sentence {
  readonly message: string;
  readonly advice: string;
}

/** What a finding about the input means, for `jelaskan`. */
export interface InputText {
  readonly title: string;
  readonly meaning: string;
  readonly mend: string;
}

/** What a rule means, and why it is there. */
export interface RuleText extends InputText {
  readonly why: string;
}
