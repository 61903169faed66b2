import { describe, expect, test } from '@jest/globals';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import type { Scope } from '../../src/assign/bound/scope.ts';
import { Random } from '../../src/assign/level/random.ts';
import { leastHighest, type Way } from '../../src/assign/prove/least-highest.ts';
import { runs } from './support/runs.ts';
import { scope, some, work } from './support/scope.ts';
import { allWays, randomScope } from './support/ways.ts';

const PLENTY = 100_000;

function ask(here: Scope, limits: { enough: number; below: number; nodes?: number }): Way | null {
  return leastHighest(here, confinedTo(here, here.people), { nodes: PLENTY, ...limits });
}

describe('all ways to do the jobs', () => {
  test('the least highest utilisation, and a way that has it', () => {
    let shared = 0;
    for (let seed = 1; seed <= runs(400); seed++) {
      const here = randomScope(new Random(seed), 3, 4);
      const all = new Map(allWays(here).map(({ teams, highest }) => [teams.join(' '), highest]));
      const least = Math.min(...all.values());
      if (least === Infinity) {
        expect(ask(here, { enough: 0, below: 9 })).toEqual({ highest: 9, teams: null });
        continue;
      }
      const highestOf = ({ teams }: Way): number | undefined =>
        all.get(here.work.map(({ index }) => teams!.get(index)!.join()).join(' '));
      const sorted = (way: Way): Way => ({ ...way, teams: inOrder(here, way.teams!) });
      const way = sorted(ask(here, { enough: 0, below: 9 })!);
      expect(way.highest).toBeCloseTo(least, 9);
      expect(highestOf(way)).toBeCloseTo(least, 9);
      expect(sorted(ask(here, { enough: 0, below: least * 1.001 })!).highest).toBeCloseTo(least, 9);
      // Nothing is below the least; and once a way is found that is good enough, none is looked for.
      expect(ask(here, { enough: 0, below: least })).toEqual({ highest: least, teams: null });
      const enough = sorted(ask(here, { enough: 9, below: 10 })!);
      expect(highestOf(enough)).toBeCloseTo(enough.highest, 9);
      if (here.work.some(({ most }) => most > 1)) shared++;
    }
    expect(shared).toBeGreaterThan(0.5 * runs(400));
  });

  test('null where the nodes do not suffice, unless what was found is enough', () => {
    const here = scope([100, 100], ...[31, 30, 29, 28, 27, 26, 25].map((minutes) => work([0, 1], minutes)));
    // Four of seven jobs are 106 minutes at the least.
    expect(ask(here, { enough: 0.98, below: 2 })!.highest).toBeCloseTo(1.06, 9);
    expect(ask(here, { enough: 0.97, below: 2, nodes: 7 })).toBeNull();
    // Eight nodes are one for each job, and one for the way that they make.
    expect(ask(here, { enough: 1.96, below: 2, nodes: 8 })!.teams).not.toBeNull();
    expect(ask(here, { enough: 1.96, below: 2, nodes: 7 })).toBeNull();
  });

  test('a job of which others can have parts too is left out', () => {
    const here = scope([100, 100, 100], work([0, 1], 60), work([1, 2], 90));
    const confined = { ...confinedTo(here, [0, 1]), work: here.work };
    expect(leastHighest(here, confined, { enough: 0, below: 2, nodes: 100 })).toEqual({
      highest: 0.6,
      teams: new Map([[0, [0]]]),
    });
  });

  test('people who are alike are tried once: thirteen jobs of twelve people take few nodes', () => {
    const people = [...new Array(12).keys()];
    const jobs = people.map(() => work(people, 50));
    const here = scope(
      people.map(() => 100),
      ...jobs,
      work(people, 51),
    );
    // Somebody has two of the thirteen.
    expect(ask(here, { enough: 1, below: 2, nodes: 100 })!.highest).toBeCloseTo(1, 9);
  });

  test('the teams of one large job do not take for ever', () => {
    const people = [...new Array(30).keys()];
    const here = scope(
      people.map((person) => 100 + person),
      work(people, 10, { fewest: 15, most: 15 }, 16),
      work(people, 7),
    );
    expect(ask(here, { enough: 0.01, below: 2, nodes: 50 })).toBeNull();
  });

  test('twelve jobs among four people take about a thousand nodes', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const random = new Random(seed);
      const people = [0, 1, 2, 3];
      const jobs = Array.from({ length: 12 }, () =>
        work(random.below(2) === 0 ? some(random, people) : people, 10 + random.below(50)),
      );
      expect(ask(scope([100, 100, 100, 60], ...jobs), { enough: 0, below: 9, nodes: 1100 })).not.toBeNull();
    }
  });
});

/** The teams with people who have equal parts in ascending order. */
function inOrder({ work: all }: Scope, teams: ReadonlyMap<number, readonly number[]>): Map<number, number[]> {
  const ascending = (people: readonly number[]): number[] => [...people].sort((a, b) => a - b);
  return new Map(
    all.map(({ index, job }) => {
      const team = teams.get(index)!;
      const larger = job.results === 1 ? 0 : job.results % team.length;
      return [index, [...ascending(team.slice(0, larger)), ...ascending(team.slice(larger))]];
    }),
  );
}
