import type { FormSheet } from '../../../forms/form.ts';

/** In characters. */
const LEAST = 8;
const MOST = 24;
const MOST_LONG = 44;
/** The arrow of the filter and some air. */
const SPARE = 3;

/** Of each column in characters: as wide as what stands in it, within bounds. */
export function widthsOf({ columns, rows }: FormSheet): number[] {
  return columns.map(({ heading, isLong }, place) => {
    let longest = Math.max(...heading.split(' ').map(({ length }) => length + SPARE));
    for (const row of rows) {
      const text = row[place]?.text ?? '';
      for (const line of text.split('\n')) longest = Math.max(longest, line.length + 1);
    }
    return Math.min(isLong ? MOST_LONG : MOST, Math.max(LEAST, longest));
  });
}
