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

/** A finding in words: what is found, and the next step. */
export interface Sentence {
  readonly message: string;
  readonly advice: string;
}

/** What a rule means, for `jelaskan ATURAN`. */
export interface RuleText {
  readonly title: string;
  readonly meaning: string;
  readonly mend: string;
}
