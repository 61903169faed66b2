import type { Font } from '../../typeset/font.ts';

/** Tables that a reader needs of an embedded font; glyphs are found by number, so no cmap. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The font with the outlines of the used glyphs alone; glyphs keep their numbers. */
export function subsetOf(font: Font, used: Iterable<number>): Uint8Array {
  const kept = withComponents(font, used);
  const { glyf, loca } = keptOutlines(font, kept);
  const tables = KEPT.flatMap((tag) => {
    const table = font.table(tag);
    if (!table) return [];
    if (tag === 'glyf') return [{ tag, bytes: glyf }];
    if (tag === 'loca') return [{ tag, bytes: loca }];
    return [{ tag, bytes: tag === 'head' ? longOffsets(table) : bytesOf(table) }];
  });
  return sfnt(tables);
}

/** A glyph may be put together of others ("é"), which must then be there too. */
function withComponents(font: Font, used: Iterable<number>): ReadonlySet<number> {
  const kept = new Set<number>([0]);
  const open = [...used];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    open.push(...font.outlines.componentsOf(glyph));
  }
  return kept;
}

function keptOutlines(
  font: Font,
  kept: ReadonlySet<number>,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((font.glyphCount + 1) * 4));
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph++) {
    loca.setUint32(glyph * 4, offset);
    if (!kept.has(glyph)) continue;
    const bytes = padded(bytesOf(font.outlines.of(glyph)));
    parts.push(bytes);
    offset += bytes.length;
  }
  loca.setUint32(font.glyphCount * 4, offset);
  return { glyf: concatenated(parts, offset), loca: bytesOf(loca) };
}

/** The head table for offsets of four bytes. */
function longOffsets(head: DataView): Uint8Array {
  const bytes = bytesOf(head).slice();
  new DataView(bytes.buffer).setInt16(50, 1);
  return bytes;
}

function sfnt(tables: readonly { readonly tag: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const head = new DataView(new ArrayBuffer(directory));
  const power = Math.floor(Math.log2(tables.length));
  head.setUint32(0, 0x00010000);
  head.setUint16(4, tables.length);
  head.setUint16(6, 16 * 2 ** power);
  head.setUint16(8, power);
  head.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = directory;
  const bodies = tables.map(({ tag, bytes }, i) => {
    const entry = 12 + i * 16;
    const body = padded(bytes);
    for (let k = 0; k < 4; k++) head.setUint8(entry + k, tag.charCodeAt(k));
    head.setUint32(entry + 4, checksum(body));
    head.setUint32(entry + 8, offset);
    head.setUint32(entry + 12, bytes.length);
    offset += body.length;
    return body;
  });
  return concatenated([bytesOf(head), ...bodies], offset);
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function concatenated(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
