import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts';
import type { Budget, Overflow } from '../overflow.ts';
import { Unreadable } from '../unreadable.ts';
import type { Cell, Merge, Row } from '../workbook.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { readCell, type CellContext } from './cell.ts';
import { referenceColumn } from './cell-reference.ts';
import { mergeOf } from './merges.ts';
import { cellsInOrder, rowsInOrder } from './put-in-order.ts';

export interface Grid {
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
}

/** What a sheet is read with, and what of it is told beside its cells. */
export interface SheetContext extends CellContext {
  readonly budget: Budget;
  readonly overflow: Overflow;
}

/** The rows and merged ranges of a worksheet. */
export function readWorksheet(part: Buffer, context: SheetContext): Grid {
  const rows: Row[] = [];
  const merges: Merge[] = [];
  const xml = new XmlScanner(part);
  while (!context.overflow.isFull && xml.next()) {
    if (!xml.isOpening || xml.isEmpty) continue;
    if (xml.name === 'sheetData') readRows(xml, rows, context);
    else if (xml.name === 'mergeCells') readMerges(xml, merges, context);
  }
  return { rows: rowsInOrder(rows), merges };
}

function readMerges(xml: XmlScanner, merges: Merge[], context: SheetContext): void {
  while (!context.overflow.isFull && xml.nextWithin('mergeCells')) {
    const merge = mergeOf(xml.attribute('ref') ?? '');
    if (merge && spend(context, merge.fromRow, merge.fromColumn)) merges.push(merge);
  }
}

/** Takes one cell from what may still be read; false when there is none left. */
function spend({ budget, overflow }: SheetContext, row: number, column: number): boolean {
  if (budget.cells > 0) {
    budget.cells--;
    return true;
  }
  overflow.note('sel', row, column);
  return false;
}

function readRows(xml: XmlScanner, rows: Row[], context: SheetContext): void {
  let number = 0;
  while (!context.overflow.isFull && xml.nextWithin('sheetData')) {
    if (xml.name !== 'row') continue;
    number = rowNumber(xml, number + 1);
    if (number > MOST_ROWS) context.overflow.note('baris', number, 1);
    else if (!xml.isEmpty) {
      const cells = readCells(xml, number, context);
      if (cells.length > 0) rows.push({ number, cells });
    }
  }
}

/** Rows that do not tell theirs follow one another. */
function rowNumber(xml: XmlScanner, next: number): number {
  const told = xml.attribute('r');
  if (told === undefined) return next;
  const number = Number(told);
  if (!Number.isInteger(number) || number < 1) throw new Unreadable('rusak');
  return number;
}

function readCells(xml: XmlScanner, row: number, context: SheetContext): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  while (xml.nextWithin('row')) {
    if (xml.name !== 'c') continue;
    const reference = xml.letters('r');
    column = reference === undefined ? column + 1 : (referenceColumn(reference) ?? MOST_COLUMNS + 1);
    const content = readCell(xml, context);
    if (column > MOST_COLUMNS) context.overflow.note('kolom', row, MOST_COLUMNS + 1);
    else if (content && spend(context, row, column)) {
      cells.push({ column, kind: content.kind, text: content.text });
    }
  }
  return cellsInOrder(cells);
}
