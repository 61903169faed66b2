/** What the frame of a JPEG says about it. */
export interface JpegHeader {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Colours of a pixel: 1 grey, 3 colour, 4 for printing presses (CMYK). */
  readonly channels: number;
  /** Bits of a colour. */
  readonly precision: number;
}

const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive: what PDF and browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Without these no decoder can do anything. */
const TABLES = [0xdb, 0xc4];

/** Follows the markers of a JPEG from its start to its end; undefined where it is damaged or of a rare kind. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: JpegHeader | undefined;
  const seen = new Set<number>();
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    // A marker may be filled up with 0xff in front.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    if (FRAMES.includes(marker)) header = frameAt(view, at + 4, length);
    seen.add(marker);
    if (marker === START_OF_SCAN) {
      const isWhole = TABLES.every((table) => seen.has(table)) && endsWell(bytes, at + 2 + length);
      return isWhole ? header : undefined;
    }
    at += 2 + length;
  }
  return undefined;
}

function frameAt(view: DataView, at: number, length: number): JpegHeader | undefined {
  if (length < 8) return undefined;
  const [height, width] = [view.getUint16(at + 1), view.getUint16(at + 3)];
  return width > 0 && height > 0
    ? { width, height, channels: view.getUint8(at + 5), precision: view.getUint8(at) }
    : undefined;
}

/** A file that was cut off lacks the end marker; some cameras write more behind it. */
function endsWell(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}
