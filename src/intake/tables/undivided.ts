import type { Row } from '../../sheets/workbook.ts';
import type { Place } from '../../vocabulary/place.ts';

/** A row that stands in one cell, because it is divided by another delimiter than the list. */
export interface Undivided {
  readonly delimiter: string;
  readonly at: Place;
}

const DELIMITERS = [';', '\t', ',', '|'];

/** The delimiter that stands three times or more in the only cell of a row; undefined for any other row. */
export function otherDelimiter({ cells: [first, second] }: Row): string | undefined {
  if (!first || second || first.kind !== 'teks') return undefined;
  return DELIMITERS.find((delimiter) => timesOf(delimiter, first.text) >= 3);
}

/** Sentences have a blank behind their commas, and numbers digits on both sides. */
function timesOf(delimiter: string, text: string): number {
  const parts = text.split(delimiter);
  const isDivision = (i: number): boolean =>
    !/^ /.test(parts[i + 1]!) && !(/^\d{3}(?!\d)/.test(parts[i + 1]!) && /\d$/.test(parts[i]!));
  return parts.slice(1).filter((_, i) => isDivision(i)).length;
}
