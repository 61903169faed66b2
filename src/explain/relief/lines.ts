import type { Duty, Staff } from '../../model/organisation.ts';
import { compareText } from '../../vocabulary/order.ts';
import type { Arrangement } from './arrangement.ts';
import type { Change } from './change.ts';
import type { Needs } from './needs.ts';
import { relaxedTo } from './relaxed.ts';
import type { ReliefChange } from './relief-change.ts';

/** A pair that the changes open, of somebody who is to do the duty. */
export interface Use {
  readonly duty: Duty;
  readonly person: Staff;
  /** He sits on it; of a duty on which nobody sits he only could. */
  readonly isSeated: boolean;
}

/** Several levels of one competence are one line. */
export function linesOf(
  needs: Needs,
  arrangement: Arrangement,
  byChange: ReadonlyMap<number, readonly Use[]>,
  idle: readonly Staff[],
): ReliefChange[] {
  const { changes, costs } = needs.ways.catalogue;
  const lines = new Map<string, { change: Change; order: number[]; levels: number[]; uses: Use[] }>();
  for (const [id, uses] of byChange) {
    const change = changes[id]!;
    const level = 'level' in change ? change.level : undefined;
    const key = Object.values({ ...change, level: undefined }).join(' ');
    const line = lines.get(key) ?? { change, order: orderOf(change, costs[id]!), levels: [], uses: [] };
    line.uses.push(...uses);
    line.levels.push(level ?? 0);
    lines.set(key, line);
  }
  return [...lines]
    .toSorted(
      ([key, one], [otherKey, other]) => compare(one.order, other.order) || compareText(key, otherKey),
    )
    .map(([, { change, levels, uses }]) => lineOf(needs, arrangement, change, levels, uses, idle));
}

function orderOf(change: Change, cost: number): number[] {
  return [cost, 'duty' in change ? change.duty : change.person];
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one[0]! - other[0]! || one[1]! - other[1]!;
}

function lineOf(
  needs: Needs,
  arrangement: Arrangement,
  change: Change,
  levels: readonly number[],
  uses: readonly Use[],
  idle: readonly Staff[],
): ReliefChange {
  const { organisation } = needs.ways;
  const { duties, staff } = organisation;
  const served = unique(uses.map(({ duty }) => duty));
  const occupied = unique(uses.filter(({ isSeated }) => isSeated).map(({ person }) => person));
  const helped = occupied.filter((person) => idle.includes(person));
  const movesUp = occupied.some(({ index }) => !arrangement.isSettledApart(index));
  const of = { steps: levels.length, idle: helped, makesRoom: movesUp && helped.length === 0 };
  switch (change.kind) {
    case 'pinjamkan-pegawai': {
      const { kind, section } = change;
      return { kind, person: staff[change.person]!, section, duties: served, ...of };
    }
    case 'tingkatkan-kompetensi': {
      const { kind, competence } = change;
      const level = Math.max(...levels);
      return { kind, person: staff[change.person]!, competence, level, duties: served, ...of };
    }
    case 'ganti-penanggung-jawab': {
      const duty = duties[change.duty]!;
      const people = arrangement.peopleAt(duty).map((person) => staff[person]!);
      return { kind: change.kind, duty, pin: duty.pin!, people, ...of };
    }
    case 'longgarkan-syarat': {
      const { kind, requirement } = change;
      const duty = duties[change.duty]!;
      const people = unique(uses.filter((use) => use.duty === duty).map(({ person }) => person));
      const to = relaxedTo(organisation, duty, requirement, people, Math.min(...levels));
      return { kind, duty, requirement, to, people, ...of };
    }
    case 'bagi-bersama':
    case 'lepas-pemisahan':
      throw new Error('the arrangement tells of these by itself');
  }
}

/** In their order in the organisation. */
function unique<T extends { readonly index: number }>(entries: readonly T[]): T[] {
  return [...new Set(entries)].sort((one, other) => one.index - other.index);
}
