import type { Entry, Field } from '../intake/entry.ts';
import { valueColumns, type ListKind, type ValueColumn } from '../lists/columns.ts';
import { sameValue } from '../lists/same-value.ts';
import type { Value } from '../lists/value.ts';
import { KEY_OF, valueAt, type Raw } from './present-entry.ts';
import { told } from './ways.ts';

/** An entry as it is to stand in the file, and the fields of the list that make it other than it was. */
export interface MergedEntry {
  readonly raw: Raw;
  readonly changed: readonly Field[];
}

/** What the list says put over what the file says. The same entry as before where nothing changes. */
export function mergedEntry(before: Raw, entry: Entry, minutesPerDay: number): MergedEntry {
  const changed = entry.fields.filter((field) => {
    const present = valueAt(before, field.column.path);
    const isSame = sameValue(field.column, present, field.value, minutesPerDay, entry.isForm);
    return !isSame && !isLeft(entry, field, present);
  });
  return changed.length === 0
    ? { raw: before, changed }
    : { raw: withFields(before, entry.kind, changed), changed };
}

/** What is left as the file has it: a list from elsewhere cannot know it better. */
function isLeft(entry: Entry, { column, value, isGuess }: Field, present: Value | undefined): boolean {
  if (isGuess) return !hasBecomeCivilServant(entry, column, present);
  // What an entry must have is asked for, and never taken away.
  if (value === undefined && (column.isRequired || !entry.isForm)) return true;
  if (entry.isForm || present === undefined) return false;
  // References in the files go by ids and codes.
  if (column.key === KEY_OF[entry.kind]) return true;
  // A word knows less than dates that somebody wrote down.
  return column.notation === 'keadaan' && Array.isArray(present) && typeof value === 'string';
}

/** Of one with a NIP or a golongan even a guess knows better than what the file says of non-ASN staff. */
function hasBecomeCivilServant(entry: Entry, { key }: ValueColumn, present: Value | undefined): boolean {
  const isNonAsn = (key === 'status' && present === 'PTT') || (key === 'jenjang' && present === 'non-asn');
  const status = told(entry, 'status');
  return (
    entry.kind === 'pegawai' &&
    isNonAsn &&
    status !== undefined &&
    status !== 'PTT' &&
    (told(entry, 'nip') !== undefined || told(entry, 'golongan') !== undefined)
  );
}

/** A new entry, its keys in the order of the columns as its fields are; what is standard is left out. */
export function newEntry(entry: Entry, key: string, minutesPerDay: number): Raw {
  const raw: Record<string, Value> = { [KEY_OF[entry.kind]]: key };
  for (const { column, value } of entry.fields) {
    if (value !== undefined && !isStandard(column, value, minutesPerDay)) put(raw, column, value);
  }
  return raw;
}

function put(raw: Record<string, Value>, { path: [key, inner] }: ValueColumn, value: Value): void {
  if (inner === undefined) raw[key] = value;
  else raw[key] = { ...(raw[key] as Raw | undefined), [inner]: value };
}

function isStandard(column: ValueColumn, value: Value, minutesPerDay: number): boolean {
  return column.standard !== undefined && sameValue(column, undefined, value, minutesPerDay);
}

/** The entry with its keys in the usual order, and requirements only where there are some. */
function withFields(before: Raw, kind: ListKind, fields: readonly Field[]): Raw {
  const values = new Map(fields.map(({ column, value }) => [column.key, value]));
  const after: Record<string, Value> = {};
  for (const column of columnsOf(kind)) {
    const value = values.has(column.key) ? values.get(column.key) : valueAt(before, column.path);
    if (value !== undefined) put(after, column, value);
  }
  const given = new Set(fields.map(({ column }) => column.path[0]));
  for (const key of Object.keys(before)) if (!given.has(key)) after[key] ??= before[key]!;
  return after;
}

const COLUMNS_OF = new Map<ListKind, readonly ValueColumn[]>();

function columnsOf(kind: ListKind): readonly ValueColumn[] {
  let columns = COLUMNS_OF.get(kind);
  if (!columns) COLUMNS_OF.set(kind, (columns = valueColumns(kind)));
  return columns;
}
