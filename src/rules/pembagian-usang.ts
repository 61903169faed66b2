import { staleDifferences } from '../plan/stale-difference.ts';
import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (norm: string): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 3000, norma: ${norm} }
`;

const plan = `bagian: umum
sidik: a5ddf776c112
tugas:
  - kode: UM-01
    penanggung_jawab: staf-1
    petugas:
      - { pegawai: staf-1, volume: 3000 }
`;

/** A saved plan that was made from other contents than the section has today. */
export const stalePlan: Rule = {
  code: 'pembagian-usang',
  severity: 'peringatan',
  check: ({ organisation, saved }) =>
    (saved ? staleDifferences(organisation, saved) : []).map(
      ({ section: { section: code, origin }, difference }) =>
        finding(
          'peringatan',
          'pembagian-usang',
          origin.place(['sidik']),
          { section: code, difference },
          { entity: { kind: 'bagian', id: code } },
        ),
    ),
  bad: { 'umum.yaml': section('25 menit'), 'umum.pembagian.yaml': plan },
  good: { 'umum.yaml': section('20 menit'), 'umum.pembagian.yaml': plan },
};
