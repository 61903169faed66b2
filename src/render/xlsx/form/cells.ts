import { cellName } from '../../../vocabulary/cell-name.ts';
import type { CellStyle, Styles } from '../style.ts';
import { element } from '../xml.ts';
import type { SharedTexts } from '../shared-texts.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly styles: Styles;
  readonly texts: SharedTexts;
}

interface Content {
  readonly kind: 'teks' | 'angka';
  readonly text: string;
}

/** A cell; row and column count from 1. */
export function cellXml(
  row: number,
  column: number,
  content: Content,
  style: CellStyle,
  { styles, texts }: Shared,
): string {
  const r = cellName(row, column);
  const s = styles.numberOf(style);
  const value = content.kind === 'teks' ? String(texts.numberOf(content.text)) : content.text;
  return element('c', { r, s, t: content.kind === 'teks' ? 's' : undefined }, element('v', {}, value));
}

/** A row, its height in points; it grows with what is written into it unless it is fixed. */
export function rowXml(
  number: number,
  cells: readonly string[],
  { height, isFixed = false }: { readonly height?: number; readonly isFixed?: boolean } = {},
): string {
  return element('row', { r: number, ht: height, customHeight: isFixed ? 1 : undefined }, ...cells);
}

/** Columns with their widths in characters and the style of cells that hold nothing yet. */
export function columnsXml(columns: readonly { readonly width: number; readonly style?: number }[]): string {
  return element(
    'cols',
    {},
    ...columns.map(({ width, style }, i) =>
      element('col', { min: i + 1, max: i + 1, width, style, customWidth: 1 }),
    ),
  );
}

export const WORKSHEET = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
