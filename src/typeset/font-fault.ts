import type { PrintFileFault } from '../vocabulary/finding.ts';

/** Why a file that begins like this is no TTF; undefined where it begins like one. */
export function fontFault(bytes: Uint8Array): PrintFileFault | undefined {
  const tag = String.fromCharCode(...bytes.subarray(0, 4));
  if (tag === '\u0000\u0001\u0000\u0000' || tag === 'true') return undefined;
  if (tag === 'OTTO') return 'huruf-opentype';
  return tag === 'wOFF' || tag === 'wOF2' ? 'huruf-web' : 'bukan-huruf';
}
