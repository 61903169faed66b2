import { valueColumns } from '../../lists/columns.ts';
import { filledCell } from '../reading/amount.ts';
import type { Entry, Field } from '../entry.ts';
import { formFields } from '../reading/form-row.ts';
import type { ListTools } from '../reading/list-tools.ts';
import { missing, readField } from '../reading/table-values.ts';
import type { Table, TableRow } from '../tables/table.ts';

/** Entries whose cells are simply values: those of a form, and functions. */
export function plainEntries(table: Table, tools: ListTools): Entry[] {
  return table.rows.flatMap((row) => {
    const section = tools.sections.of(table, row)?.section;
    const fields = table.isForm ? fieldsOfForm(table, row, tools) : fieldsOfList(table, row, tools);
    const at = row.at(row.cell('kode') ? 'kode' : table.kind === 'dpa' ? 'nama' : 'uraian');
    return section ? [{ kind: table.kind, isForm: table.isForm, section, fields, at }] : [];
  });
}

/** A function without a code gets one; a sub kegiatan has the code that the DPA gives it. */
function fieldsOfForm(table: Table, row: TableRow, { people, report }: ListTools): Field[] {
  const isNeeded = ({ key, isRequired }: { readonly key: string; readonly isRequired?: true }): boolean =>
    (isRequired ?? false) && (key !== 'kode' || table.kind === 'dpa');
  return formFields(table, row, people, isNeeded, report);
}

function fieldsOfList(table: Table, row: TableRow, { report }: ListTools): Field[] {
  return valueColumns(table.kind).flatMap((column) => {
    const cell = filledCell(row, column.key);
    if (cell) return readField(table, column, cell, 'id', report) ?? [];
    if (column.key === 'uraian') report(missing(table, column, row.at(column.key)));
    return [];
  });
}
