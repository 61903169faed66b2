import type { Scope, Work } from '../../../src/assign/bound/scope.ts';
import { Random } from '../../../src/assign/level/random.ts';
import { job } from './job.ts';

/** Work of one person, or of several. */
export function work(able: readonly number[], minutes: number, more: Partial<Work> = {}, results = 1): Work {
  const one = job(able, minutes, { results });
  return { index: 0, job: one, able, forced: [], fewest: 1, most: 1, ...more };
}

/** People of these capacities, and their work. */
export function scope(capacities: readonly number[], ...all: readonly Work[]): Scope {
  const numbered = all.map((one, index) => ({ ...one, index }));
  return { people: [...capacities.keys()], capacities, work: numbered, apart: all.map(() => []) };
}

/** About half of them, but somebody. */
export function some(random: Random, of: readonly number[]): number[] {
  const chosen = of.filter(() => random.below(2) === 0);
  return chosen.length > 0 ? chosen : [of[random.below(of.length)]!];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
