import { finding, type Finding } from '../vocabulary/finding.ts';
import { gradeOf, isAbove } from '../vocabulary/load-grade.ts';
import type { Rule, RuleContext } from './rule.ts';

const section = (volume: number): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: ${volume}, norma: 20 menit }
`;

type LoadCode = 'beban-berlebih' | 'beban-kurang';

/** Somebody who carries more than the office allows. */
export const overload: Rule = {
  code: 'beban-berlebih',
  severity: 'peringatan',
  check: (context) => {
    const limit = context.organisation.settings.policy.loadLimit;
    return loads(context, 'beban-berlebih', limit, (utilisation) => isAbove(utilisation, limit));
  },
  bad: { 'umum.yaml': section(4000) },
  good: { 'umum.yaml': section(3000) },
};

/** Somebody who carries less than the office wants; those with nothing at all are a finding of their own. */
export const underload: Rule = {
  code: 'beban-kurang',
  severity: 'peringatan',
  check: (context) => {
    const limit = context.organisation.settings.policy.loadMinimum;
    return loads(context, 'beban-kurang', limit, (utilisation) => isAbove(limit, utilisation));
  },
  bad: { 'umum.yaml': section(1000) },
  good: { 'umum.yaml': section(3000) },
};

function loads(
  context: RuleContext,
  code: LoadCode,
  limit: number,
  breaks: (utilisation: number) => boolean,
): Finding[] {
  return context.plan.loads
    .filter(({ shares, utilisation }) => shares.length > 0 && breaks(utilisation))
    .map(({ person, utilisation }) => {
      const args = { person: person.id, utilisation, limit, grade: gradeOf(utilisation) };
      return finding('peringatan', code, person.origin.place(['id']), args, {
        entity: { kind: 'pegawai', id: person.id },
      });
    });
}
