import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../src/assign/problem.ts';
import { cliques, unmatched } from '../../src/assign/settle/cliques.ts';
import { Colouring, UNOWNED } from '../../src/assign/settle/colouring.ts';
import { own, placesOf, separatedFrom } from '../../src/assign/settle/ownership.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { withHolds } from './support/with-holds.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const check = (property: fc.IProperty<[number]>): void => {
  fc.assert(property, { numRuns: runs(500), seed: 2026 });
};

/** What the undecided places cost at the least, beside the holds, once all people for them were tried. */
function leastEmpty(colouring: Colouring): number {
  const { at, free } = colouring.next();
  if (at < 0) return 0;
  let best = Infinity;
  for (const person of free) {
    colouring.decide(at, person);
    best = Math.min(best, leastEmpty(colouring));
  }
  colouring.decide(at, UNOWNED);
  best = Math.min(best, colouring.emptyCost[at]! + leastEmpty(colouring));
  colouring.forget(at);
  return best;
}

/** Every two of the jobs separated, but for some. */
function clique(people: number, jobs: number, together: readonly string[] = []): Problem {
  const everybody = [...new Array<number>(people).keys()];
  const separations = [...new Array<number>(jobs).keys()].flatMap((b) =>
    [...new Array<number>(b).keys()]
      .map((a): [number, number] => [a, b])
      .filter((pair) => !together.includes(pair.join(' '))),
  );
  const all = Array.from({ length: jobs }, (_, j) => job(everybody, 10, { priority: (j % 3) as 0 | 1 | 2 }));
  return problemOf(people, all, { separations });
}

/** Nodes of the search for owners: how often it asks for the next place. */
function nodesFor(problem: Problem): number {
  const next = Object.getOwnPropertyDescriptor(Colouring.prototype, 'next')!;
  let nodes = 0;
  const counting = function (this: Colouring) {
    nodes++;
    return (next.value as Colouring['next']).call(this);
  };
  Object.defineProperty(Colouring.prototype, 'next', { ...next, value: counting });
  expect(own(problem, separatedFrom(problem)).proven).toBe(true);
  Object.defineProperty(Colouring.prototype, 'next', next);
  return nodes;
}

describe('jobs that share nobody need as many people', () => {
  test('sets of neighbours hold every member once', () => {
    const [apart, together] = [new Set(['0 1', '0 2', '1 2', '3 4']), [0, 1, 2, 3, 4]];
    const areNeighbours = (a: number, b: number): boolean =>
      apart.has([Math.min(a, b), Math.max(a, b)].join(' '));
    expect(cliques(together, areNeighbours)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  test('those go without that come last, as few as can be', () => {
    expect(unmatched([[0, 1], [0], [1], [0, 1]], 2)).toEqual([2, 3]);
    expect(unmatched([[], [0, 1], [0, 2], [0]], 3)).toEqual([0]);
    // Whom one reached who then found somebody, the next one reaches again.
    expect(unmatched([[0, 1], [2, 3], [0, 2], [0]], 4)).toEqual([]);
  });

  test('no way costs less than what is said to be unavoidable, and none of a clique more', () => {
    let found = 0;
    check(
      fc.property(seeds, (seed) => {
        const shape = { people: 3, jobs: 6, pinned: 15, flexible: 40, separations: 12 };
        const problem = withHolds(randomProblem(seed, shape), seed);
        const apart = separatedFrom(problem);
        const jobs = [...apart.keys()].filter((j) => apart[j]!.length > 0);
        const colouring = new Colouring(problem, apart, jobs, seed % 2 === 0 ? placesOf(problem) : undefined);
        for (let decided = 0; decided < 2; decided++) {
          const { at, free, unavoidable } = colouring.next();
          const least = leastEmpty(colouring);
          expect(unavoidable).toBeLessThanOrEqual(least);
          const isClique = jobs.every((j) => apart[j]!.length === jobs.length - 1);
          if (isClique && seed % 2 === 1) expect(unavoidable).toBe(least);
          if (unavoidable > 0) found++;
          if (at >= 0) colouring.decide(at, free[seed % (free.length + 1)] ?? UNOWNED);
        }
      }),
    );
    expect(found).toBeGreaterThan(0.3 * runs(500));
  });

  test('whoever is decided anew or forgotten is free for the others again', () => {
    const problem = clique(2, 3);
    const colouring = new Colouring(problem, separatedFrom(problem), [0, 1, 2]);
    const before = colouring.next();
    colouring.decide(0, 0);
    colouring.decide(0, 1);
    expect(colouring.next()).toMatchObject({ at: 1, free: [0] });
    colouring.decide(0, UNOWNED);
    expect(colouring.next().free).toEqual([0, 1]);
    colouring.forget(0);
    expect(colouring.next()).toEqual(before);
  });
});

describe('the search for owners', () => {
  test.each([
    [12, 5],
    [12, 11],
    [70, 20],
    [70, 69],
  ])('takes one node for each of %d jobs that all exclude each other', (jobs, people) => {
    expect(nodesFor(clique(people, jobs))).toBeLessThanOrEqual(jobs + 2);
  });

  test('takes few where some of them may be together', () => {
    expect(nodesFor(clique(8, 12, ['0 1', '0 2', '0 3']))).toBeLessThanOrEqual(100);
    expect(nodesFor(clique(20, 40, ['0 1', '2 3', '4 5', '6 7']))).toBeLessThanOrEqual(1000);
  });
});
