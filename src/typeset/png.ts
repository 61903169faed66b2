import { inflateSync } from 'node:zlib';
import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';

/** Pixels of a PNG, a byte for each channel: grey, or red, green and blue, and then how much is to be seen. */
export interface PngPixels {
  readonly channels: number;
  readonly data: Uint8Array;
}

/** Parts that say what the picture shows; comments, times, places and colour profiles are left out. */
const SHOWN = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const SIGNATURE_LENGTH = 8;

/** The file with nothing but its picture; undefined where a part is cut off, or the pixels are more than the header says. */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE_LENGTH)];
  const packed: Uint8Array[] = [];
  for (let at = SIGNATURE_LENGTH; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (SHOWN.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IDAT') packed.push(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  return holdsItsPixels(view, Buffer.concat(packed)) ? Buffer.concat(kept) : undefined;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A few bytes may unpack to gigabytes: no more is unpacked than the header allows for, twice as interlacing needs. */
function holdsItsPixels(view: DataView, packed: Uint8Array): boolean {
  const [width, height, depth, colours] = [
    view.getUint32(16),
    view.getUint32(20),
    view.getUint8(24),
    view.getUint8(25),
  ];
  const line = Math.ceil((width * depth * (CHANNELS[colours] ?? 0)) / 8) + 1;
  try {
    inflateSync(packed, { maxOutputLength: 2 * line * height + 1024 });
    return true;
  } catch {
    return false;
  }
}

/** Throws where the file is damaged. */
export function pngPixels(bytes: Uint8Array): PngPixels {
  const image = decode(bytes, { checkCrc: true });
  if (image.palette) {
    const data = Uint8Array.from(convertIndexedToRgb(image));
    return { data, channels: data.length / (image.width * image.height) };
  }
  const { transparency } = image;
  const plain = { channels: image.channels, data: eightBits(image) };
  return transparency ? withMask(plain, image, transparency) : plain;
}

function eightBits(image: DecodedPng): Uint8Array {
  if (image.depth === 8) return Uint8Array.from(image.data);
  const values = image.depth === 16 ? image.data : unpacked(image);
  const scale = 255 / (2 ** image.depth - 1);
  const bytes = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) bytes[i] = Math.round(values[i]! * scale);
  return bytes;
}

/** Greys of less than a byte, several in each; every line begins with a byte of its own. */
function unpacked({ data, width, height, depth }: DecodedPng): Uint8Array {
  const perByte = 8 / depth;
  const perLine = Math.ceil(width / perByte);
  const values = new Uint8Array(width * height);
  for (let i = 0; i < values.length; i++) {
    const [line, x] = [Math.floor(i / width), i % width];
    const byte = data[line * perLine + Math.floor(x / perByte)]!;
    values[i] = (byte >> (8 - depth * ((x % perByte) + 1))) & (2 ** depth - 1);
  }
  return values;
}

/** One colour of the picture is not to be seen (PNG, chunk tRNS). */
function withMask(
  { channels, data }: PngPixels,
  { depth }: DecodedPng,
  hidden: ArrayLike<number>,
): PngPixels {
  const scale = 255 / (2 ** depth - 1);
  const pixels = data.length / channels;
  const masked = new Uint8Array(pixels * (channels + 1));
  for (let pixel = 0; pixel < pixels; pixel++) {
    const own = data.subarray(pixel * channels, (pixel + 1) * channels);
    masked.set(own, pixel * (channels + 1));
    const isHidden = own.every((value, i) => value === Math.round(hidden[i]! * scale));
    masked[pixel * (channels + 1) + channels] = isHidden ? 0 : 255;
  }
  return { channels: channels + 1, data: masked };
}
