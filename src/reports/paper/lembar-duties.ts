import type { Staff } from '../../model/organisation.ts';
import type { Assignment, Load } from '../../plan/plan.ts';
import { decimalsOf, figure, share, sum, text } from './cells.ts';
import { idleSentence } from './lembar-idle.ts';
import { nameInSentence } from './names.ts';
import type { PaperBlock, PaperRow, PaperTable } from './paper.ts';
import type { PrintInput } from './print-input.ts';

/** What is his; or that it is nothing, and why. */
export function dutyBlocks(load: Load, input: PrintInput): PaperBlock[] {
  const { lembar } = input.words;
  const heading: PaperBlock = { kind: 'heading', text: lembar.duties };
  if (load.shares.length > 0) return [heading, dutyTable(load, input)];
  const idle = input.whole.explanation.idle.find(({ person }) => person === load.person);
  return [
    heading,
    { kind: 'paragraph', text: lembar.idle, tone: 'bad' },
    ...(idle ? [{ kind: 'paragraph', text: idleSentence(idle, input) } as const] : []),
  ];
}

function dutyTable({ person, shares }: Load, input: PrintInput): PaperTable {
  const { whole, words } = input;
  const { heads, lembar } = words;
  const minutes = shares.map((entry) => entry.share.minutes);
  const decimals = {
    results: decimalsOf(shares.map((entry) => entry.share.results)),
    minutes: decimalsOf(minutes),
  };
  const rows = shares.map(({ duty, share: part }, i): PaperRow => {
    return {
      cells: [
        figure(i + 1),
        text(duty.code),
        text(duty.text),
        text(roleIn(whole.plan.assignments[duty.index]!, person, input)),
        text(duty.result ?? ''),
        figure(part.results, decimals.results),
        share(part.portion),
        figure(part.minutes, decimals.minutes),
      ],
    };
  });
  return {
    kind: 'table',
    name: lembar.duties,
    numbered: true,
    columns: [
      { head: heads.number, width: 9, grow: 0, align: 'center' },
      { head: heads.code, width: 17, grow: 0, align: 'left' },
      { head: heads.duty, width: 45, grow: 4, align: 'left' },
      { head: heads.role, width: 28, grow: 1, align: 'left' },
      { head: heads.result, width: 20, grow: 1, align: 'left' },
      { head: heads.volume, width: 15, grow: 0, align: 'right' },
      { head: heads.share, width: 14, grow: 0, align: 'right' },
      { head: heads.load, width: 17, grow: 0, align: 'right' },
    ],
    rows,
    total: { label: words.total, span: 7, cells: [sum(minutes, decimals.minutes)] },
  };
}

/** What he is in it, and with whom: the owner names all others, they name the owner. */
function roleIn({ owner, people }: Assignment, person: Staff, input: PrintInput): string {
  const { messages, words } = input;
  if (owner !== person) return words.lembar.memberUnder(nameInSentence(owner, input));
  const others = people.filter((part) => part.person !== person);
  if (others.length === 0) return words.lembar.owner;
  return words.lembar.ownerWith(messages.list(others.map((part) => nameInSentence(part.person, input))));
}
