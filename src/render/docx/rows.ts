import { HeightRule, Paragraph, ShadingType, TableCell, TableRow, TextDirection } from 'docx';
import { cellText } from '../../reports/paper/cell-text.ts';
import type { PaperColumn, TotalCell } from '../../reports/paper/paper.ts';
import type { LaidTable, Piece } from '../../typeset/layout.ts';
import { cellShade, headShade, SHADES } from '../../typeset/looks.ts';
import { PADDING, SIZES } from '../../typeset/measures.ts';
import { barRuns } from './bar.ts';
import { paragraph } from './paragraphs.ts';
import { lookOf, type Look } from './text.ts';
import { twips } from './units.ts';

/** What the rows of a table depend on. */
export interface TableSetting {
  readonly language: 'id' | 'en';
  /** Size of the text in points. */
  readonly size: number;
}

/** The heads and the row of column numbers, which Word repeats on each page. */
export function headRows(
  { table, headHeight, numbersHeight }: LaidTable,
  { size }: TableSetting,
): TableRow[] {
  const heads = tableRow(headHeight, table.columns.map(head), { tableHeader: true, keepNext: true });
  if (!table.numbered) return [heads];
  const place = { align: 'center', size: size + SIZES.numbers } as const;
  const margins = { top: twips(PADDING.y / 2 - 0.5), bottom: twips(PADDING.y / 2 - 0.5) };
  const numbers = table.columns.map(
    (_, i) =>
      new TableCell({
        children: [paragraph(String(i + 1), place, { italics: true })],
        shading: shade(SHADES.head),
        margins,
      }),
  );
  return [heads, tableRow(numbersHeight, numbers, { tableHeader: true, keepNext: true })];
}

/** A row of the table's body. */
export function bodyRow(laid: LaidTable, index: number, piece: Piece, setting: TableSetting): TableRow {
  const { columns, rows } = laid.table;
  const row = rows[index]!;
  const look = row.isGroup ? { bold: true } : {};
  const children = row.cells.map((cell, i) =>
    bodyCell(cell, laid, i, look, setting, cellShade(row, columns[i]!)),
  );
  const isWhole = piece.height > laid.rowHeights[index]! - 0.01;
  // A row that the layout has cut must be able to split.
  if (!isWhole) return new TableRow({ children });
  return tableRow(piece.height, children, { keepNext: piece.keepsNext });
}

/** The row under the table: its label spans the first columns. */
export function totalRow(laid: LaidTable, keepNext: boolean, setting: TableSetting): TableRow {
  const { label, span, cells } = laid.table.total!;
  const labelCell = new TableCell({
    children: [paragraph(label, { align: 'right' }, { bold: true })],
    columnSpan: span,
  });
  const rest = cells.map((cell, i) => bodyCell(cell, laid, span + i, { bold: true }, setting));
  return tableRow(laid.totalHeight, [labelCell, ...rest], { keepNext });
}

function tableRow(
  height: number,
  children: readonly TableCell[],
  more: { readonly tableHeader?: boolean; readonly keepNext: boolean },
): TableRow {
  return new TableRow({
    ...more,
    children,
    cantSplit: true,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
  });
}

function head(column: PaperColumn): TableCell {
  const { head: text, rotated = false } = column;
  return new TableCell({
    children: [paragraph(text, { align: rotated ? 'left' : 'center' }, { bold: true })],
    verticalAlign: 'center',
    shading: shade(headShade(column)),
    ...(rotated ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
  });
}

function bodyCell(
  cell: TotalCell,
  laid: LaidTable,
  index: number,
  look: Look,
  { language, size }: TableSetting,
  fill?: string,
): TableCell {
  const text = cellText(cell, language);
  const shading = fill ? { shading: shade(fill) } : {};
  if (cell.kind === 'bar') {
    const width = laid.columnWidths[index]! - 2 * PADDING.x;
    const children = barRuns(cell, text, width, laid.barScale, size);
    const tabStops = [{ type: 'right', position: twips(width) }] as const;
    return new TableCell({ children: [new Paragraph({ tabStops, children })], ...shading });
  }
  const { align } = laid.table.columns[index]!;
  const tone = 'tone' in cell ? cell.tone : undefined;
  return new TableCell({
    children: [paragraph(text, { align }, { ...look, ...lookOf(tone) })],
    ...shading,
  });
}

function shade(fill: string): { type: typeof ShadingType.CLEAR; color: string; fill: string } {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}
