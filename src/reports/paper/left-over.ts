import type { IdlePerson, UnownedDuty } from '../../explain/explanation.ts';
import { sentence } from '../../messages/phrases.ts';
import type { Remedy } from '../../vocabulary/finding.ts';
import { nameInSentence } from './names.ts';
import type { PrintInput } from './print-input.ts';

/** Why somebody has nothing, as a sentence with names instead of ids. */
export function idleCause({ causes, hall }: IdlePerson, input: PrintInput): string {
  const { messages } = input;
  if (hall) return messages.hallSentence({ ...hall, people: hall.people.map((id) => nameBehind(id, input)) });
  return sentence(causes.length > 0 ? messages.causesOfPerson(causes) : messages.report.noIdleDuty);
}

/** Why nobody has a duty, as a sentence. */
export function unownedCause({ causes }: UnownedDuty, input: PrintInput): string {
  const named = causes.map((cause) =>
    cause.requirement === 'penanggung_jawab' && typeof cause.wanted === 'string'
      ? { ...cause, wanted: nameBehind(cause.wanted, input) }
      : cause,
  );
  return sentence(input.messages.causesOfDuty(named));
}

/** The first thing that would help, with a name instead of an id. */
export function firstRemedy(remedies: readonly Remedy[], input: PrintInput): string | undefined {
  const { messages } = input;
  const [remedy] = remedies;
  if (!remedy) return undefined;
  const named = 'person' in remedy ? { ...remedy, person: nameBehind(remedy.person, input) } : remedy;
  return messages.report.remedy(messages.remedy(named));
}

/** People read names; an id says something only to those who write the files. */
function nameBehind(id: string, input: PrintInput): string {
  const person = input.whole.organisation.staff.find((one) => one.id === id);
  return person ? nameInSentence(person, input) : id;
}
