import { finding } from '../vocabulary/finding.ts';
import { isCatchAll } from '../vocabulary/wording.ts';
import type { Rule } from './rule.ts';

const section = (mandate: string): string => `bagian: Bagian Organisasi
kode: organisasi
fungsi:
  - { kode: F1, uraian: Penataan kelembagaan }
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: ORG-01, uraian: Mengevaluasi kelembagaan perangkat daerah, volume: 60, norma: 8 jam, fungsi: F1 }
  - { kode: ORG-02, uraian: Menelaah usulan unit pelaksana teknis, volume: 60, norma: 8 jam${mandate} }
  - { kode: ORG-03, uraian: Melaksanakan tugas lain dari pimpinan, jenis: tugas-lain }
`;

/** A duty that carries out no function, in a section that lists its functions. */
export const dutyWithoutMandate: Rule = {
  code: 'tugas-tanpa-fungsi',
  severity: 'peringatan',
  check: ({ organisation }) =>
    organisation.sections
      .filter(({ mandates }) => mandates.length > 0)
      .flatMap(({ duties }) => duties)
      .filter(({ mandate, text }) => mandate === undefined && !isCatchAll(text))
      .map(({ code, origin }) =>
        finding(
          'peringatan',
          'tugas-tanpa-fungsi',
          origin.place(['kode']),
          { duty: code },
          { entity: { kind: 'tugas', id: code } },
        ),
      ),
  bad: { 'organisasi.yaml': section('') },
  good: { 'organisasi.yaml': section(', fungsi: F1') },
};
