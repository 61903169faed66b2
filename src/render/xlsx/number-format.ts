import type { TotalCell } from '../../reports/paper/paper.ts';

/**
 * As wide as a point, between a number at the right and the border, or it would run into the text of the next column;
 * an indent is three times as wide, and a number that does not fit is shown as ####.
 */
const OFF_BORDER = '_.';

/** The format in which a workbook shows a cell's number; the reader's program has its own points and commas. */
export function numberFormat(cell: TotalCell, isAtRight: boolean): string | undefined {
  const format = formatOf(cell);
  return format !== undefined && isAtRight ? format + OFF_BORDER : format;
}

function formatOf(cell: TotalCell): string | undefined {
  switch (cell.kind) {
    case 'text':
      return undefined;
    case 'bar':
      return percent(0);
    case 'number':
      return cell.isShare ? percent(cell.decimals) : plain(cell.decimals);
    case 'sum':
      return plain(cell.decimals);
  }
}

function plain(decimals: number): string {
  return `#,##0${fraction(decimals)}`;
}

function percent(decimals: number): string {
  return `0${fraction(decimals)}\\ %`;
}

function fraction(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}
