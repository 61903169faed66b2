import type { Lack, Remedy } from '../vocabulary/finding.ts';

/** The change that mends one lack; undefined where none of the files can mend it. */
export function remedyForLack(duty: string, person: string, lack: Lack): Remedy | undefined {
  const { requirement, wanted } = lack;
  switch (requirement) {
    case 'keadaan':
      return undefined;
    case 'bagian':
      return { kind: 'pinjamkan-pegawai', duty, person, section: String(wanted) };
    case 'struktural':
    case 'jenjang':
    case 'status':
    case 'pendidikan':
    case 'golongan':
    case 'tim':
      return { kind: 'longgarkan-syarat', duty, person, requirement };
    default: {
      const competence = requirement.slice('kompetensi.'.length);
      return { kind: 'tingkatkan-kompetensi', duty, person, competence, level: Number(wanted) };
    }
  }
}
