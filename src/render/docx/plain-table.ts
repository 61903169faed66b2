import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './units.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** A table without lines, only to set things side by side. Widths in points. */
export function plainTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERLESS,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

/** A row of it, never parted by the end of a page. */
export function plainRow(cells: readonly (readonly Paragraph[])[], keepNext = false): TableRow {
  return new TableRow({
    cantSplit: true,
    keepNext,
    children: cells.map((children) => new TableCell({ children: [...children] })),
  });
}
