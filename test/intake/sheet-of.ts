import { findTables } from '../../src/intake/tables/find-tables.ts';
import { EMPTY_MAP, type ImportMap } from '../../src/wire/import-map.ts';
import type { Table } from '../../src/intake/tables/table.ts';
import type { ListKind } from '../../src/lists/columns.ts';
import type { Merge, Row, Sheet, Workbook } from '../../src/sheets/workbook.ts';

/** A row as in a CSV file of semicolons; numbers stay text. */
export type Line = string | readonly (string | number | null)[];

/** A sheet of lines; numbers in a list are numeric cells. Merges as in Excel: "B1:D1". */
export function sheetOf(
  lines: readonly Line[],
  {
    name = 'Daftar',
    merges = [],
    isHidden = false,
  }: { name?: string; merges?: readonly string[]; isHidden?: boolean } = {},
): Sheet {
  const rows = lines.map((line, i): Row => {
    const cells = (typeof line === 'string' ? line.split(';') : line).flatMap((value, column) =>
      value === null || String(value).trim() === ''
        ? []
        : [
            {
              column: column + 1,
              kind: typeof value === 'number' ? ('angka' as const) : ('teks' as const),
              text: String(value),
            },
          ],
    );
    return { number: i + 1, cells };
  });
  return { name, isHidden, rows: rows.filter(({ cells }) => cells.length > 0), merges: merges.map(mergeOf) };
}

function mergeOf(range: string): Merge {
  const [, from, fromRow, to, toRow] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range)!;
  const column = (letter: string): number => letter.charCodeAt(0) - 64;
  return {
    fromRow: Number(fromRow),
    fromColumn: column(from!),
    toRow: Number(toRow),
    toColumn: column(to!),
  };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { file: 'daftar.xlsx', sheets };
}

type Found = ReturnType<typeof findTables>;

/** The tables of a kind in sheets. */
export function tablesIn(
  kind: ListKind,
  sheets: readonly Sheet[],
  { map = EMPTY_MAP, names = [] }: { map?: ImportMap; names?: readonly string[] } = {},
): Found {
  return findTables([workbookOf(...sheets)], { kind, map, sheets: names });
}

/** Tables in the lines of one sheet. */
export function tablesOf(kind: ListKind, lines: readonly Line[], merges: readonly string[] = []): Found {
  return tablesIn(kind, [sheetOf(lines, { merges })]);
}

/** Key → heading and letter of the column: { nama: 'NAMA@B' }. */
export function columnsOf({ columns }: Table): Record<string, string> {
  return Object.fromEntries(
    [...columns].map(([key, { heading, number }]) => [key, `${heading}@${String.fromCharCode(64 + number)}`]),
  );
}

/** What stands in the columns of these keys, row by row. */
export function textsOf(table: Table, ...keys: readonly string[]): string[] {
  return table.rows.map((row) => keys.map((key) => row.cell(key)?.text ?? '').join('|'));
}

export function titlesOf({ titles }: Table): Record<string, string> {
  return Object.fromEntries([...titles].map(([label, { text }]) => [label, text]));
}

/** "galat kolom-ganda 3,2" of each finding. */
export function codesOf({ findings }: Found): string[] {
  return findings.map(({ severity, code, at }) => `${severity} ${code} ${at.line},${at.column}`);
}
