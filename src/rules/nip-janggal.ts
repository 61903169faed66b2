import { finding } from '../vocabulary/finding.ts';
import { readNip } from '../vocabulary/nip.ts';
import type { Rule } from './rule.ts';

// Digits 13 and 14 are 21 or 22 for PPPK, a month for PNS.
const section = (status: string): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, nip: "199001012023211001", status: ${status}, jabatan: Penata Layanan Operasional, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 3000, norma: 20 menit }
`;

/** A NIP of the right form that does not suit the status or the age; it is never quoted. */
export const oddNip: Rule = {
  code: 'nip-janggal',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.staff.flatMap(({ id, nip, status, origin }) => {
      const reading = nip === undefined ? undefined : readNip(nip, status);
      if (!reading?.ok || reading.oddities.length === 0) return [];
      const args = { oddities: reading.oddities, status };
      return finding('peringatan', 'nip-janggal', origin.place(['nip']), args, {
        entity: { kind: 'pegawai', id },
      });
    }),
  bad: { 'umum.yaml': section('PNS') },
  good: { 'umum.yaml': section('PPPK') },
};
