import type { Section } from '../../model/organisation.ts';
import type { Load } from '../../plan/plan.ts';
import { loadTone } from '../load-tone.ts';
import type { View } from '../view.ts';
import { figure, share, sum, text } from './cells.ts';
import type { PaperCell, PaperTable, PaperRow } from './paper.ts';
import type { PrintInput } from './print-input.ts';

interface Figures {
  readonly section: Section;
  readonly loads: readonly Load[];
  readonly duties: number;
  readonly unowned: number;
  readonly idle: number;
}

/** The figures of each section, and of all together. */
export function sectionTable(view: View, { words }: PrintInput): PaperTable {
  const { heads, laporan } = words;
  const figures = view.sections.map((section) => figuresOf(section, view));
  const column = (of: (entry: Figures) => number) => sum(figures.map(of));
  return {
    kind: 'table',
    name: laporan.sections,
    numbered: true,
    columns: [
      { head: heads.number, width: 9, grow: 0, align: 'center' },
      { head: heads.section, width: 40, grow: 1, align: 'left' },
      { head: laporan.people, width: 14, grow: 0, align: 'right' },
      { head: laporan.duties, width: 13, grow: 0, align: 'right' },
      { head: laporan.unowned, width: 15, grow: 0, align: 'right' },
      { head: laporan.idle, width: 17, grow: 0, align: 'right' },
      { head: laporan.average, width: 14, grow: 0, align: 'right' },
      { head: laporan.highest, width: 28, grow: 0, align: 'left' },
    ],
    rows: figures.map((entry, i) => rowOf(entry, i + 1, view)),
    total: {
      label: words.total,
      span: 2,
      cells: [
        column(({ loads }) => loads.length),
        column(({ duties }) => duties),
        column(({ unowned }) => unowned),
        column(({ idle }) => idle),
        share(averageOf(view.plan.loads)),
        highestBar(view.plan.loads, view),
      ],
    },
  };
}

/** Minutes that are carried, as a part of the minutes that there are; 0 where nobody is there. */
export function averageOf(loads: readonly Load[]): number {
  const total = (of: (load: Load) => number): number => loads.reduce((all, load) => all + of(load), 0);
  const capacity = total(({ person }) => person.capacity);
  return capacity === 0 ? 0 : total(({ minutes }) => minutes) / capacity;
}

function figuresOf(section: Section, { plan }: View): Figures {
  const isHere = (entity: { readonly section: string }): boolean => entity.section === section.code;
  return {
    section,
    loads: plan.loads.filter(({ person }) => isHere(person)),
    duties: section.duties.length,
    unowned: plan.unowned.filter(isHere).length,
    idle: plan.idle.filter(isHere).length,
  };
}

function rowOf({ section, loads, duties, unowned, idle }: Figures, number: number, view: View): PaperRow {
  const isBad = unowned + idle > 0;
  return {
    cells: [
      figure(number),
      text(section.name),
      figure(loads.length),
      figure(duties),
      figure(unowned),
      figure(idle),
      share(averageOf(loads)),
      highestBar(loads, view),
    ],
    ...(isBad ? { tone: 'bad' } : {}),
  };
}

function highestBar(loads: readonly Load[], { organisation }: View): PaperCell {
  const utilisation = loads.reduce((most, load) => Math.max(most, load.utilisation), 0);
  return { kind: 'bar', utilisation, tone: loadTone(organisation, utilisation) };
}
