import { candidateSets, causesOf, largestPart, type Cause } from './sets.ts';
import { Network } from '../flow.ts';
import { scopeOf, type Scope, type Work } from './scope.ts';
import type { Frame } from '../settle/frame.ts';
import { largestShare, minutesOf, smallestShare } from '../shares.ts';

/** Minutes a year that count as nothing in a flow. */
const SLACK = 1e-7;

export interface FractionalLevels {
  /** Utilisation of each person in the leximin plan whose jobs may be divided at will. */
  readonly levels: Float64Array;
  /** No plan has a highest utilisation below this. */
  readonly bound: number;
  /** Why: what some sets of people need, highest first. */
  readonly causes: readonly Cause[];
}

/** Minutes that can flow to people, at most `limit` to each. */
interface Demand {
  readonly minutes: number;
  readonly people: readonly number[];
  readonly limits: readonly number[];
}

/**
 * The fractional relaxation of step 3: jobs divisible at will, except that nobody gets more of a shared job than its
 * largest share, and who is forced on a job gets at least its smallest. Its lexicographically optimal flow (Megiddo
 * 1974) is found by divide and conquer (Fujishige 1980): either everybody can be equally loaded, or the least cut
 * shows who must carry more than the average, and the two sides are solved apart.
 *
 * The bound is that of the set of people who need the highest level by what only they can do, among the cuts, the
 * candidates of each job and single people. People forced by holds are part of it: it is for plans that keep them.
 */
export function fractionalLevels(frame: Frame): FractionalLevels {
  return levelsOf(scopeOf(frame));
}

/** The same for some of the people and jobs; the levels of all others are 0. */
export function levelsOf(scope: Scope): FractionalLevels {
  const levels = new Float64Array(scope.capacities.length);
  const sides: (readonly number[])[] = [];
  divide(scope.people, demandsOf(scope.work), scope.capacities, levels, sides);
  const part = largestPart(scope);
  const causes = causesOf(scope, setsOf(scope, sides));
  if (causes.length === 0 || part.bound > causes[0]!.bound) causes.unshift(part);
  return { levels, bound: causes[0]!.bound, causes };
}

/** The sets of people to look at: each cut is all people from the highest level down to some level. */
function* setsOf(scope: Scope, sides: readonly (readonly number[])[]): Generator<readonly number[]> {
  let above: readonly number[] = [];
  for (const side of sides) {
    above = [...above, ...side].sort((a, b) => a - b);
    yield above;
  }
  yield* candidateSets(scope);
}

/** Solves one side; lists the people of equal level, highest level first. */
function divide(
  people: readonly number[],
  demands: readonly Demand[],
  capacities: readonly number[],
  levels: Float64Array,
  sides: (readonly number[])[],
): void {
  const minutes = demands.reduce((sum, demand) => sum + demand.minutes, 0);
  const capacity = people.reduce((sum, person) => sum + capacities[person]!, 0);
  const average = minutes / capacity;
  const cut = overloaded(people, demands, capacities, average);
  if (cut === null) {
    for (const person of people) levels[person] = average;
    sides.push(people);
    return;
  }
  const inside = new Set(cut.people);
  const outside = people.filter((person) => !inside.has(person));
  const above: Demand[] = [];
  const below: Demand[] = [];
  demands.forEach((demand, at) => {
    if (cut.demands[at]) above.push(...sendOutside(demand, inside, below));
    else below.push(...restrict(demand, (person) => !inside.has(person), demand.minutes));
  });
  divide(cut.people, above, capacities, levels, sides);
  divide(outside, below, capacities, levels, sides);
}

/** What is left of an overloaded demand inside, after those outside got their limit of it. */
function sendOutside(demand: Demand, inside: ReadonlySet<number>, below: Demand[]): Demand[] {
  let sent = 0;
  demand.people.forEach((person, at) => {
    const limit = demand.limits[at]!;
    if (inside.has(person) || limit <= SLACK) return;
    sent += limit;
    below.push({ minutes: limit, people: [person], limits: [Infinity] });
  });
  return restrict(demand, (person) => inside.has(person), demand.minutes - sent);
}

function restrict(demand: Demand, keep: (person: number) => boolean, minutes: number): Demand[] {
  if (minutes <= SLACK) return [];
  const places = [...demand.people.keys()].filter((at) => keep(demand.people[at]!));
  return [
    {
      minutes,
      people: places.map((at) => demand.people[at]!),
      limits: places.map((at) => demand.limits[at]!),
    },
  ];
}

/** The demands and people on the source's side of the least cut at this level; null if all can be at it. */
function overloaded(
  people: readonly number[],
  demands: readonly Demand[],
  capacities: readonly number[],
  level: number,
): { demands: boolean[]; people: number[] } | null {
  const place = new Map(people.map((person, at) => [person, at]));
  const source = people.length + demands.length;
  const network = new Network(source + 2, SLACK);
  demands.forEach((demand, at) => {
    network.arc(source, people.length + at, demand.minutes);
    demand.people.forEach((person, to) => {
      network.arc(people.length + at, place.get(person)!, demand.limits[to]!);
    });
  });
  people.forEach((person, at) => network.arc(at, source + 1, level * capacities[person]!));
  network.run(source, source + 1);
  const reached = network.reachable(source);
  const side = people.filter((_, at) => reached[at]);
  // Rounding may leave a cut that divides nobody; then the level stands.
  if (side.length === 0 || side.length === people.length) return null;
  return { demands: demands.map((_, at) => reached[people.length + at]!), people: side };
}

/** The demands of all jobs; those with the same people and no limits are put together. */
function demandsOf(works: readonly Work[]): Demand[] {
  const demands: Demand[] = [];
  const alike = new Map<string, { minutes: number; people: readonly number[] }>();
  const add = (minutes: number, people: readonly number[]): void => {
    const key = people.join();
    const found = alike.get(key);
    if (found === undefined) alike.set(key, { minutes, people });
    else found.minutes += minutes;
  };
  for (const { job, able, forced, fewest, most } of works) {
    const least = smallestShare(job, most);
    for (const person of forced) add(least, [person]);
    const rest = minutesOf(job) - least * forced.length;
    if (rest <= 0) continue;
    const limit = largestShare(job, fewest);
    if (fewest === 1) {
      add(rest, able);
      continue;
    }
    const limits = able.map((person) => (forced.includes(person) ? limit - least : limit));
    demands.push({ minutes: rest, people: able, limits });
  }
  for (const { minutes, people } of alike.values()) {
    demands.push({ minutes, people, limits: people.map(() => Infinity) });
  }
  return demands;
}
