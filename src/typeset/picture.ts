import type { Picture } from '../reports/paper/paper.ts';
import type { PrintFileFault } from '../vocabulary/finding.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { pictureFormat } from './picture-format.ts';
import type { Rasterise } from './rasterise.ts';
import { svgFault } from './svg-fault.ts';

/** Far more than paper can show; what is larger takes the memory of the whole machine. */
const MOST_PIXELS = 10_000_000;

/** Reads a picture by its content and checks it to its end, or says why it cannot be printed. */
export async function readPicture(
  bytes: Uint8Array,
  rasterise: Rasterise,
): Promise<Picture | PrintFileFault> {
  switch (pictureFormat(bytes)) {
    case 'png':
      return readPng(bytes);
    case 'jpeg':
      return readJpeg(bytes);
    case 'svg':
      return readSvg(bytes, rasterise);
    case undefined:
      return 'bukan-gambar';
  }
}

async function readPng(bytes: Uint8Array): Promise<Picture | PrintFileFault> {
  if (bytes.length < 26) return 'rusak';
  // The header says the size; decoding first would already take the memory.
  const { width, height } = pngSize(bytes);
  if (width * height > MOST_PIXELS) return 'terlalu-banyak-piksel';
  const { barePng, pngPixels } = await import('./png.ts');
  const bare = width * height > 0 ? barePng(bytes) : undefined;
  if (!bare) return 'rusak';
  try {
    pngPixels(bare);
  } catch {
    return 'rusak';
  }
  const file = { format: 'png', bytes: bare } as const;
  return { source: file, raster: file, width, height };
}

function readJpeg(bytes: Uint8Array): Picture | PrintFileFault {
  const header = readJpegHeader(bytes);
  if (!header) return 'rusak';
  const { width, height, channels, precision } = header;
  if (width * height > MOST_PIXELS) return 'terlalu-banyak-piksel';
  // Ink colours come out inverted or pale in one format or another.
  if (channels === 4) return 'cmyk';
  if (precision !== 8 || (channels !== 1 && channels !== 3)) return 'rusak';
  const file = { format: 'jpeg', bytes } as const;
  return { source: file, raster: file, width, height };
}

async function readSvg(bytes: Uint8Array, rasterise: Rasterise): Promise<Picture | PrintFileFault> {
  const svg = decodeUtf8(bytes);
  if (svg === undefined) return 'rusak';
  const fault = svgFault(svg);
  if (fault) return fault;
  const png = await rasterise(svg);
  if (!png) return 'rusak';
  return { source: { format: 'svg', bytes }, raster: { format: 'png', bytes: png }, ...pngSize(png) };
}

/** Pixels, from the header. */
function pngSize(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
