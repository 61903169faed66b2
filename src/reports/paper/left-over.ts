import type { IdlePerson, UnownedDuty } from '../../explain/explanation.ts';
import type { Remedy } from '../../vocabulary/finding.ts';
import { withoutDegrees } from './people.ts';
import type { PrintInput } from './print-input.ts';

/** Why somebody has nothing, as a sentence with names instead of ids. */
export function idleCause({ causes, hall }: IdlePerson, { whole, messages }: PrintInput): string {
  if (hall) return messages.hallSentence({ ...hall, people: hall.people.map(namesIn(whole)) });
  return sentence(causes.length > 0 ? messages.causesOfPerson(causes) : messages.report.noIdleDuty);
}

/** Why nobody has a duty, as a sentence. */
export function unownedCause({ causes }: UnownedDuty, { whole, messages }: PrintInput): string {
  const named = causes.map((cause) =>
    cause.requirement === 'penanggung_jawab' && typeof cause.wanted === 'string'
      ? { ...cause, wanted: namesIn(whole)(cause.wanted) }
      : cause,
  );
  return sentence(messages.causesOfDuty(named));
}

/** The first thing that would help, with a name instead of an id. */
export function firstRemedy(
  remedies: readonly Remedy[],
  { whole, messages }: PrintInput,
): string | undefined {
  const [remedy] = remedies;
  if (!remedy) return undefined;
  const named = 'person' in remedy ? { ...remedy, person: namesIn(whole)(remedy.person) } : remedy;
  return messages.report.remedy(messages.remedy(named));
}

/** People read names; an id says something only to those who write the files. */
function namesIn({ organisation }: PrintInput['whole']): (id: string) => string {
  return (id) => {
    const person = organisation.staff.find((one) => one.id === id);
    return person ? withoutDegrees(person) : id;
  };
}

function sentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
