import { valueColumns, type ValueColumn } from '../../lists/columns.ts';
import { rounded, type NumberNotation } from '../../lists/read-number.ts';
import { ACTIVITY_ROLES } from '../../vocabulary/activity-roles.ts';
import { activityCode, type ActivityCode } from './activity-code.ts';
import { filledCell, readAmount, TOO_LARGE } from '../reading/amount.ts';
import type { Entry, Field } from '../entry.ts';
import type { ListTools } from '../reading/list-tools.ts';
import { referenceField } from '../reading/reference-field.ts';
import { hasNoValue, missing, notUnderstood, type Report } from '../reading/table-values.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';

/**
 * The entry of a row of a DPA list, its pagu `times` what stands there, or left out; undefined for programs, kegiatan and accounts,
 * and where it can be none.
 */
export function activityEntry(
  table: Table,
  row: TableRow,
  numbers: NumberNotation,
  times: number | undefined,
  tools: ListTools,
): Entry | undefined {
  const code = codeOf(table, row, tools.report);
  if (code?.kind === 'lain') return undefined;
  const section = tools.sections.of(table, row)?.section;
  // Of a row without a code all else that is wrong is told at once.
  const fields = COLUMNS.flatMap((column) => {
    if (column.key === 'kode') return code ? { column, value: code.code, at: row.at('kode') } : [];
    if (column.key === 'nama') return (code && nameField(table, row, column, code, tools.report)) ?? [];
    const cell = filledCell(row, column.key);
    if (!cell) return [];
    if (ROLES.has(column.key)) return referenceField(table, column, cell, section?.code, tools) ?? [];
    return times === undefined ? [] : (amountField(table, column, cell, numbers, times, tools.report) ?? []);
  });
  return code && section && { kind: 'dpa', isForm: false, section, fields, at: row.at('kode') };
}

const COLUMNS = valueColumns('dpa');
const ROLES: ReadonlySet<string> = new Set(ACTIVITY_ROLES);

function codeOf(table: Table, row: TableRow, report: Report): ActivityCode | undefined {
  const column = COLUMNS.find(({ key }) => key === 'kode')!;
  const cell = filledCell(row, 'kode');
  if (!cell) {
    report(missing(table, column, row.at('kode')));
    return undefined;
  }
  if (hasNoValue(table, column, cell, report)) return undefined;
  const code = activityCode(cell.text);
  if (!code) report(notUnderstood(table, column, cell, column.notation));
  return code;
}

/** The name as it is written; of a list with code and name in one cell what stands behind the code. */
function nameField(
  table: Table,
  row: TableRow,
  column: ValueColumn,
  code: ActivityCode & { readonly kind: 'sub' },
  report: Report,
): Field | undefined {
  const cell = filledCell(row, 'nama');
  if (cell && hasNoValue(table, column, cell, report)) return undefined;
  const inCell = cell && activityCode(cell.text);
  const named = inCell?.kind === 'sub' ? inCell.name : cell?.text;
  const value = (named ?? code.name)?.replace(/\s+/g, ' ').trim();
  if (value === undefined) report(missing(table, column, row.at('nama')));
  return value === undefined ? undefined : { column, value, at: row.at(cell ? 'nama' : 'kode') };
}

/** Rupiah, also as "Rp412.500.000,00". */
function amountField(
  table: Table,
  column: ValueColumn,
  cell: TableCell,
  numbers: NumberNotation,
  times: number,
  report: Report,
): Field | undefined {
  if (hasNoValue(table, column, cell, report)) return undefined;
  const amount = readAmount(cell, numbers, 'rupiah');
  const isOfYear = amount && (amount.period ?? 'tahun') === 'tahun';
  if (isOfYear) {
    const value = amount.isMultiplied ? amount.value : rounded(amount.value * times);
    if (value < TOO_LARGE) return { column, value, at: cell.at };
  }
  report(notUnderstood(table, column, cell, column.notation));
  return undefined;
}
