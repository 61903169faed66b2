import { forcedMinutes, partSizes } from './forced.ts';
import type { Task } from './scope.ts';

/** People with their capacities, what they must do, and how many minutes of it at the least. */
export interface Need {
  readonly people: ReadonlyMap<string, number>;
  readonly tasks: readonly Task[];
  readonly minutes: number;
}

const ROUNDING = 1e-7;
/** Different loads of one person that are listed, at the most. */
const MOST_SUMS = 50_000;

/** What these people need of these duties: all that they cannot leave to others. */
export function needOf(people: ReadonlyMap<string, number>, tasks: readonly Task[]): Need {
  const members = new Set(people.keys());
  const forced = tasks
    .map((task) => ({ task, minutes: forcedMinutes(task, members) }))
    .filter(({ minutes }) => minutes > 0);
  return { people, tasks: forced.map(({ task }) => task), minutes: sum(forced.map((one) => one.minutes)) };
}

/** Somebody carries at least the average. */
export function average({ people, minutes }: Need): number {
  return minutes / sum([...people.values()]);
}

/** The least level at which whole steps of work add up to the minutes: levels are tried one step after the other. */
export function rounded(need: Need): number {
  const step = stepOf(need.tasks);
  const room = [...need.people.values()];
  const start = average(need);
  if (step === 0) return start;
  const levels = room.flatMap((capacity) => {
    const steps = Math.floor((start * capacity) / step);
    return Array.from({ length: room.length + 2 }, (_, more) => ((steps + more) * step) / capacity);
  });
  const carried = (level: number): number => sum(room.map((capacity) => wholeSteps(level * capacity, step)));
  return Math.min(...levels.filter((level) => carried(level) > need.minutes - ROUNDING));
}

/** The minutes that fit into the room in whole steps. */
export function wholeSteps(room: number, step: number): number {
  return Math.floor(room / step + ROUNDING) * step;
}

/** The largest step, tried downwards, of which every part of these duties is a multiple. */
export function stepOf(tasks: readonly Task[]): number {
  const sizes = tasks.flatMap((task) => (task.results > 1 ? [task.minutes / task.results] : partSizes(task)));
  const smallest = Math.min(...sizes);
  for (let divisor = 1; divisor < 1_000_000; divisor++) {
    const step = smallest / divisor;
    if (sizes.every((size) => Math.abs(size / step - Math.round(size / step)) < ROUNDING)) return step;
  }
  return 0;
}

/** Somebody gets k + 1 of the k · m + 1 longest duties that m people do alone, or the largest part of one. */
export function pigeonholes({ people, tasks }: Need): number {
  const members = new Set(people.keys());
  const alone = tasks
    .filter(({ max }) => max === 1)
    .map(({ minutes }) => minutes)
    .sort((a, b) => b - a);
  const several = alone.map((_, at) =>
    at % people.size === 0 ? sum(alone.slice(at - at / people.size, at + 1)) : 0,
  );
  const largest = tasks
    .filter(({ able }) => able.every((id) => members.has(id)))
    .map((task) => {
      const share = task.results === 1 ? 1 / task.max : Math.ceil(task.results / task.max) / task.results;
      return share * task.minutes;
    });
  return Math.max(0, ...several, ...largest) / Math.max(...people.values());
}

/**
 * Whether loads that are sums of parts leave these people unable to carry their minutes just below a level: each of
 * them at most the largest sum up to it. Undefined where there are too many sums.
 */
export function sumsFallShort(need: Need, level: number): boolean | undefined {
  let carried = 0;
  for (const [id, capacity] of need.people) {
    const sums = sumsOf(id, need.tasks);
    if (sums === undefined) return undefined;
    carried += Math.max(-Infinity, ...sums.filter((load) => load < level * capacity - ROUNDING));
  }
  return carried < need.minutes - ROUNDING;
}

/** All loads that the person can have by these duties; he must be on those that are his alone or pinned to him. */
function sumsOf(id: string, tasks: readonly Task[]): readonly number[] | undefined {
  let sums = new Map([[0, 0]]);
  for (const task of tasks) {
    if (!task.able.includes(id)) continue;
    const must = task.pin === id || task.able.length === 1;
    const sizes = must ? partSizes(task) : [0, ...partSizes(task)];
    const next = new Map<number, number>();
    for (const size of sizes)
      for (const load of sums.values()) next.set(Math.round((load + size) * 1e4), load + size);
    if (next.size > MOST_SUMS) return undefined;
    sums = next;
  }
  return [...sums.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
