import { isPresent, type Section, type Staff } from '../../model/organisation.ts';
import { bySeniority } from './people.ts';
import type { PrintInput } from './print-input.ts';

/** A row of the matrix. */
export interface MatrixPerson {
  readonly person: Staff;
  /** Duties of this section that he owns or shares. */
  readonly count: number;
  /** What is to be known about him; empty for most. */
  readonly note: string;
  /** Somebody must see to him. */
  readonly isBad: boolean;
}

/** The people of the section who are there, then all others who have a role in its duties. */
export function matrixPeople(section: Section, input: PrintInput): MatrixPerson[] {
  const { plan } = input.whole;
  const counts = new Map<Staff, number>();
  for (const { index } of section.duties) {
    const assignment = plan.assignments[index];
    if (assignment?.deputy) counts.set(assignment.deputy, counts.get(assignment.deputy) ?? 0);
    for (const { person } of assignment?.people ?? []) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const own = section.staff.filter((person) => isPresent(person) || counts.has(person));
  const guests = [...counts.keys()].filter((person) => person.section !== section.code);
  const people = [...bySeniority(own, section.head, input), ...bySeniority(guests, undefined, input)];
  return people.map((person) => rowOf(person, section, counts.get(person) ?? 0, input));
}

function rowOf(person: Staff, section: Section, count: number, { whole, words }: PrintInput): MatrixPerson {
  const { matriks } = words;
  const isIdle = whole.plan.idle.includes(person);
  const isAway = !isPresent(person);
  const home = whole.organisation.sections.find(({ code }) => code === person.section);
  const notes = [
    ...(home && home.code !== section.code ? [home.name] : []),
    // A saved plan may still name somebody who has left since.
    ...(isAway ? [matriks.away] : []),
    ...(isIdle ? [matriks.idle] : []),
    ...(!isIdle && !isAway && count === 0 && home?.code === section.code ? [matriks.elsewhere] : []),
  ];
  return { person, count, note: notes.join('\n'), isBad: isIdle || isAway };
}
