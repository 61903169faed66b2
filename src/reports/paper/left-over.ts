import type { IdlePerson, UnownedDuty } from '../../explain/explanation.ts';
import { sentence } from '../../messages/phrases.ts';
import type { Cause, Remedy } from '../../vocabulary/finding.ts';
import { nameInSentence } from './names.ts';
import type { PrintInput } from './print-input.ts';

/** Why somebody has nothing, as a sentence with names instead of ids. */
export function idleCause({ causes, hall }: IdlePerson, input: PrintInput): string {
  const { messages } = input;
  if (hall) return messages.hallSentence({ ...hall, people: hall.people.map((id) => nameBehind(id, input)) });
  const named = causes.map((cause) => namedCause(cause, input));
  return sentence(causes.length > 0 ? messages.causesOfPerson(named) : messages.report.noIdleDuty);
}

/** Why nobody has a duty, as a sentence. */
export function unownedCause({ causes }: UnownedDuty, input: PrintInput): string {
  return sentence(input.messages.causesOfDuty(causes.map((cause) => namedCause(cause, input))));
}

/** The first thing that would help, in the words of an office instead of those of the files. */
export function firstRemedy(remedies: readonly Remedy[], input: PrintInput): string | undefined {
  const { messages, whole, words } = input;
  const [remedy] = remedies;
  if (!remedy) return undefined;
  const person = 'person' in remedy ? nameBehind(remedy.person, input) : '';
  switch (remedy.kind) {
    case 'tingkatkan-kompetensi': {
      const competence = competenceName(remedy.competence, input);
      return words.remedies.raise(competence, person, remedy.level, remedy.duty);
    }
    case 'pinjamkan-pegawai': {
      const section = whole.organisation.sections.find(({ code }) => code === remedy.section);
      return words.remedies.lend(person, section?.name ?? remedy.section, remedy.duty);
    }
    case 'longgarkan-syarat':
      return words.remedies.relax(remedy.requirement, remedy.duty, person);
    case 'bagi-bersama':
      return words.remedies.share(remedy.duty, remedy.people);
    case 'lepas-pemisahan':
      return words.remedies.separate(remedy.duty, messages.list(remedy.others));
    case 'ganti-penanggung-jawab':
      return words.remedies.replace(remedy.duty, person);
    case 'tambah-pegawai':
      return words.remedies.add(remedy.duty);
  }
}

/** People read names; an id says something only to those who write the files. */
export function nameBehind(id: string, input: PrintInput): string {
  const person = input.whole.organisation.staff.find((one) => one.id === id);
  return person ? nameInSentence(person, input) : id;
}

/** The name of the competence that is asked for; undefined of any other requirement. */
export function competenceOf(requirement: Cause['requirement'], input: PrintInput): string | undefined {
  return requirement.startsWith(COMPETENCE)
    ? competenceName(requirement.slice(COMPETENCE.length), input)
    : undefined;
}

const COMPETENCE = 'kompetensi.';

function competenceName(id: string, { whole }: PrintInput): string {
  return whole.organisation.settings.competences?.[id] ?? id;
}

/** The same cause with names where it has ids. */
function namedCause(cause: Cause, input: PrintInput): Cause {
  const { requirement, wanted } = cause;
  const competence = competenceOf(requirement, input);
  if (competence !== undefined) return { ...cause, requirement: `${COMPETENCE}${competence}` };
  if (requirement !== 'penanggung_jawab' || typeof wanted !== 'string') return cause;
  return { ...cause, wanted: nameBehind(wanted, input) };
}
