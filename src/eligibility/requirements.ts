import { isPresent, type Duty, type Organisation, type Staff } from '../model/organisation.ts';
import type { Lack } from '../vocabulary/finding.ts';
import { isStructural } from '../vocabulary/scales.ts';
import { competenceLacks, educationLack, golonganLack } from './qualification.ts';

/** All that keeps a person from a duty; empty = he may do it. */
export function lacking(organisation: Organisation, duty: Duty, person: Staff): Lack[] {
  return [...foreign(duty, person), ...absent(person), ...unqualified(organisation, duty, person)];
}

/** He belongs to the duty's section or lists it in `bantu`. */
function foreign(duty: Duty, person: Staff): Lack[] {
  const belongs = person.section === duty.section || person.helps.includes(duty.section);
  return belongs ? [] : [{ requirement: 'bagian', wanted: duty.section, actual: person.section }];
}

function absent(person: Staff): Lack[] {
  if (isPresent(person)) return [];
  return [{ requirement: 'keadaan', wanted: null, actual: person.attendance.reasons[0]?.kind ?? null }];
}

/** What the duty asks of whoever does it, apart from where he works and whether he is there. */
function unqualified(organisation: Organisation, duty: Duty, person: Staff): Lack[] {
  const { requirements: asked } = duty;
  const lacks: Lack[] = [];
  if (asked.jenjang && !asked.jenjang.includes(person.jenjang)) {
    lacks.push({ requirement: 'jenjang', wanted: asked.jenjang, actual: person.jenjang });
  } else if (!asked.jenjang && isStructural(person.jenjang)) {
    lacks.push({ requirement: 'struktural', wanted: null, actual: person.jenjang });
  }
  if (asked.statuses && !asked.statuses.includes(person.status)) {
    lacks.push({ requirement: 'status', wanted: asked.statuses, actual: person.status });
  }
  const education = educationLack(asked.education, person);
  if (education) lacks.push(education);
  const golongan = golonganLack(asked.golongan, person, organisation.pppkAsPns);
  if (golongan) lacks.push(golongan);
  if (asked.teams && !(person.team !== undefined && asked.teams.includes(person.team))) {
    lacks.push({ requirement: 'tim', wanted: asked.teams, actual: person.team ?? null });
  }
  lacks.push(...competenceLacks(asked.competences, person));
  return lacks;
}
