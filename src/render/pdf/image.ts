import type { Picture } from '../../reports/paper/paper.ts';
import { readJpegHeader } from '../../typeset/jpeg-header.ts';
import { pngPixels } from '../../typeset/png.ts';
import { packRuns, ref, type PdfFile, type Ref } from './file.ts';
import { dict, name, number, type Value } from './syntax.ts';

/** Puts a picture into the file. */
export function addImage(file: PdfFile, picture: Picture): Ref {
  const { colours, filter, bytes, mask } = imageOf(picture);
  const { width } = picture;
  const entries = (perPixel: number): Record<string, Value> => ({
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: number(width),
    Height: number(picture.height),
    BitsPerComponent: number(8),
    ColorSpace: name(perPixel === 1 ? 'DeviceGray' : 'DeviceRGB'),
    Filter: name(filter),
    ...(filter === 'FlateDecode'
      ? { DecodeParms: dict({ Predictor: number(15), Colors: number(perPixel), Columns: number(width) }) }
      : {}),
  });
  const masked = mask && file.addPacked(mask, entries(1));
  return file.addPacked(bytes, { ...entries(colours), ...(masked ? { SMask: ref(masked) } : {}) });
}

/** A picture as PDF holds it. */
interface Image {
  readonly colours: number;
  readonly filter: 'DCTDecode' | 'FlateDecode';
  readonly bytes: Uint8Array;
  /** How much of each pixel is to be seen; undefined where all of all. */
  readonly mask: Uint8Array | undefined;
}

/** The arms stand on every paper of a run: unpacked once. */
const images = new WeakMap<Picture, Image>();

function imageOf(picture: Picture): Image {
  const known = images.get(picture);
  if (known) return known;
  const { format, bytes } = picture.raster;
  const made = format === 'jpeg' ? jpeg(bytes) : png(picture);
  images.set(picture, made);
  return made;
}

/** A JPEG goes in as it is. */
function jpeg(bytes: Uint8Array): Image {
  return { colours: readJpegHeader(bytes)?.channels ?? 3, filter: 'DCTDecode', bytes, mask: undefined };
}

/** A PNG is unpacked; what shines through goes into a mask of its own. */
function png(picture: Picture): Image {
  const { data, channels } = pngPixels(picture.raster.bytes);
  const hasAlpha = channels === 2 || channels === 4;
  const colours = hasAlpha ? channels - 1 : channels;
  const pixels = data.length / channels;
  const plain = new Uint8Array(pixels * colours);
  const mask = new Uint8Array(hasAlpha ? pixels : 0);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let i = 0; i < colours; i++) plain[pixel * colours + i] = data[pixel * channels + i]!;
    if (hasAlpha) mask[pixel] = data[pixel * channels + colours]!;
  }
  const packed = (bytes: Uint8Array, perPixel: number): Uint8Array =>
    packRuns(differences(bytes, picture.width * perPixel));
  return {
    colours,
    filter: 'FlateDecode',
    bytes: packed(plain, colours),
    mask: hasAlpha ? packed(mask, 1) : undefined,
  };
}

/** Each line as its difference from the line above, led by the number of that way (PNG, filter 2): flat areas become 0. */
function differences(bytes: Uint8Array, perLine: number): Uint8Array {
  const lines = bytes.length / perLine;
  const result = new Uint8Array(bytes.length + lines);
  for (let line = 0; line < lines; line++) {
    const [from, to] = [line * perLine, line * (perLine + 1)];
    result[to] = 2;
    for (let i = 0; i < perLine; i++) {
      const above = line === 0 ? 0 : bytes[from - perLine + i]!;
      result[to + 1 + i] = bytes[from + i]! - above;
    }
  }
  return result;
}
