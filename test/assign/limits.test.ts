import { describe, expect, test } from '@jest/globals';
import { Limits, upperLimits } from '../../src/assign/fit/limits.ts';
import { Random } from '../../src/assign/level/random.ts';
import { Plan } from '../../src/assign/plan.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { problemOf } from './support/job.ts';
import { runs } from './support/runs.ts';

/** Loads without jobs, for limits look at loads only. */
function planOf(loads: readonly number[], capacities: readonly number[]): Plan {
  const plan = new Plan(settle(problemOf(capacities.length, [], { capacities })), []);
  plan.loads.set(loads);
  return plan;
}

function levelsOf(plan: Plan): Float64Array {
  return plan.loads.map((load, person) => load / plan.capacities[person]!).sort((a, b) => b - a);
}

/** The first rank at which a level is more than so much above its limit; -1 if none is. */
function firstAbove(levels: Float64Array, limits: Float64Array, tolerance: number): number {
  return levels.findIndex((level, k) => level > limits[k]! + tolerance + 1e-9);
}

/** Whether a level is more than the tolerance below its limit. Without tolerance it may be. */
function isBelow(levels: Float64Array, limits: Float64Array, tolerance: number): boolean {
  return levels.some((level, k) => tolerance > 0 && level < limits[k]! - tolerance - 1e-9);
}

describe('limits of the levels', () => {
  test('the same, step by step, as comparing all levels anew', () => {
    let [allowed, refused] = [0, 0];
    for (let seed = 1; seed <= runs(1500); seed++) {
      const random = new Random(seed);
      const people = 1 + random.below(5);
      const capacities = Array.from({ length: people }, () => (random.below(3) === 0 ? 50 : 100));
      const plan = planOf(
        capacities.map(() => random.below(12) * 10),
        capacities,
      );
      const tolerance = [0, 0.1, 0.2][random.below(3)]!;
      const levels = levelsOf(plan);
      const limits = new Limits(plan, levels, tolerance);
      for (let step = 0; step < 6; step++) {
        const [from, to] = [random.below(people), random.below(people)];
        if (from === to) continue;
        const minutes = 5 * (random.below(9) - 4);
        if (plan.loads[from]! < minutes || plan.loads[to]! < -minutes) continue;
        const before = plan.loads.slice();
        const allows = limits.allow(from, to, minutes);
        limits.note(from, to, minutes);
        plan.loads[from]! -= minutes;
        plan.loads[to]! += minutes;
        const now = levelsOf(plan);
        const above = firstAbove(now, levels, tolerance);
        const kept = above < 0 && !isBelow(now, levels, tolerance);
        expect(limits.firstBroken()).toBe(above);
        expect(limits.keptAbove()).toBe(above < 0);
        expect(limits.keptBelow()).toBe(!isBelow(now, levels, tolerance));
        expect(allows).toBe(kept);
        if (kept) allowed++;
        else {
          refused++;
          limits.note(to, from, minutes);
          plan.loads.set(before);
          expect([limits.keptAbove(), limits.keptBelow()]).toEqual([true, true]);
        }
      }
    }
    expect(allowed).toBeGreaterThan(runs(1500) / 4);
    expect(refused).toBeGreaterThan(runs(1500) / 4);
  });

  test('a plan that starts below may stay there, but comes no farther', () => {
    const plan = planOf([50, 20], [100, 100]);
    const limits = new Limits(plan, Float64Array.of(0.5, 0.5), 0.1);
    expect([limits.keptAbove(), limits.keptBelow()]).toEqual([true, false]);
    expect(limits.allow(1, 0, 5)).toBe(true);
    expect(limits.allow(0, 1, 5)).toBe(true);
    expect(limits.allow(1, 0, 15)).toBe(false);
    expect(limits.allow(0, 1, 15)).toBe(false);
  });

  test('the first of several limits that are broken', () => {
    const plan = planOf([90, 90, 90, 10], [100, 100, 100, 100]);
    const levels = Float64Array.of(0.9, 0.7, 0.7, 0.1);
    expect(new Limits(plan, levels, 0).firstBroken()).toBe(1);
    expect(new Limits(plan, levels, 0.2).firstBroken()).toBe(-1);
    expect(new Limits(plan, levels, 0.1).upper(1)).toBeCloseTo(0.8, 6);
    expect(new Limits(plan, Float64Array.of(0.9, 0.9, 0.7, 0.1), 0).firstBroken()).toBe(2);
    expect([...upperLimits(levels, 0.05)].map((one) => Number(one.toFixed(6)))).toEqual([
      0.95, 0.75, 0.75, 0.15,
    ]);
  });
});
