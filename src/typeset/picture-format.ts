import type { Picture } from '../reports/paper/paper.ts';

export type PictureFormat = Picture['source']['format'];

/** What kind of picture these bytes begin like, whatever the file is called; undefined for none that can be printed. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  return isSvg(bytes) ? 'svg' : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Drawing programs put long comments and licences before the root element. */
const PROLOGUE = 20_000;

function isSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, PROLOGUE)).trimStart();
  return text.startsWith('<') && /<svg[\s>]/.test(text);
}
