import type { Duty } from '../model/organisation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { finding } from '../vocabulary/finding.ts';
import { isForOfficials } from '../eligibility/for-officials.ts';
import { onlyOneFor } from './hanya-satu-orang.ts';
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
    syarat: { pendidikan: S1 }
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 400, norma: 2 jam }
`;

/** Duties that stop when their owner is away, because nobody else may do them: one finding for each section. */
export const noDeputy: Rule = {
  code: 'pengganti-kosong',
  severity: 'catatan',
  check: ({ organisation, eligibility, plan }) => {
    const { severities } = organisation.settings.rules;
    const isToldElsewhere = (duty: Duty): boolean =>
      severities['hanya-satu-orang'] !== 'mati' && !!onlyOneFor(duty, organisation, eligibility);
    return organisation.sections.flatMap(({ code, duties, record }) => {
      const uncovered = duties.flatMap((duty) => {
        const assignment = plan.assignments[duty.index];
        if (!assignment || assignment.deputy || isForOfficials(duty)) return [];
        return isToldElsewhere(duty) ? [] : [assignment];
      });
      if (uncovered.length === 0) return [];
      const owners = [...groupBy(uncovered, ({ owner }) => owner.id)].map(([owner, assignments]) => ({
        owner,
        duties: assignments.map(({ duty }) => duty.code),
      }));
      return finding(
        'catatan',
        'pengganti-kosong',
        record.origin.place(['kode']),
        { section: code, owners },
        {
          entity: { kind: 'bagian', id: code },
        },
      );
    });
  },
  bad: { 'hukum.yaml': section('SMA') },
  good: { 'hukum.yaml': section('S1') },
};
