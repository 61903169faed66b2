import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 3000, norma: 20 menit }
`;

const plan = (fingerprint: string): string => `bagian: umum
sidik: ${fingerprint}
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
  check: ({ saved }) =>
    (saved?.stale ?? []).map(({ section: code, origin }) =>
      finding(
        'peringatan',
        'pembagian-usang',
        origin.place(['sidik']),
        { section: code },
        {
          entity: { kind: 'bagian', id: code },
        },
      ),
    ),
  bad: { 'umum.yaml': section, 'umum.pembagian.yaml': plan('a00000000000') },
  good: { 'umum.yaml': section, 'umum.pembagian.yaml': plan('a5ddf776c112') },
};
