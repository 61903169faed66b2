import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { split } from '../../src/assign/groups.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { holdsOf } from '../../src/assign/settle/settlement.ts';
import { bruteForce } from './support/brute-force.ts';
import { randomProblem, type Shape } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { withHolds } from './support/with-holds.ts';

function forSeeds(numRuns: number, check: (seed: number) => void): void {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), check), { numRuns, seed: 2026 });
}

describe('steps 1 and 2', () => {
  const shapes: Record<string, Shape> = {
    alone: { people: 5, jobs: 6, pinned: 20 },
    shared: { people: 4, jobs: 4, pinned: 20, shared: 30, flexible: 40 },
    separated: { people: 4, jobs: 6, pinned: 15, separations: 8 },
    'separated and shared': { people: 4, jobs: 4, pinned: 15, flexible: 50, separations: 5 },
  };

  test.each(Object.entries(shapes))('unowned and idle are as few as can be: %s', (_, shape) => {
    forSeeds(runs(1000), (seed) => {
      for (const { problem } of split(withHolds(randomProblem(seed, shape), seed))) {
        const frame = settle(problem);
        const unowned = [0, 0, 0];
        for (const j of frame.unowned.jobs) unowned[problem.jobs[j]!.priority]!++;
        expect([...unowned, frame.idleBound]).toEqual(bruteForce(problem).slice(0, 4));
        expect(frame.unowned.proven).toBe(true);
      }
    });
  });

  test('who is forced and the number of people stay within what each job allows', () => {
    forSeeds(runs(1000), (seed) => {
      const shape = { people: 5, jobs: 6, pinned: 20, shared: 30, flexible: 40, separations: 4 };
      for (const { problem } of split(withHolds(randomProblem(seed, shape), seed))) {
        const { forced, fewest, most, seeds, apart, unowned } = settle(problem);
        const holds = holdsOf(problem);
        problem.jobs.forEach((one, j) => {
          const people = forced[j]!;
          const able = one.candidates.map(({ person }) => person);
          const pin = unowned.jobs.includes(j) || one.pin === undefined ? [] : [one.pin];
          expect(people.slice(0, pin.length)).toEqual(pin);
          const own = people.slice(pin.length);
          expect(holds[j]).toEqual(expect.arrayContaining(own));
          expect(able).toEqual(expect.arrayContaining([...people]));
          expect(people.length).toBeLessThanOrEqual(fewest[j]!);
          expect(fewest[j]).toBeLessThanOrEqual(most[j]!);
          for (const other of apart[j]!) {
            expect(seeds[j]!.filter((person) => seeds[other]!.includes(person))).toEqual([]);
            expect(people.filter((person) => forced[other]!.includes(person))).toEqual([]);
            expect(people.filter((person) => seeds[other]!.includes(person))).toEqual([]);
          }
        });
      }
    });
  });
});
