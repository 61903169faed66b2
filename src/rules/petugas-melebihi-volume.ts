import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (volume: number): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
  - { id: staf-3, nama: Contoh Tiga, status: PNS, jabatan: Pengadministrasi Perkantoran, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 6000, norma: 20 menit, petugas: 3 }
  - { kode: UM-02, uraian: Menata arsip, volume: ${volume}, norma: 10 jam, petugas: 3 }
`;

/** More people than a duty has results to share. One result may be carried together by any number. */
export const morePeopleThanResults: Rule = {
  code: 'petugas-melebihi-volume',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.duties.flatMap(({ code, people, volume, origin }) => {
      if (!people || volume < 2 || people.min <= volume) return [];
      const args = { people: people.min, volume };
      return finding('peringatan', 'petugas-melebihi-volume', origin.place(['petugas']), args, {
        entity: { kind: 'tugas', id: code },
      });
    }),
  bad: { 'umum.yaml': section(2) },
  good: { 'umum.yaml': section(3) },
};
