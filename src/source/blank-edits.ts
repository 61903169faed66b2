import type { Edit } from '../vocabulary/edit.ts';
import { insideOf, protectedRanges } from './protected-lines.ts';

const UNTIDY = /[ \t\u00a0]\r?$|\u00a0/m;
const LINE = /([^\r\n]*)(\r?\n|$)/g;
/** Blanks, dashes and the key before a value: what holds a line of YAML together. */
const STRUCTURE = /^[ \t\u00a0]*(?:-[ \u00a0]+)*(?:[\w-]+[ \u00a0]*:(?=[ \u00a0]|$)[ \u00a0]*)?/;

/**
 * Blanks that should not be there, and that no finding need speak of: at the end of a line, no-break spaces that stand
 * for blanks of YAML, and the line end that is missing at the end of the file.
 */
export function blankEdits(text: string): readonly Edit[] {
  const edits = UNTIDY.test(text) ? lineEdits(text) : [];
  if (text === '' || text.endsWith('\n') || edits.some(({ to }) => to === text.length)) return edits;
  // To a text in a block the line end would belong.
  if (protectedRanges(text).at(-1)?.[1] === text.length) return edits;
  return [...edits, { from: text.length, to: text.length, text: text.includes('\r\n') ? '\r\n' : '\n' }];
}

function lineEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const isProtected = insideOf(protectedRanges(text));
  for (const { index: start, 1: line = '' } of text.matchAll(LINE)) {
    const end = start + line.length;
    const blanks = blanksAtEnd(line);
    if (isProtected(start)) {
      // The last line of a text in quotation marks goes on behind it.
      if (!isProtected(end)) edits.push(...trailing(start, line, blanks));
      continue;
    }
    const structure = STRUCTURE.exec(line.slice(0, line.length - blanks))?.[0] ?? '';
    for (const { index } of structure.matchAll(/\u00a0/g)) {
      edits.push({ from: start + index, to: start + index + 1, text: ' ' });
    }
    if (!isProtected(end)) edits.push(...trailing(start, line, blanks));
  }
  return edits;
}

/** Counted backwards: a pattern that looks for the end tries every blank of a long line. */
function blanksAtEnd(line: string): number {
  let at = line.length;
  while (at > 0 && ' \t\u00a0'.includes(line[at - 1]!)) at--;
  return line.length - at;
}

function trailing(start: number, line: string, blanks: number): Edit[] {
  const end = start + line.length;
  return blanks === 0 ? [] : [{ from: end - blanks, to: end, text: '' }];
}
