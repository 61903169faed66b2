import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import type { Problem } from '../../src/assign/problem.ts';
import type { Solution } from '../../src/assign/solution.ts';
import { brokenPromises, withSaved } from './support/check-plan.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { Random } from '../../src/assign/level/random.ts';

const SEEDS = fc.noBias(fc.integer({ min: 1, max: 1_000_000 }));

/** The problem after its plan was saved, deputies too. */
function saved(problem: Problem, solution: Solution): Problem {
  const { jobs, ...rest } = withSaved(problem, solution, true);
  return {
    ...rest,
    jobs: jobs.map((one, j) => {
      const deputy = solution.jobs[j]?.deputy ?? null;
      return deputy === null ? one : { ...one, previousDeputy: deputy };
    }),
  };
}

/** The problem with any deputies saved, able or not so level. */
function withDeputies(problem: Problem, seed: number): Problem {
  const random = new Random(seed);
  return {
    ...problem,
    jobs: problem.jobs.map((one) => {
      const { person } = one.candidates[random.below(one.candidates.length)] ?? {};
      return person === undefined || random.below(100) < 20 ? one : { ...one, previousDeputy: person };
    }),
  };
}

const deputiesOf = ({ jobs }: Solution): (number | null)[] => jobs.map((one) => one?.deputy ?? null);

const shape = (seed: number) => ({
  people: 5,
  jobs: 8,
  pinned: 30,
  shared: seed % 5 === 0 ? 20 : 0,
  separations: seed % 3 === 0 ? 4 : 0,
  tolerance: [0, 0.05, 0.2][seed % 3]!,
});

describe('saved deputies', () => {
  test('stay where that is as level', () => {
    const jobs = (previousDeputy?: number) => [
      job([0, 1, 2], 60, { pin: 0, ...(previousDeputy === undefined ? {} : { previousDeputy }) }),
      job([1], 20),
      job([2], 20),
    ];
    expect(assign(problemOf(3, jobs())).jobs[0]!.deputy).toBe(1);
    expect(assign(problemOf(3, jobs(2))).jobs[0]!.deputy).toBe(2);
  });

  test('stay within the tolerance, and not beyond it', () => {
    const problem = (tolerance: number): Problem =>
      problemOf(3, [job([0, 1, 2], 60, { pin: 0, previousDeputy: 2 }), job([1], 20), job([2], 25)], {
        options: { effort: 1, tolerance },
      });
    expect(assign(problem(0.05)).jobs[0]!.deputy).toBe(2);
    expect(assign(problem(0.04)).jobs[0]!.deputy).toBe(1);
  });

  test('exchanged between two duties they both stay', () => {
    // One of the two alone would bring both duties to one deputy.
    const jobs = [
      job([0, 1, 2], 30, { pin: 0, previousDeputy: 2 }),
      job([0, 1, 2], 30, { pin: 0, previousDeputy: 1 }),
      job([1], 20),
      job([2], 20),
    ];
    expect(deputiesOf(assign(problemOf(3, jobs))).slice(0, 2)).toEqual([2, 1]);
    const other = [{ ...jobs[0]!, previousDeputy: 1 }, { ...jobs[1]!, previousDeputy: 2 }, ...jobs.slice(2)];
    expect(deputiesOf(assign(problemOf(3, other))).slice(0, 2)).toEqual([1, 2]);
  });

  test('the rest of an absence is levelled beside those who stay', () => {
    // 3 may stay with the first duty only if the second goes to 1 or 2.
    const jobs = [
      job([0, 1, 2, 3], 30, { pin: 0, previousDeputy: 3 }),
      job([0, 1, 2, 3], 30, { pin: 0 }),
      ...[1, 2, 3].map((person) => job([person], 20)),
    ];
    const [first, second] = deputiesOf(assign(problemOf(4, jobs)));
    expect(first).toBe(3);
    expect(second).not.toBe(3);
  });

  test('where not all can stay, the others do', () => {
    const jobs = [
      job([0, 1, 2, 3], 40, { pin: 0, previousDeputy: 2 }),
      job([0, 1, 2, 3], 30, { pin: 0, previousDeputy: 2 }),
      ...[1, 2, 3].map((person) => job([person], 20)),
    ];
    const [first, second] = deputiesOf(assign(problemOf(4, jobs)));
    expect([first, second].filter((deputy) => deputy === 2)).toHaveLength(1);
  });

  test('count for more than an even number of roles', () => {
    const jobs = [0, 0, 1, 1].map((pin) => job([pin, 2, 3], 10, { pin, previousDeputy: 2 }));
    const problem = problemOf(4, [...jobs, job([2], 50), job([3], 50)], {
      options: { effort: 1, tolerance: 0.2 },
    });
    expect(deputiesOf(assign(problem)).slice(0, 4)).toEqual([2, 2, 2, 2]);
  });

  test('who may no longer stand in does not', () => {
    const previousDeputy = 1;
    // He owns it now; he is one of those who share it; he owns a duty that it is separated from.
    const own = [job([0, 1, 2], 10, { pin: 1, previousDeputy })];
    const shared = [
      job([0, 1, 2], 10, {
        results: 2,
        parts: { min: 2, max: 2 },
        previous: [0, 1],
        hold: true,
        previousDeputy,
      }),
    ];
    const apart = [job([0, 1, 2], 10, { pin: 0, previousDeputy }), job([1], 10)];
    for (const [jobs, separations] of [
      [own, []],
      [shared, []],
      [apart, [[0, 1]]],
    ] as const) {
      const problem = problemOf(3, jobs, { separations });
      const solution = assign(problem);
      expect(brokenPromises(problem, solution)).toEqual([]);
      expect(solution.jobs[0]!.deputy).not.toBe(1);
    }
  });

  test('two separated duties do not keep one and the same', () => {
    const jobs = [0, 1].map((pin) => job([0, 1, 2, 3], 10, { pin, previousDeputy: 2 }));
    const problem = problemOf(4, jobs, { separations: [[0, 1]] });
    expect(deputiesOf(assign(problem)).sort()).toEqual([2, 3]);
  });

  test('two separated duties keep those that were exchanged', () => {
    const jobs = (deputies: readonly number[]) =>
      [0, 1].map((pin) => job([0, 1, 2, 3], 10, { pin, previousDeputy: deputies[pin]! }));
    for (const deputies of [
      [2, 3],
      [3, 2],
    ])
      expect(deputiesOf(assign(problemOf(4, jobs(deputies), { separations: [[0, 1]] })))).toEqual(deputies);
  });

  test('whatever was saved, the plan keeps its promises and its duties, and saved anew it does not change', () => {
    let [kept, without] = [0, 0];
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const problem = randomProblem(seed, shape(seed));
        const plain = assign(problem);
        const given = withDeputies(problem, seed);
        const first = assign(given);
        expect(brokenPromises(given, first)).toEqual([]);
        expect(first.loads).toEqual(plain.loads);
        expect(deputiesOf(first).map((one) => one === null)).toEqual(
          deputiesOf(plain).map((one) => one === null),
        );
        given.jobs.forEach(({ previousDeputy }, j) => {
          if (previousDeputy === first.jobs[j]?.deputy) kept++;
          if (previousDeputy === plain.jobs[j]?.deputy) without++;
        });
        const second = assign(saved(problem, first));
        expect({ seed, deputies: deputiesOf(second) }).toEqual({ seed, deputies: deputiesOf(first) });
      }),
      { numRuns: runs(400), seed: 2026 },
    );
    expect(kept).toBeGreaterThan(without);
  });
});
