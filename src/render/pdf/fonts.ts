import { createHash } from 'node:crypto';
import type { Font } from '../../typeset/font.ts';
import { encode, ref, type PdfFile, type Ref } from './file.ts';
import { subsetOf } from './subset.ts';
import { array, dict, hex, literal, name, number, type Value } from './syntax.ts';

/** The fonts of a file, and which of their glyphs are used: only these are embedded. */
export class Fonts {
  private readonly used = new Map<Font, EmbeddedFont>();

  /** The name by which pages call the font, and the text as its glyphs. */
  set(words: string, font: Font): { readonly resource: string; readonly glyphs: Value } {
    const entry = this.entryOf(font);
    const glyphs = Array.from(words, (character) => {
      const code = character.codePointAt(0)!;
      const glyph = font.glyphOf(code);
      // A space and a no-break space share a glyph: the first one met by number is what copying gives.
      entry.glyphs.set(glyph, Math.min(code, entry.glyphs.get(glyph) ?? code));
      return String.fromCharCode(glyph >> 8, glyph & 0xff);
    });
    return { resource: entry.resource, glyphs: literal(glyphs.join('')) };
  }

  private entryOf(font: Font): EmbeddedFont {
    const known = this.used.get(font);
    if (known) return known;
    const entry = { resource: `F${String(this.used.size + 1)}`, glyphs: new Map<number, number>() };
    this.used.set(font, entry);
    return entry;
  }

  /** Embeds them; the resources for all pages. */
  embed(file: PdfFile): Value {
    const entries = [...this.used].map(([font, { resource, glyphs }]) => [
      resource,
      ref(embed(file, font, glyphs)),
    ]);
    return dict(Object.fromEntries(entries) as Record<string, Value>);
  }
}

interface EmbeddedFont {
  readonly resource: string;
  /** Glyph → character that it stands for. */
  readonly glyphs: Map<number, number>;
}

/** A composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
function embed(file: PdfFile, font: Font, glyphs: ReadonlyMap<number, number>): Ref {
  const ordered = [...glyphs].sort(([one], [other]) => one - other);
  const bytes = subsetOf(font, glyphs.keys());
  const base = name(`${subsetTag(bytes)}+${font.name}`);
  const scale = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const program = file.addStream(bytes, { Length1: number(bytes.length) });
  const descriptor = file.add(
    dict({
      Type: name('FontDescriptor'),
      FontName: base,
      Flags: number(font.italicAngle === 0 ? 32 : 96),
      FontBBox: array(font.box.map(scale)),
      ItalicAngle: number(font.italicAngle),
      Ascent: number(scale(font.ascent)),
      Descent: number(scale(font.descent)),
      CapHeight: number(scale(font.capHeight)),
      StemV: number(/bold/i.test(font.name) ? 140 : 80),
      FontFile2: ref(program),
    }),
  );
  const descendant = file.add(
    dict({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: base,
      CIDSystemInfo: '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
      FontDescriptor: ref(descriptor),
      CIDToGIDMap: name('Identity'),
      W: array(ordered.map(([glyph]) => `${String(glyph)} [${String(scale(font.advanceOf(glyph)))}]`)),
    }),
  );
  return file.add(
    dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: base,
      Encoding: name('Identity-H'),
      DescendantFonts: array([ref(descendant)]),
      ToUnicode: ref(file.addStream(encode(toUnicode(ordered)))),
    }),
  );
}

/** Six capitals that name the choice of glyphs. */
function subsetTag(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** Which character each glyph stands for, so that text can be copied and searched (9.10.3). */
function toUnicode(glyphs: readonly (readonly [number, number])[]): string {
  const lines = glyphs.map(([glyph, code]) => {
    const character = String.fromCodePoint(code);
    const units = Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i)));
    return `<${hex(glyph)}> <${units.join('')}>`;
  });
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) =>
    lines.slice(i * 100, i * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks.map((block) => `${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
