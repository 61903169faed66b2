/** The drawings of a font's glyphs. */
export interface Outlines {
  /** Empty where there is none, as of a space or of a glyph that the font lacks. */
  of(glyph: number): DataView;
  /** Glyphs that this one is put together of ("é"). */
  componentsOf(glyph: number): readonly number[];
}

interface Tables {
  readonly glyf: DataView;
  readonly loca: DataView;
  readonly hasLongOffsets: boolean;
  readonly glyphCount: number;
}

/** Undefined where a drawing lies outside its table. Throws a RangeError where a drawing ends too early. */
export function outlinesOf({ glyf, loca, hasLongOffsets, glyphCount }: Tables): Outlines | undefined {
  const offset = (i: number): number => (hasLongOffsets ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2);
  const outlines: Outlines = {
    of(glyph) {
      if (glyph >= glyphCount) return new DataView(new ArrayBuffer(0));
      return new DataView(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph));
    },
    componentsOf: (glyph) => componentsIn(outlines.of(glyph)),
  };
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    const isInside = offset(glyph) <= offset(glyph + 1) && offset(glyph + 1) <= glyf.byteLength;
    if (!isInside) return undefined;
    outlines.componentsOf(glyph);
  }
  return outlines;
}

const FLAGS = { wordArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 };

function componentsIn(outline: DataView): number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const components: number[] = [];
  let at = 10;
  for (let flags = FLAGS.more; flags & FLAGS.more;) {
    flags = outline.getUint16(at);
    components.push(outline.getUint16(at + 2));
    at += 4 + (flags & FLAGS.wordArguments ? 4 : 2);
    at += flags & FLAGS.scale ? 2 : flags & FLAGS.twoScales ? 4 : flags & FLAGS.matrix ? 8 : 0;
  }
  return components;
}
