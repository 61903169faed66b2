import type { Plan } from '../plan.ts';
import type { Frame } from '../settle/frame.ts';
import { smallestShare } from '../shares.ts';
import { keepMost, previousPeople } from './previous.ts';

/**
 * So many lose a job that they had, whatever the plan: to leave as few idle as this one does (a matching with the
 * fewest lost jobs), or because jobs have no room for all who had them.
 */
export function movesForced(plan: Plan): number {
  const { frame } = plan;
  const kept = keepMost(frame, frame.fewest);
  // Where separations leave more people idle, fewer need to lose something for that.
  const forIdle = kept.idle === plan.loads.length - plan.busyPeople() ? kept.lost : 0;
  return Math.max(forIdle, sum(withoutRoom(frame)));
}

/**
 * So many lose a job that they had in every plan below these limits of the k-th highest utilisation. For every k, all
 * but k people have to come down to the k-th limit, and each must lose at least so many of his largest shares.
 */
export function movesBelow(frame: Frame, limits: Float64Array): number {
  const lost = withoutRoom(frame);
  const shares: number[][] = frame.problem.capacities.map(() => []);
  previousPeople(frame).forEach((people, j) => {
    // Who of them loses it is open, so it may be any: none of their shares is sure to weigh on them.
    if (lost[j]! > 0) return;
    const share = smallestShare(frame.problem.jobs[j]!, frame.most[j]!);
    for (const person of people) shares[person]!.push(share);
  });
  for (const own of shares) own.sort((a, b) => b - a);
  const loads = shares.map((own) => sum(own));
  let most = 0;
  for (let k = 0; k < limits.length; k++) {
    if (k > 0 && limits[k] === limits[k - 1]) continue;
    const losses = shares.map((own, person) =>
      lossesTo(own, loads[person]!, limits[k]! * frame.problem.capacities[person]!),
    );
    losses.sort((a, b) => a - b);
    most = Math.max(most, sum(losses.slice(0, losses.length - k)));
  }
  return most + sum(lost);
}

/** How many of these shares, largest first, have to go so that no more than these minutes are left. */
function lossesTo(shares: readonly number[], load: number, minutes: number): number {
  let left = load;
  let lost = 0;
  while (left > minutes && lost < shares.length) left -= shares[lost++]!;
  return lost;
}

/** Per job, how many of those who had it find no place beside those who must be on it. */
function withoutRoom(frame: Frame): number[] {
  return previousPeople(frame).map((people, j) => {
    const newcomers = frame.forced[j]!.filter((person) => !people.includes(person));
    return Math.max(0, people.length + newcomers.length - frame.most[j]!);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
