import type { Plan } from '../plan.ts';
import { optionsOf } from './options.ts';
import { StandIns } from './stand-ins.ts';

/**
 * Step 5: a deputy for each owned job where there is one. For each owner in turn, think him away: whoever stands in
 * for him carries his own load and the owner's parts of the jobs that he takes over. The highest utilisation that
 * this gives to anybody is as low as can be found (longest part first, Graham 1969). Within the tolerance above it, or
 * where the own load of people is higher anyway, roles are spread evenly, by giving them one by one from who has most
 * to who has at least two fewer. A person's worst absence alone would not do as a figure: whoever stands in for the
 * largest part could then take on everything else at no cost. Deputies of separated jobs differ.
 */
export function chooseDeputies(plan: Plan, owners: readonly number[]): (number | null)[] {
  const options = owners.map((owner, job) => (owner < 0 ? [] : optionsOf(plan, job, owner)));
  const standIns = new StandIns(plan, owners, options);
  const jobsOf = new Map<number, number[]>();
  owners.forEach((owner, job) => {
    if (owner >= 0 && options[job]!.length > 0) jobsOf.set(owner, [...(jobsOf.get(owner) ?? []), job]);
  });
  for (const jobs of jobsOf.values()) {
    jobs.sort((a, b) => standIns.minutes[b]! - standIns.minutes[a]! || a - b);
    const ceiling = standIns.levelled(jobs) + plan.frame.problem.options.tolerance;
    for (const job of jobs) standIns.giveEvenly(job, ceiling);
  }
  standIns.spread();
  return Array.from(standIns.deputies, (deputy) => (deputy < 0 ? null : deputy));
}
