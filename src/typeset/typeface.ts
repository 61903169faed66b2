import type { Font } from './font.ts';

/** The fonts of a paper. */
export interface Typeface {
  /** Name by which other programs know it. */
  readonly family: string;
  readonly regular: Font;
  readonly bold: Font;
  readonly italic: Font;
}

/** Width of a line in points. Kerning is left out, so that the reader's program comes to the same width. */
export function widthOf(text: string, font: Font, size: number): number {
  let units = 0;
  for (const character of text) units += font.advanceOf(font.glyphOf(character.codePointAt(0)!));
  return (units * size) / font.unitsPerEm;
}
