import { cellText } from '../../reports/paper/cell-text.ts';
import type { PaperColumn, PaperRow, TotalCell } from '../../reports/paper/paper.ts';
import type { LaidTable } from '../../typeset/layout.ts';
import { cellShade, headShade, SHADES } from '../../typeset/looks.ts';
import { SIZES } from '../../typeset/measures.ts';
import type { Frame, SheetTable } from './frame.ts';
import { paleBar, toneStyle } from './looks.ts';
import { numberFormat } from './number-format.ts';
import { cellName, type CellContent, type SheetCell, type SheetRow } from './sheet.ts';
import { BOXED, type CellStyle } from './style.ts';

/** Rows of the worksheet, first and last, that hold the rows of a table. */
export type BodyRows = readonly [number, number];

/** The heads, and the row of column numbers where there is one. */
export function headRows(table: SheetTable, frame: Frame): SheetRow[] {
  const { laid } = table;
  const { columns, numbered } = laid.table;
  const base = { size: frame.size, borders: BOXED, horizontal: 'center', vertical: 'center' } as const;
  const heads = columns.map((column, i) =>
    tableCell(table, i, i + 1, textOf(column.head), {
      ...base,
      bold: true,
      wraps: true,
      fill: headShade(column),
      ...(column.rotated ? { rotated: true } : {}),
    }),
  );
  const small = { ...base, size: frame.size + SIZES.numbers, italic: true, fill: SHADES.head };
  // As text, or a sum over a repeated head would count them.
  const numbers = columns.map((_, i) => tableCell(table, i, i + 1, textOf(String(i + 1)), small));
  return [
    { height: laid.headHeight, cells: heads },
    ...(numbered ? [{ height: laid.numbersHeight, cells: numbers }] : []),
  ];
}

/** One row, or where the layout has cut it in parts, these lines of it. */
export function bodyRow(
  table: SheetTable,
  index: number,
  lines: readonly (readonly string[])[],
  height: number,
  frame: Frame,
): SheetRow {
  const { laid } = table;
  const row = laid.table.rows[index]!;
  const isCut = height < laid.rowHeights[index]!;
  const cells = row.cells.map((cell, i) => {
    const isElsewhere = lines[i]!.length === 0;
    const content =
      isCut && (cell.kind === 'text' || isElsewhere)
        ? textOf(lines[i]!.join('\n'))
        : contentOf(cell, laid, frame.language);
    return tableCell(table, i, i + 1, content, {
      ...cellStyle(cell, laid.table.columns[i]!, frame.size),
      ...rowStyle(row, laid.table.columns[i]!),
    });
  });
  return { height, cells };
}

/** The row under the table; its sums are computed by the workbook from the rows given. */
export function totalRow(table: SheetTable, body: BodyRows | undefined, frame: Frame): SheetRow {
  const { laid, starts } = table;
  const { columns, rows, total } = laid.table;
  const { label, span, cells } = total!;
  const style = { size: frame.size, bold: true, borders: BOXED, wraps: true } as const;
  const values = cells.map((cell, i) => {
    const column = span + i;
    const content =
      cell.kind === 'sum' && body && isSumOf(cell.value, rows, column)
        ? sumOf(cell.value, body, starts[column]!)
        : contentOf(cell, laid, frame.language);
    return tableCell(table, column, column + 1, content, {
      ...cellStyle(cell, columns[column]!, frame.size),
      ...style,
    });
  });
  const labelCell = tableCell(table, 0, span, textOf(label), {
    ...style,
    horizontal: 'right',
  });
  return { height: laid.totalHeight, cells: [...(span > 0 ? [labelCell] : []), ...values] };
}

/** A signed paper must not carry a formula that gives another number than the one it was made from. */
function isSumOf(value: number, rows: readonly PaperRow[], column: number): boolean {
  const sum = rows.reduce((all, { cells }) => {
    const cell = cells[column]!;
    if (cell.kind === 'number') return all + cell.value;
    return cell.kind === 'bar' ? all + cell.utilisation : all;
  }, 0);
  return Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(value));
}

function sumOf(value: number, [first, last]: BodyRows, column: number): CellContent {
  return { kind: 'formula', formula: `SUM(${cellName(first, column)}:${cellName(last, column)})`, value };
}

function contentOf(cell: TotalCell, { barScale }: LaidTable, language: 'id' | 'en'): CellContent {
  switch (cell.kind) {
    case 'text':
      return textOf(cellText(cell, language));
    case 'bar':
      return { kind: 'bar', value: cell.utilisation, scale: barScale, colour: paleBar(cell.tone) };
    default:
      return { kind: 'number', value: cell.value };
  }
}

function textOf(text: string): CellContent {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function rowStyle(row: PaperRow, column: PaperColumn): Partial<CellStyle> {
  const fill = cellShade(row, column);
  return { ...(row.isGroup ? { bold: true } : {}), ...(fill === undefined ? {} : { fill }) };
}

function cellStyle(cell: TotalCell, column: PaperColumn, size: number): CellStyle {
  const horizontal = cell.kind === 'bar' ? 'right' : column.align;
  const format = numberFormat(cell, horizontal === 'right');
  return {
    size,
    borders: BOXED,
    wraps: true,
    horizontal,
    ...(cell.kind === 'text' || cell.kind === 'number' ? toneStyle(cell.tone) : {}),
    ...(format === undefined ? {} : { format, wraps: false }),
  };
}

function tableCell(
  { starts }: SheetTable,
  first: number,
  end: number,
  content: CellContent,
  style: CellStyle,
): SheetCell {
  return { from: starts[first]!, to: starts[end]!, content, style };
}
