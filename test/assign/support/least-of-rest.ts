import type { Problem } from '../../../src/assign/problem.ts';

/**
 * The least highest utilisation of these people among all plans in which nobody else is above `limits` (by person) and
 * so many are idle at the most, by trying all; for jobs of one person each and without separations.
 */
export function leastOfRest(
  { jobs, capacities }: Problem,
  rest: readonly number[],
  limits: ReadonlyMap<number, number>,
  idle: number,
): number {
  const loads = capacities.map(() => 0);
  const owned = jobs.filter(({ candidates }) => candidates.length > 0);
  let best = Infinity;
  const visit = (at: number): void => {
    if (at === owned.length) {
      if (loads.filter((load) => load === 0).length > idle) return;
      best = Math.min(best, Math.max(...rest.map((person) => loads[person]! / capacities[person]!)));
      return;
    }
    const { results, minutesPerResult, candidates, pin } = owned[at]!;
    for (const { person } of candidates) {
      if (pin !== undefined && pin !== person) continue;
      const before = loads[person]!;
      loads[person] = before + results * minutesPerResult;
      if (loads[person] / capacities[person]! <= (limits.get(person) ?? Infinity) + 1e-9) visit(at + 1);
      loads[person] = before;
    }
  };
  visit(0);
  return best;
}
