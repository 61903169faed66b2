import type { IdlePerson } from '../../explain/explanation.ts';
import { sentence } from '../../messages/phrases.ts';
import { competenceOf, nameBehind } from './left-over.ts';
import type { PrintInput } from './print-input.ts';

/** Why somebody has nothing, said to himself. */
export function idleSentence({ person, causes, hall }: IdlePerson, input: PrintInput): string {
  const { messages, words } = input;
  const { lembar } = words;
  if (hall) {
    const others = hall.people.filter((id) => id !== person.id).map((id) => nameBehind(id, input));
    return lembar.hall(messages.list(others), messages.list(hall.duties), hall.places);
  }
  const parts = causes.map(({ requirement, count, of }, i) => {
    const duties = i === 0 ? lembar.someOf(count, of) : lembar.some(count);
    return lembar.cause(requirement, competenceOf(requirement, input), duties);
  });
  return sentence(parts.length > 0 ? parts.join('; ') : lembar.noDuties);
}
