import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subsetOf } from '../../src/render/pdf/subset.ts';
import { glyphsByCharacter } from '../../src/typeset/character-map.ts';
import { readFont, type Font } from '../../src/typeset/font.ts';
import { widthOf } from '../../src/typeset/typeface.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../dist/fonts/arimo-regular.ttf', import.meta.url)));

const allGlyphs = ({ glyphCount }: Font): number[] => Array.from({ length: glyphCount }, (_, i) => i);
const tablePlace = (tag: string): { readonly offset: number; readonly length: number } => {
  const view = new DataView(bytes.buffer);
  const entry = [...Array(view.getUint16(4)).keys()]
    .map((i) => 12 + i * 16)
    .find((at) => String.fromCharCode(...bytes.slice(at, at + 4)) === tag)!;
  return { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
};

describe('reading a font', () => {
  test('has the metrics of Arial', () => {
    const font = readFont(bytes)!;
    expect(font).toMatchObject({ name: 'Arimo-Regular', family: 'Arimo', unitsPerEm: 2048, capHeight: 1409 });
    // Arial: "A" is 1366 units wide, a space 569, a digit 1139.
    expect(widthOf('A 0', font, 2048)).toBe(1366 + 569 + 1139);
    expect(font.glyphOf(0x4e2d)).toBe(0);
  });

  test('a font cut short or damaged is refused or read, but never throws', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, end) => {
        const damaged = bytes.slice(0, end);
        if (at < end) damaged[at] = value;
        const font = readFont(damaged);
        if (font) subsetOf(font, allGlyphs(font));
      }),
      { numRuns: 500 },
    );
    expect(readFont(bytes.slice(0, 5000))).toBeUndefined();
    expect(readFont(new Uint8Array())).toBeUndefined();
    expect(readFont(new TextEncoder().encode('OTTO, a font with other outlines'))).toBeUndefined();
  });
});

test.each(['loca', 'glyf'])('a font whose %s is overwritten is refused or can be embedded', (tag) => {
  const { offset, length } = tablePlace(tag);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 }),
      (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[offset + at] = value;
        const font = readFont(damaged);
        if (font) subsetOf(font, allGlyphs(font));
      },
    ),
  );
});

test('a font that maps more characters than there are is refused at once', () => {
  const cmap = new DataView(new ArrayBuffer(12 + 16 + 12 * 1000));
  cmap.setUint16(2, 1);
  cmap.setUint32(8, 12);
  cmap.setUint16(12, 12);
  cmap.setUint32(24, 1000);
  for (let i = 0; i < 1000; i++) cmap.setUint32(12 + 16 + i * 12 + 4, 0xffffffff);
  expect(() => glyphsByCharacter(cmap, 100)).toThrow(RangeError);
});

describe('the embedded subset', () => {
  const font = readFont(bytes)!;
  const tableOf = (file: Uint8Array, tag: string): Uint8Array => {
    const view = new DataView(file.buffer, file.byteOffset);
    for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
      if (String.fromCharCode(...file.slice(entry, entry + 4)) !== tag) continue;
      return file.slice(view.getUint32(entry + 8), view.getUint32(entry + 8) + view.getUint32(entry + 12));
    }
    throw new Error(`no ${tag}`);
  };
  /** Outline of a glyph in a file with long offsets. */
  const outline = (file: Uint8Array, glyph: number): Uint8Array => {
    const loca = tableOf(file, 'loca');
    const view = new DataView(loca.buffer);
    return tableOf(file, 'glyf').slice(view.getUint32(glyph * 4), view.getUint32(glyph * 4 + 4));
  };

  test('keeps the outlines of what is used, and of the parts of "é", under their numbers', () => {
    const [a, e, eAcute, z] = Array.from('aeéz').map((letter) => font.glyphOf(letter.codePointAt(0)!)) as [number, number, number, number];
    const whole = subsetOf(font, allGlyphs(font));
    const subset = subsetOf(font, [a, eAcute]);
    for (const glyph of [0, a, e, eAcute]) expect(outline(subset, glyph)).toEqual(outline(whole, glyph));
    expect(outline(whole, z).length).toBeGreaterThan(0);
    expect(outline(subset, z)).toHaveLength(0);
    expect(subset.length).toBeLessThan(whole.length / 3);
  }); // prettier-ignore
});
