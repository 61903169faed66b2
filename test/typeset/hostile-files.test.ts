import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Picture } from '../../src/reports/paper/paper.ts';
import { readFont } from '../../src/typeset/font.ts';
import { readPicture } from '../../src/typeset/picture.ts';
import { pngPixels } from '../../src/typeset/png.ts';
import { rasteriser } from '../../src/typeset/rasterise.ts';

const rasterise = rasteriser(() => Promise.resolve(readFileSync('dist/resvg.wasm')));
const read = (bytes: Uint8Array): ReturnType<typeof readPicture> => readPicture(bytes, rasterise);

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** PNG's check sum; Node 20.15 and later have it. */
function crc(bytes: Uint8Array): number {
  return crc32(bytes) >>> 0;
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colours: number;
  readonly lines: Uint8Array;
  readonly others?: readonly Buffer[];
}

function png({ width, height, depth = 8, colours, lines, others = [] }: Png): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colours], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', header),
    ...others,
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

describe('a PNG', () => {
  test.each([
    ['that unpacks to far more than its header says', png({ width: 1, height: 1, colours: 2, lines: Buffer.alloc(50_000_000) })],
    ['without width', png({ width: 0, height: 5, colours: 2, lines: Buffer.alloc(5) })],
    ['whose palette lacks a colour', png({ width: 2, height: 1, colours: 3, lines: Buffer.from([0, 5, 9]), others: [chunk('PLTE', Buffer.from([255, 0, 0]))] })],
    ['of an unknown kind', png({ width: 1, height: 1, colours: 7, lines: Buffer.alloc(4) })],
  ])('%s is refused', async (_, bytes) => {
    expect(await read(bytes)).toBe('rusak');
  }); // prettier-ignore

  test('is stripped of what it does not show, however much that unpacks to', async () => {
    const lines = Buffer.from([0, 1, 2, 3]);
    const profile = Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(50_000_000))]);
    const others = [chunk('iCCP', profile), chunk('tEXt', Buffer.from('Author\0Contoh'))];
    const picture = (await read(png({ width: 1, height: 1, colours: 2, lines, others }))) as Picture;
    expect(Buffer.compare(picture.source.bytes, png({ width: 1, height: 1, colours: 2, lines }))).toBe(0);
  });

  test('keeps the one colour that is not to be seen out of sight', () => {
    const lines = Buffer.from([0, 10, 20, 30, 255, 255, 255, 40, 50, 60, 70, 80, 90]);
    const hidden = chunk('tRNS', Buffer.from([0, 255, 0, 255, 0, 255]));
    const { channels, data } = pngPixels(png({ width: 4, height: 1, colours: 2, lines, others: [hidden] }));
    expect(channels).toBe(4);
    expect([...data].filter((_, i) => i % 4 === 3)).toEqual([255, 0, 255, 255]);
  });
});

describe('a JPEG', () => {
  const jpeg = (marker: number, precision: number, channels: number): Buffer => {
    const frame = Buffer.alloc(8 + 3 * channels);
    frame.writeUInt16BE(frame.length, 0);
    frame.set([precision, 0, 8, 0, 8, channels], 2);
    const scan = Buffer.from([0xff, 0xda, 0, 2, ...Buffer.alloc(10), 0xff, 0xd9]);
    const tables = Buffer.from([0xff, 0xdb, 0, 2, 0xff, 0xc4, 0, 2]);
    return Buffer.concat([Buffer.from([0xff, 0xd8]), ...(marker === 0xc0 ? [tables] : []), Buffer.from([0xff, marker]), frame, scan]);
  }; // prettier-ignore

  test.each([
    ['12 bits', 0xc0, 12, 3],
    ['two channels', 0xc0, 8, 2],
    ['no tables', 0xc1, 8, 3],
  ])('of %s is refused', async (_, marker, precision, channels) => {
    expect(await read(jpeg(marker, precision, channels))).toBe('rusak');
  });
});

test('an SVG full of comments that do not end is refused at once', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${'<!--'.repeat(500_000)}`;
  expect(await read(new TextEncoder().encode(svg))).toBe('rusak');
});

describe('a font', () => {
  const arimo = new Uint8Array(readFileSync('dist/fonts/arimo-regular.ttf'));
  const view = new DataView(arimo.buffer);
  const entryOf = (tag: string): number =>
    Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16).find(
      (at) => String.fromCharCode(...arimo.slice(at, at + 4)) === tag,
    )!;
  /** The font with another table, put at its end. */
  const withTable = (tag: string, table: Uint8Array): Uint8Array => {
    const font = Buffer.concat([arimo, table]);
    font.writeUInt32BE(arimo.length, entryOf(tag) + 8);
    font.writeUInt32BE(table.length, entryOf(tag) + 12);
    return font;
  };
  const tableOf = (tag: string): Buffer => {
    const from = view.getUint32(entryOf(tag) + 8);
    return Buffer.from(arimo.slice(from, from + view.getUint32(entryOf(tag) + 12)));
  };
  const changed = (tag: string, change: (table: Buffer) => void): Uint8Array => {
    const table = tableOf(tag);
    change(table);
    return withTable(tag, table);
  };

  test('is read as it is', () => {
    expect(readFont(withTable('head', tableOf('head')))?.family).toBe('Arimo');
  });

  test.each([
    ['loca cut short', withTable('loca', tableOf('loca').subarray(0, 20))],
    ['loca running backwards', changed('loca', (table) => table.reverse())],
    ['glyf cut short', withTable('glyf', tableOf('glyf').subarray(0, 100))],
    ['head cut short', withTable('head', tableOf('head').subarray(0, 44))],
    ['one unit to the em', changed('head', (table) => table.writeUInt16BE(1, 18))],
    ['no height', changed('hhea', (table) => table.writeInt16BE(-500, 4))],
    ['no glyphs', changed('maxp', (table) => table.writeUInt16BE(0, 4))],
  ])('with %s is refused', (_, bytes) => {
    expect(readFont(bytes)).toBeUndefined();
  });
});
