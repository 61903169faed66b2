const A = 0x41;
const CASE = 0x20;
/** "XFD" is the last column there is; longer names are no columns. */
const MOST_LETTERS = 3;

/** The column that a reference such as "AB12" begins with, from 1; undefined where it names none. */
export function referenceColumn(reference: string): number | undefined {
  let column = 0;
  let letters = 0;
  for (; letters < reference.length; letters++) {
    const letter = (reference.charCodeAt(letters) & ~CASE) - A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
    if (letters === MOST_LETTERS) return undefined;
  }
  return letters === 0 ? undefined : column;
}
