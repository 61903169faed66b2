import { valueColumns } from '../../lists/columns.ts';
import type { Field } from '../entry.ts';
import { formFields } from '../reading/form-row.ts';
import type { PersonFinder } from '../reading/person-reference.ts';
import { hasNoValue, type Report } from '../reading/table-values.ts';
import type { Table, TableRow } from '../tables/table.ts';
import { readNipCell } from './nip-cell.ts';
import { nipField } from './read-nip.ts';

/** The values of a row of a form; only the NIP is read as in any list, for it may have been pasted from one. */
export function formPerson(table: Table, row: TableRow, people: PersonFinder, report: Report): Field[] {
  const isNeeded = ({ key, isRequired }: { key: string; isRequired?: true }): boolean =>
    key !== 'id' && (isRequired ?? false);
  const fields = formFields(withoutNip(table), row, people, isNeeded, report);
  const nip = table.columns.has('nip') ? formNip(table, row, report) : undefined;
  const order = valueColumns('pegawai');
  return [...fields, ...(nip ? [nip] : [])].sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
}

const VIEWS = new WeakMap<Table, Table>();

/** Made once for all rows of a table. */
function withoutNip(table: Table): Table {
  const present = VIEWS.get(table);
  if (present) return present;
  const view = { ...table, columns: new Map([...table.columns].filter(([key]) => key !== 'nip')) };
  VIEWS.set(table, view);
  return view;
}

/** An emptied cell says that there is no NIP. */
function formNip(table: Table, row: TableRow, report: Report): Field | undefined {
  const cell = row.cell('nip');
  if (cell && hasNoValue(table, NIP, cell, report)) return undefined;
  const at = row.at('nip');
  const reading = readNipCell(cell, 'form');
  if (reading.kind === 'tanpa') return { column: NIP, value: undefined, at };
  return nipField(row, { reading, key: 'nip' }, report);
}

const NIP = valueColumns('pegawai').find(({ key }) => key === 'nip')!;
