import { construct } from '../level/construct.ts';
import { deal } from '../level/deal.ts';
import { teamsOf } from '../level/teams.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from '../settle/frame.ts';
import { occupy } from '../settle/matching.ts';

/** People who had each owned job and could keep it, the owner first. */
export function previousPeople({ problem, most }: Frame): (readonly number[])[] {
  return problem.jobs.map((job, j) => (most[j]! > 0 ? [...new Set(job.previous)] : []));
}

/** How often somebody has lost a job that he had and could keep. */
export function movesOf(plan: Plan): number {
  return previousPeople(plan.frame).reduce(
    (sum, people, job) => sum + people.filter((person) => !plan.has(person, job)).length,
    0,
  );
}

/**
 * The previous plan as it was; null if it has gaps, breaks a rule, or leaves more people idle, or places that a job asks
 * for empty, than this plan does.
 */
export function savedPlan(level: Plan): Plan | null {
  const { frame } = level;
  const previous = previousPeople(frame);
  const isWhole = previous.every(
    (people, j) =>
      people.length >= Math.min(1, frame.most[j]!) &&
      people.length <= frame.most[j]! &&
      frame.forced[j]!.every((person) => people.includes(person)) &&
      frame.apart[j]!.every((other) => !previous[other]!.some((person) => people.includes(person))),
  );
  if (!isWhole) return null;
  const plan = deal(frame, previous);
  return plan.busyPeople() < level.busyPeople() || emptyIn(plan) > emptyIn(level) ? null : plan;
}

/** How many places that jobs ask for are empty. */
function emptyIn(plan: Plan): number {
  const { problem, most } = plan.frame;
  return problem.jobs.reduce(
    (sum, { parts }, j) => sum + Math.max(0, Math.min(parts.min, most[j]!) - plan.count(j)),
    0,
  );
}

/**
 * The previous plan with its gaps filled and nobody idle who need not be, whatever the loads; null if there is none,
 * or separations leave more people idle than the most level plan does.
 */
export function previousPlan(level: Plan): Plan | null {
  const { frame } = level;
  const previous = previousPeople(frame);
  if (previous.every((people) => people.length === 0)) return null;
  const kept = keepMost(frame, countsWith(frame, previous, level));
  const plan = deal(frame, teamsOf(construct(frame, kept.counts, kept.people)));
  return plan.busyPeople() < level.busyPeople() ? null : plan;
}

/** As many people per job as it had, within what it may have; a new job as in the most level plan. */
function countsWith(frame: Frame, previous: readonly (readonly number[])[], level: Plan): number[] {
  return previous.map((people, j) => {
    const now = level.count(j);
    if (people.length === 0) return now;
    return Math.min(frame.most[j]!, Math.max(people.length, Math.min(now, frame.fewest[j]!)));
  });
}

/**
 * Everybody on the jobs he had, as far as that leaves no more people idle than need be: with the fewest lost jobs, if
 * no separation stands in the way. Whoever would be idle has the place that keeps him from it.
 */
export function keepMost(
  frame: Frame,
  counts: ArrayLike<number>,
): { idle: number; counts: Int32Array; people: number[][]; lost: number } {
  const { problem, candidates, forced, most } = frame;
  const held = previousPeople(frame).map((people, job) =>
    people.filter((person) => !forced[job]!.includes(person)),
  );
  const room = held.map((people, job) => people.slice(0, most[job]! - forced[job]!.length));
  const base = Int32Array.from(room, (people, job) =>
    Math.max(counts[job]!, forced[job]!.length + people.length),
  );
  const seated = occupy(problem.capacities.length, {
    others: candidates,
    pinned: forced,
    held: room,
    base,
    most,
  });
  const busy = new Set([...forced, ...seated.kept].flat());
  const people = seated.kept.map((kept, job) => [
    ...kept,
    ...seated.seats[job]!.filter((person) => !busy.has(person)),
  ]);
  const without = held.reduce((sum, all, job) => sum + all.length - room[job]!.length, 0);
  return { idle: seated.idle, counts: seated.counts, people, lost: without + seated.released };
}
