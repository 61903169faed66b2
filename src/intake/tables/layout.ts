import { COLUMNS, type ListKind } from '../../lists/columns.ts';
import { foldHeading, NUMBER_KEY } from '../../lists/headings.ts';
import type { Grid } from './grid.ts';
import type { Heading, HeadingBlock } from './heading-block.ts';
import type { TableColumn } from './table.ts';

/** Which column of a sheet holds what. */
export interface Layout {
  readonly kind: ListKind;
  readonly isForm: boolean;
  /** By key, the running number included. */
  readonly columns: ReadonlyMap<string, LayoutColumn>;
  /** Second headings for a column that has been found already. */
  readonly doubles: readonly { readonly key: string; readonly first: Heading; readonly second: Heading }[];
  readonly unknown: readonly Heading[];
  /** peta.yaml names one of its headings. */
  readonly isNamed: boolean;
  /** Keys that the list has to have and that no heading was found for. */
  readonly missing: readonly string[];
}

export interface LayoutColumn extends TableColumn {
  /** Last column of a heading that is merged over several. */
  readonly toNumber: number;
}

/** Columns without which a list of the kind cannot be read; what else a section file asks for is found out or made. */
export const REQUIRED: Readonly<Record<ListKind, readonly string[]>> = {
  pegawai: ['nama', 'jabatan'],
  tugas: ['uraian'],
  dpa: ['kode', 'nama'],
  fungsi: ['uraian'],
};

/** Columns that make an entry: a row with something in one of them says something. */
export const ENTRY_KEYS: Readonly<Record<ListKind, readonly string[]>> = {
  pegawai: ['nama', 'nip', 'id'],
  tugas: ['uraian', 'kode'],
  dpa: ['kode', 'nama'],
  fungsi: ['uraian', 'kode'],
};

export function layoutOf(block: HeadingBlock, kind: ListKind, isForm: boolean, grid: Grid): Layout {
  const chosen = new Map<string, Heading>();
  for (const rank of RANKS)
    for (const heading of block.headings)
      if (heading.reading?.rank === rank)
        for (const key of heading.reading.keys) if (!chosen.has(key)) chosen.set(key, heading);
  const { headings } = block;
  return {
    kind,
    isForm,
    columns: new Map([...chosen].map(([key, heading]) => [key, columnOf(key, heading, grid)])),
    doubles: headings.flatMap((heading) => doubleOf(heading, chosen)),
    unknown: headings.filter(({ reading, isLeftAside }) => !reading && !isLeftAside),
    isNamed: [...chosen.values()].some(({ reading }) => reading?.rank === 'peta'),
    missing: REQUIRED[kind].filter((key) => !chosen.has(key)),
  };
}

const RANKS = ['peta', 'pasti', 'mungkin'] as const;

function columnOf(key: string, { text, column, toColumn, row }: Heading, grid: Grid): LayoutColumn {
  return { key, heading: text, number: column, toNumber: toColumn, at: grid.place(row, column) };
}

/** A heading that is as sure as the chosen one; what is less sure, or not what peta.yaml says, is passed over. */
function doubleOf(second: Heading, chosen: ReadonlyMap<string, Heading>): Layout['doubles'] {
  return (second.reading?.keys ?? []).flatMap((key) => {
    const first = chosen.get(key)!;
    const isEqual = first !== second && first.reading?.rank === second.reading?.rank && key !== NUMBER_KEY;
    return isEqual ? [{ key, first, second }] : [];
  });
}

/** True if rows can be read by it: the required columns are there, and it is no lone word. */
export function isComplete({ missing, columns, isForm, isNamed }: Layout): boolean {
  return missing.length === 0 && (columns.size >= 2 || isForm || isNamed);
}

/** How much it looks like a list of its kind: its columns but for the running number. */
export function likeness({ columns }: Layout): number {
  return columns.size - (columns.has(NUMBER_KEY) ? 1 : 0);
}

/** What people call a column. */
export function nameOfColumn(kind: ListKind, key: string): string {
  return COLUMNS[kind].find((column) => column.key === key)?.heading ?? key;
}

/** The same columns in the same places and words: the headings of the next page. */
export function isSameLayout(one: Layout, other: Layout): boolean {
  const isWorded = ([key, { heading }]: readonly [string, LayoutColumn]): boolean =>
    key === NUMBER_KEY || foldHeading(heading) === foldHeading(other.columns.get(key)?.heading ?? '');
  return isSamePlaces(one, other) && [...one.columns].every(isWorded);
}

/** The same columns in the same places, in whatever words. */
export function isSamePlaces(one: Layout, other: Layout): boolean {
  const places = ({ columns }: Layout): string =>
    JSON.stringify([...columns.values()].map(({ key, number }) => [key, number]));
  return places(one) === places(other);
}
