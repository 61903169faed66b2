import type { UnownedDuty } from '../explain/explanation.ts';
import { finding } from '../vocabulary/finding.ts';
import { nearest as nearestOf } from '../vocabulary/nearest.ts';
import type { Rule } from './rule.ts';

const section = (education: string): string => `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana, pendidikan: ${education} }
tugas:
  - kode: HK-01
    uraian: Menelaah rancangan peraturan bupati
    volume: 100
    norma: 8 jam
    syarat: { pendidikan: S1 }
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 100, norma: 1 jam }
`;

/** A duty that nobody may do, or that nobody has been given. */
export const unownedDuty: Rule = {
  code: 'tugas-tak-bertuan',
  severity: 'galat',
  check: ({ organisation, explanation }) => {
    const teams = new Set(organisation.staff.flatMap(({ team }) => team ?? []));
    return explanation.unowned.map((unowned) => {
      const { duty, causes, nearest, remedies } = unowned;
      const args = {
        duty: duty.code,
        causes,
        nearest: nearest.map(({ person, lacking }) => ({ person: person.id, lacking })),
        remedies,
        teamMeant: teamMeant(unowned, teams),
      };
      return finding('galat', 'tugas-tak-bertuan', duty.origin.place(['kode']), args, {
        entity: { kind: 'tugas', id: duty.code },
      });
    });
  },
  bad: { 'hukum.yaml': section('SMA') },
  good: { 'hukum.yaml': section('S1') },
};

/** Where a team is asked for that nobody in the whole organisation has: the one that may be meant. */
function teamMeant({ duty, causes }: UnownedDuty, teams: ReadonlySet<string>): string | undefined {
  if (!causes.some(({ requirement }) => requirement === 'tim')) return undefined;
  const unknown = (duty.requirements.teams ?? []).filter((team) => !teams.has(team));
  return unknown.map((team) => nearestOf(team, teams)).find((team) => team !== undefined);
}
