import { finishTimeOfDay } from '../../model/work-time.ts';
import { totalsOf, type Load } from '../../plan/plan.ts';
import { loadTone } from '../load-tone.ts';
import type { View } from '../view.ts';
import { figure, text } from './cells.ts';
import { nameOf } from './names.ts';
import type { PaperBlock, PaperTable } from './paper.ts';
import type { PrintInput } from './print-input.ts';

interface Most {
  readonly highest: number;
  readonly lowest: number;
}

/** What fits on the two pages: fewer of many sections, and where there is something left over to tell of. */
const MOST: Readonly<Record<'one' | 'many', { readonly complete: Most; readonly incomplete: Most }>> = {
  one: { complete: { highest: 20, lowest: 10 }, incomplete: { highest: 12, lowest: 6 } },
  many: { complete: { highest: 10, lowest: 6 }, incomplete: { highest: 6, lowest: 0 } },
};

/** Who carries how much, highest first; of a long list its two ends. */
export function loadBlocks(view: View, input: PrintInput): PaperBlock[] {
  const { laporan } = input.words;
  const loads = view.plan.loads.toSorted((one, other) => other.utilisation - one.utilisation);
  const { complete } = totalsOf(view.plan);
  const most = MOST[view.sections.length === 1 ? 'one' : 'many'][complete ? 'complete' : 'incomplete'];
  if (loads.length <= most.highest + most.lowest) return part(laporan.loads, loads, view, input);
  // The idle are told of by themselves.
  const busy = loads.filter(({ shares }) => shares.length > 0);
  const highest = busy.slice(0, most.highest);
  const lowest = busy.slice(most.highest).toReversed().slice(0, most.lowest);
  return [
    ...part(laporan.highestLoads(highest.length), highest, view, input),
    ...part(laporan.lowestLoads(lowest.length), lowest, view, input),
  ];
}

function part(title: string, loads: readonly Load[], view: View, input: PrintInput): PaperBlock[] {
  if (loads.length === 0) return [];
  return [{ kind: 'heading', text: title }, table(title, loads, view, input)];
}

function table(
  name: string,
  loads: readonly Load[],
  { organisation, sections }: View,
  input: PrintInput,
): PaperTable {
  const { heads, laporan } = input.words;
  const sectionName = new Map(sections.map((section) => [section.code, section.name]));
  const isOne = sections.length === 1;
  return {
    kind: 'table',
    name,
    numbered: false,
    columns: [
      { head: heads.name, width: 50, grow: 1, align: 'left' },
      { head: isOne ? heads.position : heads.section, width: 42, grow: 1, align: 'left' },
      { head: laporan.duties, width: 13, grow: 0, align: 'right' },
      { head: heads.utilisation, width: 32, grow: 0, align: 'left' },
      { head: heads.finish, width: 18, grow: 0, align: 'center' },
    ],
    rows: loads.map(({ person, utilisation, shares }) => {
      const finish = finishTimeOfDay(organisation.workTime, utilisation) ?? input.messages.report.nextDay;
      // A part-time day has no known hours.
      const hasHour = shares.length > 0 && person.workingShare === 1;
      return {
        cells: [
          text(nameOf(person, input)),
          text(isOne ? person.position : (sectionName.get(person.section) ?? '')),
          figure(shares.length),
          { kind: 'bar', utilisation, tone: loadTone(organisation, utilisation) },
          text(hasHour ? finish : ''),
        ],
        ...(shares.length === 0 ? { tone: 'bad' } : {}),
      };
    }),
    total: undefined,
  };
}
