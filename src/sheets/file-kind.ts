import { isUtf16 } from './csv/decode-text.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'compound' | 'markup' | 'text' | 'other';

export function fileKind(bytes: Buffer): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74]))
    return 'other';
  if (!isUtf16(bytes) && isBinary(bytes)) return 'other';
  return isMarkup(bytes) ? 'markup' : 'text';
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** A stray control character comes along with text from a database; in other files they are everywhere. */
const MOST_CONTROLS = 0.01;
const SAMPLE_BYTES = 100_000;

function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length;
  return controls > sample.length * MOST_CONTROLS;
}

/** Many a web page calls its table ".xls". */
function isMarkup(bytes: Buffer): boolean {
  const start = bytes.toString(isUtf16(bytes) ? 'utf16le' : 'utf8', 0, 400);
  return /^[\ufeff\s]*<(?:[?!]|html|head|body|meta|style|table|div|workbook)/i.test(start);
}
