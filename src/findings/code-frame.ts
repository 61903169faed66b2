import { maskNip } from '../vocabulary/nip.ts';
import type { Place } from '../vocabulary/place.ts';
import { printable } from '../vocabulary/printable.ts';

const WIDEST = 110;
/** Enough around the cut to see a NIP whole and mask it, without reading a line of a megabyte for each finding. */
const MARGIN = 200;

/**
 * The line of a finding and the one before it, with the wrong token underlined. NIP are masked. A long line is cut
 * around the token.
 */
export function codeFrame(lines: readonly string[], place: Place): string[] {
  const wrong = lines[place.line - 1];
  if (wrong === undefined || (wrong === '' && lines.length === 1)) return [];
  const gutter = String(place.line).length;
  const cut = wrong.length > WIDEST ? Math.max(0, place.column - 1 - Math.floor(WIDEST / 2)) : 0;
  const show = (line: string, number: number): string =>
    `${String(number).padStart(gutter)} | ${window(line, cut)}`.trimEnd();
  const before = place.line > 1 ? [show(lines[place.line - 2]!, place.line - 1)] : [];
  const width = Math.max(1, Math.min(place.endColumn, cut + WIDEST + 1) - place.column);
  const underline = `${' '.repeat(gutter)} | ${' '.repeat(place.column - 1 - cut)}${'^'.repeat(width)}`;
  return [...before, show(wrong, place.line), underline];
}

/** The part of a line that is shown, from a column on. A tab becomes one space, or the underline would slip. */
function window(line: string, cut: number): string {
  const from = Math.max(0, cut - MARGIN);
  const around = line.slice(from, cut + WIDEST + MARGIN);
  return printable(maskNip(around).replaceAll('\t', ' ')).slice(cut - from, cut - from + WIDEST);
}
