import type { Organisation, Staff } from '../model/organisation.ts';
import { savedProblems } from '../plan/saved-problems.ts';
import { finding, type SavedProblem } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';
import { withoutToldAbsence } from './told-absence.ts';

const section = `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana, pendidikan: S1 }
  - { id: staf-2, nama: Contoh Dua, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn, pendidikan: SMA }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan peraturan bupati, volume: 100, norma: 8 jam, syarat: { pendidikan: S1 } }
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 400, norma: 2 jam }
`;

const plan = (first: string, second: string): string => `bagian: hukum
tugas:
  - kode: HK-01
    penanggung_jawab: ${first}
    petugas:
      - { pegawai: ${first}, volume: 100 }
  - kode: HK-02
    penanggung_jawab: ${second}
    petugas:
      - { pegawai: ${second}, volume: 400 }
`;

/** A saved plan that contradicts the files: people, volumes, separations, fixed owners. */
export const invalidAssignment: Rule = {
  code: 'pembagian-tak-sah',
  severity: 'galat',
  check: ({ organisation, eligibility, saved }) =>
    saved
      ? savedProblems(organisation, eligibility, saved).flatMap(({ entry, duty, problem: whole, path }) => {
          const problem = remaining(whole, organisation, duty && saved.entries[duty.index]?.owner);
          if (!problem) return [];
          const args = { duty: entry.duty, problem };
          return finding('galat', 'pembagian-tak-sah', entry.origin.place(path), args, {
            related: duty ? [duty.origin.place(['kode'])] : [],
            entity: { kind: 'tugas', id: entry.duty },
          });
        })
      : [],
  bad: { 'hukum.yaml': section, 'hukum.pembagian.yaml': plan('staf-2', 'staf-1') },
  good: { 'hukum.yaml': section, 'hukum.pembagian.yaml': plan('staf-1', 'staf-2') },
};

/** The problem without the absence of the owner that is told elsewhere; undefined where that is all. */
function remaining(
  problem: SavedProblem,
  organisation: Organisation,
  owner: Staff | undefined,
): SavedProblem | undefined {
  if (problem.kind !== 'tak-memenuhi' || !owner || problem.person !== owner.id) return problem;
  const lacking = withoutToldAbsence(organisation, owner, problem.lacking);
  return lacking.length > 0 ? { ...problem, lacking } : undefined;
}
