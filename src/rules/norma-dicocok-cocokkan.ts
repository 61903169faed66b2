import type { Eligibility } from '../eligibility/eligibility.ts';
import { isPresent, type Duty, type Organisation, type Section, type Staff } from '../model/organisation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { foldedPosition } from '../vocabulary/position.ts';
import type { Rule } from './rule.ts';

// 3,000 × 12 minutes and 78 or 60 × 8 hours: 0.98 or 0.86 people.
const section = (volume: number): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 3000, norma: 12 menit }
  - { kode: UM-02, uraian: Menata arsip, volume: ${volume}, norma: 8 jam }
`;

/** Norms that add up to just under as many people as hold the position. */
export const fittedNorms: Rule = {
  code: 'norma-dicocok-cocokkan',
  severity: 'catatan',
  check: ({ organisation, eligibility }) =>
    organisation.sections.flatMap((section) => fittedIn(section, organisation, eligibility)),
  bad: { 'umum.yaml': section(78) },
  good: { 'umum.yaml': section(60) },
};

/** Of one duty it would say nothing: any single norm may happen to fill a year. */
const FEWEST_DUTIES = 2;
/** Workloads are sums of fractions: a need of exactly as many people as there are must not be lost for its last digit. */
const ROUNDING = 1e-9;

function fittedIn(section: Section, organisation: Organisation, eligibility: Eligibility): Finding[] {
  const { settings, workTime } = organisation;
  const present = section.staff.filter(isPresent);
  const holders = [...groupBy(present, ({ position }) => foldedPosition(position)).values()];
  const holdersWith = new Map(holders.flatMap((people) => people.map((person) => [person, people] as const)));
  const duties = groupBy(section.duties, (duty) =>
    onlyHolders(eligibility.candidates[duty.index], holdersWith),
  );
  return holders.flatMap((people) => {
    const own = duties.get(people) ?? [];
    const need = own.reduce((sum, { workload }) => sum + workload, 0) / workTime.effectiveMinutes;
    const gap = people.length - need;
    const isFitted = gap >= -ROUNDING && gap <= settings.rules.suspiciousGap + ROUNDING;
    return own.length >= FEWEST_DUTIES && isFitted ? [told(section, people, own, need)] : [];
  });
}

/** The holders of one position, where all candidates are among them; candidates of other sections are among nobody's. */
function onlyHolders(
  candidates: readonly Staff[] = [],
  holdersWith: ReadonlyMap<Staff, readonly Staff[]>,
): readonly Staff[] | undefined {
  const holders = candidates[0] && holdersWith.get(candidates[0]);
  return candidates.every((person) => holdersWith.get(person) === holders) ? holders : undefined;
}

function told(section: Section, people: readonly Staff[], duties: readonly Duty[], need: number): Finding {
  const { position, origin } = people[0]!;
  const args = { position, people: people.map(({ id }) => id), duties: duties.map(({ code }) => code), need };
  return finding('catatan', 'norma-dicocok-cocokkan', origin.place(['jabatan']), args, {
    // The section, because its first holder may be another person next year, and a baseline should outlast that.
    entity: { kind: 'bagian', id: section.code },
  });
}
