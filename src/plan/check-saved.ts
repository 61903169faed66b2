import type { Organisation } from '../model/organisation.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Origin } from '../wire/origin.ts';
import type { SavedSection } from '../wire/saved-plan.ts';

/** Plan files that belong to no section, or that say something twice. */
export function checkSaved(organisation: Organisation, saved: readonly SavedSection[]): Finding[] {
  const codes = new Set(organisation.sections.map(({ code }) => code));
  const sections = new Map<string, Origin>();
  const duties = new Map<string, Origin>();
  return saved.flatMap(({ section, entries, origin }) => [
    ...(codes.has(section)
      ? twice(sections, 'bagian', section, origin)
      : [
          finding('galat', 'rujukan-putus', origin.place(['bagian']), {
            what: 'bagian',
            id: section,
            scope: 'setda',
            known: codes.size <= 12 ? [...codes] : [],
            nearest: nearest(section, codes),
          }),
        ]),
    ...entries.flatMap((entry) => twice(duties, 'tugas', entry.duty, entry.origin)),
  ]);
}

function twice(seen: Map<string, Origin>, what: 'bagian' | 'tugas', id: string, origin: Origin): Finding[] {
  const earlier = seen.get(id);
  if (!earlier) {
    seen.set(id, origin);
    return [];
  }
  const path = [what === 'bagian' ? 'bagian' : 'kode'];
  const related = [earlier.place(path)];
  return [
    finding('galat', 'kode-ganda', origin.place(path), { what, id }, { related, entity: { kind: what, id } }),
  ];
}
