import type { TotalCell } from '../../reports/paper/paper.ts';

/** The format in which a workbook shows a cell's number; the reader's program has its own points and commas. */
export function numberFormat(cell: TotalCell): string | undefined {
  switch (cell.kind) {
    case 'text':
      return undefined;
    case 'bar':
      // Off the border, where the number of the column before ends.
      return `\\ ${percent(0)}`;
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
