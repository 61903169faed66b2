import { convertIndexedToRgb, decode } from 'fast-png';
import type { Picture } from '../../reports/paper/paper.ts';
import { ref, type PdfFile, type Ref } from './file.ts';
import { name, number, type Value } from './syntax.ts';

/** Puts a picture into the file. */
export function addImage(file: PdfFile, { raster, width, height }: Picture): Ref {
  const entries = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: number(width),
    Height: number(height),
    BitsPerComponent: number(8),
  };
  return raster.format === 'jpeg'
    ? addJpeg(file, raster.bytes, entries)
    : addPng(file, raster.bytes, entries);
}

/** A JPEG goes in as it is; four colours are those of print, which programs write inverted. */
function addJpeg(file: PdfFile, bytes: Uint8Array, entries: Readonly<Record<string, Value>>): Ref {
  const components = jpegComponents(bytes);
  return file.addPacked(bytes, {
    ...entries,
    ColorSpace: name(components === 1 ? 'DeviceGray' : components === 4 ? 'DeviceCMYK' : 'DeviceRGB'),
    ...(components === 4 ? { Decode: '[1 0 1 0 1 0 1 0]' } : {}),
    Filter: name('DCTDecode'),
  });
}

/** Colours of a JPEG: a byte of its frame header, the first marker C0 to CF that is not a table. */
function jpegComponents(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return view.getUint8(at + 9);
  }
  return 3;
}

/** A PNG is unpacked; what shines through goes into a mask of its own. */
function addPng(file: PdfFile, bytes: Uint8Array, entries: Readonly<Record<string, Value>>): Ref {
  const image = decode(bytes);
  const channels = image.palette ? 0 : image.channels;
  const data = image.palette ? convertIndexedToRgb(image) : image.data;
  const pixels = image.width * image.height;
  const perPixel = data.length / pixels;
  const hasAlpha = channels === 2 || perPixel === 4;
  const colours = hasAlpha ? perPixel - 1 : perPixel;
  const shift = image.depth === 16 ? 8 : 0;
  const scale = !image.palette && image.depth < 8 ? 255 / (2 ** image.depth - 1) : 1;
  const channel = (pixel: number, which: number): number =>
    (data[pixel * perPixel + which]! >> shift) * scale;

  const plain = Uint8Array.from({ length: pixels * colours }, (_, i) =>
    channel(Math.floor(i / colours), i % colours),
  );
  const mask = hasAlpha
    ? file.addStream(
        Uint8Array.from({ length: pixels }, (_, i) => channel(i, colours)),
        { ...entries, ColorSpace: name('DeviceGray') },
      )
    : undefined;
  return file.addStream(plain, {
    ...entries,
    ColorSpace: name(colours === 1 ? 'DeviceGray' : 'DeviceRGB'),
    ...(mask ? { SMask: ref(mask) } : {}),
  });
}
