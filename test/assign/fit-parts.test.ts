import { describe, expect, test } from '@jest/globals';
import { Handovers } from '../../src/assign/fit/handovers.ts';
import { compare, Preferences } from '../../src/assign/fit/preferences.ts';
import { movesOf } from '../../src/assign/fit/previous.ts';
import { follow } from '../../src/assign/fit/repair.ts';
import { split } from '../../src/assign/groups.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Job } from '../../src/assign/problem.ts';
import { Plan } from '../../src/assign/plan.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

/** Some plan of a random group with previous owners: every job with one person, whoever. */
function plans(seed: number, separations = 0): Plan[] {
  const random = new Random(seed);
  const problem = randomProblem(seed, { people: 5, jobs: 8, separations });
  const groups = split(problem).filter((group) => group.problem.jobs.length > 0);
  return groups.map((group) => {
    const jobs = group.problem.jobs.map((one) => {
      const able = one.candidates.map(({ person }) => person);
      return { ...one, parts: { min: 1, max: 1 }, previous: able.filter(() => random.below(3) === 0) };
    });
    const plan = new Plan(
      settle({ ...group.problem, jobs }),
      jobs.map(() => 1),
    );
    jobs.forEach((one, j) => {
      const free = one.candidates.map(({ person }) => person).filter((person) => plan.allows(j, person));
      const able = free.length > 0 ? free : one.candidates.map(({ person }) => person);
      plan.give(j, able[random.below(able.length)]!);
    });
    return plan;
  });
}

/** What is preferred, counted anew: people who keep a job, misfits, and pairs of a person and a label. */
function totalOf(plan: Plan): number[] {
  const { jobs } = plan.frame.problem;
  const total = [0, 0, 0, 0];
  const pairs = new Set<string>();
  jobs.forEach((one, j) => {
    const person = plan.person[j]!;
    const { misfit } = one.candidates.find((able) => able.person === person)!;
    if (one.previous!.includes(person)) total[0]!--;
    total[1]! += misfit[0]!;
    total[2]! += misfit[1]!;
    for (const label of one.affinity) pairs.add(`${person} ${label}`);
  });
  total[3] = pairs.size;
  return total;
}

/** The same of the plan after these moves. */
function totalAfter(plan: Plan, ...moves: readonly (readonly [part: number, to: number])[]): number[] {
  const copy = plan.copy();
  for (const [part, to] of moves) copy.move(part, to);
  return totalOf(copy);
}

describe('preferences', () => {
  test('a move or a swap is preferred if it makes the whole plan better', () => {
    let [better, worse] = [0, 0];
    for (let seed = 1; seed <= runs(150); seed++) {
      for (const plan of plans(seed)) {
        const preferences = new Preferences(plan);
        const before = totalOf(plan);
        expect(preferences.total()).toEqual(before);
        const wrong: unknown[] = [];
        for (preferences.depth = 1; preferences.depth <= 4; preferences.depth++) {
          const isBetter = (after: readonly number[]): boolean =>
            compare(after.slice(0, preferences.depth), before.slice(0, preferences.depth)) < 0;
          for (const a of plan.job.keys()) {
            plan.frame.candidates[a]!.forEach((to, place) => {
              const from = plan.person[a]!;
              if (to === from) return;
              expect(preferences.placeOf(a, to)).toBe(place);
              const after = totalAfter(plan, [a, to]);
              if (preferences.prefersMove(a, place) !== isBetter(after)) wrong.push(['move', seed, a, to]);
              if (isBetter(after)) better++;
              else worse++;
              const costs = Math.min(preferences.depth, 3);
              const sign = Math.sign(compare(after.slice(0, costs), before.slice(0, costs)));
              if (Math.sign(preferences.costOfMove(a, place)) !== sign) wrong.push(['cost', seed, a, to]);
              for (const b of plan.partsOf[to]!) {
                if (!plan.isCandidate(b, from)) continue;
                const back = preferences.placeOf(b, from);
                const swapped = totalAfter(plan, [a, to], [b, from]);
                if (preferences.prefersSwap(a, place, b, back) !== isBetter(swapped))
                  wrong.push(['swap', seed, a, b]);
              }
            });
          }
        }
        expect(wrong).toEqual([]);
      }
    }
    expect(Math.min(better, worse)).toBeGreaterThan(runs(150));
  });

  test('of two parts that one person can take, that which costs less', () => {
    for (let seed = 1; seed <= runs(150); seed++) {
      for (const plan of plans(seed)) {
        const preferences = new Preferences(plan);
        for (const person of plan.loads.keys()) {
          const parts = [...plan.job.keys()].filter((part) => plan.isCandidate(part, person));
          for (const a of parts) {
            for (const b of parts) {
              const [one, other] = [a, b].map((part) => totalAfter(plan, [part, person]).slice(0, 3));
              expect(preferences.costsLess(a, b, person)).toBe(compare(one!, other!) < 0);
            }
          }
        }
      }
    }
  });

  test('what is noted counts', () => {
    for (let seed = 1; seed <= runs(150); seed++) {
      const random = new Random(seed);
      for (const plan of plans(seed)) {
        const preferences = new Preferences(plan);
        for (let step = 0; step < 5; step++) {
          const part = random.below(plan.job.length);
          const able = plan.frame.candidates[part]!;
          const place = random.below(able.length);
          const scatter = totalOf(plan)[3]!;
          const change = preferences.note(part, place);
          plan.move(part, able[place]!);
          expect(preferences.total()).toEqual(totalOf(plan));
          expect(scatter + change).toBe(totalOf(plan)[3]);
        }
      }
    }
  });
});

describe('handing over', () => {
  /** Cost for each minute of relief; what costs nothing comes first, and of that what relieves most. */
  const priceOf = (cost: number, relief: number): number => (cost > 0 ? cost / relief : cost - relief);

  test('it costs and relieves what it says, nobody else exceeds the ceiling, and no move or swap is cheaper', () => {
    let [found, none] = [0, 0];
    for (let seed = 1; seed <= runs(400); seed++) {
      for (const plan of plans(seed, seed % 3)) {
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
