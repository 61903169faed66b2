import type { Frame } from '../settle/frame.ts';
import type { Plan } from '../plan.ts';

/** Who may stand in for the owner: people outside the job if there are any, else those who share it. */
function optionsOf(plan: Plan, job: number, owner: number): number[] {
  const { candidates, apart } = plan.frame;
  const able = candidates[job]!.filter(
    (person) => person !== owner && apart[job]!.every((other) => !plan.has(person, other)),
  );
  const outside = able.filter((person) => !plan.has(person, job));
  return outside.length > 0 ? outside : able;
}

/**
 * Step 5: a deputy for each owned job where there is one, spread as evenly over people as can be: the optimal
 * semi-matching of Harvey, Ladner, Lovász and Tamir 2003, in which each job in turn takes the person with the
 * fewest roles that an alternating path reaches. Deputies of separated jobs differ, which can block a path.
 */
export function chooseDeputies(plan: Plan, owners: readonly number[]): (number | null)[] {
  const { frame } = plan;
  const options = owners.map((owner, job) => (owner < 0 ? [] : optionsOf(plan, job, owner)));
  const roles: Set<number>[] = Array.from(plan.loads, () => new Set<number>());
  const deputies: (number | null)[] = owners.map(() => null);
  const before = (a: number, b: number): boolean =>
    (roles[a]!.size - roles[b]!.size || plan.utilisation(a) - plan.utilisation(b) || a - b) < 0;

  for (const start of options.keys()) {
    const cameFrom = new Map<number, number>();
    const jobs = [start];
    let chosen = -1;
    const fewest = roles.reduce((least, jobsOf) => Math.min(least, jobsOf.size), Infinity);
    for (const job of jobs) {
      // Nobody has fewer roles than this: no path leads to a better one.
      if (chosen >= 0 && roles[chosen]!.size === fewest) break;
      for (const person of options[job]!) {
        if (cameFrom.has(person) || isTaken(frame, deputies, job, person)) continue;
        cameFrom.set(person, job);
        jobs.push(...roles[person]!);
        if (chosen < 0 || before(person, chosen)) chosen = person;
      }
    }
    // Along the path, each job takes the person found for it and leaves the one it had to the job before.
    for (let person = chosen; person >= 0;) {
      const job = cameFrom.get(person)!;
      const left = deputies[job] ?? -1;
      if (left >= 0) roles[left]!.delete(job);
      roles[person]!.add(job);
      deputies[job] = person;
      person = job === start ? -1 : left;
    }
  }
  return deputies;
}

/** Whether a separated job already has this person for its deputy. */
function isTaken(frame: Frame, deputies: readonly (number | null)[], job: number, person: number): boolean {
  return frame.apart[job]!.some((other) => deputies[other] === person);
}
