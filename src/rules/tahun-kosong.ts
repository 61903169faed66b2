import { dependsOnDates } from '../model/attendance.ts';
import { finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import type { Rule } from './rule.ts';

const section = `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn, kontrak_sampai: 2027-06-30 }
tugas:
  - { kode: UM-01, uraian: Menata ruang rapat, volume: 600, norma: 100 menit }
`;

/** Dates of leave or contract that cannot be counted because the year is not given. */
export const missingYear: Rule = {
  code: 'tahun-kosong',
  severity: 'catatan',
  check: ({ organisation }) => {
    const { settings, staff } = organisation;
    const dated = settings.year === undefined ? staff.filter(dependsOnDates) : [];
    const [first] = dated;
    if (!first) return [];
    const at = settings.origin ? startOf(settings.origin.file) : first.origin.place(['id']);
    return [finding('catatan', 'tahun-kosong', at, { entries: dated.length })];
  },
  bad: { 'setda.yaml': 'perangkat_daerah: Sekretariat Daerah\n', 'bagian/umum.yaml': section },
  good: { 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': section },
};
