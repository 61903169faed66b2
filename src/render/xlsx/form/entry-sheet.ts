import type { FormCell, FormColumn, FormSheet } from '../../../forms/form.ts';
import { cellName, columnName } from '../../../vocabulary/cell-name.ts';
import { element, escapeXml } from '../xml.ts';
import { cellXml, columnsXml, rowXml, WORKSHEET, type Shared } from './cells.ts';
import { entryStyle, headingStyle, lockedStyle, PAPER_SIZES } from './looks.ts';
import { rowHeight } from './row-height.ts';
import { validationsXml } from './validations.ts';

/** Rows that are ready to be filled in, below those that are there. */
const BLANK_ROWS = 200;
/** In points: two lines of a heading. */
const HEADING_HEIGHT = 32;

/** The last row that is ready to be filled in, counted from 1. */
export function lastRowOf({ rows }: FormSheet): number {
  return rows.length + 1 + BLANK_ROWS;
}

/** A sheet to be filled in, its parts in the order that the format demands. */
export function entrySheetXml(
  sheet: FormSheet,
  widths: readonly number[],
  { title, paper }: { title: string; paper: 'F4' | 'A4' },
  shared: Shared,
): string {
  const { columns } = sheet;
  return element(
    'worksheet',
    WORKSHEET,
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: filledArea(sheet) }),
    viewXml(sheet),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(
      columns.map(({ kind, isLong }, i) => ({
        width: widths[i]!,
        style: shared.styles.numberOf(entryStyle(kind, isLong)),
      })),
    ),
    element('sheetData', {}, headXml(columns, shared), rowsXml(sheet, widths, shared)),
    PROTECTION,
    element('autoFilter', { ref: filterArea(sheet) }),
    ...validationsXml(sheet, lastRowOf(sheet)),
    element('printOptions', { gridLines: 1 }),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: PAPER_SIZES[paper],
      fitToWidth: columns.length > 10 ? 2 : 1,
      fitToHeight: 0,
      orientation: 'landscape',
    }),
    footerXml(`${title}: ${sheet.name}`),
    element(
      'ignoredErrors',
      {},
      element('ignoredError', { sqref: filledArea(sheet), numberStoredAsText: 1 }),
    ),
    element('legacyDrawing', { 'r:id': 'rId1' }),
  );
}

/** Everything that does not touch locked cells is allowed, and no password keeps anybody from the rest. */
const PROTECTION = element('sheetProtection', {
  sheet: 1,
  formatCells: 0,
  formatColumns: 0,
  formatRows: 0,
  insertRows: 0,
  deleteRows: 0,
  sort: 0,
  autoFilter: 0,
});

function filledArea({ columns, rows }: FormSheet): string {
  return `A1:${cellName(rows.length + 1, columns.length)}`;
}

/** What can be filtered, also by the name under which a workbook keeps it. */
export function filterArea(sheet: FormSheet): string {
  return `A1:${cellName(lastRowOf(sheet), sheet.columns.length)}`;
}

/** Columns and rows that stand again on every printed page. */
export function repeatedRange({ naming }: FormSheet, quotedName: string): string {
  return `${quotedName}!$A:$${columnName(naming)},${quotedName}!$1:$1`;
}

function viewXml({ naming }: FormSheet): string {
  const corner = cellName(2, naming + 1);
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { workbookViewId: 0 },
      element('pane', {
        xSplit: naming,
        ySplit: 1,
        topLeftCell: corner,
        activePane: 'bottomRight',
        state: 'frozen',
      }),
      element('selection', { pane: 'topRight' }),
      element('selection', { pane: 'bottomLeft' }),
      element('selection', { pane: 'bottomRight', activeCell: corner, sqref: corner }),
    ),
  );
}

function headXml(columns: readonly FormColumn[], shared: Shared): string {
  const cells = columns.map(({ heading, isRequired }, i) =>
    cellXml(1, i + 1, { kind: 'teks', text: heading }, headingStyle(isRequired), shared),
  );
  return rowXml(1, cells, { height: HEADING_HEIGHT, isFixed: true });
}

function rowsXml({ columns, rows }: FormSheet, widths: readonly number[], shared: Shared): string {
  const styles = columns.map(({ kind, isLong, isKey }) =>
    isKey ? lockedStyle(kind) : entryStyle(kind, isLong),
  );
  const lines = rows.map((row, i) => {
    const cells = row.flatMap((cell: FormCell | undefined, column) =>
      cell ? [cellXml(i + 2, column + 1, cell, styles[column]!, shared)] : [],
    );
    const wrapped = columns.flatMap(({ isLong, isKey }, column) =>
      isLong && !isKey ? [{ text: row[column]?.text ?? '', width: widths[column]! }] : [],
    );
    return rowXml(i + 2, cells, { height: rowHeight(wrapped) });
  });
  // As one text, for a function takes no hundred thousand arguments.
  return lines.join('');
}

function footerXml(text: string): string {
  // "&" begins a code of the footer; doubled it is itself.
  const left = text.replaceAll('&', '&&').slice(0, 200);
  return element('headerFooter', {}, element('oddFooter', {}, escapeXml(`&L&8${left}&R&8&P / &N`)));
}
