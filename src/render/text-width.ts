import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

/** Letters, signs, bars and arrows that take one column each: all that reports usually hold. */
const SINGLE = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2190-\u2193\u2264\u2265\u2500-\u259f]*$/;

/** Columns that a text takes on a terminal. The library segments every text, which is slow for thousands of cells. */
export function textWidth(text: string): number {
  const bare = text.includes('\u001b') ? stripVTControlCharacters(text) : text;
  return SINGLE.test(bare) ? bare.length : stringWidth(bare);
}
