import { finishTimeOfDay } from '../../model/work-time.ts';
import type { Load } from '../../plan/plan.ts';
import { loadTone } from '../load-tone.ts';
import { decimalsOf, figure, share, sum, text } from './cells.ts';
import { idleCause } from './left-over.ts';
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
    ...(idle ? [{ kind: 'paragraph', text: lembar.because(idleCause(idle, input)) } as const] : []),
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
    const isOwner = whole.plan.assignments[duty.index]?.owner === person;
    return {
      cells: [
        figure(i + 1),
        text(duty.code),
        text(duty.text),
        text(isOwner ? lembar.owner : lembar.member),
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
      { head: heads.role, width: 24, grow: 0, align: 'left' },
      { head: heads.result, width: 20, grow: 1, align: 'left' },
      { head: heads.volume, width: 15, grow: 0, align: 'right' },
      { head: heads.share, width: 14, grow: 0, align: 'right' },
      { head: heads.load, width: 17, grow: 0, align: 'right' },
    ],
    rows,
    total: { label: words.total, span: 7, cells: [sum(minutes, decimals.minutes)] },
  };
}

/** How much it is, in plain words: minutes, part of his time, and when a day's work is done. */
export function loadBlocks({ person, minutes, utilisation, shares }: Load, input: PrintInput): PaperBlock[] {
  if (shares.length === 0) return [];
  const { whole, messages, words } = input;
  const { organisation } = whole;
  const finish = finishTimeOfDay(organisation.workTime, utilisation);
  const figures = [
    messages.number(minutes),
    messages.number(person.capacity),
    messages.percent(utilisation),
  ] as const;
  const said =
    finish === undefined ? words.lembar.loadPastMidnight(...figures) : words.lembar.load(...figures, finish);
  const tone = loadTone(organisation, utilisation);
  const remark = tone === 'bad' ? words.lembar.over : tone === 'warn' ? words.lembar.under : undefined;
  return [
    { kind: 'paragraph', text: said },
    ...(remark === undefined ? [] : [{ kind: 'paragraph', text: remark, tone } as const]),
  ];
}
