import { finding } from '../vocabulary/finding.ts';
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

/** A duty that stops when its owner is away, because nobody else may do it. */
export const noDeputy: Rule = {
  code: 'pengganti-kosong',
  severity: 'catatan',
  check: ({ plan }) =>
    plan.assignments.flatMap((assignment) => {
      if (!assignment || assignment.deputy) return [];
      const { duty, owner } = assignment;
      return finding(
        'catatan',
        'pengganti-kosong',
        duty.origin.place(['kode']),
        { duty: duty.code, owner: owner.id },
        {
          entity: { kind: 'tugas', id: duty.code },
        },
      );
    }),
  bad: { 'hukum.yaml': section('SMA') },
  good: { 'hukum.yaml': section('S1') },
};
