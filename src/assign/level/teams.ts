import type { Plan } from '../plan.ts';

/**
 * The people of each job. A job that separations had left fewer people than it asks for gets those who have become
 * free, the least loaded first.
 */
export function teamsOf(plan: Plan): number[][] {
  const { frame } = plan;
  const teams = frame.problem.jobs.map((_, job) => plan.peopleOf(job));
  teams.forEach((team, job) => {
    while (team.length < frame.fewest[job]!) {
      const free = frame.candidates[job]!.filter(
        (person) =>
          !team.includes(person) && frame.apart[job]!.every((other) => !teams[other]!.includes(person)),
      );
      if (free.length === 0) return;
      team.push(free.reduce((a, b) => (plan.utilisation(b) < plan.utilisation(a) ? b : a)));
    }
  });
  return teams;
}
