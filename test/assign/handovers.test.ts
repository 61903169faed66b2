import { describe, expect, test } from '@jest/globals';
import { Handovers } from '../../src/assign/fit/handovers.ts';
import { movesOf } from '../../src/assign/fit/previous.ts';
import { follow } from '../../src/assign/fit/repair.ts';
import type { Job } from '../../src/assign/problem.ts';
import { Plan } from '../../src/assign/plan.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { randomPlans } from './support/random-plans.ts';
import { runs } from './support/runs.ts';

describe('handing over', () => {
  /** Cost for each minute of relief; what costs nothing comes first, and of that what relieves most. */
  const priceOf = (cost: number, relief: number): number => (cost > 0 ? cost / relief : cost - relief);

  test('it costs and relieves what it says, nobody else exceeds the ceiling, and no move or swap is cheaper', () => {
    let [found, none] = [0, 0];
    for (let seed = 1; seed <= runs(400); seed++) {
      for (const plan of randomPlans(seed, seed % 3)) {
        const person =
          plan.utilisation(0) >= plan.utilisation(plan.loads.length - 1) ? 0 : plan.loads.length - 1;
        const goal = plan.utilisation(person) * 0.7;
        const aim = { goal, ceiling: plan.utilisation(person) * 0.9, most: seed % 4 === 0 ? 0 : Infinity };
        if (plan.isIdle(person)) continue;
        const handover = new Handovers(plan).cheapest(person, aim);
        const excess = plan.loads[person]! - goal * plan.capacities[person]!;
        const prices = direct(plan, person, aim).map(({ cost, relief }) =>
          priceOf(cost, Math.min(relief, excess)),
        );
        if (handover === null) {
          none++;
          expect(prices).toEqual([]);
          continue;
        }
        found++;
        const after = plan.copy();
        follow(after, handover);
        expect(movesOf(after) - movesOf(plan)).toBe(handover.cost);
        expect(handover.cost).toBeLessThanOrEqual(aim.most);
        expect(Math.min(excess, plan.loads[person]! - after.loads[person]!)).toBeCloseTo(handover.relief, 6);
        for (const other of plan.loads.keys()) {
          if (after.loads[other]! > plan.loads[other]!)
            expect(after.utilisation(other)).toBeLessThanOrEqual(aim.ceiling + 1e-9);
        }
        expect(after.busyPeople()).toBeGreaterThanOrEqual(plan.busyPeople());
        expect(priceOf(handover.cost, handover.relief)).toBeLessThanOrEqual(Math.min(...prices) + 1e-9);
      }
    }
    expect(found).toBeGreaterThan(runs(400) / 4);
    expect(none).toBeGreaterThan(0);
  });

  test('whoever takes over passes on what is too much for him', () => {
    const jobs = [job([0, 1], 60), job([1, 2], 50), job([0], 20), job([2], 10), job([1, 2], 5)];
    const plan = planWith(jobs, [0, 1, 0, 2, 1]);
    const aim = { goal: 0.2, ceiling: 0.7, most: Infinity };
    expect(new Handovers(plan).cheapest(0, aim)).toEqual({
      moves: [
        [0, 1],
        [1, 2],
      ],
      cost: 0,
      relief: 60,
    });
    expect(new Handovers(plan).cheapest(0, { ...aim, ceiling: 0.6 })).toBeNull();
  });

  test('the cheapest for what it relieves: two that had what they give, or one that had not', () => {
    const had = (minutes: number, previous: number[]): Job => job([0, 1], minutes, { previous });
    const jobs = [had(20, [0]), had(30, [0]), had(10, []), had(5, [1])];
    const cheapest = (goal: number, most = Infinity) =>
      new Handovers(planWith(jobs, [0, 0, 0, 0])).cheapest(0, { goal, ceiling: 0.9, most });
    expect(cheapest(0.5)).toEqual({ moves: [[2, 1]], cost: 0, relief: 10 });
    const without = planWith(jobs.slice(0, 3), [0, 0, 0]);
    expect(new Handovers(without).cheapest(0, { goal: 0.3, ceiling: 0.9, most: 5 })).toEqual({
      moves: [[2, 1]],
      cost: 0,
      relief: 10,
    });
    const both = planWith(jobs.slice(0, 2), [0, 0]);
    expect(new Handovers(both).cheapest(0, { goal: 0.3, ceiling: 0.9, most: 5 })!.relief).toBe(20);
    expect(new Handovers(both).cheapest(0, { goal: 0.1, ceiling: 0.9, most: 5 })!.moves).toEqual([[1, 1]]);
    expect(new Handovers(both).cheapest(0, { goal: 0.1, ceiling: 0.9, most: 0 })).toBeNull();
  });

  /** A plan with one person for each job. */
  function planWith(jobs: readonly Job[], people: readonly number[]): Plan {
    const plan = new Plan(
      settle(problemOf(3, jobs)),
      jobs.map(() => 1),
    );
    people.forEach((person, j) => {
      plan.give(j, person);
    });
    return plan;
  }

  /** Cost and relief of each move and swap that lightens the person and takes nobody above the ceiling. */
  function direct(
    plan: Plan,
    person: number,
    aim: { readonly ceiling: number; readonly most: number },
  ): { cost: number; relief: number }[] {
    const ways: { cost: number; relief: number }[] = [];
    for (const part of plan.partsOf[person]!) {
      for (const to of plan.frame.candidates[part]!) {
        if (!plan.allows(part, to)) continue;
        for (const back of [undefined, ...plan.partsOf[to]!]) {
          if (back !== undefined && !plan.allows(back, person)) continue;
          const after = plan.copy();
          if (back === undefined) after.move(part, to);
          else after.swap(part, back);
          const cost = movesOf(after) - movesOf(plan);
          const relief = plan.loads[person]! - after.loads[person]!;
          const isFull = after.utilisation(to) > aim.ceiling;
          if (relief <= 0 || isFull || cost > aim.most || after.busyPeople() < plan.busyPeople()) continue;
          ways.push({ cost, relief });
        }
      }
    }
    return ways;
  }
});
