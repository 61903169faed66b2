import type { Picture } from '../../reports/paper/paper.ts';
import { readJpegHeader } from '../../typeset/jpeg-header.ts';
import { pngPixels } from '../../typeset/png.ts';
import { pack, ref, type PdfFile, type Ref } from './file.ts';
import { name, number } from './syntax.ts';

/** Puts a picture into the file. */
export function addImage(file: PdfFile, picture: Picture): Ref {
  const { colours, filter, bytes, mask } = imageOf(picture);
  const entries = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: number(picture.width),
    Height: number(picture.height),
    BitsPerComponent: number(8),
  };
  const masked =
    mask && file.addPacked(mask, { ...entries, ColorSpace: name('DeviceGray'), Filter: name(filter) });
  return file.addPacked(bytes, {
    ...entries,
    ColorSpace: name(colours === 1 ? 'DeviceGray' : 'DeviceRGB'),
    Filter: name(filter),
    ...(masked ? { SMask: ref(masked) } : {}),
  });
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
  const made = format === 'jpeg' ? jpeg(bytes) : png(bytes);
  images.set(picture, made);
  return made;
}

/** A JPEG goes in as it is. */
function jpeg(bytes: Uint8Array): Image {
  return { colours: readJpegHeader(bytes)?.channels ?? 3, filter: 'DCTDecode', bytes, mask: undefined };
}

/** A PNG is unpacked; what shines through goes into a mask of its own. */
function png(bytes: Uint8Array): Image {
  const { data, channels } = pngPixels(bytes);
  const hasAlpha = channels === 2 || channels === 4;
  const colours = hasAlpha ? channels - 1 : channels;
  const pixels = data.length / channels;
  const plain = new Uint8Array(pixels * colours);
  const mask = new Uint8Array(hasAlpha ? pixels : 0);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let i = 0; i < colours; i++) plain[pixel * colours + i] = data[pixel * channels + i]!;
    if (hasAlpha) mask[pixel] = data[pixel * channels + colours]!;
  }
  return { colours, filter: 'FlateDecode', bytes: pack(plain), mask: hasAlpha ? pack(mask) : undefined };
}
