import { glyphsByCharacter } from './character-map.ts';
import { outlinesOf, type Outlines } from './outlines.ts';

/** A TrueType font: what typesetting and embedding need of it. Lengths in font units. */
export interface Font {
  /** Name for programs: "Arimo-Bold". */
  readonly name: string;
  /** Name for people: "Arimo". */
  readonly family: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the line, negative. */
  readonly descent: number;
  readonly capHeight: number;
  /** Degrees, negative where the letters lean forward. */
  readonly italicAngle: number;
  readonly box: readonly [number, number, number, number];
  readonly glyphCount: number;
  readonly outlines: Outlines;
  /** 0 where the font lacks the character. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** A table of the file; undefined where it has none. */
  table(tag: string): DataView | undefined;
}

/** Undefined unless the bytes are a TrueType font (TTF) with outlines and all tables that are needed. */
export function readFont(bytes: Uint8Array): Font | undefined {
  try {
    return parse(bytes);
  } catch (error) {
    // A table that ends too early is met as a RangeError of DataView.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const TRUETYPE = [0x00010000, 0x74727565];

function parse(bytes: Uint8Array): Font | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!TRUETYPE.includes(file.getUint32(0))) return undefined;
  const tables = tablesOf(file);
  const [head, hhea, maxp, hmtx, cmap] = ['head', 'hhea', 'maxp', 'hmtx', 'cmap'].map((tag) =>
    tables.get(tag),
  );
  const [glyf, loca] = [tables.get('glyf'), tables.get('loca')];
  if (!head || !hhea || !maxp || !hmtx || !cmap || !glyf || !loca) return undefined;

  const glyphCount = maxp.getUint16(4);
  const outlines = outlinesOf({ glyf, loca, hasLongOffsets: head.getInt16(50) === 1, glyphCount });
  const characters = glyphsByCharacter(cmap, glyphCount);
  const metricCount = hhea.getUint16(34);
  const advances = Array.from({ length: metricCount }, (_, i) => hmtx.getUint16(i * 4));
  const last = advances.at(-1);
  const unitsPerEm = head.getUint16(18);
  const isUsable = characters.size > 0 && unitsPerEm >= 16 && unitsPerEm <= 16_384;
  if (!outlines || last === undefined || !isUsable) return undefined;
  const [ascent, descent] = [hhea.getInt16(4), hhea.getInt16(6)];
  if (ascent <= descent) return undefined;
  return {
    name: nameOf(tables.get('name'), 6).replace(/[^A-Za-z0-9-]/g, '') || 'Font',
    family: nameOf(tables.get('name'), 16) || nameOf(tables.get('name'), 1) || 'Font',
    unitsPerEm,
    ascent,
    descent,
    capHeight: capHeightOf(tables.get('OS/2')) ?? Math.round(ascent * 0.8),
    italicAngle: (tables.get('post')?.getInt32(4) ?? 0) / 65_536,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount,
    outlines,
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    advanceOf: (glyph) => advances[glyph] ?? last,
    table: (tag) => tables.get(tag),
  };
}

function tablesOf(file: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(file.getUint8(entry + at))).join('');
    const [from, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
    tables.set(tag, new DataView(file.buffer, file.byteOffset + from, length));
  }
  return tables;
}

/** OS/2 has it since version 2. */
function capHeightOf(os2: DataView | undefined): number | undefined {
  return os2 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : undefined;
}

/** A name out of the name table, by its number: 1 family, 6 PostScript, 16 family across weights. */
function nameOf(table: DataView | undefined, wanted: number): string {
  if (!table) return '';
  const texts = table.getUint16(4);
  for (let i = 0; i < table.getUint16(2); i++) {
    const record = 6 + i * 12;
    const isWindows = table.getUint16(record) === 3;
    if (!isWindows || table.getUint16(record + 6) !== wanted) continue;
    const [length, from] = [table.getUint16(record + 8), texts + table.getUint16(record + 10)];
    return Array.from({ length: length / 2 }, (_, k) =>
      String.fromCharCode(table.getUint16(from + k * 2)),
    ).join('');
  }
  return '';
}
