import type { Confined } from '../bound/confined.ts';
import { grainOf } from '../bound/grain.ts';
import { unitsAt } from '../bound/rounding.ts';
import type { Scope } from '../bound/scope.ts';
import { minutesOf } from '../shares.ts';

/** A job of one person, in units of the grain. */
export interface Item {
  /** In the whole group. */
  readonly job: number;
  readonly units: number;
  /** Bins that it may go into. */
  readonly able: readonly number[];
}

/** The question whether some people can do what only they can do at some level: people are bins, jobs are items. */
export interface Bins {
  /** Units that each bin holds, and of them all together those that stay free. */
  readonly room: readonly number[];
  readonly spare: number;
  readonly items: readonly Item[];
  /** Per bin and item, at `bin * items.length + item`. */
  readonly may: Uint8Array;
}

/** Null where jobs are shared or separated, or have no grain. */
export function binsOf(scope: Scope, { people, work, whole }: Confined, level: number): Bins | null {
  const grain = grainOf(work);
  const isSimple = work.every(({ index, most }) => most === 1 && scope.apart[index]!.length === 0);
  if (!isSimple || !whole || grain === 0 || people.length < 2) return null;
  const bin = new Map(people.map((person, at) => [person, at]));
  const items = work.map(({ index, job, able }) => ({
    job: index,
    units: Math.round(minutesOf(job) / grain),
    able: able.map((person) => bin.get(person)!),
  }));
  const room = people.map((person) => unitsAt(level, scope.capacities[person]!, grain));
  const may = new Uint8Array(room.length * items.length);
  items.forEach(({ able }, item) => {
    for (const one of able) may[one * items.length + item] = 1;
  });
  return { room, spare: sum(room) - sum(items.map(({ units }) => units)), items, may };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
