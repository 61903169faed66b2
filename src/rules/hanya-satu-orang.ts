import type { Eligibility } from '../eligibility/eligibility.ts';
import { SecondPeople } from '../explain/second.ts';
import { Situation } from '../explain/situation.ts';
import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import { finding } from '../vocabulary/finding.ts';
import { isForOfficials } from '../eligibility/for-officials.ts';
import type { Rule } from './rule.ts';

const section = (education: string): string => `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana, pendidikan: S1 }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana, pendidikan: ${education} }
tugas:
  - kode: HK-01
    uraian: Menelaah rancangan peraturan bupati
    volume: 100
    norma: 8 jam
    prioritas: wajib
    syarat: { pendidikan: S1 }
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 400, norma: 2 jam }
`;

/** A duty that must be done and that a single person could do. */
export const soleCandidate: Rule = {
  code: 'hanya-satu-orang',
  severity: 'peringatan',
  check: ({ organisation, eligibility, plan }) => {
    const seconds = new SecondPeople(new Situation(organisation, eligibility, plan));
    return organisation.duties.flatMap((duty) => {
      const person = onlyOneFor(duty, organisation, eligibility);
      if (!person) return [];
      const found = seconds.for(duty);
      const second = found && { remedies: found.remedies };
      const args = { duty: duty.code, person: person.id, second };
      return finding('peringatan', 'hanya-satu-orang', duty.origin.place(['kode']), args, {
        related: [person.origin.place(['id'])],
        entity: { kind: 'tugas', id: duty.code },
      });
    });
  },
  bad: { 'hukum.yaml': section('SMA') },
  good: { 'hukum.yaml': section('S1') },
};

/** The single candidate that this rule tells of; undefined where it is silent. */
export function onlyOneFor(
  duty: Duty,
  { settings }: Organisation,
  { candidates }: Eligibility,
): Staff | undefined {
  const [only, ...others] = candidates[duty.index] ?? [];
  const isMeant = settings.rules.soleCandidatePriorities.includes(duty.priority);
  return isMeant && others.length === 0 && !isForOfficials(duty) ? only : undefined;
}
