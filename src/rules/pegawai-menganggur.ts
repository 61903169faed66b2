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

/** Somebody who is present and has no part of any duty. */
export const idlePerson: Rule = {
  code: 'pegawai-menganggur',
  severity: 'galat',
  check: ({ explanation }) =>
    explanation.idle.map(({ person, causes, hall, remedies }) =>
      finding(
        'galat',
        'pegawai-menganggur',
        person.origin.place(['id']),
        { person: person.id, causes, hall, remedies },
        { entity: { kind: 'pegawai', id: person.id } },
      ),
    ),
  bad: { 'umum.yaml': section(1) },
  good: { 'umum.yaml': section(2) },
};
