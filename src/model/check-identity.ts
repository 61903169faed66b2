import { finding, type EntityKind, type Finding } from '../vocabulary/finding.ts';
import { comparePlaces } from '../vocabulary/place.ts';
import type { Origin } from '../wire/origin.ts';
import type { SectionRecord } from '../wire/section.ts';

interface Named {
  readonly id: string;
  readonly origin: Origin;
}

/** Ids and codes that stand twice: in the organisation for sections, staff and duties, in the section for the rest. */
export function checkIdentity(sections: readonly SectionRecord[]): Finding[] {
  const byCode = (entries: readonly { readonly code: string; readonly origin: Origin }[]): Named[] =>
    entries.map(({ code, origin }) => ({ id: code, origin }));
  return [
    ...duplicates('bagian', 'kode', byCode(sections)),
    ...duplicates(
      'pegawai',
      'id',
      sections.flatMap((section) => section.staff),
    ),
    ...duplicates(
      'tugas',
      'kode',
      sections.flatMap((section) => byCode(section.duties)),
    ),
    ...sections.flatMap((section) => duplicates('fungsi', 'kode', byCode(section.mandates))),
    ...sections.flatMap((section) => duplicates('dpa', 'kode', byCode(section.activities))),
  ];
}

function duplicates(what: EntityKind, key: string, entries: readonly Named[]): Finding[] {
  const inOrder = entries
    .map((entry) => ({ id: entry.id, at: entry.origin }))
    .toSorted((one, other) => comparePlaces(one.at.place([key]), other.at.place([key])));
  const first = new Map<string, Origin>();
  const findings: Finding[] = [];
  for (const { id, at } of inOrder) {
    if (id === '') continue;
    const earlier = first.get(id);
    if (!earlier) first.set(id, at);
    else {
      const related = [earlier.place([key])];
      findings.push(
        finding(
          'galat',
          'kode-ganda',
          at.place([key]),
          { what, id },
          { related, entity: { kind: what, id } },
        ),
      );
    }
  }
  return findings;
}
