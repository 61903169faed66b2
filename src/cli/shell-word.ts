/**
 * A word of a command that is shown to be pasted: as it is where it is plain; in double quotes, which all shells know,
 * where nothing in it means anything between them; else in single ones, so that no shell runs a part of it.
 */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_./\\:-]+$/u.test(word)) return word;
  if (/^[\p{L}\p{N}_./:\- ,;&()+=@#[\]{}]+$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
