import { Random } from '../../../src/assign/level/random.ts';
import type { Job, Problem } from '../../../src/assign/problem.ts';
import { randomProblem, section } from './random-problem.ts';

/** Problems on which the quality of the search is measured: small, but too large to look at all plans. */
export const MEASURED: Readonly<Record<string, Problem>> = {
  section: quick(section(1, 6, 30)),
  'section of six, all effort': section(2, 6, 26),
  'part-timers in steps of ten minutes': quick(partTimers(section(3, 8, 44))),
  'few large jobs': quick(section(4, 8, 19)),
  'sections joined by a few jobs': quick(joined(5, 3, 6)),
  'more of them, and teams on top': quick(joined(6, 4, 5, 2)),
  'work that is cut': quick(cut(7, 9, 4)),
  'work that is cut, much of it small': quick(cut(8, 12, 9)),
  teams: quick(randomProblem(28, { people: 8, jobs: 30, shared: 40, flexible: 30 })),
  separations: quick(randomProblem(51, { people: 9, jobs: 36, separations: 14, pinned: 10 })),
  'section, in haste': hasty(section(15, 7, 40)),
  'part-timers, in haste': hasty(partTimers(section(16, 6, 34))),
  'sections joined by a few jobs, in haste': hasty(joined(17, 3, 5)),
  'a bottleneck of two, in haste': hasty(bottleneck(section(18, 7, 40))),
  'a bottleneck of two': quick(bottleneck(section(11, 9, 50))),
  ...Object.fromEntries(
    [8, 13, 17].map((seed) => [`section ${seed}, with proofs`, proven(section(seed, 6, 30))]),
  ),
  ...Object.fromEntries(
    [4, 19].map((seed) => [`part-timers ${seed}, with proofs`, proven(partTimers(section(seed, 6, 30)))]),
  ),
  ...Object.fromEntries(
    [1, 3, 10].map((seed) => [`separations ${seed}, with proofs`, proven(separated(section(seed, 5, 15)))]),
  ),
  ...Object.fromEntries(
    [3, 6, 24].map((seed) => [`teams ${seed}, with proofs`, proven(inTwos(section(seed, 5, 14)))]),
  ),
};

/** With the effort of a usual run. */
function quick(problem: Problem): Problem {
  return { ...problem, options: { ...problem.options, effort: 0.25 } };
}

/** With the effort of thousands of people, which leaves more to those who look on. */
function hasty(problem: Problem): Problem {
  return { ...problem, options: { ...problem.options, effort: 0.06 } };
}

function proven(problem: Problem): Problem {
  return { ...problem, options: { ...problem.options, prove: true } };
}

function partTimers(problem: Problem): Problem {
  return {
    ...problem,
    capacities: problem.capacities.map((minutes, person) => minutes * [1, 0.5, 0.75][person % 3]!),
    jobs: problem.jobs.map((job) => ({
      ...job,
      minutesPerResult: 10 * Math.ceil(job.minutesPerResult / 10),
    })),
  };
}

/** The first eight jobs two by two. */
function separated(problem: Problem): Problem {
  const separations = [0, 2, 4, 6].map((job) => [job, job + 1] as const);
  return { ...problem, separations };
}

/** Every fourth job is one of six results for two people. */
function inTwos(problem: Problem): Problem {
  const jobs = problem.jobs.map((job, j) =>
    j % 4 > 0
      ? job
      : {
          ...job,
          results: 6,
          minutesPerResult: Math.ceil(job.minutesPerResult / 6),
          parts: { min: 2, max: 2 },
        },
  );
  return { ...problem, jobs };
}

/** Sections of so many people, with a few jobs that everybody may do; `team`: how many people each of these needs. */
function joined(seed: number, sections: number, people: number, team = 1): Problem {
  const random = new Random(seed);
  const own = Array.from({ length: sections }, (_, at) => section(10 * seed + at, people, 5 * people));
  const everybody = [...new Array(sections * people).keys()];
  const wide = Array.from({ length: sections + 1 }, (): Job => {
    const candidates = everybody.map((person) => ({ person, misfit: [random.below(4)] }));
    const parts = { min: team, max: team };
    return { ...own[0]!.jobs[0]!, minutesPerResult: 2000 + random.below(9000), candidates, parts };
  });
  const jobs = own.flatMap((one, at) =>
    one.jobs.map((job) => ({
      ...job,
      candidates: job.candidates.map((candidate) => ({
        ...candidate,
        person: at * people + candidate.person,
      })),
    })),
  );
  return { ...own[0]!, capacities: everybody.map(() => 75_000), jobs: [...jobs, ...wide] };
}

/** A few jobs of hundreds of results, each to be divided among as many people as is best. */
function cut(seed: number, people: number, jobs: number): Problem {
  const random = new Random(seed);
  const plain = section(seed, people, 2 * people);
  const shared = Array.from({ length: jobs }, (): Job => {
    const able = [...plain.capacities.keys()].filter(() => random.below(3) > 0);
    const candidates = able.map((person) => ({ person, misfit: [random.below(4)] }));
    const most = Math.max(1, able.length);
    const results = 100 + random.below(900);
    return {
      ...plain.jobs[0]!,
      results,
      minutesPerResult: 20 + random.below(90),
      candidates,
      parts: { min: 1, max: most },
    };
  });
  return { ...plain, jobs: [...plain.jobs, ...shared] };
}

/** Two people have a third of the work for themselves. */
function bottleneck(problem: Problem): Problem {
  const jobs = problem.jobs.map((job, j) =>
    j % 3 === 0 ? { ...job, candidates: [0, 1].map((person) => ({ person, misfit: [0] })) } : job,
  );
  return { ...problem, jobs };
}
