import { PairBalancer } from '../../../src/assign/level/pair.ts';
import { Partners } from '../../../src/assign/level/partners.ts';
import { Random } from '../../../src/assign/level/random.ts';
import { Targets } from '../../../src/assign/level/targets.ts';
import type { Plan } from '../../../src/assign/plan.ts';
import { job, problemOf } from './job.ts';
import { planWith } from './plans.ts';

/** What the steps of the search work with. */
export function toolsFor(plan: Plan, seed = 1): { pairs: PairBalancer; partners: Partners; random: Random } {
  const random = new Random(seed);
  return { pairs: new PairBalancer(plan, random), partners: new Partners(plan, random), random };
}

/** Everybody should have the mean. */
export function evenTargets(plan: Plan): Targets {
  const people = [...plan.loads.keys()];
  const minutes = plan.minutes.reduce((sum, one) => sum + one, 0);
  const capacity = plan.capacities.reduce((sum, one) => sum + one, 0);
  return new Targets(plan, new Float64Array(people.length).fill(minutes / capacity), people);
}

/**
 * People in a line, each with 100 minutes, but the first has ten too many and the last ten too few. Neighbours may
 * exchange 50 of the one for 40 of the other, which helps nobody but the last two.
 */
export function line(people: number): Plan {
  const neighbours = [...new Array(people - 1).keys()];
  const jobs = [
    job([0], 60),
    ...neighbours.flatMap((person) => [job([person, person + 1], 50), job([person, person + 1], 40)]),
    ...neighbours.slice(1).map((person) => job([person], 10)),
    job([people - 1], 50),
  ];
  const held = [
    0,
    ...neighbours.flatMap((person) => [person, person + 1]),
    ...neighbours.slice(1),
    people - 1,
  ];
  return planWith(problemOf(people, jobs), held);
}
