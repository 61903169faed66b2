import { savedProblems } from '../plan/saved-problems.ts';
import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

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
      ? savedProblems(organisation, eligibility, saved).map(({ entry, duty, problem, path }) =>
          finding(
            'galat',
            'pembagian-tak-sah',
            entry.origin.place(path),
            { duty: entry.duty, problem },
            {
              related: duty ? [duty.origin.place(['kode'])] : [],
              entity: { kind: 'tugas', id: entry.duty },
            },
          ),
        )
      : [],
  bad: { 'hukum.yaml': section, 'hukum.pembagian.yaml': plan('staf-2', 'staf-1') },
  good: { 'hukum.yaml': section, 'hukum.pembagian.yaml': plan('staf-1', 'staf-2') },
};
