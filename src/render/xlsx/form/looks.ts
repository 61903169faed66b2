import type { CellStyle } from '../style.ts';

/** How the cells of a form look. */

export const FAMILY = 'Arial';
/** Numbers by which the file format knows paper; F4 is nearest to Folio. */
export const PAPER_SIZES = { A4: 9, F4: 14 };
const SIZE = 10;

const LINES = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } as const;
const DARK = '1F3864';
const LIGHT = 'D9E2F3';
const LOCKED = 'EDEDED';

const HEADING: CellStyle = {
  size: SIZE,
  bold: true,
  wraps: true,
  vertical: 'center',
  horizontal: 'center',
  borders: LINES,
};

/** Dark where something has to be filled in: seen without colours too. */
export function headingStyle(isRequired: boolean): CellStyle {
  return isRequired ? { ...HEADING, fill: DARK, colour: 'FFFFFF' } : { ...HEADING, fill: LIGHT };
}

/** "@" keeps digits, days and ranges as they are typed. */
const FORMATS = { teks: '@', angka: 'General', bulat: '#,##0' } as const;

export function entryStyle(kind: keyof typeof FORMATS, isLong: boolean): CellStyle {
  return { size: SIZE, format: FORMATS[kind], unlocked: true, ...(isLong ? { wraps: true } : {}) };
}

export function lockedStyle(kind: keyof typeof FORMATS): CellStyle {
  return { size: SIZE, format: FORMATS[kind], fill: LOCKED };
}

export const GUIDE = {
  mark: { size: 14, bold: true },
  label: { size: SIZE },
  value: { size: SIZE, bold: true, format: '@' },
  title: { size: 11, bold: true, colour: DARK },
  number: { size: SIZE, horizontal: 'right' },
  text: { size: SIZE, wraps: true, horizontal: 'left', indent: 1 },
  head: { ...HEADING, fill: LIGHT },
  cell: { size: SIZE, wraps: true, borders: LINES, format: '@' },
} as const satisfies Record<string, CellStyle>;
