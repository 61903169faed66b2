import type { Confined } from './confined.ts';

/**
 * Some of these people get at least k + 1 of the k·m + 1 longest jobs that only these m people can do (the bound of
 * Dell'Amico and Martello 1995 for P‖Cmax): the least that this is in minutes, for the best k. Shared jobs are left
 * out, as their number of parts is open.
 */
export function pigeonholeMinutes({ people, work }: Confined): number {
  const single = work.filter(({ most }) => most === 1);
  const minutes = single.map(({ job }) => job.results * job.minutesPerResult).sort((a, b) => b - a);
  let best = 0;
  for (let k = 1; k * people.length < minutes.length; k++) {
    const last = k * people.length;
    const together = minutes.slice(last - k, last + 1).reduce((sum, one) => sum + one, 0);
    best = Math.max(best, together);
  }
  return best;
}
