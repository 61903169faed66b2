import type { Frame } from '../settle/frame.ts';
import { occupy } from '../settle/matching.ts';
import { occupyIdle } from './occupy-idle.ts';
import { Plan } from '../plan.ts';

/**
 * A first plan with this many people per job: longest part first to whom it leaves the lowest utilisation (Graham
 * 1969), then nobody idle who need not be. `wanted` lists people to put on a job first, where the rules allow it.
 */
export function construct(
  frame: Frame,
  counts: ArrayLike<number>,
  wanted?: readonly (readonly number[])[],
): Plan {
  if (wanted !== undefined) return withWanted(frame, counts, wanted);
  const plan = build(frame, counts)!;
  if (frame.apart.every((others) => others.length === 0)) return plan;
  const idle = plan.loads.length - plan.busyPeople();
  if (idle === 0 && missingIn(plan) <= frame.missing) return plan;
  // A separation may have blocked a path; a matching around the seeds, where nothing does, gives everybody a place.
  const seated = occupyAround(frame, counts, counts);
  const other = build(frame, counts, seated.people)!;
  return idle > seated.idle || missingIn(other) < missingIn(plan) ? other : plan;
}

/** Where the people wanted on separated jobs take those whom others ask for, the seeds have these jobs. */
function withWanted(frame: Frame, counts: ArrayLike<number>, wanted: readonly (readonly number[])[]): Plan {
  const plan = build(frame, counts, wanted);
  if (plan !== null && missingIn(plan) <= frame.missing) return plan;
  const enough = Int32Array.from(counts, (count, job) => Math.max(count, frame.seeds[job]!.length));
  const others = wanted.map((people, job) => (frame.apart[job]!.length > 0 ? [] : people));
  return build(frame, enough, others) ?? build(frame, enough)!;
}

/** People whom the jobs ask for and do not get. */
function missingIn({ frame, first }: Plan): number {
  return frame.fewest.reduce(
    (sum, people, job) => sum + Math.max(0, people - (first[job + 1]! - first[job]!)),
    0,
  );
}

/**
 * Gives a place to as many people as can have one beside those who are forced on a job and the seeds, with the
 * fewest cuts beyond `base`.
 */
export function occupyAround(
  frame: Frame,
  base: ArrayLike<number>,
  most: ArrayLike<number>,
): { idle: number; counts: Int32Array; people: number[][] } {
  const { problem, candidates, forced, seeds } = frame;
  const pinned = forced.map((people, job) => [...new Set([...people, ...seeds[job]!])]);
  const held = forced.map(() => []);
  const { idle, counts, seats } = occupy(problem.capacities.length, {
    others: candidates,
    pinned,
    held,
    base,
    most,
  });
  return { idle, counts, people: pinned.map((people, job) => [...people, ...seats[job]!]) };
}

/** Null if separations leave a job nobody, which happens only through the wanted people. */
function build(
  frame: Frame,
  counts: ArrayLike<number>,
  wanted?: readonly (readonly number[])[],
): Plan | null {
  const feasible = Int32Array.from(counts);
  for (;;) {
    const plan = new Plan(frame, feasible);
    const stuck = fill(plan, wanted);
    if (stuck < 0) {
      occupyIdle(plan);
      return plan;
    }
    // Separations leave this job fewer people than it asks for.
    if (feasible[stuck] === 1) return null;
    feasible[stuck]!--;
  }
}

/** Gives every part to somebody; returns a job for whose part nobody is left, or -1. */
function fill(plan: Plan, wanted?: readonly (readonly number[])[]): number {
  const { apart, forced, seeds, fewest } = plan.frame;
  const next = plan.first.slice();
  const put = (job: number, person: number, fixed: boolean): void => {
    if (next[job]! === plan.first[job + 1]! || !plan.allows(job, person)) return;
    plan.fixed[next[job]!] = fixed ? 1 : 0;
    plan.give(next[job]!++, person);
  };
  forced.forEach((people, job) => {
    for (const person of people) put(job, person, true);
  });
  wanted?.forEach((people, job) => {
    for (const person of people) put(job, person, false);
  });
  seeds.forEach((people, job) => {
    for (const person of people) if (next[job]! - plan.first[job]! < fewest[job]!) put(job, person, false);
  });
  const waiting = [...plan.job.keys()].filter((part) => plan.person[part]! < 0);
  // What a separated job does not need comes last, or it would take the people whom others ask for.
  const isExtra = (part: number): number => {
    const job = plan.job[part]!;
    return Number(apart[job]!.length > 0 && part - plan.first[job]! >= fewest[job]!);
  };
  waiting.sort((a, b) => isExtra(a) - isExtra(b) || plan.minutes[b]! - plan.minutes[a]! || a - b);
  for (const part of waiting) {
    let person = leastLoaded(plan, part);
    if (person < 0) person = makeRoom(plan, plan.job[part]!);
    if (person < 0) return plan.job[part]!;
    plan.give(part, person);
  }
  return -1;
}

/** Who may take the part and has the lowest utilisation with it; -1 if nobody may. */
export function leastLoaded(plan: Plan, part: number): number {
  const job = plan.job[part]!;
  let chosen = -1;
  let lowest = Infinity;
  for (const person of plan.frame.candidates[job]!) {
    if (!plan.allows(job, person)) continue;
    const level = (plan.loads[person]! + plan.minutes[part]!) / plan.capacities[person]!;
    if (level < lowest) [chosen, lowest] = [person, level];
  }
  return chosen;
}

/** Frees a person for a job whose separated jobs stand in the way, by giving those to others; -1 if nobody can be. */
function makeRoom(plan: Plan, job: number): number {
  const { apart, candidates } = plan.frame;
  for (const person of candidates[job]!) {
    const inTheWay = plan.partsOf[person]!.filter((part) => apart[job]!.includes(plan.job[part]!));
    if (inTheWay.length === 0 || inTheWay.some((part) => plan.fixed[part] === 1)) continue;
    for (const part of inTheWay) {
      const other = leastLoaded(plan, part);
      if (other >= 0) plan.move(part, other);
    }
    if (plan.allows(job, person)) return person;
  }
  return -1;
}
