import type { Known, KnownPerson } from '../known.ts';
import { personFinder } from '../reading/person-reference.ts';

/** Finds the one whom a row is about among the staff that is there. */
export type KnownFinder = (who: {
  readonly nip: string | undefined;
  readonly id: string | undefined;
  readonly name: string;
  readonly section: string;
}) => KnownPerson | undefined;

/** By NIP, else by id, else by the name within the section. */
export function knownFinder({ staff }: Known): KnownFinder {
  const byName = personFinder(staff);
  const byNip = new Map(staff.map((person) => [person.nip, person]));
  const byId = new Map(staff.map((person) => [person.id, person]));
  return ({ nip, id, name, section }) => {
    const numbered = nip === undefined ? undefined : byNip.get(nip);
    const own = numbered ?? (id === undefined ? undefined : byId.get(id));
    if (own || staff.length === 0) return own;
    const named = byId.get(byName(name, section).id ?? '');
    return named?.section === section ? named : undefined;
  };
}
