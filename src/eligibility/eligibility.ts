import { isPresent, type Duty, type Organisation, type Staff } from '../model/organisation.ts';
import { remembered } from '../vocabulary/collections.ts';
import type { Lack } from '../vocabulary/finding.ts';
import { lacking } from './requirements.ts';

/** Who may do what: the graph that the engine, the explanations and the rules share. */
export interface Eligibility {
  /** Present people who meet every requirement, by duty index; ascending by person index. */
  readonly candidates: readonly (readonly Staff[])[];
  /** People of the duty's section, present or not, and those of other sections who help there. */
  neighbours(duty: Duty): readonly Staff[];
  /** What keeps a person from a duty; empty = nothing. */
  lacking(duty: Duty, person: Staff): readonly Lack[];
  /** The pinned owner, and what keeps him from the duty; undefined where the duty has no pin. */
  pin(duty: Duty): { readonly person: Staff; readonly lacking: readonly Lack[] } | undefined;
}

/** By section: its own people and those who help there, ascending by index. */
function peopleNear(staff: readonly Staff[]): ReadonlyMap<string, readonly Staff[]> {
  const near = new Map<string, Staff[]>();
  for (const person of staff) {
    for (const section of new Set([person.section, ...person.helps])) {
      const people = near.get(section);
      if (people) people.push(person);
      else near.set(section, [person]);
    }
  }
  return near;
}

export function eligibilityOf(organisation: Organisation): Eligibility {
  const { staff, duties } = organisation;
  const byId = new Map(staff.map((person) => [person.id, person]));
  const near = peopleNear(staff);
  const neighbours = (duty: Duty): readonly Staff[] => near.get(duty.section) ?? [];
  const lackingHere = (duty: Duty, person: Staff): Lack[] => lacking(organisation, duty, person);
  const candidates = new Map<string, readonly Staff[]>();
  return {
    candidates: duties.map((duty) =>
      // Duties of a section that ask the same have the same candidates, and most ask the same.
      remembered(candidates, `${duty.section} ${JSON.stringify(duty.requirements)}`, () =>
        neighbours(duty).filter((person) => isPresent(person) && lackingHere(duty, person).length === 0),
      ),
    ),
    neighbours,
    lacking: lackingHere,
    pin: (duty) => {
      const person = duty.pin === undefined ? undefined : byId.get(duty.pin);
      return person && { person, lacking: lackingHere(duty, person) };
    },
  };
}
