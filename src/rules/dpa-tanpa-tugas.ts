import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (activity: string): string => `bagian: Bagian Organisasi
kode: organisasi
dpa:
  - { kode: 4.01.01.2.13.0001, nama: Pengelolaan Kelembagaan dan Analisis Jabatan, pagu: 150000000 }
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: ORG-01, uraian: Menyusun analisis beban kerja, volume: 120, norma: 8 jam${activity} }
`;

/** A budget activity that no duty carries out. */
export const activityWithoutDuty: Rule = {
  code: 'dpa-tanpa-tugas',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.sections.flatMap((section) => {
      const carried = new Set(section.duties.map((duty) => duty.activity));
      return section.activities
        .filter(({ code }) => !carried.has(code))
        .map(({ code, name, ceiling, origin }) =>
          finding(
            'peringatan',
            'dpa-tanpa-tugas',
            origin.place(['kode']),
            { activity: code, name, ceiling },
            {
              entity: { kind: 'dpa', id: code },
            },
          ),
        );
    }),
  bad: { 'organisasi.yaml': section('') },
  good: { 'organisasi.yaml': section(', dpa: 4.01.01.2.13.0001') },
};
