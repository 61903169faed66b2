import { finding } from '../vocabulary/finding.ts';
import { isCatchAll } from '../vocabulary/wording.ts';
import type { Rule } from './rule.ts';

const section = (mandate: string): string => `bagian: Bagian Organisasi
kode: organisasi
fungsi:
  - { kode: F1, uraian: Penataan kelembagaan }
  - { kode: F2, uraian: Fasilitasi tata laksana }
  - { kode: F3, uraian: Pelaksanaan fungsi lain yang diberikan pimpinan }
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: ORG-01, uraian: Mengevaluasi kelembagaan perangkat daerah, volume: 60, norma: 8 jam, fungsi: F1 }
  - { kode: ORG-02, uraian: Menyusun peta proses bisnis, volume: 60, norma: 8 jam, fungsi: ${mandate} }
`;

/** A function of the tupoksi that no duty carries out. */
export const mandateWithoutDuty: Rule = {
  code: 'fungsi-tanpa-tugas',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.sections.flatMap(({ mandates, duties, commonDuties }) => {
      if (duties.length === 0) return [];
      const carried = new Set([...duties, ...commonDuties].map(({ mandate }) => mandate));
      return mandates
        .filter(({ code, text }) => !carried.has(code) && !isCatchAll(text))
        .map(({ code, text, origin }) =>
          finding(
            'peringatan',
            'fungsi-tanpa-tugas',
            origin.place(['kode']),
            { mandate: code, text },
            { entity: { kind: 'fungsi', id: code } },
          ),
        );
    }),
  bad: { 'organisasi.yaml': section('F1') },
  good: { 'organisasi.yaml': section('F2') },
};
