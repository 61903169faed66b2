import type { Font } from './font.ts';
import { widthOf } from './typeface.ts';

/**
 * Lines that are no wider than the given points. Breaks at spaces and after "-" and "/" ("perundang-undangan"), within a
 * word only where it is wider than a line. "\n" ends a line.
 */
export function wrap(text: string, font: Font, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, font, size, width));
}

function wrapParagraph(text: string, font: Font, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    for (const [i, part] of partsOf(word).entries()) {
      const longer = line + (i === 0 && line !== '' ? ' ' : '') + part;
      if (widthOf(longer, font, size) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = cut(part, font, size, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)!;
    }
  }
  return [...lines, line];
}

/** A word where it may break: "perundang-", "undangan". A hyphen between figures ("2025-2026") holds. */
function partsOf(word: string): string[] {
  return word.split(/(?<=\p{L}[-/])(?=\p{L})/u);
}

/** A word that is wider than the line, in pieces that fit; at least one character each. */
function cut(word: string, font: Font, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, font, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
