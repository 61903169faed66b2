import { isUtf8 } from 'node:buffer';
import { Unreadable } from '../unreadable.ts';

/** A part of XML as UTF-8 without its mark; the standard allows UTF-16 too. */
export function xmlBytes(part: Buffer): Buffer {
  const [first, second, third] = part;
  if (first === 0xff && second === 0xfe) return recoded(part, 'utf-16le');
  if (first === 0xfe && second === 0xff) return recoded(part, 'utf-16be');
  if (!isUtf8(part)) throw new Unreadable('rusak');
  return first === 0xef && second === 0xbb && third === 0xbf ? part.subarray(3) : part;
}

function recoded(part: Buffer, encoding: string): Buffer {
  return Buffer.from(new TextDecoder(encoding).decode(part));
}
