import type { Scope, Work } from '../../../src/assign/bound/scope.ts';
import type { Random } from '../../../src/assign/level/random.ts';
import { shareOf } from '../../../src/assign/shares.ts';
import { subsets } from './brute-force.ts';
import { scope, some, work } from './scope.ts';

/** A few people and jobs of one person or of several, some with people forced on them, some separated. */
export function randomScope(random: Random, mostPeople: number, mostJobs: number): Scope {
  const people = [...new Array(2 + random.below(mostPeople - 1)).keys()];
  const jobs = Array.from({ length: 1 + random.below(mostJobs) }, () => anyWork(random, people));
  const here = scope(
    people.map(() => [100, 60][random.below(2)]!),
    ...jobs,
  );
  const apart: number[][] = jobs.map(() => []);
  const [a, b] = [random.below(jobs.length), random.below(jobs.length)];
  if (a !== b && random.below(2) === 0) {
    apart[a]!.push(b);
    apart[b]!.push(a);
  }
  return { ...here, apart };
}

function anyWork(random: Random, people: readonly number[]): Work {
  const able = random.below(2) === 0 ? people : some(random, people);
  const minutes = 1 + random.below(30);
  if (able.length === 1 || random.below(2) === 0) return work(able, minutes);
  const most = 2 + random.below(able.length - 1);
  const fewest = 1 + random.below(most);
  const forced = random.below(3) === 0 ? able.slice(0, random.below(fewest + 1)) : [];
  const results = random.below(3) === 0 ? 1 : most + random.below(3);
  return work(able, minutes, { forced, fewest, most }, results);
}

/** Who has which part, largest first, in every way that a job can be shared. */
export function waysOf({ job, able, forced, fewest, most }: Work): number[][] {
  return subsets(able)
    .filter((team) => team.length >= fewest && team.length <= most)
    .filter((team) => forced.every((person) => team.includes(person)))
    .flatMap((team) => {
      const larger = job.results === 1 ? 0 : job.results % team.length;
      return subsets(team)
        .filter((first) => first.length === larger)
        .map((first) => [...first, ...team.filter((person) => !first.includes(person))]);
    });
}

function give(loads: number[], { job }: Work, team: readonly number[], times: number): void {
  team.forEach((person, at) => {
    loads[person]! += times * shareOf(job, team.length, at) * job.minutesPerResult;
  });
}

function highestOf(loads: readonly number[], capacities: readonly number[]): number {
  return Math.max(...loads.map((load, person) => load / capacities[person]!));
}

/** Every way to do the jobs, as the people of each job, and the highest utilisation that it gives. */
export function allWays({ capacities, work: all, apart }: Scope): { teams: number[][]; highest: number }[] {
  const loads = capacities.map(() => 0);
  const found: { teams: number[][]; highest: number }[] = [];
  const place = new Map(all.map(({ index }, at) => [index, at]));
  const visit = (teams: number[][]): void => {
    const one = all[teams.length];
    if (one === undefined) {
      found.push({ teams: [...teams], highest: highestOf(loads, capacities) });
      return;
    }
    for (const team of waysOf(one)) {
      const meets = (other: number): boolean =>
        teams[place.get(other) ?? -1]?.some((person) => team.includes(person)) ?? false;
      if (apart[one.index]!.some(meets)) continue;
      give(loads, one, team, 1);
      visit([...teams, team]);
      give(loads, one, team, -1);
    }
  };
  visit([]);
  return found;
}
