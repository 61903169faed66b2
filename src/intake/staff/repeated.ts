import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Entry, Field } from '../entry.ts';

/** Entries each of whose NIP and id stands once; one that stands again is left aside with 'baris-ganda'. */
export function withoutRepeated(entries: readonly Entry[]): { entries: Entry[]; findings: Finding[] } {
  const first = new Map<string, Field>();
  const findings: Finding[] = [];
  const single = entries.filter(({ kind, fields }) => {
    const named = fields.filter(({ column, value }) => KEYS.includes(column.key) && value !== undefined);
    const again = named.find((field) => first.has(keyOf(field)));
    for (const field of named) if (!first.has(keyOf(field))) first.set(keyOf(field), field);
    if (!again) return true;
    const args = { kind, column: again.column.heading };
    findings.push(
      finding('galat', 'baris-ganda', again.at, args, { related: [first.get(keyOf(again))!.at] }),
    );
    return false;
  });
  return { entries: single, findings };
}

const KEYS = ['id', 'nip'];

function keyOf({ column, value }: Field): string {
  return JSON.stringify([column.key, value]);
}
