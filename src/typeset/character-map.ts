/** Glyph of each character, from the font's cmap table: the parts for all of Unicode (format 12) or its first plane (4). */
export function glyphsByCharacter(cmap: DataView): ReadonlyMap<number, number> {
  const parts = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(4 + i * 8 + 4));
  const glyphs = new Map<number, number>();
  for (const part of parts) {
    const format = cmap.getUint16(part);
    if (format === 4) readRuns(cmap, part, glyphs);
    if (format === 12) readGroups(cmap, part, glyphs);
  }
  return glyphs;
}

/** Format 4: runs of characters whose glyphs follow each other, or are listed. */
function readRuns(cmap: DataView, part: number, glyphs: Map<number, number>): void {
  const size = cmap.getUint16(part + 6);
  const [ends, starts] = [part + 14, part + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let run = 0; run < size; run += 2) {
    const [start, end] = [cmap.getUint16(starts + run), cmap.getUint16(ends + run)];
    const [delta, offset] = [cmap.getUint16(deltas + run), cmap.getUint16(offsets + run)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : cmap.getUint16(offsets + run + offset + (code - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Format 12: groups of characters whose glyphs follow each other. */
function readGroups(cmap: DataView, part: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < cmap.getUint32(part + 12); i++) {
    const group = part + 16 + i * 12;
    const [start, end, first] = [
      cmap.getUint32(group),
      Math.min(cmap.getUint32(group + 4), 0x10ffff),
      cmap.getUint32(group + 8),
    ];
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
