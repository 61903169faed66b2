import type { Section, Staff } from '../../model/organisation.ts';
import type { PrintMessages } from '../../messages/print/id.ts';
import { parseDay } from '../../vocabulary/calendar.ts';
import type { Fact } from './paper.ts';
import { pangkatOf } from '../../vocabulary/pangkat.ts';
import { groupedNip, nipLabel } from './people.ts';
import type { PrintInput } from './print-input.ts';

type Entry = readonly [label: string, value: string | undefined];

/** Who the person is; what the file does not say is left out. */
export function factsOf(person: Staff, section: Section, { words }: PrintInput): Fact[] {
  const { facts } = words.lembar;
  const { nip, team, contractEnd } = person;
  const contract = contractEnd === undefined ? undefined : parseDay(contractEnd);
  const head = section.head === person ? undefined : section.head;
  const entries: readonly Entry[] = [
    [facts.name, person.name],
    [nipLabel(person, words), nip && groupedNip(nip)],
    ...rankFacts(person, words),
    [facts.position, person.position],
    [facts.status, person.status],
    [facts.section, section.name],
    [facts.team, team],
    [facts.head, head?.name],
    [facts.contract, contract === undefined ? contractEnd : words.date(contract)],
  ];
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** "Pangkat/Golongan : Penata (III/c)"; a PPPK has a golongan alone. */
function rankFacts({ golongan }: Staff, words: PrintMessages): Entry[] {
  const { facts } = words.lembar;
  if (golongan === undefined) return [];
  const pangkat = pangkatOf(golongan);
  return [pangkat === undefined ? [facts.grade, golongan] : [facts.rank, words.rank(pangkat, golongan)]];
}
