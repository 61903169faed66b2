/** More entries than there are characters: a font made to keep its reader busy. */
const TOO_MANY = 0x110000;

type Add = (code: number, glyph: number) => void;

/**
 * Glyph of each character, from the font's cmap table: the parts for all of Unicode (format 12) or its first plane (4).
 * Throws a RangeError where the table ends too early or never.
 */
export function glyphsByCharacter(cmap: DataView, glyphCount: number): ReadonlyMap<number, number> {
  const parts = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(4 + i * 8 + 4));
  const glyphs = new Map<number, number>();
  let entries = 0;
  const add: Add = (code, glyph) => {
    entries += 1;
    if (entries > TOO_MANY) throw new RangeError('too many characters');
    if (glyph > 0 && glyph < glyphCount) glyphs.set(code, glyph);
  };
  // Several platforms usually name the same part.
  for (const part of new Set(parts)) {
    const format = cmap.getUint16(part);
    if (format === 4) readRuns(cmap, part, add);
    if (format === 12) readGroups(cmap, part, add);
  }
  return glyphs;
}

/** Format 4: runs of characters whose glyphs follow each other, or are listed. */
function readRuns(cmap: DataView, part: number, add: Add): void {
  const size = cmap.getUint16(part + 6);
  const [ends, starts] = [part + 14, part + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let run = 0; run < size; run += 2) {
    const [start, end] = [cmap.getUint16(starts + run), cmap.getUint16(ends + run)];
    const [delta, offset] = [cmap.getUint16(deltas + run), cmap.getUint16(offsets + run)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : cmap.getUint16(offsets + run + offset + (code - start) * 2);
      add(code, offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff);
    }
  }
}

/** Format 12: groups of characters whose glyphs follow each other. */
function readGroups(cmap: DataView, part: number, add: Add): void {
  for (let i = 0; i < cmap.getUint32(part + 12); i++) {
    const group = part + 16 + i * 12;
    const [start, end, first] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)];
    for (let code = start; code <= end; code++) add(code, first + code - start);
  }
}
