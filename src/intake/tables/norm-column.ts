import { cellOf } from './grid.ts';
import type { Layout } from './layout.ts';
import type { RawTable } from './table-walk.ts';

const [TEXT, NUMBER] = ['norma', 'waktu_penyelesaian'] as const;

/**
 * "Norma waktu" is "2 jam 30 menit" in one list and a bare number in another. The second is the time column of an ABK
 * table, whose unit has to be found out.
 */
export function settledNorm({ layout, rows }: RawTable): Layout {
  const { columns, isForm } = layout;
  const column = columns.get(TEXT);
  if (!column || isForm || columns.has(NUMBER)) return layout;
  const cells = rows.flatMap(({ row }) => cellOf(row, column.number) ?? []);
  if (cells.length === 0 || !cells.every(({ text }) => isBareNumber(text))) return layout;
  const renamed = [...columns].map(([key, one]) =>
    key === TEXT ? ([NUMBER, { ...one, key: NUMBER }] as const) : ([key, one] as const),
  );
  return { ...layout, columns: new Map(renamed) };
}

function isBareNumber(text: string): boolean {
  return /^[\d.,\s-]*$/.test(text);
}
