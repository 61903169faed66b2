import { confinedTo, type Confined } from './confined.ts';
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
  const rest = scope.work.filter((one) => !theirs.has(one));
  const roomOf = roomBeside(scope, confined, level);
  const fits = rest.some(({ job, able, most }) => {
    const share = smallestShare(job, most);
    return able.some((person) => inside.has(person) && roomOf(person, share) > -SLACK);
  });
  if (fits) return null;
  const people = scope.people.filter((person) => !inside.has(person));
  const work = rest.map((one) => {
    const able = one.able.filter((person) => !inside.has(person));
    return { ...one, able, most: Math.min(one.most, able.length) };
  });
  return { ...scope, people, work };
}

/**
 * The minutes that the people have left at this level beside what only they can do, if one of them carries so many
 * others: loads by that work are multiples of its grain, and other work need not be.
 */
function roomBeside(
  { capacities }: Scope,
  { people, minutes, work }: Confined,
  level: number,
): (person: number, others: number) => number {
  const grain = grainOf(work);
  const upTo = (most: number): number => (grain === 0 ? most : unitsAt(1, most, grain) * grain);
  const all = people.reduce((sum, person) => sum + upTo(level * capacities[person]!), -minutes);
  return (person, others) => {
    const most = level * capacities[person]!;
    return most - others < -SLACK ? -Infinity : all - upTo(most) + upTo(most - others);
  };
}
