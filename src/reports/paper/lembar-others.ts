import type { Duty, Section, Staff } from '../../model/organisation.ts';
import type { Assignment, Load } from '../../plan/plan.ts';
import { text } from './cells.ts';
import type { PaperBlock, PaperItem } from './paper.ts';
import { nameIn, nameInSentenceOf } from './names.ts';
import type { PrintInput } from './print-input.ts';

/** With more the sheet would not fit on one page. */
const MOST_OTHERS = 5;

/** Duties of others that he might take for his own because he may do them, in order of code. */
export function othersBlocks(load: Load, input: PrintInput): PaperBlock[] {
  return tableOfOthers(input.words.lembar.others, nearestOf(load, input), load.person, input);
}

/** For whom he stands in. */
export function deputyBlocks(person: Staff, input: PrintInput): PaperBlock[] {
  const assignments = input.whole.plan.assignments
    .filter((assignment) => assignment !== null)
    .filter(({ deputy }) => deputy === person);
  return tableOfOthers(input.words.lembar.deputy, assignments, person, input);
}

/** Duties with their owners, under a heading; nothing of none. */
function tableOfOthers(
  name: string,
  assignments: readonly Assignment[],
  { section }: Staff,
  input: PrintInput,
): PaperBlock[] {
  const { heads } = input.words;
  if (assignments.length === 0) return [];
  return [
    { kind: 'heading', text: name },
    {
      kind: 'table',
      name,
      numbered: false,
      columns: [
        { head: heads.code, width: 17, grow: 0, align: 'left' },
        { head: heads.duty, width: 60, grow: 1, align: 'left' },
        { head: heads.owner, width: 46, grow: 0, align: 'left' },
      ],
      rows: assignments.map(({ duty, owner }) => ({
        cells: [text(duty.code), text(duty.text), text(nameIn(section, owner, input))],
      })),
      total: undefined,
    },
  ];
}

function nearestOf(load: Load, { whole, eligibility }: PrintInput): Assignment[] {
  const { person, shares } = load;
  const apart = new Set(separatedFrom(load, whole.plan.assignments).keys());
  const own = shares.map(({ duty }) => duty);
  const nearness = ({ duty }: Assignment): number =>
    2 * Number(own.some((one) => isAlike(one, duty, 'mandate'))) +
    Number(own.some((one) => isAlike(one, duty, 'activity')));
  return whole.plan.assignments
    .filter((assignment) => assignment !== null)
    .filter(({ duty }) => eligibility.candidates[duty.index]!.includes(person) && !apart.has(duty.index))
    .filter((assignment) => !isBusyWith(assignment, person))
    .toSorted((one, other) => nearness(other) - nearness(one))
    .slice(0, MOST_OTHERS)
    .toSorted((one, other) => one.duty.index - other.duty.index);
}

/** Of one fungsi or sub kegiatan; these are numbered anew in each section. */
function isAlike(one: Duty, other: Duty, label: 'mandate' | 'activity'): boolean {
  return one[label] !== undefined && one[label] === other[label] && one.section === other.section;
}

/** Duties that he must keep away from because of what he holds or stands in for. */
export function separatedBlocks(load: Load, input: PrintInput): PaperBlock[] {
  const { whole, messages, words } = input;
  const { assignments } = whole.plan;
  const items = [...separatedFrom(load, assignments)].map(([index, held]): PaperItem => {
    const duty = whole.organisation.duties[index]!;
    const owner = assignments[index]?.owner;
    const name = owner && nameInSentenceOf(load.person.section, owner, input);
    const codes = messages.list(held.map(({ code }) => code));
    return {
      text: `${duty.code}  ${duty.text}`,
      details: [words.lembar.separatedFrom(codes, name)],
    };
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: words.lembar.separated },
    { kind: 'list', items },
  ];
}

/** By index of the other duty, in order: his own duties that it must not be held with. */
function separatedFrom(
  { person }: Load,
  assignments: readonly (Assignment | null)[],
): ReadonlyMap<number, readonly Duty[]> {
  const held = assignments.flatMap((assignment) =>
    assignment && isBusyWith(assignment, person) ? [assignment.duty] : [],
  );
  const pairs = held.flatMap((duty) => duty.separated.map((index) => ({ index, duty })));
  const indices = [...new Set(pairs.map(({ index }) => index))].toSorted((one, other) => one - other);
  return new Map(
    indices.map((index) => [index, pairs.filter((pair) => pair.index === index).map(({ duty }) => duty)]),
  );
}

function isBusyWith({ people, deputy }: Assignment, person: Staff): boolean {
  return deputy === person || people.some((part) => part.person === person);
}

/** Where all other duties of the section are, if there are any. */
export function restBlocks(section: Section, load: Load, { whole, words }: PrintInput): PaperBlock[] {
  const own = new Set(load.shares.map(({ duty }) => duty));
  if (section.duties.every((duty) => own.has(duty))) return [];
  const unowned = section.duties.filter(({ index }) => !whole.plan.assignments[index]).length;
  return [{ kind: 'paragraph', text: words.lembar.rest(section.name, unowned) }];
}

/** What everybody of the section does. */
export function commonBlocks({ commonDuties }: Section, { words }: PrintInput): PaperBlock[] {
  if (commonDuties.length === 0) return [];
  const duties = commonDuties.map((duty) => `${duty.code} ${duty.text}`).join('; ');
  return [{ kind: 'paragraph', text: words.lembar.common(duties) }];
}
