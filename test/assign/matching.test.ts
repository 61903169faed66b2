import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { split } from '../../src/assign/groups.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { Random } from '../../src/assign/level/random.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { holdsOf } from '../../src/assign/settle/settlement.ts';
import { subsets } from './support/brute-force.ts';
import { brokenPromises, withSaved } from './support/check-plan.ts';
import { job, problemOf, teams } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

const held = (...previous: number[]): { previous: number[]; hold: true } => ({ previous, hold: true });

describe('holds', () => {
  test('a hold keeps its person whatever the level', () => {
    const jobs = [job([0, 1], 50, held(0)), job([0, 1], 60, held(0)), job([0, 1], 10)];
    expect(teams(assign(problemOf(2, jobs)).jobs)).toEqual([[0], [0], [1]]);
  });

  test('one of two holds is released for whom else is idle', () => {
    const { jobs, certificate } = assign(problemOf(2, [job([0, 1], 50, held(0)), job([0, 1], 60, held(0))]));
    expect(teams(jobs).flat().sort()).toEqual([0, 1]);
    expect(certificate.released).toBe(1);
  });

  test('a further person comes before a release', () => {
    const shared = job([0, 1], 5, { results: 4, parts: { min: 1, max: 2 }, ...held(0) });
    const { jobs, certificate } = assign(problemOf(2, [job([0, 1], 50, held(0)), shared]));
    expect(teams(jobs)).toEqual([[0], [0, 1]]);
    expect(certificate.released).toBe(0);
  });

  test('a separation releases one hold', () => {
    const jobs = [job([0, 1], 50, held(0)), job([0, 1], 60, held(0))];
    const { jobs: found, certificate } = assign(problemOf(2, jobs, { separations: [[0, 1]] }));
    expect(teams(found).flat().sort()).toEqual([0, 1]);
    expect(certificate.released).toBe(1);
  });

  test('as few are released as leave the fewest idle', () => {
    for (let seed = 1; seed <= runs(150); seed++) {
      const problem = saved(seed);
      const solution = assign(problem);
      expect(brokenPromises(problem, solution)).toEqual([]);
      const { idle } = settled(released(problem, problem.jobs.keys()));
      expect(solution.idle).toHaveLength(idle);
      const holds = [...problem.jobs.keys()].filter((j) => problem.jobs[j]!.hold === true);
      const enough = subsets(holds).filter((some) => {
        const without = settled(released(problem, some));
        return without.released === 0 && without.idle === idle;
      });
      expect(solution.certificate.released).toBe(Math.min(...enough.map((some) => some.length)));
    }
  });
});

/** A problem in which each job is held by anyone. */
function saved(seed: number): Problem {
  const random = new Random(seed);
  const problem = randomProblem(seed, { people: 4, jobs: 5 });
  return {
    ...problem,
    jobs: problem.jobs.map((one) =>
      one.candidates.length === 0
        ? one
        : { ...one, ...held(one.candidates[random.below(one.candidates.length)]!.person) },
    ),
  };
}

/** How many holds are released, and how many people idle, after step 2. */
function settled(problem: Problem): { released: number; idle: number } {
  const frames = split(problem).map((group) => settle(group.problem));
  return {
    // Nobody is pinned here.
    released: frames.reduce(
      (sum, frame) => sum + holdsOf(frame.problem).flat().length - frame.forced.flat().length,
      0,
    ),
    idle: frames.reduce((sum, frame) => sum + frame.idleBound, 0),
  };
}

function released(problem: Problem, jobs: Iterable<number>): Problem {
  const free = new Set(jobs);
  return {
    ...problem,
    jobs: problem.jobs.map((one, j) => (free.has(j) ? { ...one, hold: false, previous: [] } : one)),
  };
}

describe('Hall sets', () => {
  test('three people share two jobs', () => {
    const { certificate } = assign(
      problemOf(4, [job([0, 1, 2], 5), job([0, 1, 2], 6), job([2, 3], 1), job([3], 1)]),
    );
    const [group] = certificate.groups;
    expect(certificate.idle).toEqual({ count: 0, bound: 0 });
    expect(group!.hall).toEqual([]);
  });

  test('every idle person is in one, and it has more people than places', () => {
    let idle = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const problem = randomProblem(seed, { people: 7, jobs: 5, pinned: 20, shared: 20, flexible: 20 });
      const solution = assign(problem);
      const sets = solution.certificate.groups.flatMap((group) => group.hall);
      for (const { people, jobs, places } of sets) {
        expect(people.length).toBeGreaterThan(places);
        // All that these people may do is among these jobs.
        problem.jobs.forEach((one, j) => {
          const reaches = one.candidates.some(({ person }) => people.includes(person));
          if (reaches) expect(jobs).toContain(j);
        });
      }
      const covered = sets.flatMap((set) => set.people);
      expect(new Set(covered).size).toBe(covered.length);
      for (const person of solution.idle) expect(covered).toContain(person);
      const missing = sets.reduce((sum, set) => sum + set.people.length - set.places, 0);
      expect(missing).toBe(solution.idle.length);
      idle += solution.idle.length;
    }
    expect(idle).toBeGreaterThan(runs(300) / 3);
  });
});

describe('fitting', () => {
  test('among equally level plans the one that fits', () => {
    const misfits = (a: number, b: number): Problem['jobs'][number] => ({
      ...job([0, 1], 50),
      candidates: [
        { person: 0, misfit: [a] },
        { person: 1, misfit: [b] },
      ],
    });
    expect(teams(assign(problemOf(2, [misfits(1, 0), misfits(0, 1)])).jobs)).toEqual([[1], [0]]);
  });

  test('one person has together what belongs together', () => {
    const labelled = [7, 8, 7, 8].map((label) => job([0, 1], 25, { affinity: [label] }));
    const [a, b, c, d] = teams(assign(problemOf(2, labelled)).jobs);
    expect([a, b]).toEqual([c, d]);
    expect(a).not.toEqual(b);
  });

  test('the previous owner before the best fit, as far as the tolerance goes', () => {
    const jobs = [job([0, 1], 50, { previous: [0] }), job([0, 1], 40, { previous: [0] }), job([0, 1], 30)];
    const within = (tolerance: number): number[][] =>
      teams(assign(problemOf(2, jobs, { options: { tolerance, effort: 1 } })).jobs);
    expect(within(0.3)).toEqual([[0], [0], [1]]);
    expect(within(0)[0]).not.toEqual(within(0)[1]);
  });

  test('the owner is the pin, the previous owner, or who fits best', () => {
    const fit = (misfits: readonly number[]): Problem['jobs'][number] => ({
      ...job([], 10, { results: 2, parts: { min: 2, max: 2 } }),
      candidates: misfits.map((misfit, person) => ({ person, misfit: [misfit] })),
    });
    const ownerOf = (one: Problem['jobs'][number]): number => assign(problemOf(2, [one])).jobs[0]!.owner;
    expect(ownerOf(fit([1, 0]))).toBe(1);
    expect(ownerOf(fit([1, 1]))).toBe(0);
    expect(ownerOf({ ...fit([1, 0]), previous: [0, 1] })).toBe(0);
    expect(ownerOf({ ...fit([0, 1]), previous: [0, 1], pin: 1 })).toBe(1);
  });
});

describe('deputies', () => {
  test('separated jobs have different deputies', () => {
    const jobs = [job([0, 1, 2], 10), job([0, 1, 2], 10)];
    const solution = assign(problemOf(3, jobs, { separations: [[0, 1]] }));
    expect(brokenPromises(problemOf(3, jobs, { separations: [[0, 1]] }), solution)).toEqual([]);
    const people = solution.jobs.flatMap((found) => [found!.owner, found!.deputy]);
    expect(people.filter((person) => person !== null)).toHaveLength(3);
  });
});

describe('after a change of the problem', () => {
  test('a saved plan with people who left is completed', () => {
    const problem = problemOf(3, [job([0, 1], 30), job([0, 2], 40), job([1, 2], 30)]);
    const saved = withSaved(problem, assign(problem), true);
    const without = saved.jobs.map((one) => ({
      ...one,
      candidates: one.candidates.filter(({ person }) => person !== 2),
      previous: (one.previous ?? []).filter((person) => person !== 2),
    }));
    const { jobs, idle } = assign({ ...problem, jobs: without });
    expect(jobs.every((found) => found !== null)).toBe(true);
    expect(idle).toEqual([2]);
  });
});
