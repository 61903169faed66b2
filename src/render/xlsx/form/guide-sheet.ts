import type { Form, GuideLine } from '../../../forms/form.ts';
import type { CellStyle } from '../style.ts';
import { element } from '../xml.ts';
import { cellXml, columnsXml, rowXml, WORKSHEET, type Shared } from './cells.ts';
import { GUIDE, PAPER_SIZES } from './looks.ts';
import { rowHeight } from './row-height.ts';

/** In characters. */
const WIDTHS = [16, 20, 8, 62, 34];
/** From the second column to the last: what a step has for itself. */
const STEP_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
/** In points. */
const TITLE = 24;

/** The sheet that explains the form; nothing in it is filled in. */
export function guideSheetXml({ guide, paper }: Form, shared: Shared): string {
  const rows = guide.map((line, i) => lineXml(line, i + 1, shared));
  const merges = guide.flatMap((line, i) =>
    line.kind === 'langkah' ? [element('mergeCell', { ref: `B${i + 1}:E${i + 1}` })] : [],
  );
  return element(
    'worksheet',
    WORKSHEET,
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, element('sheetView', { showGridLines: 0, tabSelected: 1, workbookViewId: 0 })),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(WIDTHS.map((width) => ({ width }))),
    element('sheetData', {}, ...rows),
    element('sheetProtection', { sheet: 1, formatColumns: 0, formatRows: 0 }),
    element('mergeCells', { count: merges.length }, ...merges),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: PAPER_SIZES[paper], fitToHeight: 0, orientation: 'landscape' }),
  );
}

function lineXml(line: GuideLine, row: number, shared: Shared): string {
  const text = (column: number, content: string, style: CellStyle): string =>
    cellXml(row, column, { kind: 'teks', text: content }, style, shared);
  switch (line.kind) {
    case 'tanda':
      return rowXml(row, [text(1, line.text, GUIDE.mark)], { height: TITLE, isFixed: true });
    case 'isian':
      return rowXml(row, [text(1, line.label, GUIDE.label), text(2, line.value, GUIDE.value)]);
    case 'judul':
      return rowXml(row, [text(1, line.text, { ...GUIDE.title, vertical: 'bottom' })], {
        height: TITLE,
        isFixed: true,
      });
    case 'langkah': {
      // Merged cells do not find their own height.
      const height = rowHeight([{ text: line.text, width: STEP_WIDTH }]);
      const number = cellXml(row, 1, { kind: 'angka', text: String(line.number) }, GUIDE.number, shared);
      return rowXml(row, [number, text(2, line.text, GUIDE.text)], { height, isFixed: true });
    }
    case 'kepala':
    case 'baris': {
      const style = line.kind === 'kepala' ? GUIDE.head : GUIDE.cell;
      const cells = line.cells.map((content, i) => text(i + 1, content, style));
      const height = rowHeight(line.cells.map((content, i) => ({ text: content, width: WIDTHS[i]! })));
      return rowXml(row, cells, { height });
    }
  }
}
