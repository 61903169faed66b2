import type { Tone } from '../reports/document.ts';
import type { PaperColumn, PaperRow } from '../reports/paper/paper.ts';

/** Red, green and blue in hexadecimal: "DFDFDF". The same in all formats that are printed. */
export type Rgb = string;

/** Shades behind text that a photocopier keeps apart. */
export const SHADES = { head: 'E0E0E0', group: 'F2F2F2', bad: 'FADED9', bar: 'EDEDED' } as const;

const LETTERS: Readonly<Partial<Record<Tone, Rgb>>> = { bad: 'A60D0D', faint: '595959' };

const BARS: Readonly<Record<Tone, Rgb>> = {
  good: '386B9E',
  warn: 'D99926',
  bad: 'B31F1A',
  faint: '999999',
  strong: '333333',
};

export function letterColour(tone: Tone | undefined): Rgb {
  return (tone && LETTERS[tone]) ?? '000000';
}

export function barColour(tone: Tone): Rgb {
  return BARS[tone];
}

/** What is set in bold by its tone. */
export function isBold(tone: Tone | undefined): boolean {
  return tone === 'strong' || tone === 'bad';
}

/** Shade of a cell in the body of a table: what somebody must see to comes before what heads a group. */
export function cellShade(row: PaperRow, column: PaperColumn): Rgb | undefined {
  if ((row.tone ?? column.tone) === 'bad') return SHADES.bad;
  return row.isGroup ? SHADES.group : undefined;
}

export function headShade(column: PaperColumn): Rgb {
  return column.tone === 'bad' ? SHADES.bad : SHADES.head;
}

/** Filled in by hand where a signature has no name. */
export const DOTTED_NAME = '.'.repeat(48);
