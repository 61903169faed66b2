import type { Entry } from '../intake/entry.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { KEY_OF, type PresentEntry } from './present-entry.ts';

/** An entry of a form that was known by its NIP, name or text while its id or code is another: references go by these. */
export function lockedKey(entry: Entry, { kind, raw, section, index }: PresentEntry): Finding | undefined {
  if (!entry.isForm) return undefined;
  const field = entry.fields.find(({ column }) => column.key === KEY_OF[kind]);
  const before = raw[KEY_OF[kind]] as string;
  if (!field || field.value === undefined || field.value === before) return undefined;
  return finding(
    'galat',
    'kode-terkunci',
    field.at,
    { kind, column: field.column.heading, before },
    { related: [section.document.place([kind, index])], entity: { kind, id: before } },
  );
}
