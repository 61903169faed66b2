import { seatsOf, type Possibilities } from './eligibility.ts';
import type { Duty } from './organisation.ts';

/** One way to hand out a duty: who gets how many minutes. */
type Way = readonly (readonly [person: number, minutes: number])[];

const BUDGET = 400_000;

/** Which plans count, and whose utilisation. */
export interface Wanted {
  /** Exactly so many people are idle; any number where it is left out. */
  readonly idle?: number;
  /** The highest utilisation of these people; of all where it is left out. */
  readonly among?: ReadonlySet<string>;
  /** Utilisations that these people do not exceed. */
  readonly limits?: ReadonlyMap<string, number>;
}

/**
 * The lowest possible highest utilisation among all plans that own exactly the given duties, by looking at all of
 * them. Undefined where there are too many, or where the wording leaves open how many people a duty under a
 * separation must have.
 */
export function lowestPeak(
  { organisation, present, candidates }: Possibilities,
  owned: ReadonlySet<string>,
  { idle, among, limits }: Wanted,
): number | undefined {
  const people = [...present.keys()];
  const counted = people.map((id) => among?.has(id) ?? true);
  const limit = people.map((id) => (limits?.get(id) ?? Infinity) + 1e-9);
  const capacities = [...present.values()].map(({ capacity }) => capacity);
  const duties = [...organisation.duties.values()]
    .filter(({ code }) => owned.has(code))
    .sort((left, right) => right.minutes - left.minutes);
  if (duties.some(({ separated, wanted }) => separated.size > 0 && wanted.min > 1)) return undefined;

  const ways = duties.map((duty) => waysOf(duty, candidates.get(duty.code) ?? [], people));
  if (ways.some((list) => list === undefined)) return undefined;
  const seats = duties.map((duty) => seatsOf(duty, candidates.get(duty.code) ?? []).max);
  const seatsFrom = duties.map((_, at) => seats.slice(at).reduce((sum, count) => sum + count, 0));
  const separated = duties.map((duty) =>
    duties.flatMap(({ code }, at) => (duty.separated.has(code) ? [at] : [])),
  );

  const loads = people.map(() => 0);
  const counts = people.map(() => 0);
  const chosen: (Way | undefined)[] = duties.map(() => undefined);
  let best = Infinity;
  let budget = BUDGET;

  const search = (at: number, peak: number): void => {
    if (budget-- <= 0 || peak >= best - 1e-12) return;
    const unused = counts.filter((count) => count === 0).length;
    if (idle !== undefined && unused - (seatsFrom[at] ?? 0) > idle) return;
    if (at === duties.length) {
      if (idle === undefined || unused === idle) best = peak;
      return;
    }
    for (const way of ways[at] ?? []) {
      const clash = separated[at]!.some((other) =>
        chosen[other]?.some(([person]) => way.some(([mine]) => mine === person)),
      );
      if (clash) continue;
      let highest = peak;
      let within = true;
      for (const [person, minutes] of way) {
        loads[person]! += minutes;
        counts[person]!++;
        const utilisation = loads[person]! / capacities[person]!;
        within &&= utilisation <= limit[person]!;
        if (counted[person]) highest = Math.max(highest, utilisation);
      }
      chosen[at] = way;
      if (within) search(at + 1, highest);
      chosen[at] = undefined;
      for (const [person, minutes] of way) {
        loads[person]! -= minutes;
        counts[person]!--;
      }
    }
  };
  search(0, 0);
  return budget > 0 && best < Infinity ? best : undefined;
}

/** All ways to hand out a duty, or undefined where they are too many. */
function waysOf(duty: Duty, able: readonly string[], people: readonly string[]): readonly Way[] | undefined {
  const { min, max } = seatsOf(duty, able);
  const members = able.map((id) => people.indexOf(id));
  const pin = duty.pin === undefined ? undefined : people.indexOf(duty.pin);
  const ways: Way[] = [];
  if (members.length > 10) return undefined;
  for (const group of subsets(members)) {
    const count = group.length;
    if (count < Math.max(1, duty.separated.size > 0 ? 1 : min) || count > max) continue;
    if (pin !== undefined && !group.includes(pin)) continue;
    if (duty.results === 1) {
      ways.push(group.map((person) => [person, duty.minutes / count]));
      continue;
    }
    const each = duty.minutes / duty.results;
    const base = Math.floor(duty.results / count);
    const extras = duty.results - base * count;
    for (const more of subsets(group).filter((set) => set.length === extras))
      ways.push(group.map((person) => [person, (base + (more.includes(person) ? 1 : 0)) * each]));
  }
  return ways.length > 3000 ? undefined : ways;
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}
