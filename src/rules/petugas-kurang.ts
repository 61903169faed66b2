import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (people: number): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 5000, norma: 20 menit, petugas: ${people} }
`;

/** A duty that fewer people may share than it asks for. */
export const tooFewPeople: Rule = {
  code: 'petugas-kurang',
  severity: 'peringatan',
  check: ({ plan }) =>
    plan.assignments.flatMap((assignment) => {
      if (!assignment) return [];
      const { duty, people } = assignment;
      if (people.length >= duty.parts.min) return [];
      const args = { duty: duty.code, wanted: duty.parts.min, found: people.length };
      return finding('peringatan', 'petugas-kurang', duty.origin.place(['petugas']), args, {
        entity: { kind: 'tugas', id: duty.code },
      });
    }),
  bad: { 'umum.yaml': section(3) },
  good: { 'umum.yaml': section(2) },
};
