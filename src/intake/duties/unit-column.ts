import type { Unit } from '../../vocabulary/duration.ts';
import { filledCell } from '../reading/amount.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';
import { unitIn } from './unit-word.ts';

/** What the cell in the column of units says. */
export interface UnitCell {
  readonly cell: TableCell;
  /** Undefined where no norm can have such a unit. */
  readonly unit: Unit | 'detik' | undefined;
}

/** Undefined where the row says nothing of its unit. */
export function unitCell(table: Table, row: TableRow): UnitCell | undefined {
  if (!table.columns.has('satuan_waktu')) return undefined;
  const cell = filledCell(row, 'satuan_waktu');
  return cell && { cell, unit: unitNamed(cell.text) };
}

/** Seconds are no unit of section files, and mostly come out as minutes. */
export function saysSeconds(text: string): boolean {
  return /\b(?:detik|dtk|seconds?)\b/i.test(text);
}

function unitNamed(text: string): Unit | 'detik' | undefined {
  if (saysSeconds(text)) return 'detik';
  return SHORT.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? unitIn(text);
}

/** Too short to be told from other words in a heading. */
const SHORT: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['j', 'jam'],
  ['jm', 'jam'],
  ['m', 'menit'],
  ['min', 'menit'],
  ['mins', 'menit'],
  ['hr', 'hari'],
]);
