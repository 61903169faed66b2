/** Sections with what makes real plans harder: teams, separations, pins, a saved plan, coarse duties. */
import { duties } from './duties.mjs';
import { Random } from './random.mjs';
import { problemOf, SECTION } from './sizes.mjs';
import { candidatesAmong, hire } from './staff.mjs';

/** A quarter of the duties has several people: a fixed number, or a range that leaves the engine the choice. */
export function teams(seed) {
  const random = new Random(5, seed);
  const problem = plain(random);
  const jobs = problem.jobs.map((job) => {
    if (!random.often(0.25)) return job;
    const min = random.between(1, 3);
    const wished = min + random.pick([0, 1, 2, 4]);
    const max = job.results === 1 ? wished : Math.min(wished, job.results);
    return { ...job, parts: { min: Math.min(min, max), max } };
  });
  return { ...problem, jobs };
}

/** One duty in five is checked, approved or paid by another person than the one who does it. */
export function separated(seed) {
  const random = new Random(6, seed);
  const problem = plain(random);
  const pairs = new Map();
  problem.jobs.forEach((_, one) => {
    if (!random.often(0.2)) return;
    const other = random.below(problem.jobs.length);
    if (other !== one)
      pairs.set(
        [one, other].sort((a, b) => a - b).join(),
        [one, other].sort((a, b) => a - b),
      );
  });
  return { ...problem, separations: [...pairs.values()] };
}

/** Three duties in twenty have an owner by name. */
export function pinned(seed) {
  const random = new Random(7, seed);
  const problem = plain(random);
  const jobs = problem.jobs.map((job) =>
    job.candidates.length > 0 && random.often(0.15)
      ? { ...job, pin: random.pick(job.candidates).person }
      : job,
  );
  return { ...problem, jobs };
}

/**
 * Last year's plan is held, as `--ubah perlu` would: one duty in ten is new, one person has come, one has gone, and
 * whoever stands above full work is let go.
 */
export function saved(seed) {
  const random = new Random(8, seed);
  const problem = plain(random);
  const gone = random.below(problem.capacities.length);
  const before = longestFirst(problem, gone);
  const jobs = problem.jobs.map((job, j) => {
    const person = before.owners[j];
    if (person < 0 || random.often(0.1)) return job;
    return { ...job, previous: [person], hold: before.loads[person] <= problem.capacities[person] };
  });
  return { ...problem, jobs };
}

/**
 * A section as coarse as real ones: 55 staff, a dozen duties of thousands of results, shared by whom it takes. As in
 * those, each is for many: half of them for everybody, the others for a range of jenjang.
 */
export function coarse(seed) {
  const random = new Random(9, seed);
  const people = hire(random, 0, 55, 0);
  const jobs = duties(random, 0, people, 12).map((job, at) => {
    const minutesPerResult = random.pick([30, 45, 60, 90, 120]);
    const results = Math.round(random.between(50_000, 500_000) / minutesPerResult);
    const lowest = at % 2 === 0 ? 0 : random.below(2);
    const highest = at % 2 === 0 ? Infinity : lowest + 1;
    const candidates = candidatesAmong(people, { lowest, highest, skills: [] }, 0);
    return { ...job, results, minutesPerResult, candidates, parts: { min: 1, max: people.length } };
  });
  return problemOf(people, jobs);
}

function plain(random) {
  const people = hire(random, 0, SECTION.staff, 0);
  return problemOf(people, duties(random, 0, people, SECTION.duties));
}

/** A plan as somebody may have made it by hand: the longest duty first, to who has least (Graham 1969). */
function longestFirst({ jobs, capacities }, absent) {
  const loads = capacities.map(() => 0);
  const owners = jobs.map(() => -1);
  const minutes = jobs.map(({ results, minutesPerResult }) => results * minutesPerResult);
  const order = [...jobs.keys()].sort((a, b) => minutes[b] - minutes[a] || a - b);
  for (const job of order) {
    let best = -1;
    for (const { person } of jobs[job].candidates) {
      if (person === absent) continue;
      if (best < 0 || loads[person] / capacities[person] < loads[best] / capacities[best]) best = person;
    }
    owners[job] = best;
    if (best >= 0) loads[best] += minutes[job];
  }
  return { owners, loads };
}
