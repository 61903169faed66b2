import type { Organisation, Section, Staff } from '../../model/organisation.ts';
import { groupBy } from '../../vocabulary/collections.ts';
import type { PrintInput } from './print-input.ts';

/** "Siti Contoh, S.Sos."; with the position, and if need be the id, where others bear the same name. */
export function nameOf(person: Staff, input: PrintInput): string {
  return toldApart(person, oneLine, input);
}

/** The same with the section of somebody who helps from another one. */
export function nameIn(code: string, person: Staff, input: PrintInput): string {
  return withHome(code, person, nameOf(person, input), input);
}

/** "Siti Contoh": in a list of names the commas before degrees would mislead. */
export function nameInSentence(person: Staff, input: PrintInput): string {
  return toldApart(person, withoutTrailingDegrees, input);
}

/** The same with the section of somebody who helps from another one. */
export function nameInSentenceOf(code: string, person: Staff, input: PrintInput): string {
  return withHome(code, person, nameInSentence(person, input), input);
}

/** "Dr. Siti Contoh" of "Dr. Siti Contoh, S.Sos., M.Si.". */
export function withoutTrailingDegrees({ name }: Pick<Staff, 'name'>): string {
  const [bare = ''] = name.split(',');
  return oneLine({ name: bare.trim() === '' ? name : bare });
}

/** Those who are away all year, with the reasons: "Budi Contoh (cuti)". */
export function awayNames(section: Section, input: PrintInput): string[] {
  const { words } = input;
  return section.staff
    .filter(({ capacity }) => capacity === 0)
    .map((person) => {
      const kinds = person.attendance.reasons.map(({ kind }) => words.absence[kind]);
      return words.away(nameInSentence(person, input), [...new Set(kinds)].join(', '));
    });
}

function oneLine({ name }: Pick<Staff, 'name'>): string {
  return name.trim().replace(/\s*\n\s*/g, ' ');
}

function withHome(code: string, person: Staff, name: string, { whole, words }: PrintInput): string {
  if (person.section === code) return name;
  const home = whole.organisation.sections.find((section) => section.code === person.section);
  return home ? words.from(name, home.name) : name;
}

function toldApart(person: Staff, shownAs: (person: Staff) => string, { whole, words }: PrintInput): string {
  const name = shownAs(person);
  const namesakes = namesakesOf(person, whole.organisation).filter((other) => shownAs(other) === name);
  if (namesakes.length === 0) return name;
  const isAlone = namesakes.every(({ position }) => position !== person.position);
  return words.namesake(name, isAlone ? person.position : `${person.position}, ${person.id}`);
}

/** Found once for an organisation, because every cell with a name asks. */
const BY_BARE_NAME = new WeakMap<Organisation, ReadonlyMap<string, readonly Staff[]>>();

/** The others with the same name apart from degrees. */
function namesakesOf(person: Staff, organisation: Organisation): Staff[] {
  const byName = BY_BARE_NAME.get(organisation) ?? groupBy(organisation.staff, withoutTrailingDegrees);
  BY_BARE_NAME.set(organisation, byName);
  return (byName.get(withoutTrailingDegrees(person)) ?? []).filter((other) => other !== person);
}
