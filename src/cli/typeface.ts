import { readFont, type Font } from '../typeset/font.ts';
import type { Typeface } from '../typeset/typeface.ts';
import type { Attachments } from './attachments.ts';
import type { Host } from './host.ts';

/** The office's own typeface, where it has one; else the one that comes with the program. */
export async function typefaceFor({ fonts }: Attachments, host: Host): Promise<Typeface> {
  const { regular, bold, italic } = fonts;
  if (regular) return { family: regular.family, regular, bold: bold ?? regular, italic: italic ?? regular };
  const [own, ownBold, ownItalic] = await Promise.all(
    ['regular', 'bold', 'italic'].map((style) => programFont(style, host)),
  );
  // The metrics of Arimo are those of Arial, which other programs have.
  return { family: 'Arial', regular: own!, bold: ownBold!, italic: ownItalic! };
}

async function programFont(style: string, host: Host): Promise<Font> {
  const font = readFont(await host.asset(`fonts/arimo-${style}.ttf`));
  if (!font) throw new Error(`fonts/arimo-${style}.ttf`);
  return font;
}
