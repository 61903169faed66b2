import type { PaperColumn } from '../../reports/paper/paper.ts';

/**
 * Widths of columns in percent of the table: least widths first, then what is left over of the room (millimetres) as
 * the columns grow.
 */
export function columnShares(columns: readonly PaperColumn[], room: number): number[] {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const grow = columns.reduce((sum, column) => sum + column.grow, 0);
  const rest = grow > 0 ? Math.max(0, room - least) : 0;
  const widths = columns.map((column) => column.width + (grow > 0 ? (rest * column.grow) / grow : 0));
  return widths.map((width) => Number(((100 * width) / (least + rest)).toFixed(2)));
}
