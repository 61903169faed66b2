import type { Organisation } from '../model/organisation.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Place } from '../vocabulary/place.ts';
import type { SavedSection } from '../wire/saved-plan.ts';

/** Plan files that belong to no section, or that say something twice. */
export function checkSaved(organisation: Organisation, saved: readonly SavedSection[]): Finding[] {
  const codes = organisation.sections.map(({ code }) => code);
  const sections = new Map<string, Place>();
  const duties = new Map<string, Place>();
  return saved.flatMap(({ section, entries, origin }) => [
    ...(codes.includes(section)
      ? twice(sections, 'bagian', section, origin.place(['bagian']))
      : [
          finding('galat', 'rujukan-putus', origin.place(['bagian']), {
            what: 'bagian',
            id: section,
            scope: 'setda',
            known: codes.length <= 12 ? codes : [],
            nearest: nearest(section, codes),
          }),
        ]),
    ...entries.flatMap((entry) => twice(duties, 'tugas', entry.duty, entry.origin.place(['kode']))),
  ]);
}

function twice(seen: Map<string, Place>, what: 'bagian' | 'tugas', id: string, at: Place): Finding[] {
  const earlier = seen.get(id);
  seen.set(id, earlier ?? at);
  return earlier
    ? [finding('galat', 'kode-ganda', at, { what, id }, { related: [earlier], entity: { kind: what, id } })]
    : [];
}
