import type { Edit } from '../vocabulary/edit.ts';
import type { TextSpots } from './text-spots.ts';

/** A key with its value on lines of their own, or an item of a list behind its dash; in the order of the text. */
export interface BlockPart {
  /** Where the key, or the dash, begins. */
  readonly from: number;
  readonly to: number;
  readonly isKept: boolean;
}

/** Takes parts away with their lines. Some of them stay, so that a dash in front of the first is not left alone. */
export function blockRemovals(spots: TextSpots, parts: readonly BlockPart[]): Edit[] {
  const leading = parts.findIndex(({ isKept }) => isKept);
  const [first] = parts;
  const isBehindDash =
    first !== undefined && /\S/.test(spots.text.slice(spots.lineStart(first.from), first.from));
  // "- hasil: x" and what is below: the dash stays for the next key.
  const shared = isBehindDash && leading > 0 ? [upToContent(spots, first.from, parts[leading - 1]!.to)] : [];
  const rest = parts.slice(shared.length > 0 ? leading : 0).filter(({ isKept }) => !isKept);
  return [...shared, ...rest.map((part) => lineRemoval(spots, part))];
}

function lineRemoval(spots: TextSpots, { from, to }: BlockPart): Edit {
  const start = spots.lineStart(from);
  const below = spots.nextLine(spots.lineEndBehind(to));
  // The last line of a text without a final line end takes the one before it along.
  const isLast = below === spots.text.length && !spots.text.endsWith('\n');
  return { from: isLast ? lineEndBefore(spots, start) : start, to: below, text: '' };
}

/** From an offset up to what stands on the lines below the end of a value. */
function upToContent(spots: TextSpots, from: number, to: number): Edit {
  const content = /\s*/y;
  content.lastIndex = spots.nextLine(spots.lineEndBehind(to));
  content.test(spots.text);
  return { from, to: content.lastIndex, text: '' };
}

function lineEndBefore(spots: TextSpots, start: number): number {
  return start - (spots.text[start - 2] === '\r' ? 2 : 1);
}

/** Puts lines below the line at whose end an offset stands. */
export function linesBelow(spots: TextSpots, lineEnd: number, column: number, text: string): Edit {
  return { from: lineEnd, to: lineEnd, text: `${spots.eol}${' '.repeat(column)}${text}` };
}

/** Puts a part in front of another one, which goes one line down. */
export function linesAbove(spots: TextSpots, from: number, column: number, text: string): Edit {
  return { from, to: from, text: `${text}${spots.eol}${' '.repeat(column)}` };
}
