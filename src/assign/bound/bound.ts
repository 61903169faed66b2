import { ableOf, largestPart, wholly, type Bottleneck, type Cause } from './bottleneck.ts';
import { Network } from '../flow.ts';
import type { Frame } from '../settle/frame.ts';
import { largestShare, minutesOf, smallestShare } from '../shares.ts';

/** Minutes a year that count as nothing in a flow. */
const SLACK = 1e-7;

export interface FractionalLevels {
  /** Utilisation of each person in the leximin plan whose jobs may be divided at will. */
  readonly levels: Float64Array;
  /** No plan has a highest utilisation below this. */
  readonly bound: number;
  readonly bottleneck: Bottleneck;
}

/** Minutes that can flow to people, at most `limit` to each. */
interface Demand {
  readonly minutes: number;
  readonly people: readonly number[];
  readonly limits: readonly number[];
  readonly jobs: readonly number[];
}

/**
 * The fractional relaxation of step 3: jobs divisible at will, except that nobody gets more of a shared job than its
 * largest share, and who is forced on a job gets at least its smallest. Its lexicographically optimal flow (Megiddo
 * 1974) is found by divide and conquer (Fujishige 1980): either everybody can be equally loaded, or the least cut
 * shows who must carry more than the average, and the two sides are solved apart.
 *
 * People forced by holds are part of the relaxation: the bound is for plans that keep them.
 */
export function fractionalLevels(frame: Frame): FractionalLevels {
  const { capacities } = frame.problem;
  const levels = new Float64Array(capacities.length);
  const everybody = [...capacities.keys()];
  const top = divide(everybody, demandsOf(frame), capacities, levels);
  const part = largestPart(frame);
  if (part.bound > top.bound) return { levels, ...part };
  return { levels, bound: top.bound, bottleneck: wholly(frame, top) };
}

/** Solves one side and returns the bound of its highest level. */
function divide(
  people: readonly number[],
  demands: readonly Demand[],
  capacities: readonly number[],
  levels: Float64Array,
): Cause {
  const minutes = demands.reduce((sum, demand) => sum + demand.minutes, 0);
  const capacity = people.reduce((sum, person) => sum + capacities[person]!, 0);
  const average = minutes / capacity;
  const cut = people.length > 1 ? overloaded(people, demands, capacities, average) : null;
  if (cut === null) {
    for (const person of people) levels[person] = average;
    const jobs = [...new Set(demands.flatMap((demand) => demand.jobs))].sort((a, b) => a - b);
    return { bound: average, bottleneck: { jobs, people } };
  }
  const inside = new Set(cut.people);
  const outside = people.filter((person) => !inside.has(person));
  const above: Demand[] = [];
  const below: Demand[] = [];
  demands.forEach((demand, at) => {
    if (cut.demands[at]) above.push(...sendOutside(demand, inside, below));
    else below.push(...restrict(demand, (person) => !inside.has(person), demand.minutes));
  });
  const top = divide(cut.people, above, capacities, levels);
  divide(outside, below, capacities, levels);
  return top;
}

/** What is left of an overloaded demand inside, after those outside got their limit of it. */
function sendOutside(demand: Demand, inside: ReadonlySet<number>, below: Demand[]): Demand[] {
  let sent = 0;
  demand.people.forEach((person, at) => {
    const limit = demand.limits[at]!;
    if (inside.has(person) || limit <= SLACK) return;
    sent += limit;
    below.push({ minutes: limit, people: [person], limits: [Infinity], jobs: demand.jobs });
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
      jobs: demand.jobs,
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
  let unserved = 0;
  demands.forEach((demand, at) => {
    unserved += demand.minutes;
    network.arc(source, people.length + at, demand.minutes);
    demand.people.forEach((person, to) => {
      network.arc(people.length + at, place.get(person)!, demand.limits[to]!);
    });
  });
  people.forEach((person, at) => network.arc(at, source + 1, level * capacities[person]!));
  unserved -= network.run(source, source + 1);
  if (unserved <= SLACK * (people.length + demands.length)) return null;
  const reached = network.reachable(source);
  const side = people.filter((_, at) => reached[at]);
  // Rounding may leave a cut that divides nobody; then the level stands.
  if (side.length === 0 || side.length === people.length) return null;
  return { demands: demands.map((_, at) => reached[people.length + at]!), people: side };
}

/** The demands of all owned jobs; those with the same people and no limits are put together. */
function demandsOf(frame: Frame): Demand[] {
  const demands: Demand[] = [];
  const alike = new Map<string, { minutes: number; people: readonly number[]; jobs: number[] }>();
  const add = (minutes: number, people: readonly number[], job: number): void => {
    if (minutes <= 0) return;
    const key = people.join();
    const found = alike.get(key);
    if (found === undefined) {
      alike.set(key, { minutes, people, jobs: [job] });
      return;
    }
    found.minutes += minutes;
    found.jobs.push(job);
  };
  frame.problem.jobs.forEach((job, j) => {
    const forced = frame.forced[j]!;
    const { fewest, most } = countsOf(frame, j);
    if (most === 0) return;
    const least = smallestShare(job, most);
    for (const person of forced) add(least, [person], j);
    const rest = minutesOf(job) - least * forced.length;
    if (rest <= 0) return;
    const able = ableOf(frame, j);
    const limit = largestShare(job, fewest);
    if (fewest === 1 && forced.length === 0) {
      add(rest, able, j);
      return;
    }
    const limits = able.map((person) => (forced.includes(person) ? limit - least : limit));
    demands.push({ minutes: rest, people: able, limits, jobs: [j] });
  });
  for (const { minutes, people, jobs } of alike.values()) {
    demands.push({ minutes, people, limits: people.map(() => Infinity), jobs });
  }
  return demands;
}

/** How many people a job can have. Separations may leave a separated job fewer than it asks for. */
function countsOf(frame: Frame, job: number): { fewest: number; most: number } {
  const most = frame.most[job]!;
  const fewest = frame.apart[job]!.length > 0 ? Math.min(1, most) : frame.fewest[job]!;
  return { fewest, most };
}
