import { confinedTo } from './confined.ts';
import { grainOf } from './grain.ts';
import { unitsAt } from './rounding.ts';
import type { Scope } from './scope.ts';
import type { Cause } from './sets.ts';
import { smallestShare } from '../shares.ts';

/** Minutes that rounding errors may add up to. */
const SLACK = 1e-6;

/**
 * Who and what is left below a bottleneck that is full: its people have so little room at this level beside what only
 * they can do that no part of another job fits. So they do nothing else in any plan that is as level, and the others
 * share the rest among them. Null if the bottleneck is not full, or if nobody is left.
 */
export function below(scope: Scope, cause: Cause, level: number): Scope | null {
  // A cause may name one of their jobs only.
  const confined = confinedTo(scope, cause.confined.people);
  const number = confined.people.length;
  if (!confined.whole || number === 0 || number === scope.people.length) return null;
  const inside = new Set(confined.people);
  const theirs = new Set(confined.work);
  const grain = grainOf(confined.work);
  const room = confined.people.reduce((sum, person) => {
    const capacity = scope.capacities[person]!;
    return sum + (grain === 0 ? level * capacity : unitsAt(level, capacity, grain) * grain);
  }, -confined.minutes);
  const rest = scope.work.filter((one) => !theirs.has(one));
  const fits = rest.some(
    ({ job, able, most }) =>
      able.some((person) => inside.has(person)) && smallestShare(job, most) <= room + SLACK,
  );
  if (fits) return null;
  const people = scope.people.filter((person) => !inside.has(person));
  const work = rest.map((one) => {
    const able = one.able.filter((person) => !inside.has(person));
    return { ...one, able, most: Math.min(one.most, able.length) };
  });
  return { ...scope, people, work };
}
