import { maskNip } from '../vocabulary/nip.ts';
import type { Place } from '../vocabulary/place.ts';

const WIDEST = 110;

/**
 * The line of a finding and the one before it, with the wrong token underlined. NIP are masked. A long line is cut
 * around the token.
 */
export function codeFrame(text: string, place: Place): string[] {
  const lines = text.split(/\r?\n/);
  const wrong = lines[place.line - 1];
  if (wrong === undefined || (wrong === '' && lines.length === 1)) return [];
  const gutter = String(place.line).length;
  const from = Math.max(0, place.column - 1 - Math.floor(WIDEST / 2));
  const cut = wrong.length > WIDEST ? from : 0;
  const show = (line: string, number: number): string =>
    `${String(number).padStart(gutter)} | ${printable(maskNip(line)).slice(cut, cut + WIDEST)}`.trimEnd();
  const before = place.line > 1 ? [show(lines[place.line - 2]!, place.line - 1)] : [];
  const width = Math.max(1, Math.min(place.endColumn, cut + WIDEST + 1) - place.column);
  const underline = `${' '.repeat(gutter)} | ${' '.repeat(place.column - 1 - cut)}${'^'.repeat(width)}`;
  return [...before, show(wrong, place.line), underline];
}

/** Tabs and control characters would shift the underline or speak to the terminal. */
function printable(line: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return line.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}
