/** Whether a plan keeps its promises, by code that shares nothing with the engine: a fast wrong plan is no result. */

/** Throws at the first broken promise. */
export function checkPlan({ capacities, jobs, separations }, solution) {
  const loads = capacities.map(() => 0);
  jobs.forEach((job, at) => {
    const found = solution.jobs[at];
    if (found === null) return;
    must(job.candidates.length > 0, `job ${at} has an owner but no candidate`);
    checkPeople(job, found, at);
    for (const { person, minutes } of found.parts) loads[person] += minutes;
  });
  for (const [a, b] of separations) {
    const people = peopleOf(solution.jobs[a]);
    must(!peopleOf(solution.jobs[b]).some((person) => people.includes(person)), `jobs ${a} and ${b} apart`);
  }
  loads.forEach((load, person) => {
    must(Math.abs(load - solution.loads[person]) < 1e-6, `load of ${person}`);
  });
}

function checkPeople(job, { owner, parts }, at) {
  const able = new Set(job.candidates.map(({ person }) => person));
  const people = parts.map(({ person }) => person);
  const results = parts.reduce((sum, part) => sum + part.results, 0);
  must(
    people.every((person) => able.has(person)),
    `who is on job ${at} may do it`,
  );
  must(new Set(people).size === people.length, `people of job ${at} differ`);
  must(people.includes(owner) && (job.pin === undefined || owner === job.pin), `owner of job ${at}`);
  must(people.length <= job.parts.max, `at most ${job.parts.max} people on job ${at}`);
  must(Math.abs(results - job.results) < 1e-9, `results of job ${at}`);
}

function peopleOf(job) {
  return job === null ? [] : job.parts.map(({ person }) => person);
}

function must(holds, what) {
  if (!holds) throw new Error(`broken promise: ${what}`);
}
