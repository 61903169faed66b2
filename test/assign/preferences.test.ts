import { describe, expect, test } from '@jest/globals';
import { compare, Preferences } from '../../src/assign/fit/preferences.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { randomPlans } from './support/random-plans.ts';
import { runs } from './support/runs.ts';

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
      for (const plan of randomPlans(seed)) {
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
      for (const plan of randomPlans(seed)) {
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
      for (const plan of randomPlans(seed)) {
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
