import { groupBy } from '../../vocabulary/collections.ts';
import type { KnownPerson } from '../known.ts';

/** Who is meant by a text of a list. */
export interface PersonReference {
  /** Undefined where nobody, or more than one, can be meant. */
  readonly id: string | undefined;
  /** Ids of those who can be meant. */
  readonly candidates: readonly string[];
  /** The text as it may be shown: without the numbers of persons. */
  readonly shown: string;
}

export type PersonFinder = (text: string, section: string | undefined) => PersonReference;

/** Finds people by id, by NIP, or by name without titles and capitals; of two of one name the one of the section. */
export function personFinder(staff: readonly KnownPerson[]): PersonFinder {
  let indexes: Indexes | undefined;
  return (text, section) => {
    indexes ??= indexesOf(staff);
    const plain = text.replace(/\s+/g, ' ').trim();
    const found = candidates(plain, indexes);
    const own = found.filter((person) => person.section === section);
    const [only, ...others] = own.length > 0 ? own : found;
    return {
      id: others.length === 0 ? only?.id : undefined,
      candidates: found.map(({ id }) => id),
      shown: withoutNumbers(plain),
    };
  };
}

type Index = ReadonlyMap<string | undefined, readonly KnownPerson[]>;

interface Indexes {
  readonly byId: Index;
  readonly byNip: Index;
  readonly byName: Index;
}

function indexesOf(staff: readonly KnownPerson[]): Indexes {
  return {
    byId: groupBy(staff, ({ id }) => id),
    byNip: groupBy(staff, ({ nip }) => nip),
    byName: groupBy(staff, ({ name }) => plainName(name)),
  };
}

function candidates(text: string, { byId, byNip, byName }: Indexes): readonly KnownPerson[] {
  const number = /\d(?:[\s.'’-]?\d){17}/.exec(text)?.[0].replace(/\D/g, '');
  const byNumber = number === undefined ? undefined : byNip.get(number);
  return byId.get(text.toLowerCase()) ?? byNumber ?? byName.get(plainName(withoutNumbers(text))) ?? [];
}

/** A number of a person is never shown, be it right or not. */
function withoutNumbers(text: string): string {
  return text
    .replace(/\b(?:NIP(?:PPK|3K)?|NI\s?P3?PPK)\b[\s.:]*/gi, '')
    .replace(/\d(?:[\s.'’-]?\d){7,}/g, '')
    .replace(/[\s/,(]+$/, '')
    .trim();
}

const TITLES: ReadonlySet<string> = new Set(
  'prof dr drs dra ir h hj kh rd raden apt ns drg drh sdr sdri bpk bapak ibu'.split(' '),
);

/** "Drs. H. CONTOH SATU, M.Si" and "Contoh Satu" are the same. */
function plainName(name: string): string {
  const [beforeTitles = ''] = name.split(',', 1);
  const words = beforeTitles.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? [];
  const first = words.findIndex((word) => !TITLES.has(word));
  return first < 0 ? words.join(' ') : words.slice(first).join(' ');
}
