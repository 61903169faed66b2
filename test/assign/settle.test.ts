import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { split } from '../../src/assign/groups.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { leaveFewestIdle } from '../../src/assign/settle/idle.ts';
import { own, separatedFrom } from '../../src/assign/settle/ownership.ts';
import { holdsOf, settlementOf } from '../../src/assign/settle/settlement.ts';
import { bruteForce, compareValues, type Value } from './support/brute-force.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem, type Shape } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

const held = (...previous: number[]): Partial<Job> => ({ previous, hold: true });
const several = (most: number): Partial<Job> => ({ results: 8, parts: { min: 1, max: most } });

function forSeeds(numRuns: number, check: (seed: number) => void): void {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), check), { numRuns, seed: 2026 });
}

/** The problem with some of the candidates holding some of the jobs. */
function withHolds(problem: Problem, seed: number): Problem {
  const random = new Random(seed);
  const jobs = problem.jobs.map((one) => {
    const previous = one.candidates.map(({ person }) => person).filter(() => random.below(3) === 0);
    return { ...one, previous, hold: random.below(3) > 0 };
  });
  return { ...problem, jobs };
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
            expect(seeds[j]).not.toBe(seeds[other]);
            expect(people.filter((person) => forced[other]!.includes(person))).toEqual([]);
            expect(people).not.toContain(seeds[other]);
          }
        });
      }
    });
  });
});

describe('holds', () => {
  test('as many as the job has places, beside its pin, the owner first', () => {
    const jobs = [
      job([0, 1, 2, 3], 5, { ...several(3), ...held(2, 0, 1, 3) }),
      job([0, 1, 2, 3], 5, { ...several(3), ...held(2, 0, 1, 3), pin: 0 }),
      job([0, 1], 5, held(1, 0)),
      job([0, 1], 5, { previous: [1], hold: false }),
      job([0, 1], 5, { hold: true }),
    ];
    expect(holdsOf(problemOf(4, jobs))).toEqual([[2, 0, 1], [2, 1], [1], [], []]);
  });

  test('a kept hold of a separated job is nobody on the other one', () => {
    const jobs = [job([0, 1], 5, held(0)), job([0, 1], 5, held(0))];
    const problem = problemOf(2, jobs, { separations: [[0, 1]] });
    const frame = settle(problem);
    expect(frame.forced.flat()).toEqual([0]);
    expect([...frame.seeds].sort()).toEqual([0, 1]);
  });

  test('the hold of whom a separated job was given to comes first', () => {
    const jobs = [job([0, 1], 5, { ...several(2), ...held(0, 1) }), job([0, 2], 5)];
    const problem = problemOf(3, jobs, { separations: [[0, 1]] });
    const { forced } = settlementOf(problem, separatedFrom(problem), Int32Array.of(1, 0));
    expect(forced).toEqual([[1], []]);
    const both = settlementOf(problem, separatedFrom(problem), Int32Array.of(1, 2));
    expect(both.forced).toEqual([[1, 0], []]);
  });

  test('one who is not a holder takes the place of the last holder', () => {
    const jobs = [job([0, 1, 2], 5, { ...several(2), ...held(0, 1) }), job([0, 1, 2], 5)];
    const problem = problemOf(3, jobs, { separations: [[0, 1]] });
    const { forced, base } = settlementOf(problem, separatedFrom(problem), Int32Array.of(2, -1));
    expect(forced[0]).toEqual([0]);
    expect([...base]).toEqual([2, 0]);
  });

  test('a held job grows only for whom else is idle, another one as it likes', () => {
    const jobs = [job([0, 1], 5, { ...several(2), ...held(0) }), job([0, 1], 5, several(2))];
    const { fewest, most } = settle(problemOf(2, jobs));
    expect([...fewest]).toEqual([1, 1]);
    expect([...most]).toEqual([1, 2]);
    const alone = settle(problemOf(2, [jobs[0]!]));
    expect([...alone.fewest, ...alone.most]).toEqual([2, 2]);
    const nobody = settle(problemOf(2, [job([0, 1], 5, { ...several(2), ...held() }), job([1], 5)]));
    expect([...nobody.fewest, ...nobody.most]).toEqual([1, 1, 2, 1]);
  });
});

describe('owners of separated jobs', () => {
  test('as few unowned as can be by priority, then as few holds disturbed', () => {
    forSeeds(runs(1000), (seed) => {
      const shape = { people: 4, jobs: 5, pinned: 15, flexible: 30, separations: 8 };
      const problem = withHolds(randomProblem(seed, shape), seed);
      const apart = separatedFrom(problem);
      const { seeds, proven } = own(problem, apart);
      expect(proven).toBe(true);
      expect(costOf(problem, apart, [...seeds])).toEqual(leastCost(problem, apart));
    });
  });

  test('each pair counts once, and no job is apart from itself', () => {
    const separations: [number, number][] = [
      [0, 1],
      [1, 0],
      [0, 1],
      [2, 2],
    ];
    expect(separatedFrom(problemOf(1, [job([0], 1), job([0], 1), job([0], 1)], { separations }))).toEqual([
      [1],
      [0],
      [],
    ]);
  });

  test('nine jobs that all differ for eight people are too many to prove it, seven for six are not', () => {
    const clique = (jobs: number): Problem => {
      const all = [...new Array<number>(jobs - 1).keys()];
      const separations = all.flatMap((a) =>
        all.map((b): [number, number] => [a, b + 1]).filter(([, b]) => b > a),
      );
      return problemOf(
        jobs - 1,
        Array.from({ length: jobs }, () => job(all, 5)),
        { separations },
      );
    };
    const [small, large] = [settle(clique(7)), settle(clique(9))];
    expect(small.unowned).toMatchObject({ proven: true });
    expect(small.unowned.jobs).toHaveLength(1);
    expect(large.unowned).toMatchObject({ proven: false });
    expect(large.unowned.jobs).toHaveLength(1);
    expect(large.idleBound).toBe(0);
  });

  test('where fewer unowned are not proven impossible, the bound on the idle is that without separations', () => {
    const jobs = [job([0, 1], 5), job([0, 1], 5), job([0, 1], 5)];
    const separations: [number, number][] = [
      [0, 1],
      [1, 2],
    ];
    const problem = problemOf(3, jobs, { separations });
    const apart = separatedFrom(problem);
    const seeds = Int32Array.of(-1, -1, -1);
    const { settlement, idleBound } = leaveFewestIdle(problem, apart, { seeds, proven: false });
    expect(settlement.occupation.idle).toBe(1);
    expect(idleBound).toBe(1);
  });

  /** Unowned by priority, then: how often an owner is held on a separated job, or another than he holds his. */
  function costOf(problem: Problem, apart: readonly number[][], owners: readonly number[]): Value {
    const cost = [0, 0, 0, 0];
    const holds = holdsOf(problem);
    problem.jobs.forEach((one, j) => {
      if (apart[j]!.length === 0) return;
      const owner = owners[j]!;
      if (owner < 0) cost[one.priority]!++;
      else {
        cost[3]! += apart[j]!.filter((other) => holds[other]!.includes(owner)).length;
        if (holds[j]!.length > 0 && owner !== one.pin && !holds[j]!.includes(owner)) cost[3]!++;
      }
    });
    return cost;
  }

  function leastCost(problem: Problem, apart: readonly number[][]): Value {
    let best: Value | null = null;
    const owners: number[] = [];
    const visit = (): void => {
      const j = owners.length;
      if (j === problem.jobs.length) {
        const cost = costOf(problem, apart, owners);
        if (best === null || compareValues(cost, best) < 0) best = cost;
        return;
      }
      const { candidates, pin } = problem.jobs[j]!;
      const able = pin === undefined ? candidates.map(({ person }) => person) : [pin];
      for (const owner of apart[j]!.length === 0 ? [-1] : [...able, -1]) {
        if (owner >= 0 && apart[j]!.some((other) => owners[other] === owner)) continue;
        owners.push(owner);
        visit();
        owners.pop();
      }
    };
    visit();
    return best!;
  }
});
