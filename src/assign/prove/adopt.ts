import { compareLevels } from '../level/compare.ts';
import { construct } from '../level/construct.ts';
import { deal } from '../level/deal.ts';
import { Levelling } from '../level/improve.ts';
import { teamsOf } from '../level/teams.ts';
import type { Plan } from '../plan.ts';
import type { Bins } from './bins.ts';

/**
 * The plan with other people on these jobs: all other jobs of these people are given to others as far as it is more
 * level, then everything is levelled again. Null if that leaves more people idle or is not more level.
 */
export function adopt(
  plan: Plan,
  teams: ReadonlyMap<number, readonly number[]>,
  people: readonly number[],
): Plan | null {
  const { frame } = plan;
  const full = new Set(people);
  const wanted = frame.problem.jobs.map(
    (_, job) => teams.get(job) ?? plan.peopleOf(job).filter((person) => !full.has(person)),
  );
  const counts = wanted.map((_, job) => teams.get(job)?.length ?? plan.count(job));
  const start = construct(frame, counts, wanted);
  new Levelling(start).settle(start.loads.keys());
  const adopted = deal(frame, teamsOf(start));
  const worse = compareLevels(adopted.levels(), plan.levels()) >= 0;
  return worse || adopted.busyPeople() < plan.busyPeople() ? null : adopted;
}

/** The plan with the jobs of these people as they are in the bins, one for each person; as it is if that is no better. */
export function adoptFill(
  plan: Plan,
  people: readonly number[],
  { items }: Bins,
  bins: readonly number[],
): Plan {
  const teams = new Map(items.map(({ job }, item) => [job, [people[bins[item]!]!]]));
  return adopt(plan, teams, people) ?? plan;
}
