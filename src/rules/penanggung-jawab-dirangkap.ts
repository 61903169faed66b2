import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (pin: string): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Pengolah Data dan Informasi, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Pengolah Data dan Informasi, jenjang: pelaksana }
tugas:
  - kode: UM-01
    uraian: Menyiapkan dokumen pembayaran
    volume: 600
    norma: 1 jam
    penanggung_jawab: staf-1
  - kode: UM-02
    uraian: Memverifikasi dokumen pembayaran
    volume: 600
    norma: 1 jam
    penanggung_jawab: ${pin}
    jangan_dirangkap: [UM-01]
`;

/** Two separated duties that are both fixed to one person; told at the later one. */
export const sharedPin: Rule = {
  code: 'penanggung-jawab-dirangkap',
  severity: 'galat',
  check: ({ organisation }) =>
    organisation.duties.flatMap((duty) =>
      duty.separated
        .map((index) => organisation.duties[index]!)
        .filter((other) => other.index < duty.index && duty.pin !== undefined && other.pin === duty.pin)
        .map((other) =>
          finding(
            'galat',
            'penanggung-jawab-dirangkap',
            duty.origin.place(['penanggung_jawab']),
            { person: duty.pin!, other: other.code },
            {
              related: [other.origin.place(['penanggung_jawab'])],
              entity: { kind: 'tugas', id: duty.code },
            },
          ),
        ),
    ),
  bad: { 'umum.yaml': section('staf-1') },
  good: { 'umum.yaml': section('staf-2') },
};
