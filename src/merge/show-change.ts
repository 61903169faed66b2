import type { Field } from '../intake/entry.ts';
import type { ListKind, ValueColumn } from '../lists/columns.ts';
import { writeValue } from '../lists/write-value.ts';
import type { Value } from '../lists/value.ts';
import { presentable } from '../vocabulary/presentable.ts';
import type { Change, FieldChange } from './change.ts';
import { KEY_OF, valueAt, type Raw } from './present-entry.ts';

const MASK = '******';

const TITLE_OF: Readonly<Record<ListKind, string>> = {
  pegawai: 'nama',
  tugas: 'uraian',
  dpa: 'nama',
  fungsi: 'uraian',
};

/** What becomes of one entry, for people to read. */
export function changeOf(
  kind: Change['kind'],
  list: ListKind,
  raw: Raw,
  fields: readonly FieldChange[] = [],
): Change {
  const text = (key: string): string => {
    const value = raw[key];
    return typeof value === 'string' ? shown(value) : '';
  };
  return { kind, entity: { kind: list, id: text(KEY_OF[list]) }, title: text(TITLE_OF[list]), fields };
}

export function fieldChanges(before: Raw, changed: readonly Field[]): FieldChange[] {
  return changed.map(({ column, value }) => ({
    column: column.heading,
    before: cellText(column, valueAt(before, column.path)),
    after: cellText(column, value),
  }));
}

function cellText(column: ValueColumn, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  return column.notation === 'nip' ? MASK : shown(writeValue(column, value).text);
}

/** So many digits make a text worth a look for a NIP; looking is dear with sixty thousand of them. */
const MANY_DIGITS = /\p{Nd}(?:\P{Nd}{0,3}\p{Nd}){14}/u;
// eslint-disable-next-line no-control-regex -- characters that do more than show
const UNUSUAL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

function shown(text: string): string {
  return UNUSUAL.test(text) || MANY_DIGITS.test(text) ? presentable(text) : text;
}
