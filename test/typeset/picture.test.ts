import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decode, encode } from 'fast-png';
import type { Picture } from '../../src/reports/paper/paper.ts';
import { readPicture } from '../../src/typeset/picture.ts';
import { rasteriser } from '../../src/typeset/rasterise.ts';

const rasterise = rasteriser(() => Promise.resolve(readFileSync('dist/resvg.wasm')));
const read = (bytes: Uint8Array): ReturnType<typeof readPicture> => readPicture(bytes, rasterise);
const ofText = (text: string): ReturnType<typeof readPicture> => read(new TextEncoder().encode(text));
const svg = (content: string, attributes = 'width="30" height="60"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;

const png = readFileSync('examples/belum-habis/lambang.png');
/** 12 × 8 pixels, from a browser. */
const jpeg = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBC',
    'YFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSk',
    'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAwDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAIE',
    '/8QAHxAAAQIGAwAAAAAAAAAAAAAAABQhAwQSEyIxMjRR/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwX/xAAWEQEBAQAAAAAAAAAAAAAA',
    'AAAAARH/2gAMAwEAAhEDEQA/AJlUKGNf7GVHLxtNswgAqUmP/9k=',
  ].join(''),
  'base64',
);

/** The same bytes with one of them changed. */
function altered(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = value;
  return changed;
}

describe('PNG', () => {
  test('is taken as it is', async () => {
    const picture = (await read(png)) as Picture;
    expect(picture).toMatchObject({ width: 167, height: 200, source: { format: 'png' } });
    expect(picture.raster).toBe(picture.source);
    expect(Buffer.compare(picture.raster.bytes, png)).toBe(0);
  });

  test.each([1, 8, 20, 40, 100, png.length - 20, png.length - 1])(
    'cut off at %d is refused',
    async (length) => {
      expect(['rusak', 'bukan-gambar']).toContain(await read(png.subarray(0, length)));
    },
  );

  test.each([60, 1000, 4000])('with a wrong byte at %d is refused', async (at) => {
    expect(await read(altered(png, at, png[at]! ^ 0x55))).toBe('rusak');
  });

  test('larger than paper can show is refused before it is unpacked', async () => {
    const header = Uint8Array.from(png.subarray(0, 33));
    new DataView(header.buffer).setUint32(16, 5_000);
    new DataView(header.buffer).setUint32(20, 5_000);
    expect(await read(header)).toBe('terlalu-banyak-piksel');
  });
});

describe('JPEG', () => {
  test('is taken as it is, with the size of its frame', async () => {
    const picture = (await read(jpeg)) as Picture;
    expect(picture).toMatchObject({ width: 12, height: 8, source: { format: 'jpeg' } });
    expect(picture.raster.bytes).toBe(jpeg);
  });

  test('cut off anywhere is refused', async () => {
    for (let length = 3; length < jpeg.length; length += 7) {
      expect([length, await read(jpeg.subarray(0, length))]).toEqual([length, 'rusak']);
    }
  });

  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));

  test('for printing presses is refused by name', async () => {
    expect(await read(altered(jpeg, frame + 9, 4))).toBe('cmyk');
  });

  test('without a size, or of a rare kind, is refused', async () => {
    expect(await read(altered(altered(jpeg, frame + 5, 0), frame + 6, 0))).toBe('rusak');
    expect(await read(altered(jpeg, frame + 1, 0xc3))).toBe('rusak');
  });
});

describe('SVG', () => {
  test('keeps its source, and is drawn 400 pixels high beside it', async () => {
    const source = svg('<rect width="30" height="60" fill="#ff0000"/>');
    const picture = (await ofText(source)) as Picture;
    expect(new TextDecoder().decode(picture.source.bytes)).toBe(source);
    expect(picture).toMatchObject({ width: 200, height: 400, raster: { format: 'png' } });
    const { data, width, height, channels } = decode(picture.raster.bytes);
    expect([width, height, channels]).toEqual([200, 400, 4]);
    expect([...data.slice(0, 4)]).toEqual([255, 0, 0, 255]);
  });

  test('gives the same bytes twice', async () => {
    const source = readFileSync('examples/setda/lambang.svg');
    const [one, other] = [await read(source), await read(source)] as Picture[];
    expect(Buffer.compare(one!.raster.bytes, other!.raster.bytes)).toBe(0);
  });

  test('may begin with what drawing programs write, and refer to itself', async () => {
    const prologue =
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- by hand -->\n' +
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    const pixel = Buffer.from(encode({ width: 1, height: 1, data: new Uint8Array(3), channels: 3 })).toString(
      'base64',
    );
    const content =
      '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><!-- <text>no text</text> -->' +
      `<rect id="r" width="9" height="9" fill="url(#g)" style="fill:url('#g')"/><use xlink:href="#r" href=""/>` +
      `<image width="1" height="1" href="data:image/png;base64,${pixel}"/>`;
    expect(await ofText(prologue + svg(content))).toMatchObject({ width: 200 });
  });

  test.each([
    '<image href="lambang.png"/>',
    '<image xlink:href = "https://contoh.example/a.png"/>',
    `<use href='lain.svg#a'/>`,
    '<rect fill="url(lain.svg#g)"/>',
    `<style>rect { fill: url( 'https://contoh.example/g' ) }</style>`,
    '<style>@import "gaya.css";</style>',
    '<script>alert(1)</script>',
  ])('that leans on something outside is refused: %s', async (content) => {
    expect(await ofText(svg(content))).toBe('berujuk-keluar');
  });

  test.each(['<text x="1">A</text>', '<svg:text>A</svg:text>', '<foreignObject/>'])(
    'with letters of the machine is refused: %s',
    async (content) => {
      expect(await ofText(svg(content))).toBe('berteks');
    },
  );

  test.each([
    ['not well-formed', svg('<rect>')],
    ['without an end', svg('<rect/>').slice(0, -4)],
    ['without height', svg('', 'width="10" height="0"')],
    ['longer than a letterhead', svg('', 'width="5000" height="1"')],
  ])('%s is refused', async (_, source) => {
    expect(await ofText(source)).toBe('rusak');
  });

  test('that is no UTF-8 is refused', async () => {
    expect(await read(Buffer.from(svg('<desc>\u00e9</desc>'), 'latin1'))).toBe('rusak');
  });
});

test.each(['', 'GIF89a', '%PDF-1.7', '<html><body></body></html>', 'svg'])(
  '%j is no picture',
  async (text) => {
    expect(await ofText(text)).toBe('bukan-gambar');
  },
);
