import type { IdlePerson } from '../../explain/explanation.ts';
import { groupBy } from '../../vocabulary/collections.ts';
import { PRIORITIES } from '../../vocabulary/scales.ts';
import type { View } from '../view.ts';
import { firstRemedy, idleCause, unownedCause } from './left-over.ts';
import type { PaperBlock, PaperItem } from './paper.ts';
import { withoutDegrees } from './people.ts';
import type { PrintInput } from './print-input.ts';
import { shortened } from './shortened.ts';

/** What fits on the two pages, of each kind: more where it is the only one. */
const MOST = { ofOne: 6, ofSeveral: 3 } as const;
/** Names in a row. */
const MOST_NAMES = 5;
/** A text of one line. */
const LONGEST_TEXT = 88;

/** What is left over, why, and what would help first. */
export function leftOverBlocks(view: View, input: PrintInput): PaperBlock[] {
  const { report } = input.messages;
  const lists = [
    { title: report.unowned, items: unownedItems(view, input) },
    { title: report.idle, items: idleItems(view, input) },
    { title: report.activities, items: activityItems(view, input) },
  ].filter(({ items }) => items.length > 0);
  const most = lists.length === 1 ? MOST.ofOne : MOST.ofSeveral;
  return lists.flatMap(({ title, items }) => list(title, items, most, input));
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

/** People who are idle for one and the same reason are told of once. */
function idleItems({ explanation }: View, input: PrintInput): PaperItem[] {
  const groups = groupBy(explanation.idle, ({ person, hall, remedies }) =>
    hall ? JSON.stringify([hall, remedies]) : person.id,
  );
  return [...groups.values()].map((idle): PaperItem => {
    const [entry] = idle as [IdlePerson];
    const { name, position } = entry.person;
    const names = input.messages.list(
      idle.map(({ person }) => withoutDegrees(person)),
      MOST_NAMES,
    );
    return {
      text: idle.length > 1 ? names : `${name}, ${position}`,
      details: present([idleCause(entry, input), firstRemedy(entry.remedies, input)]),
    };
  });
}

function activityItems({ findings }: View, { messages }: PrintInput): PaperItem[] {
  return findings.flatMap((finding): PaperItem[] => {
    if (finding.code !== 'dpa-tanpa-tugas') return [];
    const { activity, name, ceiling } = finding.args;
    const money = ceiling === undefined ? '' : messages.number(ceiling);
    return [
      { text: messages.report.activity(activity, shortened(name, LONGEST_TEXT / 2), money), details: [] },
    ];
  });
}

function list(title: string, items: readonly PaperItem[], most: number, { words }: PrintInput): PaperBlock[] {
  const more = items.length - most;
  const rest = more > 0 ? [{ text: words.laporan.more(more), details: [] }] : [];
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items: [...items.slice(0, most), ...rest] },
  ];
}

function present(details: readonly (string | undefined)[]): string[] {
  return details.filter((detail) => detail !== undefined).filter((detail) => detail !== '');
}
