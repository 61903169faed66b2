import type { Entry, Workload } from '../intake/entry.ts';
import type { Messages } from '../messages/id.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { presentable } from '../vocabulary/presentable.ts';
import { text, type Cell, type Document } from './document.ts';

/** Duties of one position in an ABK table. */
export interface PositionNeed {
  readonly unit: string | undefined;
  readonly position: string | undefined;
  readonly duties: number;
  /** A year. */
  readonly minutes: number;
  /** People, from volume, time and working time. */
  readonly computed: number;
  /** People, as the table says; undefined where it says nothing. */
  readonly stated: number | undefined;
}

/** The need of each position, in the order of the tables; empty for lists that are no ABK. */
export function needsOf(entries: readonly Entry[], effectiveMinutes: number): PositionNeed[] {
  const workloads = entries.flatMap(({ workload }) => workload ?? []);
  const groups = groupBy(workloads, ({ unit = '', position = '' }) => `${unit}\n${position}`);
  return [...groups.values()].map((group) => needOf(group, effectiveMinutes));
}

function needOf(workloads: readonly Workload[], standard: number): PositionNeed {
  const [{ unit, position }] = workloads as [Workload];
  const stated = workloads.flatMap(({ need }) => need ?? []);
  // Divided once for each working time, and not once a row, so that the sum keeps its last digit.
  const byTime = groupBy(workloads, ({ effectiveMinutes }) => effectiveMinutes ?? standard);
  return {
    unit,
    position,
    duties: workloads.length,
    minutes: sum(workloads.map(({ minutes }) => minutes)),
    computed: sum([...byTime].map(([time, group]) => sum(group.map(({ minutes }) => minutes)) / time)),
    stated: stated.length > 0 ? sum(stated) : undefined,
  };
}

/** What each addition rounds away is kept and added at the end, or 60,000 rows would not come to the sum of their table. */
function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Enough for every table, and too few for the dust of floating point. */
const DECIMALS = 10;

/** What an ABK table comes to, position by position, so that it can be held against the table itself. */
export function importNeedReport(needs: readonly PositionNeed[], messages: Messages): Document {
  const { import: words, number, short } = messages;
  const people = (need: number | undefined): string => (need === undefined ? '' : short(need, DECIMALS));
  const hasUnits = needs.some(({ unit }) => unit !== undefined);
  const row = (name: readonly string[], need: Omit<PositionNeed, 'unit' | 'position'>): Cell[] => [
    ...name.map((part) => text(presentable(part))),
    text(number(need.duties)),
    text(short(need.minutes, DECIMALS)),
    text(people(need.computed)),
    text(people(need.stated)),
  ];
  // The column of units is left out where there is little room.
  const named = (name: string): string[] => (hasUnits ? ['', name] : [name]);
  const [shown, rest] = shownAndRest(needs);
  const rows = [
    ...shown.map((need) =>
      row([...(hasUnits ? [need.unit ?? ''] : []), need.position ?? words.unnamed], need),
    ),
    ...(rest.length > 0 ? [row(named(words.morePositions(rest.length)), totalOf(rest))] : []),
    ...(needs.length > 1 ? [row(named(words.total), totalOf(needs))] : []),
  ];
  return {
    blocks: [
      { kind: 'heading', level: 2, text: words.need },
      {
        kind: 'table',
        columns: [
          ...(hasUnits ? [{ head: words.unit, align: 'left' as const, optional: true }] : []),
          { head: words.position, align: 'left' },
          { head: words.duties, align: 'right' },
          { head: words.minutes, align: 'right' },
          { head: words.computed, align: 'right' },
          { head: words.stated, align: 'right' },
        ],
        rows,
      },
    ],
  };
}

/** A thousand positions are not read one by one; those that do not agree with their table are, but no more than these. */
const MOST = { agreeing: 100, differing: 100 };

/** In the order of the tables. */
function shownAndRest(
  needs: readonly PositionNeed[],
): readonly [readonly PositionNeed[], readonly PositionNeed[]] {
  let differing = 0;
  const isShown = needs.map(
    (need, i) => i < MOST.agreeing || (differs(need) && differing++ < MOST.differing),
  );
  const rest = needs.filter((_, i) => !isShown[i]);
  return rest.length > 1 ? [needs.filter((_, i) => isShown[i]), rest] : [needs, []];
}

/** By more than comes of rounding the need of each duty to hundredths. */
function differs({ stated, computed, duties }: PositionNeed): boolean {
  return stated !== undefined && Math.abs(stated - computed) > 0.005 * duties + 1e-9;
}

function totalOf(needs: readonly PositionNeed[]): Omit<PositionNeed, 'unit' | 'position'> {
  const stated = needs.flatMap((need) => need.stated ?? []);
  return {
    duties: sum(needs.map(({ duties }) => duties)),
    minutes: sum(needs.map(({ minutes }) => minutes)),
    computed: sum(needs.map(({ computed }) => computed)),
    stated: stated.length > 0 ? sum(stated) : undefined,
  };
}
