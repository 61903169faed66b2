import { TextRun, type IRunPropertiesOptions } from 'docx';
import type { Tone } from '../../reports/document.ts';
import { isBold, letterColour } from '../../typeset/looks.ts';
import { printable } from '../../vocabulary/printable.ts';

/** Looks of a run of text: bold, colour, size. */
export type Look = IRunPropertiesOptions;

/** Looks of text that is meant in a tone. */
export function lookOf(tone: Tone | undefined): Look {
  return tone === undefined ? {} : { color: letterColour(tone), ...(isBold(tone) ? { bold: true } : {}) };
}

/** Text as runs, a line break at each "\n". Whatever it says, it stays text and never becomes a field. */
export function runs(text: string, look: Look = {}): TextRun[] {
  return legal(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

/** Text without the characters that XML cannot hold, not even escaped. */
export function legal(text: string): string {
  return printable(text).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
