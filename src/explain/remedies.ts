import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import type { Lack, Remedy, Requirement } from '../vocabulary/finding.ts';
import type { Jenjang } from '../vocabulary/scales.ts';
import { relaxedTo } from './relief/relaxed.ts';
import { isOpenTo } from './relief/ways.ts';
import type { Situation } from './situation.ts';

/** The change that mends one lack; undefined where none of the files can mend it. */
export function remedyForLack(
  { organisation }: Situation,
  duty: Duty,
  person: Staff,
  { requirement, wanted, actual }: Lack,
): Remedy | undefined {
  const of = { duty: duty.code, person: person.id };
  switch (requirement) {
    case 'keadaan':
    case 'struktural':
      // A duty that names no official is not meant for one.
      return undefined;
    case 'bagian':
      return { kind: 'pinjamkan-pegawai', ...of, section: String(wanted) };
    case 'jenjang':
      if (!isOpenTo(person.jenjang, wanted as readonly Jenjang[])) return undefined;
      return relaxing(organisation, duty, person, requirement);
    case 'status':
    case 'pendidikan':
    case 'golongan':
    case 'tim':
      return relaxing(organisation, duty, person, requirement);
    default: {
      const competence = requirement.slice('kompetensi.'.length);
      const steps = Number(wanted) - Number(actual);
      return { kind: 'tingkatkan-kompetensi', ...of, competence, level: Number(wanted), steps };
    }
  }
}

function relaxing(organisation: Organisation, duty: Duty, person: Staff, requirement: Requirement): Remedy {
  const to = relaxedTo(organisation, duty, requirement, [person], 0);
  return { kind: 'longgarkan-syarat', duty: duty.code, person: person.id, requirement, to };
}
