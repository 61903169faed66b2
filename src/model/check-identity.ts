import { groupBy } from '../vocabulary/collections.ts';
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
  const groups = groupBy(
    entries.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  // Places are looked up for those alone that stand twice: looking one up is dear.
  return [...groups].flatMap(([id, group]) => {
    if (group.length === 1) return [];
    const [first, ...others] = group.map(({ origin }) => origin.place([key])).sort(comparePlaces);
    return others.map((at) =>
      finding('galat', 'kode-ganda', at, { what, id }, { related: [first!], entity: { kind: what, id } }),
    );
  });
}
