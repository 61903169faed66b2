import { finding } from '../vocabulary/finding.ts';
import type { Rule } from './rule.ts';
import { withoutToldAbsence } from './told-absence.ts';

const section = (pin: string): string => `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana, pendidikan: S1 }
  - { id: staf-2, nama: Contoh Dua, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn, pendidikan: SMA }
tugas:
  - kode: HK-01
    uraian: Menelaah rancangan peraturan bupati
    volume: 100
    norma: 8 jam
    syarat: { pendidikan: S1 }
    penanggung_jawab: ${pin}
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 500, norma: 2 jam, petugas: 2 }
`;

/** A fixed owner who does not meet what the duty asks; that he is away is mostly told by `pegawai-tak-tersedia`. */
export const unfitPin: Rule = {
  code: 'penanggung-jawab-tak-memenuhi',
  severity: 'galat',
  check: ({ organisation, eligibility }) =>
    organisation.duties.flatMap((duty) => {
      const pin = eligibility.pin(duty);
      const lacking = pin && withoutToldAbsence(organisation, pin.person, pin.lacking);
      if (!lacking || lacking.length === 0) return [];
      const args = { person: pin.person.id, lacking };
      return finding(
        'galat',
        'penanggung-jawab-tak-memenuhi',
        duty.origin.place(['penanggung_jawab']),
        args,
        {
          related: [pin.person.origin.place(['id'])],
          entity: { kind: 'tugas', id: duty.code },
        },
      );
    }),
  bad: { 'hukum.yaml': section('staf-2') },
  good: { 'hukum.yaml': section('staf-1') },
};
