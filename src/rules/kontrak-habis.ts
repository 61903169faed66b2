import type { Staff } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import { finding } from '../vocabulary/finding.ts';
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

/** Somebody whose contract ends in the year; on its last day it is a note, since only next year's plan feels it. */
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
    const owned = ending.length > 0 ? dutiesByOwner(plan) : new Map<Staff, string[]>();
    return ending.map((person) => {
      const { id, contractEnd: end = '', origin } = person;
      const severity = end === lastDay ? 'catatan' : 'peringatan';
      const args = { person: id, end, duties: owned.get(person) ?? [] };
      return finding(severity, 'kontrak-habis', origin.place(['kontrak_sampai']), args, {
        entity: { kind: 'pegawai', id },
      });
    });
  },
  bad: { 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': section('2026-09-30') },
  good: { 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': section('2027-12-31') },
};

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
