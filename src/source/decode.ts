import { finding, type Finding, type FindingArgs } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import { Lines } from './lines.ts';

/** A text, or as much of one as can be shown, with what keeps it from being read. */
export interface Decoding {
  readonly text: string;
  readonly finding: Finding | undefined;
}

/** Bytes to text, without a byte order mark; a finding where they are not UTF-8, or no text at all. */
export function decode(file: string, bytes: Uint8Array): Decoding {
  if (isUtf16(bytes)) return { text: '', finding: notUtf8(startOf(file), 'utf16') };
  if (bytes.includes(0)) return { text: '', finding: notUtf8(startOf(file), 'biner') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), finding: undefined };
  } catch {
    const readable = readablePrefix(bytes).length;
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = new Lines(file, text).place(readable, readable + 1);
    return { text, finding: notUtf8(at, 'lain') };
  }
}

function notUtf8(at: Finding['at'], form: FindingArgs['berkas-bukan-utf8']['form']): Finding {
  return finding('galat', 'berkas-bukan-utf8', at, { form });
}

/** By its mark, or because every other byte of its beginning is zero, as it is for Latin letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number): number => start.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return Math.min(even, odd) === 0 && Math.max(even, odd) * 2.5 > start.length;
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
