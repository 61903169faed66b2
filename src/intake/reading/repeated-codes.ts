import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Entry, Field } from '../entry.ts';

/** 'baris-ganda' for entries whose code stands in the lists already; `within` tells where codes have to differ. */
export function repeatedCodes(
  entries: readonly Entry[],
  within: (entry: { readonly section: string; readonly code: string }) => string,
): Finding[] {
  const first = new Map<string, Field>();
  const findings: Finding[] = [];
  for (const { kind, section, fields } of entries) {
    const field = fields.find(({ column }) => column.key === 'kode');
    if (typeof field?.value !== 'string') continue;
    const key = within({ section: section.code, code: field.value });
    const before = first.get(key);
    if (before) {
      const args = { kind, column: 'kode' };
      findings.push(finding('galat', 'baris-ganda', field.at, args, { related: [before.at] }));
    } else first.set(key, field);
  }
  return findings;
}
