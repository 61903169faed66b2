import { finding } from '../vocabulary/finding.ts';
import { groupBy } from '../vocabulary/collections.ts';
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

/** Duties that stop when their owner is away, because nobody else may do them: one finding for each owner. */
export const noDeputy: Rule = {
  code: 'pengganti-kosong',
  severity: 'catatan',
  check: ({ plan }) => {
    const uncovered = plan.assignments.flatMap((assignment) =>
      assignment && !assignment.deputy ? [assignment] : [],
    );
    return [...groupBy(uncovered, ({ owner }) => owner)].map(([owner, assignments]) => {
      const duties = assignments.map(({ duty }) => duty.code);
      return finding(
        'catatan',
        'pengganti-kosong',
        owner.origin.place(['id']),
        { owner: owner.id, duties },
        {
          entity: { kind: 'pegawai', id: owner.id },
        },
      );
    });
  },
  bad: { 'hukum.yaml': section('SMA') },
  good: { 'hukum.yaml': section('S1') },
};
