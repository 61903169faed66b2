import { competenceLacks, educationLack, golonganLack } from '../eligibility/qualification.ts';
import type { Organisation, Staff } from '../model/organisation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { finding, type Lack } from '../vocabulary/finding.ts';
import type { PositionProfile } from '../wire/setda.ts';
import { foldedPosition } from '../vocabulary/position.ts';
import type { Rule } from './rule.ts';

const setda = `profil_jabatan:
  - { jabatan: Penelaah Teknis Kebijakan, pendidikan: S1, kompetensi: { anjab: 2 } }
`;

const section = (level: number): string => `bagian: Bagian Organisasi
kode: organisasi
pegawai:
  - id: staf-1
    nama: Contoh Satu
    status: PNS
    jabatan: Penelaah Teknis Kebijakan
    jenjang: pelaksana
    pendidikan: S1
    kompetensi: { anjab: ${level} }
tugas:
  - { kode: ORG-01, uraian: Menyusun analisis beban kerja, volume: 120, norma: 8 jam }
`;

/** Somebody who is below what the office asks of his own position. */
export const belowProfile: Rule = {
  code: 'kompetensi-jabatan',
  severity: 'peringatan',
  check: ({ organisation }) => {
    const profiles = groupBy(organisation.settings.profiles, ({ position }) => foldedPosition(position));
    if (profiles.size === 0) return [];
    return organisation.staff.flatMap((person) =>
      (profiles.get(foldedPosition(person.position)) ?? []).flatMap((profile) => {
        const lacking = lacks(profile, person, organisation);
        if (lacking.length === 0) return [];
        const { id, position, origin } = person;
        const args = { person: id, position, lacking };
        return finding('peringatan', 'kompetensi-jabatan', origin.place(['jabatan']), args, {
          related: [profile.origin.place(['jabatan'])],
          entity: { kind: 'pegawai', id },
        });
      }),
    );
  },
  bad: { 'setda.yaml': setda, 'bagian/organisasi.yaml': section(1) },
  good: { 'setda.yaml': setda, 'bagian/organisasi.yaml': section(2) },
};

function lacks(profile: PositionProfile, person: Staff, { pppkAsPns }: Organisation): Lack[] {
  const education = educationLack(profile.education, person);
  const golongan = golonganLack(profile.golongan, person, pppkAsPns);
  return [
    ...(education ? [education] : []),
    ...(golongan ? [golongan] : []),
    ...competenceLacks(profile.competences, person),
  ];
}
