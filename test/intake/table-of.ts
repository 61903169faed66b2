import type { ListKind } from '../../src/lists/columns.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import { EMPTY_MAP } from '../../src/wire/import-map.ts';
import type { Known, KnownPerson } from '../../src/intake/known.ts';
import type { Table, TableCell, TableRow } from '../../src/intake/tables/table.ts';
import { cellPlace } from '../../src/vocabulary/place.ts';

/** A cell of a made-up list: text, a number as a workbook keeps it, or an error; undefined where it is blank. */
export type Given = string | number | { readonly broken: string } | undefined;

interface Options {
  readonly kind?: ListKind;
  /** Headings other than the keys. */
  readonly headings?: Readonly<Record<string, string>>;
  readonly titles?: Readonly<Record<string, string>>;
  readonly total?: Readonly<Record<string, Given>>;
  readonly isForm?: boolean;
  readonly section?: string;
  readonly sheet?: string;
}

/** A table whose columns are these keys, with its headings in row 1. */
export function tableOf(
  keys: readonly string[],
  rows: readonly (readonly Given[])[],
  { kind = 'tugas', headings = {}, titles = {}, total, isForm = false, section, sheet = 'ABK' }: Options = {},
): Table {
  const place = (row: number, column: number) => cellPlace('daftar.xlsx', sheet, row, column);
  const cell = (given: Given, row: number, column: number): TableCell | undefined => {
    if (given === undefined || given === '') return undefined;
    const at = place(row, column);
    if (typeof given === 'object') return { kind: 'galat', text: given.broken, at };
    return { kind: typeof given === 'number' ? 'angka' : 'teks', text: String(given), at };
  };
  const rowOf = (given: readonly Given[], number: number): TableRow => ({
    number,
    cell: (key) => cell(given[keys.indexOf(key)], number, keys.indexOf(key) + 1),
    at: (key) => place(number, Math.max(0, keys.indexOf(key)) + 1),
  });
  return {
    kind,
    file: 'daftar.xlsx',
    sheet,
    isForm,
    section,
    columns: new Map(
      keys.map((key, i) => [key, { key, heading: headings[key] ?? key, number: i + 1, at: place(1, i + 1) }]),
    ),
    titles: new Map(Object.entries(titles).map(([label, text]) => [label, cell(text, 1, 1)!])),
    rows: rows.map((row, i) => rowOf(row, i + 2)),
    total:
      total &&
      rowOf(
        keys.map((key) => total[key]),
        rows.length + 2,
      ),
  };
}

export const KNOWN: Known = {
  sections: [
    { code: 'organisasi', name: 'Bagian Organisasi' },
    { code: 'umum', name: 'Bagian Umum' },
  ],
  staff: [],
  effectiveMinutes: 75_000,
  minutesPerDay: 300,
};

/** With --bagian organisasi, so that made-up lists need no unit. */
export const CONTEXT: IntakeContext = {
  known: KNOWN,
  map: EMPTY_MAP,
  units: new Map(),
  section: KNOWN.sections[0],
};

/** Somebody of Bagian Umum who is known already. */
export function personOf(more: Partial<KnownPerson> = {}): KnownPerson {
  return {
    id: 'satu',
    name: 'Contoh Satu',
    nip: undefined,
    section: 'umum',
    team: undefined,
    position: 'Arsiparis',
    jenjang: 'terampil',
    ...more,
  };
}
