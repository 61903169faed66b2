import { construct } from '../level/construct.ts';
import { deal } from '../level/deal.ts';
import type { Frame } from '../settle/frame.ts';
import { Levelling } from '../level/improve.ts';
import { Limits } from './limits.ts';
import type { Plan } from '../plan.ts';
import { compare, Preferences } from './preferences.ts';
import { teamsOf } from '../level/teams.ts';

/** Pairs of parts looked at, at most, in one search. */
const BUDGET = 20_000_000;

/**
 * Step 4: within the tolerance around the most level plan, the fewest changes against the previous plan, then the
 * best fit, then the least scatter. Two local searches, from the most level plan and from the previous one; the
 * better result stands. Who is idle in number, and who is forced, stays.
 */
export function fit(level: Plan): Plan {
  const levels = level.levels();
  const fitting = settleWell(level, levels);
  const previous = fromPrevious(level, levels);
  if (previous === null) return fitting;
  const steady = settleWell(previous, levels);
  return compare(new Preferences(fitting).total(), new Preferences(steady).total()) < 0 ? fitting : steady;
}

/**
 * The previous plan, completed and as far as needed levelled; null if there is none or it stays outside. It may leave
 * people below the lower limits: to be steady comes first.
 */
function fromPrevious(level: Plan, levels: Float64Array): Plan | null {
  const { frame } = level;
  const previous = frame.problem.jobs.map((job, j) => (frame.most[j]! > 0 ? (job.previous ?? []) : []));
  if (previous.every((people) => people.length === 0)) return null;
  const counts = countsWith(frame, previous, level);
  let plan = construct(frame, counts, previous);
  // Somebody is idle whom a job shared by more people occupies.
  if (plan.busyPeople() < level.busyPeople())
    plan = construct(
      frame,
      counts.map((count, j) => Math.max(count, level.count(j))),
      previous,
    );
  if (plan.busyPeople() < level.busyPeople()) return null;
  const dealt = deal(frame, teamsOf(plan));
  if (new Limits(dealt, levels).keptAbove()) return dealt;
  const search = new Levelling(dealt);
  const highest = [...dealt.loads.keys()].sort(
    (a, b) => dealt.utilisation(b) - dealt.utilisation(a) || a - b,
  );
  for (const person of highest) {
    search.settle([person]);
    const again = deal(frame, teamsOf(dealt));
    if (new Limits(again, levels).keptAbove()) return again;
  }
  return null;
}

/** As many people per job as it had, within what it may have; a new job as in the most level plan. */
function countsWith(frame: Frame, previous: readonly (readonly number[])[], level: Plan): number[] {
  return previous.map((people, j) => {
    const now = level.count(j);
    if (people.length === 0) return now;
    return Math.min(frame.most[j]!, Math.max(people.length, Math.min(now, frame.fewest[j]!)));
  });
}

/** Local search by moves and swaps of parts; the result has the shares that follow from the people. */
function settleWell(start: Plan, levels: Float64Array): Plan {
  const plan = start.copy();
  new FittingSearch(plan, levels).run();
  const dealt = deal(plan.frame, teamsOf(plan));
  const limits = new Limits(dealt, levels);
  const kept = limits.keptAbove() && (limits.keptBelow() || !new Limits(start, levels).keptBelow());
  return kept ? dealt : start;
}

class FittingSearch {
  private readonly plan: Plan;
  private readonly limits: Limits;
  private readonly preferences: Preferences;
  private budget = BUDGET;

  constructor(plan: Plan, levels: Float64Array) {
    this.plan = plan;
    this.limits = new Limits(plan, levels);
    this.preferences = new Preferences(plan);
  }

  run(): void {
    const parts = [...this.plan.job.keys()].filter((part) => this.plan.fixed[part] === 0);
    let improved = true;
    while (improved && this.budget > 0) {
      improved = false;
      for (const part of parts) improved = this.moveWell(part) || improved;
      for (const [at, part] of parts.entries()) {
        for (let other = at + 1; other < parts.length; other++) {
          improved = this.swapWell(part, parts[other]!) || improved;
        }
        this.budget -= parts.length - at;
      }
    }
  }

  private moveWell(part: number): boolean {
    const { plan, preferences, limits } = this;
    const job = plan.job[part]!;
    let moved = false;
    for (const to of plan.frame.candidates[job]!) {
      const from = plan.person[part]!;
      if (!plan.allows(job, to)) continue;
      if (plan.partsOf[from]!.length === 1 && !plan.isIdle(to)) continue;
      if (!preferences.prefersMove(part, to)) continue;
      if (!limits.allow(from, to, plan.minutes[part]!)) continue;
      limits.note(from, to, plan.minutes[part]!);
      preferences.note(job, from, to);
      plan.move(part, to);
      moved = true;
    }
    return moved;
  }

  private swapWell(a: number, b: number): boolean {
    const { plan, preferences, limits } = this;
    const from = plan.person[a]!;
    const to = plan.person[b]!;
    const jobA = plan.job[a]!;
    const jobB = plan.job[b]!;
    if (from === to || !plan.allows(jobA, to) || !plan.allows(jobB, from)) return false;
    if (!preferences.prefersSwap(a, b)) return false;
    const minutes = plan.minutes[a]! - plan.minutes[b]!;
    if (!limits.allow(from, to, minutes)) return false;
    limits.note(from, to, minutes);
    preferences.note(jobA, from, to);
    preferences.note(jobB, to, from);
    plan.swap(a, b);
    return true;
  }
}
