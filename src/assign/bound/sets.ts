import { confinedTo, type Confined } from './confined.ts';
import { grainOf } from './grain.ts';
import { pigeonholeMinutes } from './packing.ts';
import { roundedLevel } from './rounding.ts';
import type { Scope } from './scope.ts';
import { largestShare, minutesOf } from '../shares.ts';
import type { Basis } from '../solution.ts';

/** So many sets of people are looked at, at the most; those that cuts have found come first. */
const SETS = 400;
/** And so many of them are kept for a closer look. */
const KEPT = 30;

/** A level that no plan is below, and why: what these people must do among them. */
export interface Cause {
  readonly bound: number;
  readonly confined: Confined;
  readonly basis: Basis;
}

/** What each of these sets of people needs, by simple arithmetic on what only they can do; the highest first. */
export function causesOf(scope: Scope, sets: Iterable<readonly number[]>): Cause[] {
  const causes: Cause[] = [];
  const seen = new Set<string>();
  for (const people of sets) {
    const key = people.join();
    if (seen.has(key)) continue;
    if (seen.size === SETS) break;
    seen.add(key);
    const confined = confinedTo(scope, people);
    if (confined.minutes > 0) causes.push(levelOf(scope, confined));
  }
  return causes.sort((a, b) => b.bound - a.bound).slice(0, KEPT);
}

/** People who may be short of room: the candidates of each job, and everybody alone. */
export function* candidateSets(scope: Scope): Generator<readonly number[]> {
  for (const person of scope.people) yield [person];
  for (const { able } of scope.work) yield able;
}

/** The level that these people need at the least. */
export function levelOf(scope: Scope, confined: Confined): Cause {
  const capacities = confined.people.map((person) => scope.capacities[person]!);
  const average = confined.minutes / capacities.reduce((sum, one) => sum + one, 0);
  const packed = pigeonholeMinutes(confined) / capacities.reduce((max, one) => Math.max(max, one), 0);
  const bound = Math.max(average, packed);
  const rounded = roundedLevel(confined.minutes, capacities, grainOf(confined.work), bound);
  if (rounded > bound) return { bound: rounded, confined, basis: 'rounding' };
  return { bound, confined, basis: packed > average ? 'parts' : 'flow' };
}

/** Someone gets a largest part of each job; the one with the largest capacity feels it least. */
export function largestPart(scope: Scope): Cause {
  const none = { people: [], minutes: 0, work: [], whole: true };
  let best: Cause = { bound: 0, confined: none, basis: 'parts' };
  for (const one of scope.work) {
    const capacity = one.able.reduce((max, person) => Math.max(max, scope.capacities[person]!), 0);
    const bound = largestShare(one.job, one.most) / capacity;
    if (bound <= best.bound) continue;
    best = {
      bound,
      confined: { ...none, people: one.able, minutes: minutesOf(one.job), work: [one] },
      basis: 'parts',
    };
  }
  return best;
}
