import { readFileSync } from 'node:fs';
import { readFont, type Font } from '../../src/typeset/font.ts';
import type { Typeface } from '../../src/typeset/typeface.ts';

/** The typeface that comes with the program, as it was built. */
export function arimo(): Typeface {
  const font = (style: string): Font =>
    readFont(readFileSync(new URL(`../../dist/fonts/arimo-${style}.ttf`, import.meta.url)))!;
  return { family: 'Arial', regular: font('regular'), bold: font('bold'), italic: font('italic') };
}
