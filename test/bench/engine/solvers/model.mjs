/** What every solver is given: an instance without names, and what its answer is worth. */

/**
 * Jobs that somebody may do, longest first (which helps whoever searches in that order). That nobody may be idle is
 * left out: it only makes the others' task easier.
 */
export function modelOf({ capacities, jobs, separations }) {
  const order = [...jobs.keys()]
    .filter((job) => jobs[job].candidates.length > 0)
    .sort((a, b) => minutesOf(jobs[b]) - minutesOf(jobs[a]) || a - b);
  const place = new Map(order.map((job, at) => [job, at]));
  return {
    capacities,
    jobs: order.map((job) => ({
      minutes: minutesOf(jobs[job]),
      people: jobs[job].candidates.map(({ person }) => person),
    })),
    separations: separations
      .filter((pair) => pair.every((job) => place.has(job)))
      .map((pair) => pair.map((job) => place.get(job))),
  };
}

function minutesOf({ results, minutesPerResult }) {
  return results * minutesPerResult;
}

/** Utilisation of each person when these are the owners. */
export function utilisationsOf({ capacities, jobs }, owners) {
  const loads = capacities.map(() => 0);
  owners.forEach((person, job) => (loads[person] += jobs[job].minutes));
  return loads.map((load, person) => load / capacities[person]);
}
