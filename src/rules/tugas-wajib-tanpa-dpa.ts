import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';

const section = (activity: string): string => `bagian: Bagian Organisasi
kode: organisasi
dpa:
  - { kode: 4.01.01.2.13.0001, nama: Pengelolaan Kelembagaan dan Analisis Jabatan, pagu: 150000000, pptk: staf-1 }
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: ORG-01, uraian: Menyusun analisis jabatan, volume: 60, norma: 8 jam, dpa: 4.01.01.2.13.0001 }
  - { kode: ORG-02, uraian: Menyusun analisis beban kerja, volume: 60, norma: 8 jam, prioritas: wajib${activity} }
`;

/** A duty that must be done and that no money stands behind, in a section that records its activities. */
export const mandatoryWithoutActivity: Rule = {
  code: 'tugas-wajib-tanpa-dpa',
  severity: 'catatan',
  check: ({ organisation }) =>
    organisation.sections
      .filter(({ activities }) => activities.length > 0)
      .flatMap(({ duties }) => duties)
      .filter(({ priority, activity }) => priority === 'wajib' && activity === undefined)
      .map(({ code, origin }) =>
        finding(
          'catatan',
          'tugas-wajib-tanpa-dpa',
          origin.place(['kode']),
          { duty: code },
          { entity: { kind: 'tugas', id: code } },
        ),
      ),
  bad: { 'organisasi.yaml': section('') },
  good: { 'organisasi.yaml': section(', dpa: 4.01.01.2.13.0001') },
};
