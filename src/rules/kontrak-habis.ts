import type { Organisation, Staff } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import type { Status } from '../vocabulary/scales.ts';
import type { Rule } from './rule.ts';

const section = (end: string): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn, kontrak_sampai: ${end} }
tugas:
  - { kode: UM-01, uraian: Menata ruang rapat, volume: 400, norma: 90 menit }
`;

const ON_CONTRACT: ReadonlySet<Status> = new Set<Status>(['PTT', 'PPPK', 'PPPK Paruh Waktu']);

/** Somebody whose contract ends in the year. */
export const endingContract: Rule = {
  code: 'kontrak-habis',
  severity: 'peringatan',
  check: ({ organisation, plan }) => {
    const { year } = organisation.settings;
    if (year === undefined) return [];
    const lastDay = `${year}-12-31`;
    const ending = organisation.staff.filter(
      ({ status, contractEnd }) =>
        contractEnd !== undefined && contractEnd <= lastDay && ON_CONTRACT.has(status),
    );
    const [atLast, earlier] = [
      ending.filter(({ contractEnd }) => contractEnd === lastDay),
      ending.filter(({ contractEnd }) => contractEnd !== lastDay),
    ];
    return [...endingEarlier(earlier, plan), ...endingWithTheYear(atLast, organisation, lastDay)];
  },
  bad: { 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': section('2026-09-30') },
  good: { 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': section('2027-12-31') },
};

function endingEarlier(people: readonly Staff[], plan: Plan): Finding[] {
  if (people.length === 0) return [];
  const owned = dutiesByOwner(plan);
  return people.map((person) => {
    const { id, contractEnd: end = '', origin } = person;
    const args = { kind: 'dalam-tahun', person: id, end, duties: owned.get(person) ?? [] } as const;
    return finding('peringatan', 'kontrak-habis', origin.place(['kontrak_sampai']), args, {
      entity: { kind: 'pegawai', id },
    });
  });
}

/** One note for each section: most contracts end so, and only next year's plan feels it. */
function endingWithTheYear(people: readonly Staff[], { sections }: Organisation, end: string): Finding[] {
  const bySection = groupBy(people, ({ section }) => section);
  return sections.flatMap(({ code, record }) => {
    const ids = bySection.get(code)?.map(({ id }) => id);
    if (!ids) return [];
    const args = { kind: 'akhir-tahun', section: code, end, people: ids } as const;
    return finding('catatan', 'kontrak-habis', record.origin.place(['kode']), args, {
      entity: { kind: 'bagian', id: code },
    });
  });
}

/** Codes of the duties that somebody owns. */
function dutiesByOwner({ assignments }: Plan): Map<Staff, string[]> {
  const owned = new Map<Staff, string[]>();
  for (const assignment of assignments) {
    if (!assignment) continue;
    const codes = owned.get(assignment.owner);
    if (codes) codes.push(assignment.duty.code);
    else owned.set(assignment.owner, [assignment.duty.code]);
  }
  return owned;
}
