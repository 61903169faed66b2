import { describe, expect, test } from '@jest/globals';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { MipModel } from '../../src/assign/prove/mip.ts';
import { LevelModel } from '../../src/assign/prove/model.ts';
import { runs } from './support/runs.ts';
import { scope, work } from './support/scope.ts';
import { allWays, randomScope } from './support/ways.ts';

/** Every choice of the 0-1 variables that keeps all rows. */
function* answers({ columns, rowLower, rowUpper, starts, indices, values }: MipModel): Generator<number[]> {
  for (let choice = 0; choice < 2 ** columns; choice++) {
    const kept = rowLower.every((lower, row) => {
      let total = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++)
        total += values[at]! * ((choice >> indices[at]!) & 1);
      return total >= lower - 1e-9 && total <= rowUpper[row]! + 1e-9;
    });
    if (kept) yield Array.from({ length: columns }, (_, column) => (choice >> column) & 1);
  }
}

describe('who has which part, as a programme of 0 and 1', () => {
  test('its answers are the ways in which nobody is above the level, each once', () => {
    let looked = 0;
    for (let seed = 1; seed <= runs(600); seed++) {
      const random = new Random(seed);
      const here = randomScope(random, 3, 3);
      const ways = allWays(here).map(({ teams, highest }) => ({ people: teams.join(' '), highest }));
      const level = ways[random.below(ways.length)]?.highest ?? 1;
      const model = new LevelModel(here, confinedTo(here, here.people), level);
      if (model.columns > 12) continue;
      const found = [...answers(model)].map((answer) => {
        const teams = model.teamsOf(answer);
        return here.work.map(({ index }) => teams.get(index)!.join()).join(' ');
      });
      const wanted = ways.filter(({ highest }) => highest <= level + 1e-9).map(({ people }) => people);
      expect(found.sort()).toEqual(wanted.sort());
      looked++;
    }
    expect(looked).toBeGreaterThan(0.5 * runs(600));
  });

  test('minutes without a grain, and jobs of which others can have parts too', () => {
    const here = scope([100, 50, 100], work([0, 1], 10 * Math.PI), work([1], 20), work([1, 2], 30));
    const ask = (level: number): number => {
      const confined = { ...confinedTo(here, [0, 1]), work: here.work };
      return [...answers(new LevelModel(here, confined, level))].length;
    };
    // 31.4 of 100 minutes and 20 of 50, or 51.4 of 50.
    expect([ask(0.39), ask(0.41), ask(1.02), ask(1.03)]).toEqual([0, 1, 1, 2]);
  });
});
