import { finding } from '../vocabulary/finding.ts';
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
  check: ({ explanation }) =>
    explanation.unowned.map(({ duty, causes, nearest, remedies }) =>
      finding(
        'galat',
        'tugas-tak-bertuan',
        duty.origin.place(['kode']),
        {
          duty: duty.code,
          causes,
          nearest: nearest.map(({ person, lacking }) => ({ person: person.id, lacking })),
          remedies,
        },
        { entity: { kind: 'tugas', id: duty.code } },
      ),
    ),
  bad: { 'hukum.yaml': section('SMA') },
  good: { 'hukum.yaml': section('S1') },
};
