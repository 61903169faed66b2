import { COLUMNS, isValueColumn, type ListKind } from '../../lists/columns.ts';
import { foldHeading, isPrivate, meaningOf } from '../../lists/headings.ts';
import type { ImportMap } from '../../wire/import-map.ts';

type Named = Readonly<Record<string, string>>;

/** What peta.yaml says of the columns of a list: what may be read, and what is nobody's affair here. */
export function namedColumns(
  kind: ListKind,
  map: ImportMap,
): { readonly read: Named; readonly refused: Named } {
  const named = Object.entries(map.columns[kind] ?? {});
  return {
    read: Object.fromEntries(named.filter(([key, heading]) => !isRefused(kind, key, heading))),
    refused: Object.fromEntries(named.filter(([key, heading]) => isRefused(kind, key, heading))),
  };
}

function isRefused(kind: ListKind, key: string, heading: string): boolean {
  // In a list of activities a code of account is no account of a person.
  if (kind === 'dpa' && key === 'kode') return false;
  return isPrivate(heading) || (isOfNip(heading) && !takesNip(kind, key));
}

/** "NIP", "NIP LAMA"; a name beside it is read as the name. */
function isOfNip(heading: string): boolean {
  const meaning = meaningOf('pegawai', heading)?.key;
  return meaning === 'nip' || (meaning === undefined && /^nip(?: |$)/.test(foldHeading(heading)));
}

/** By a NIP people are found; it does not get into the file as anything else. */
function takesNip(kind: ListKind, key: string): boolean {
  const column = COLUMNS[kind].find((one) => one.key === key);
  return key === 'nip' || (column !== undefined && isValueColumn(column) && column.reference === 'pegawai');
}
