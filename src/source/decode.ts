import { finding, type Finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import { Lines } from './lines.ts';

/** Bytes to text, without a byte order mark; a finding where they are not UTF-8. */
export function decode(file: string, bytes: Uint8Array): string | Finding {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return finding('galat', 'berkas-bukan-utf8', startOf(file), { utf16: true });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = readablePrefix(bytes);
    const at = new Lines(file, `${readable} `).place(readable.length, readable.length + 1);
    return finding('galat', 'berkas-bukan-utf8', at, { utf16: false });
  }
}

/** The text before the first bytes that are not UTF-8, found by halving. */
function readablePrefix(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // "stream" allows a character to be cut in two at the end.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
}
