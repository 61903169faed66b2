import { isUtf8 } from 'node:buffer';

/** Text in the encodings that Excel saves lists in: UTF-8, UTF-16 with its mark, or else Windows-1252. */
export function decodeText(bytes: Buffer): string {
  if (isUtf16(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : windows1252(bytes);
}

export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** 0x80 to 0x9f; five of them mean nothing. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: some versions of Node take "windows-1252" for Latin 1, which has no quotation marks and dashes there. */
function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (c) => SPECIAL[c.charCodeAt(0) - 0x80]!);
}
