import { finding } from '../vocabulary/finding.ts';
import { nearestName } from '../vocabulary/nearest.ts';
import type { Rule } from './rule.ts';

const section = (pptk: string): string => `bagian: Bagian Hukum
kode: hukum
dpa:
  - { kode: 4.01.02.2.03.0001, nama: Fasilitasi Penyusunan Produk Hukum Daerah, pagu: 150000000, pptk: ${pptk} }
pegawai:
  - { id: penelaah-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan peraturan bupati, volume: 120, norma: 8 jam, dpa: 4.01.02.2.03.0001 }
`;

/** A budget activity whose officer is nobody whom the files know. */
export const unknownPptk: Rule = {
  code: 'pptk-tak-ada',
  severity: 'galat',
  check: ({ organisation }) => {
    const ids = new Set(organisation.staff.map(({ id }) => id));
    return organisation.sections.flatMap(({ activities, staff }) =>
      activities.flatMap(({ code, officials, origin }) => {
        const { pptk } = officials;
        if (pptk === undefined || ids.has(pptk)) return [];
        const own = staff.map(({ id }) => id);
        return finding(
          'galat',
          'pptk-tak-ada',
          origin.place(['pptk']),
          { activity: code, person: pptk, nearest: nearestName(own, ids)(pptk) },
          { entity: { kind: 'dpa', id: code } },
        );
      }),
    );
  },
  bad: { 'hukum.yaml': section('penelaah1') },
  good: { 'hukum.yaml': section('penelaah-1') },
};
