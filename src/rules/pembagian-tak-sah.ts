import type { SavedAssignment } from '../plan/saved.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { Duty, Staff } from '../model/organisation.ts';

const section = `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana, pendidikan: S1 }
  - { id: staf-2, nama: Contoh Dua, status: PTT, jabatan: Pramu Bakti, jenjang: non-asn, pendidikan: SMA }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan peraturan bupati, volume: 100, norma: 8 jam, syarat: { pendidikan: S1 } }
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 400, norma: 2 jam }
`;

const plan = (first: string, second: string): string => `bagian: hukum
tugas:
  - kode: HK-01
    penanggung_jawab: ${first}
    petugas:
      - { pegawai: ${first}, volume: 100 }
  - kode: HK-02
    penanggung_jawab: ${second}
    petugas:
      - { pegawai: ${second}, volume: 400 }
`;

/** A saved assignment to somebody who may not, or can no longer, do the duty. */
export const invalidAssignment: Rule = {
  code: 'pembagian-tak-sah',
  severity: 'galat',
  check: (context) =>
    context.organisation.duties.flatMap((duty) => {
      const saved = context.saved?.entries[duty.index];
      return saved ? [...unfit(context, duty, saved), ...gone(duty, saved)] : [];
    }),
  bad: { 'hukum.yaml': section, 'hukum.pembagian.yaml': plan('staf-2', 'staf-1') },
  good: { 'hukum.yaml': section, 'hukum.pembagian.yaml': plan('staf-1', 'staf-2') },
};

function unfit({ eligibility }: RuleContext, duty: Duty, saved: SavedAssignment): Finding[] {
  const involved: Staff[] = [
    ...saved.people.map(({ person }) => person),
    ...(saved.deputy ? [saved.deputy] : []),
  ];
  return [...new Set(involved)].flatMap((person) => {
    const lacking = eligibility.lacking(duty, person);
    return lacking.length > 0 ? [report(duty, saved, person.id, lacking)] : [];
  });
}

function gone(duty: Duty, saved: SavedAssignment): Finding[] {
  return saved.missing.map((id) => report(duty, saved, id, []));
}

function report(
  duty: Duty,
  saved: SavedAssignment,
  person: string,
  lacking: ReturnType<RuleContext['eligibility']['lacking']>,
): Finding {
  return finding(
    'galat',
    'pembagian-tak-sah',
    saved.entry.origin.place(['kode']),
    { duty: duty.code, person, lacking },
    {
      related: [duty.origin.place(['kode'])],
      entity: { kind: 'tugas', id: duty.code },
    },
  );
}
