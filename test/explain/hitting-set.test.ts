import { expect, test } from '@jest/globals';
import { cheapestHittingSet } from '../../src/explain/relief/hitting-set.ts';

test('The cheapest hitting set is the cheapest of all that hit', () => {
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let run = 0; run < 400; run++) {
    const members = 3 + next(6);
    const costs = Array.from({ length: members }, () => 10 + next(5));
    const sets = Array.from({ length: 1 + next(7) }, () => [
      ...new Set(Array.from({ length: 1 + next(3) }, () => next(members))),
    ]);
    const cost = (chosen: readonly number[]): number => chosen.reduce((sum, at) => sum + costs[at]!, 0);
    const choices = Array.from({ length: 2 ** members }, (_, bits) =>
      costs.flatMap((_cost, at) => ((bits >> at) & 1 ? [at] : [])),
    );
    const hits = (chosen: readonly number[]): boolean =>
      sets.every((set) => set.some((at) => chosen.includes(at)));
    const found = cheapestHittingSet(sets, costs, 5000);
    expect(hits(found.members)).toBe(true);
    expect(found).toMatchObject({ proven: true, least: cost(found.members) });
    expect(cost(found.members)).toBe(Math.min(...choices.filter(hits).map(cost)));
  }
});
