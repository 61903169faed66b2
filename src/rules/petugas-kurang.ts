import type { Staff } from '../model/organisation.ts';
import type { Assignment } from '../plan/plan.ts';
import { finding } from '../vocabulary/finding.ts';
import type { Rule, RuleContext } from './rule.ts';

const section = (people: number): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 5000, norma: 20 menit, petugas: ${people} }
`;

/** A duty that fewer people share than it asks for: why there are no more of them. */
export const tooFewPeople: Rule = {
  code: 'petugas-kurang',
  severity: 'peringatan',
  check: (context) =>
    context.plan.assignments.flatMap((assignment) => {
      if (!assignment) return [];
      const { duty, people } = assignment;
      if (people.length >= duty.parts.min) return [];
      const apart = keptApart(context, assignment);
      const args = { duty: duty.code, wanted: duty.parts.min, found: people.length };
      return finding(
        'peringatan',
        'petugas-kurang',
        duty.origin.place(['petugas']),
        apart ? { ...args, apart } : args,
        { entity: { kind: 'tugas', id: duty.code } },
      );
    }),
  bad: { 'umum.yaml': section(3) },
  good: { 'umum.yaml': section(2) },
};

/**
 * The separated duties that have all others who could share this one; none where somebody is free for it. Undefined
 * where nobody else could.
 */
function keptApart(
  { organisation, eligibility, plan }: RuleContext,
  { duty, people }: Assignment,
): readonly string[] | undefined {
  const others = eligibility.candidates[duty.index]!.filter(
    (candidate) => !people.some(({ person }) => person === candidate),
  );
  if (others.length === 0) return undefined;
  const inTheWay = duty.separated.filter((other) => {
    const assignment = plan.assignments[other];
    return assignment && others.some((person) => isOn(assignment, person));
  });
  const isKept = (person: Staff): boolean => inTheWay.some((other) => isOn(plan.assignments[other]!, person));
  return others.every(isKept) ? inTheWay.map((other) => organisation.duties[other]!.code) : [];
}

function isOn({ people, deputy }: Assignment, person: Staff): boolean {
  return deputy === person || people.some((share) => share.person === person);
}
