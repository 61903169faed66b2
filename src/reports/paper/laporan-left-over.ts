import { PRIORITIES } from '../../vocabulary/scales.ts';
import { emptyActivities, idleGroups } from '../left-over.ts';
import type { View } from '../view.ts';
import { firstRemedy, idleCause, unownedCause } from './left-over.ts';
import type { PaperBlock, PaperItem } from './paper.ts';
import { nameInSentence, withoutTrailingDegrees } from './names.ts';
import type { PrintInput } from './print-input.ts';
import { shortened } from './shortened.ts';

/** What fits on the two pages, of each kind: more where it is the only one. */
const MOST = { ofOne: 6, ofSeveral: 3 } as const;
/** Names in a row. */
const MOST_NAMES = 5;
/** A text of one line. */
const LONGEST_TEXT = 88;
/** The name of a sub kegiatan of two lines, beside its code and its money. */
const LONGEST_NAME = 120;

/** What is left over, why, and what would help first. */
export function leftOverBlocks(view: View, input: PrintInput): PaperBlock[] {
  const { laporan, titles } = input.words;
  const lists = [
    { title: laporan.unownedDuties, items: unownedItems(view, input), allIn: titles.rekap },
    { title: laporan.idlePeople, items: idleItems(view, input), allIn: titles.rekap },
    { title: laporan.emptyActivities, items: activityItems(view, input), allIn: titles.dpa },
  ].filter(({ items }) => items.length > 0);
  const most = lists.length === 1 ? MOST.ofOne : MOST.ofSeveral;
  return lists.flatMap(({ title, items, allIn }) => [
    { kind: 'heading', text: title },
    { kind: 'list', items: firstOf(items, most, allIn, input) },
  ]);
}

/** Most important first. */
function unownedItems({ explanation }: View, input: PrintInput): PaperItem[] {
  const urgent = explanation.unowned.toSorted(
    (one, other) => PRIORITIES.indexOf(one.duty.priority) - PRIORITIES.indexOf(other.duty.priority),
  );
  return urgent.map((entry) => ({
    text: shortened(`${entry.duty.code}  ${entry.duty.text}`, LONGEST_TEXT),
    details: present([unownedCause(entry, input), firstRemedy(entry.remedies, input)]),
  }));
}

function idleItems({ explanation }: View, input: PrintInput): PaperItem[] {
  return idleGroups(explanation).map((idle): PaperItem => {
    const [entry] = idle;
    const names = input.messages.list(
      idle.map(({ person }) => nameInSentence(person, input)),
      MOST_NAMES,
    );
    return {
      text: idle.length > 1 ? names : `${withoutTrailingDegrees(entry.person)}, ${entry.person.position}`,
      details: present([idleCause(entry, input), firstRemedy(entry.remedies, input)]),
    };
  });
}

function activityItems({ findings }: View, { messages }: PrintInput): PaperItem[] {
  return emptyActivities(findings).map(({ activity, name, ceiling }) => {
    const money = ceiling === undefined ? '' : messages.number(ceiling);
    const shortName = shortened(name, LONGEST_NAME);
    return { text: messages.report.activity(activity, shortName, money), details: [] };
  });
}

/** So many, then where the rest is to be found. */
function firstOf(
  items: readonly PaperItem[],
  most: number,
  allIn: string,
  { words }: PrintInput,
): PaperItem[] {
  const more = items.length - most;
  const rest = more > 0 ? [{ text: words.laporan.more(more, allIn), details: [] }] : [];
  return [...items.slice(0, most), ...rest];
}

function present(details: readonly (string | undefined)[]): string[] {
  return details.filter((detail) => detail !== undefined).filter((detail) => detail !== '');
}
