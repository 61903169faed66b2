import { headingOf } from '../../intake/reading/table-values.ts';
import type { Table, TableColumn } from '../../intake/tables/table.ts';
import { valueColumns, type ValueColumn } from '../../lists/columns.ts';
import { groupBy } from '../../vocabulary/collections.ts';
import { finding, type Finding, type FindingOf } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';

/** What the schema says of cells, by the columns of their tables in place of the keys of a section file. */
export function atCells(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  // Most imports break no schema, and tables are many.
  if (findings.length === 0) return [];
  const tableAt = tableFinder(tables);
  const lacking = new Map<Table, Set<string>>();
  const told = findings.flatMap((one): readonly Finding[] => {
    const table = tableAt(one.at);
    if (!table) return [one];
    if (one.code !== 'kunci-wajib') return [withHeading(one, table)];
    const column = valueColumns(table.kind).find(({ key }) => key === one.args.key);
    if (!column) return [one];
    const known = knownColumn(table, column);
    if (known) return [emptyCell(one, table, known)];
    lacking.set(table, (lacking.get(table) ?? new Set()).add(column.key));
    return [];
  });
  return [...[...lacking].map(([table, keys]) => noColumn(table, [...keys])), ...told];
}

function tableFinder(tables: readonly Table[]): (at: Place) => Table | undefined {
  const bySheet = groupBy(tables, ({ file, sheet }) => JSON.stringify([file, sheet]));
  return ({ file, sheet, line }) => {
    if (sheet === undefined) return undefined;
    const inSheet = bySheet.get(JSON.stringify([file, sheet])) ?? [];
    return inSheet.find(({ rows }) => rows.some(({ number }) => number === line));
  };
}

/** The column itself, or the one that its value is made of. */
function knownColumn({ columns }: Table, { key }: ValueColumn): TableColumn | undefined {
  return columns.get(key) ?? (key === 'norma' ? columns.get('waktu_penyelesaian') : undefined);
}

function emptyCell({ at, entity }: FindingOf<'kunci-wajib'>, { rows }: Table, column: TableColumn): Finding {
  const row = rows.find(({ number }) => number === at.line)!;
  const args = { column: column.heading };
  return finding('galat', 'isi-wajib-kosong', row.at(column.key), args, entity ? { entity } : {});
}

/** At the first of the headings. */
function noColumn({ kind, isForm, columns, file, sheet }: Table, keys: readonly string[]): Finding {
  const [first] = [...columns.values()].sort((one, other) => one.number - other.number);
  const at = first?.at ?? { file, sheet, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const headings = valueColumns(kind).flatMap(({ key, heading }) => (keys.includes(key) ? [heading] : []));
  const args = { kind: isForm ? 'formulir' : kind, missing: isForm ? headings : keys, unknown: [] } as const;
  return finding('galat', 'kolom-wajib-tak-ada', at, args);
}

/** A value is named by the heading over its cell. */
function withHeading(one: Finding, table: Table): Finding {
  if (
    one.code !== 'nilai-salah' &&
    one.code !== 'nilai-di-luar-batas' &&
    one.code !== 'nilai-tak-dikenal' &&
    one.code !== 'daftar-kosong'
  )
    return one;
  const column = [...table.columns.values()].find(({ number }) => number === one.at.column);
  if (!column) return one;
  // Code and args stay those that belong together.
  return { ...one, args: { ...one.args, key: headingOf(table, column) } } as Finding;
}
