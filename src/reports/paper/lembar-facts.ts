import type { Section, Staff } from '../../model/organisation.ts';
import { parseDay } from '../../vocabulary/calendar.ts';
import type { Fact } from './paper.ts';
import { groupedNip, nipLabel, rankOf } from './people.ts';
import type { PrintInput } from './print-input.ts';

/** Who the person is; what the file does not say is left out. */
export function factsOf(person: Staff, section: Section, { words }: PrintInput): Fact[] {
  const { facts } = words.lembar;
  const { nip, golongan, team, contractEnd } = person;
  const rank = rankOf(person, words);
  const contract = contractEnd === undefined ? undefined : parseDay(contractEnd);
  const head = section.head === person ? undefined : section.head;
  const entries: readonly (readonly [label: string, value: string | undefined])[] = [
    [facts.name, person.name],
    [nipLabel(person, words), nip && groupedNip(nip)],
    [facts.rank, rank && (golongan?.includes('/') ? words.rank(rank, golongan) : rank)],
    [facts.position, person.position],
    [facts.status, person.status],
    [facts.section, section.name],
    [facts.team, team],
    [facts.head, head?.name],
    [facts.contract, contract === undefined ? contractEnd : words.date(contract)],
  ];
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
