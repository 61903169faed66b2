import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (pptk: string): string => `bagian: Bagian Hukum
kode: hukum
dpa:
  - { kode: 4.01.02.2.03.0001, nama: Fasilitasi Penyusunan Produk Hukum Daerah, pagu: 150000000${pptk} }
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan peraturan bupati, volume: 120, norma: 8 jam, dpa: 4.01.02.2.03.0001 }
`;

/** A budget activity without an officer who answers for it. */
export const noPptk: Rule = {
  code: 'pptk-kosong',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.sections
      .flatMap(({ activities }) => activities)
      .filter(({ officials }) => officials.pptk === undefined)
      .map(({ code, name, origin }) =>
        finding(
          'peringatan',
          'pptk-kosong',
          origin.place(['kode']),
          { activity: code, name },
          { entity: { kind: 'dpa', id: code } },
        ),
      ),
  bad: { 'hukum.yaml': section('') },
  good: { 'hukum.yaml': section(', pptk: staf-1') },
};
