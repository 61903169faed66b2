import type { ListKind } from '../../lists/columns.ts';
import type { Sheet, Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { cellPlace, startOf } from '../../vocabulary/place.ts';
import { isComplete, likeness, nameOfColumn, type Layout } from './layout.ts';
import type { FoundHeadings, SearchedSheet } from './sheet-tables.ts';
import { isColumnUsed, type RawTable } from './table-walk.ts';

/** What is odd about the headings of a sheet, each said once; of those that are passed over once for each table. */
export function sheetFindings(sheet: SearchedSheet, hasTables: boolean): readonly Finding[] {
  const { tables, headings, undivided } = sheet.found;
  const told = new Set<string>();
  const once = (found: readonly Finding[]): readonly Finding[] =>
    found.filter(({ code, args }) => {
      const same = JSON.stringify([code, args]);
      return told.has(same) ? false : told.add(same);
    });
  return [
    ...once(tables.flatMap((table) => doubleFindings(sheet, table))),
    ...tables.flatMap((table) => unknownFindings(sheet, table)),
    ...once(headings.flatMap((found) => incompleteFindings(found, hasTables))),
    ...undivided.map(({ delimiter, at }) => finding('galat', 'baris-berpemisah-lain', at, { delimiter })),
  ];
}

function doubleFindings({ grid }: SearchedSheet, { layout }: RawTable): Finding[] {
  return layout.doubles.map(({ key, first, second }) =>
    finding(
      'peringatan',
      'kolom-ganda',
      grid.place(second.row, second.column),
      { column: nameOfColumn(layout.kind, key), first: first.text, second: second.text },
      { related: [grid.place(first.row, first.column)] },
    ),
  );
}

/** Headings over empty columns are not told: nothing is left out. */
function unknownFindings({ grid }: SearchedSheet, table: RawTable): Finding[] {
  const unknown = table.layout.unknown.filter(({ column }) => isColumnUsed(table, column));
  const [first] = unknown;
  if (!first) return [];
  const headings = unknown.map(({ text }) => text);
  return [
    finding('catatan', 'kolom-diabaikan', grid.place(first.row, first.column), { headings, tables: 1 }),
  ];
}

/** Beside a table that can be read, another one that only looks like one may be a recap: no error, but to be told. */
function incompleteFindings({ layout, at }: FoundHeadings, hasTables: boolean): Finding[] {
  if (isComplete(layout) || (hasTables && likeness(layout) < 3)) return [];
  return [finding(hasTables ? 'peringatan' : 'galat', 'kolom-wajib-tak-ada', at, missingArgs(layout))];
}

function missingArgs({ kind, missing, unknown }: Layout): {
  kind: ListKind;
  missing: readonly string[];
  unknown: readonly string[];
} {
  return { kind, missing, unknown: unknown.map(({ text }) => text) };
}

/** A workbook without any list of the kind. */
export function workbookFindings(
  { file }: Workbook,
  sheets: readonly Sheet[],
  searched: readonly SearchedSheet[],
  kind: ListKind,
): readonly Finding[] {
  if (searched.some(({ found }) => found.headings.length > 0)) return [];
  const args = { kind, sheets: sheets.map(({ name }) => name) };
  const [first] = sheets;
  const at = first ? cellPlace(file, first.name, 1, 1) : startOf(file);
  return [finding('galat', 'tabel-tak-ditemukan', at, args)];
}
