import type { Paper } from '../../reports/paper/paper.ts';
import { cellXml } from './cell-xml.ts';
import type { SharedTexts } from './shared-texts.ts';
import { dataBars } from './data-bars.ts';
import { pageXml } from './page-setup.ts';
import { cellName, type SheetCell, type Worksheet } from './sheet.ts';
import type { Styles } from './style.ts';
import { element } from './xml.ts';

/**
 * The unit of column widths in points: a digit of Arial 11. Excel makes it 6 at every scaling of the screen, which no
 * other size gives, and LibreOffice 6.12; between them, no column is too narrow for its text nor the table for the page.
 */
const DIGIT = 6.03;
/** In points; a higher row makes Excel repair the file. */
const HIGHEST_ROW = 409.5;
/** Excel takes no more. */
const MOST_BREAKS = 1023;

/** The file of one worksheet, its parts in the order that the format demands. */
export function worksheetXml(
  paper: Paper,
  sheet: Worksheet,
  isFirst: boolean,
  styles: Styles,
  texts: SharedTexts,
): string {
  const bars = dataBars(sheet);
  return element(
    'worksheet',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    element('dimension', { ref: area(sheet) }),
    viewXml(sheet.frozen, isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(sheet.columnWidths),
    rowsXml(sheet, styles, texts),
    ...mergesXml(sheet),
    ...bars.rules,
    ...pageXml(paper, sheet),
    ...breaksXml(sheet.breaks),
    // A number written as text, such as a NIP, is meant.
    element('ignoredErrors', {}, element('ignoredError', { sqref: area(sheet), numberStoredAsText: 1 })),
    ...(sheet.picture ? [element('drawing', { 'r:id': 'rId1' })] : []),
    ...bars.extensions,
  );
}

function area({ rows, columnWidths }: Worksheet): string {
  return `A1:${cellName(Math.max(0, rows.length - 1), columnWidths.length - 1)}`;
}

function viewXml(frozen: number, isFirst: boolean): string {
  const below = cellName(frozen, 0);
  const pane = [
    element('pane', { ySplit: frozen, topLeftCell: below, activePane: 'bottomLeft', state: 'frozen' }),
    element('selection', { pane: 'bottomLeft', activeCell: below, sqref: below }),
  ];
  const view = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', view, ...(frozen > 0 ? pane : [])));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, i) =>
    element('col', {
      min: i + 1,
      max: i + 1,
      width: (width / DIGIT).toFixed(4),
      customWidth: 1,
    }),
  );
  return element('cols', {}, ...columns);
}

function rowsXml({ rows }: Worksheet, styles: Styles, texts: SharedTexts): string {
  const lines = rows.map(({ height, cells }, row) => {
    const ht = Math.min(HIGHEST_ROW, height).toFixed(2);
    const content = cells.flatMap((cell) => cellXml(cell, row, styles, texts));
    return element('row', { r: row + 1, ht, customHeight: 1 }, ...content);
  });
  return element('sheetData', {}, ...lines);
}

function mergesXml({ rows }: Worksheet): string[] {
  const isMerged = ({ from, to }: SheetCell): boolean => to - from > 1;
  const merges = rows.flatMap(({ cells }, row) =>
    cells
      .filter(isMerged)
      .map(({ from, to }) =>
        element('mergeCell', { ref: `${cellName(row, from)}:${cellName(row, to - 1)}` }),
      ),
  );
  return merges.length > 0 ? [element('mergeCells', { count: merges.length }, ...merges)] : [];
}

function breaksXml(breaks: readonly number[]): string[] {
  const kept = breaks.slice(0, MOST_BREAKS);
  if (kept.length === 0) return [];
  const items = kept.map((row) => element('brk', { id: row, max: 16383, man: 1 }));
  return [element('rowBreaks', { count: kept.length, manualBreakCount: kept.length }, ...items)];
}
