import type { TableCell, TableRow } from '../tables/table.ts';
import { filledCell } from './amount.ts';

/** The filled cell of the row itself: a number in a range merged over several rows belongs to the first of them. */
export function ownCell(row: TableRow, key: string): TableCell | undefined {
  const cell = filledCell(row, key);
  return cell?.isHeld ? undefined : cell;
}
