import { Bits } from './bits.ts';
import type { Confined } from './confined.ts';
import { grainOf } from './grain.ts';
import { unitsAt } from './rounding.ts';
import type { Scope, Work } from './scope.ts';
import { shareOf } from '../shares.ts';

/** Finer loads than this many steps are not listed, and the level is raised at most so often. */
const MOST_UNITS = 200_000;
const STEPS = 2000;
/** And sums are not made where that takes more additions, each of a step to a load: teams of any size have many. */
const MOST_SUMS = 500_000_000;

/**
 * The least utilisation at which these people can carry what only they can do, if each of their loads is a sum of
 * parts of jobs that he can have (subset sums by dynamic programming, Bellman 1957). `from` is a level that is not
 * above it; nothing from `to` on is looked at.
 */
export function reachableLevel(scope: Scope, confined: Confined, from: number, to: number): number {
  const grain = grainOf(confined.work);
  const units = (level: number): number[] =>
    confined.people.map((person) => unitsAt(level, scope.capacities[person]!, grain));
  const most = units(to);
  if (grain === 0 || !confined.whole || Math.max(...most) > MOST_UNITS) return from;
  if (sumsIn(confined, most) > MOST_SUMS) return from;
  const needed = Math.round(confined.minutes / grain);
  if (canCarry(confined, grain, units(from), needed)) return from;
  const loads = confined.people.map((person, at) => loadsOf(person, confined.work, grain, most[at]!));
  const unit = confined.people.map((person) => grain / scope.capacities[person]!);
  let level = from;
  for (let step = 0; step < STEPS && level < to; step++) {
    let carried = 0;
    let next = to;
    units(level).forEach((most, at) => {
      const here = loads[at]!.upTo(most);
      carried += here < 0 ? -Infinity : here;
      const more = loads[at]!.from(most + 1);
      if (more >= 0) next = Math.min(next, more * unit[at]!);
    });
    if (carried >= needed) return level;
    level = next;
  }
  return level;
}

/** Additions that the sums take, at the most. */
function sumsIn({ work }: Confined, most: readonly number[]): number {
  const sizes = work.reduce((sum, one) => sum + 2 * (one.most - one.fewest + 1), 0);
  return sizes * most.reduce((sum, units) => sum + units, 0);
}

/** Whether what the people can have up to so many units each is seen at once to be enough. */
function canCarry(
  { people, work }: Confined,
  grain: number,
  units: readonly number[],
  needed: number,
): boolean {
  let left = needed;
  for (const [at, person] of people.entries()) {
    const load = highestLoad(person, work, grain, units[at]!);
    if (load < 0) return false;
    left -= load;
  }
  return left <= 0;
}

/**
 * The highest load up to so many units; -1 if he must have more. Where jobs are many, few of them tell: then almost
 * every load can be had.
 */
function highestLoad(person: number, work: readonly Work[], grain: number, units: number): number {
  const own = work.filter((one) => one.able.includes(person));
  const all = own.reduce((sum, one) => sum + Math.max(...partsOf(one, grain)), 0);
  if (all <= units) return all;
  const must = own.filter((one) => mustHave(person, one));
  let loads = loadsOf(person, must, grain, units);
  for (const one of own) {
    if (loads.has(units)) return units;
    if (!must.includes(one)) loads = withJob(loads, person, one, grain);
  }
  return loads.upTo(units);
}

/** Which loads the person can have by these jobs, in units of the grain. */
function loadsOf(person: number, work: readonly Work[], grain: number, most: number): Bits {
  const none = new Bits(most);
  none.add(0);
  return work.reduce(
    (loads, one) => (one.able.includes(person) ? withJob(loads, person, one, grain) : loads),
    none,
  );
}

/** The loads that he can have with one more job; the ones without it are used up. */
function withJob(loads: Bits, person: number, one: Work, grain: number): Bits {
  const [size, ...others] = partsOf(one, grain);
  const must = mustHave(person, one);
  const next = must ? loads.none() : others.length > 0 ? loads.copy() : loads;
  for (const units of [size!, ...others]) next.addIncreased(loads, units);
  return next;
}

function mustHave(person: number, { forced, able }: Work): boolean {
  return forced.includes(person) || able.length === 1;
}

/** The different sizes of a part of the job. */
function partsOf({ job, fewest, most }: Work, grain: number): Set<number> {
  const sizes = new Set<number>();
  for (let people = fewest; people <= most; people++) {
    for (const at of [0, people - 1])
      sizes.add(Math.round((shareOf(job, people, at) * job.minutesPerResult) / grain));
  }
  return sizes;
}
