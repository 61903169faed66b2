import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts';
import type { Merge } from '../workbook.ts';
import { referenceColumn } from './cell-reference.ts';

/** A merged range from "A1:C2"; undefined where it is none, or only one cell. */
export function mergeOf(reference: string): Merge | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/i.exec(reference.replaceAll('$', ''));
  if (!match) return undefined;
  const rows = [Number(match[2]), Number(match[4])];
  const columns = [referenceColumn(match[1]!)!, referenceColumn(match[3]!)!];
  const merge = {
    fromRow: Math.min(...rows),
    fromColumn: Math.min(...columns),
    toRow: Math.max(...rows),
    toColumn: Math.max(...columns),
  };
  const isInside = merge.fromRow > 0 && merge.toRow <= MOST_ROWS && merge.toColumn <= MOST_COLUMNS;
  const isOneCell = merge.fromRow === merge.toRow && merge.fromColumn === merge.toColumn;
  return isInside && !isOneCell ? merge : undefined;
}
