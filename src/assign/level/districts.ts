import type { Frame } from '../settle/frame.ts';

/** Rounds over the people until nobody changes his district; few are ever needed. */
const ROUNDS = 10;
/** Pairs of candidates of one job that are looked at in all: districts of a denser group would not show anyway. */
const PAIRS = 4_000_000;
/** At most this share of the jobs may reach across districts; else they are none. */
const WIDE = 0.2;
/** Two labels are one district if more than this share of the jobs of either reaches the other. */
const CLOSE = 0.1;

/**
 * Groups are often sections that a few jobs join. Finds such districts by label propagation (Raghavan, Albert and
 * Kumara 2007): everybody takes the label that weighs most among those he shares jobs with, where a job weighs the
 * less the more people may do it. Gives the district of each person; null if there is only one.
 */
export function districtsOf({ candidates, problem }: Frame): Int32Array | null {
  const pairs = candidates.reduce((sum, able) => sum + able.length ** 2, 0);
  if (pairs > PAIRS) return null;
  const people = problem.capacities.length;
  const jobsOf: number[][] = problem.capacities.map(() => []);
  candidates.forEach((able, job) => {
    able.forEach((person) => jobsOf[person]!.push(job));
  });
  const labels = Int32Array.from({ length: people }, (_, person) => person);
  const weights = new Float64Array(people);
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (let person = 0; person < people; person++) {
      const label = heaviest(labels, weights, jobsOf[person]!, candidates, person);
      changed ||= label !== labels[person];
      labels[person] = label;
    }
  }
  const districts = numbered(merged(labels, candidates));
  const wide = candidates.filter((able) => reachesAcross(able, districts)).length;
  if (wide === 0 || wide > WIDE * candidates.length) return null;
  return districts;
}

export function reachesAcross(people: readonly number[], districts: Int32Array): boolean {
  return people.some((person) => districts[person] !== districts[people[0]!]);
}

/** The label with the most weight around a person; the lowest of several. */
function heaviest(
  labels: Int32Array,
  weights: Float64Array,
  jobs: readonly number[],
  candidates: readonly (readonly number[])[],
  person: number,
): number {
  const met: number[] = [];
  for (const job of jobs) {
    const able = candidates[job]!;
    for (const other of able) {
      const label = labels[other]!;
      if (other === person) continue;
      if (weights[label] === 0) met.push(label);
      weights[label]! += 1 / able.length ** 2;
    }
  }
  let chosen = labels[person]!;
  for (const label of met) {
    const more = weights[label]! - weights[chosen]!;
    if (more > 0 || (more === 0 && label < chosen)) chosen = label;
  }
  for (const label of met) weights[label] = 0;
  return chosen;
}

/** Labels that share too many jobs to be apart become one. */
function merged(labels: Int32Array, candidates: readonly (readonly number[])[]): Int32Array {
  const shared = new Map<number, Map<number, number>>();
  const add = (a: number, b: number, weight: number): void => {
    const row = shared.get(a) ?? new Map<number, number>();
    shared.set(a, row.set(b, (row.get(b) ?? 0) + weight));
  };
  for (const able of candidates) {
    const met = [...new Set(able.map((person) => labels[person]!))].sort((a, b) => a - b);
    // The more labels a job reaches, the less it says about any two of them; how many reach one stands at (a, a).
    for (const a of met) for (const b of met) if (a <= b) add(a, b, a === b ? 1 : 1 / (met.length - 1));
  }
  const roots = labels.slice();
  const rootOf = (label: number): number => (roots[label] === label ? label : rootOf(roots[label]!));
  for (const label of shared.keys()) roots[label] = label;
  for (const [a, row] of shared) {
    for (const [b, weight] of row) {
      const fewer = Math.min(shared.get(a)!.get(a)!, shared.get(b)!.get(b)!);
      if (a === b || weight <= CLOSE * fewer) continue;
      const [low, high] = [rootOf(a), rootOf(b)].sort((one, other) => one - other);
      roots[high!] = low!;
    }
  }
  return labels.map((label) => (shared.has(label) ? rootOf(label) : label));
}

/** Labels as numbers from 0 on, by the first person who has each. */
function numbered(labels: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return labels.map((label) => {
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
}
