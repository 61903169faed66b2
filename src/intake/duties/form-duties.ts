import type { ValueColumn } from '../../lists/columns.ts';
import type { Entry } from '../entry.ts';
import { formFields } from '../reading/form-row.ts';
import type { ListTools } from '../reading/list-tools.ts';
import type { Table, TableRow } from '../tables/table.ts';

/** The duties of a sheet of a form. */
export function formDuties(table: Table, { sections, people, report }: ListTools): Entry[] {
  return table.rows.flatMap((row) => {
    const section = sections.of(table, row)?.section;
    const fields = formFields(table, row, people, neededIn(row), report);
    const at = row.at(row.cell('kode') ? 'kode' : 'uraian');
    return section ? [{ kind: 'tugas', isForm: true, section, fields, at } as const] : [];
  });
}

/** Only everybody's other duties need no volume and norm. */
function neededIn(row: TableRow): (column: ValueColumn) => boolean {
  const isOther = /^tugas[\s-]*lain$/i.test(row.cell('jenis')?.text.trim() ?? '');
  return ({ key }) => key === 'uraian' || (!isOther && (key === 'volume' || key === 'norma'));
}
