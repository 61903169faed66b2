import type { Duty } from '../model/organisation.ts';
import { parseDuration } from '../vocabulary/duration.ts';
import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (norm: string): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 2400, norma: ${norm} }
`;

/** A norm that makes sense only in the other unit. */
export const oddNormUnit: Rule = {
  code: 'satuan-norma-janggal',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.duties.flatMap((duty) => {
      const people = duty.workload / organisation.workTime.effectiveMinutes;
      const other = likelierUnit(duty, people);
      if (!other) return [];
      const token = duty.origin.token(['norma']);
      const args = { token, people, otherUnit: other.unit, otherPeople: other.people };
      return finding('peringatan', 'satuan-norma-janggal', duty.origin.place(['norma']), args, {
        entity: { kind: 'tugas', id: duty.code },
      });
    }),
  bad: { 'umum.yaml': section('30 jam') },
  good: { 'umum.yaml': section('30 menit') },
};

/**
 * The unit trap of ABK tables: hours under a "menit" heading and the reverse. In hours, a duty that fills those who may
 * share it twice over, but not in minutes; in minutes, one that takes less than a tenth of a working day in a whole year.
 */
const OVERFULL = 2;
const NEGLIGIBLE = 0.1 / 250;

/** The other unit, with the people that the duty would then need. */
function likelierUnit(
  { norm, parts }: Duty,
  needed: number,
): { readonly unit: 'menit' | 'jam'; readonly people: number } | undefined {
  const isOverfull = needed > OVERFULL * parts.max && needed / 60 <= parts.max;
  const isNegligible = needed < NEGLIGIBLE && needed * 60 <= parts.max;
  if (!isOverfull && !isNegligible) return undefined;
  const [first, ...more] = parseDuration(norm ?? '') ?? [];
  if (!first || more.length > 0) return undefined;
  if (first.unit === 'jam' && isOverfull) return { unit: 'menit', people: needed / 60 };
  if (first.unit === 'menit' && isNegligible) return { unit: 'jam', people: needed * 60 };
  return undefined;
}
