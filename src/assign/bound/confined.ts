import { shareOf } from '../shares.ts';
import type { Scope, Work } from './scope.ts';

/** What some people have to do among them, as nobody else can. */
export interface Confined {
  readonly people: readonly number[];
  /** Minutes a year that fall to these people in every plan. */
  readonly minutes: number;
  /** The jobs of these minutes. */
  readonly work: readonly Work[];
  /** Others can have no part of any of these jobs. */
  readonly whole: boolean;
}

export function confinedTo(scope: Scope, people: readonly number[]): Confined {
  const inside = new Uint8Array(scope.capacities.length);
  for (const person of people) inside[person] = 1;
  const work: Work[] = [];
  let minutes = 0;
  let whole = true;
  for (const one of scope.work) {
    const here = minutesInside(one, inside);
    if (here === 0) continue;
    work.push(one);
    minutes += here;
    whole &&= one.able.every((person) => inside[person] === 1);
  }
  return { people, minutes, work, whole };
}

/**
 * The least minutes of a job that fall to the people inside: others take as many and as large parts of it as they
 * can, whatever number of people it has.
 */
export function minutesInside({ job, able, forced, fewest, most }: Work, inside: Uint8Array): number {
  if (most === 1 && able.some((person) => inside[person] === 0)) return 0;
  let outside = 0;
  for (const person of able) if (inside[person] === 0) outside++;
  const members = forced.reduce((sum, person) => sum + inside[person]!, 0);
  let least = Infinity;
  for (let count = fewest; count <= most && least > 0; count++) {
    const here = Math.max(members, count - outside);
    let results = 0;
    for (let at = count - here; at < count; at++) results += shareOf(job, count, at);
    least = Math.min(least, here === count ? job.results : results);
  }
  return least * job.minutesPerResult;
}
