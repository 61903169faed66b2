import type { Sheet, Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { cellPlace } from '../../vocabulary/place.ts';

/** Measured: so many staff or duties take half a gigabyte, and no office of a region has as many. */
export const MOST_ROWS_OF_IMPORT = 100_000;

/** Where the lists go on past what one import takes; undefined where they do not. `names`: sheets; empty = all. */
export function tooManyRows(workbooks: readonly Workbook[], names: readonly string[]): Finding | undefined {
  const isWanted = ({ name }: Sheet): boolean => names.length === 0 || names.includes(name);
  let left = MOST_ROWS_OF_IMPORT;
  for (const { file, sheets } of workbooks) {
    for (const { name, rows } of sheets.filter(isWanted)) {
      const first = rows[left];
      if (first) {
        const args = { what: 'impor', limit: MOST_ROWS_OF_IMPORT } as const;
        return finding('galat', 'buku-terlalu-luas', cellPlace(file, name, first.number, 1), args);
      }
      left -= rows.length;
    }
  }
  return undefined;
}
