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
  const space = widthOf(' ', font, size);
  const lines: string[] = [];
  let line = '';
  // Without kerning the width of a line is the sum of its parts.
  let filled = 0;
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    for (const [i, part] of partsOf(word).entries()) {
      const isJoined = i > 0 || line === '';
      const own = widthOf(part, font, size);
      if (filled + (isJoined ? 0 : space) + own <= width) {
        line += isJoined ? part : ` ${part}`;
        filled += (isJoined ? 0 : space) + own;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = own <= width ? [part] : cut(part, font, size, width);
      line = pieces.pop()!;
      for (const piece of pieces) lines.push(piece);
      filled = widthOf(line, font, size);
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
  let filled = 0;
  for (const character of word) {
    const own = widthOf(character, font, size);
    if (piece !== '' && filled + own > width) {
      pieces.push(piece);
      piece = '';
      filled = 0;
    }
    piece += character;
    filled += own;
  }
  return [...pieces, piece];
}
