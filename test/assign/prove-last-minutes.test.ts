import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import { confinedTo, type Confined } from '../../src/assign/bound/confined.ts';
import { jointLevel } from '../../src/assign/bound/jointly.ts';
import { reachableLevel } from '../../src/assign/bound/reach.ts';
import { scopeOf, type Scope } from '../../src/assign/bound/scope.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { pack } from '../../src/assign/prove/bin-completion.ts';
import { binsOf, type Bins } from '../../src/assign/prove/bins.ts';
import { ExactFit } from '../../src/assign/prove/exact-fit.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { section } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

const PLENTY = 10_000_000;

function everybody(problem: Problem): { scope: Scope; confined: Confined } {
  const scope = scopeOf(settle(problem));
  return { scope, confined: confinedTo(scope, scope.people) };
}

/** Some people of 100 or 50 minutes, with jobs that each of them, or some, may do. */
const small: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 4 }).chain((people) => {
  const all = [...new Array(people).keys()];
  const able = fc.oneof(fc.constant(all), fc.subarray(all, { minLength: 1 }));
  const minutes = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((tens) => 10 * tens),
    fc.nat(40).map((one) => 1 + one),
  );
  const jobs = fc.array(fc.tuple(able, minutes), { minLength: 2, maxLength: 7 });
  const capacities = fc.array(fc.constantFrom(50, 100), { minLength: people, maxLength: people });
  return fc.record({ jobs, capacities }).map((drawn) => ({
    ...problemOf(
      people,
      drawn.jobs.map(([who, length]) => job(who, length)),
    ),
    capacities: drawn.capacities,
  }));
});

/** The least highest utilisation of all ways to give each job to one who may do it. */
function leastLevel({ capacities, jobs }: Problem): number {
  const loads = capacities.map(() => 0);
  const give = (at: number): number => {
    if (at === jobs.length) return Math.max(...loads.map((load, person) => load / capacities[person]!));
    const { candidates, minutesPerResult } = jobs[at]!;
    return Math.min(
      ...candidates.map(({ person }) => {
        loads[person]! += minutesPerResult;
        const level = give(at + 1);
        loads[person]! -= minutesPerResult;
        return level;
      }),
    );
  };
  return give(0);
}

/** What is wrong with these bins of the items. */
function faults({ room, items }: Bins, bins: readonly number[]): string[] {
  const loads = room.map(() => 0);
  items.forEach(({ units }, item) => (loads[bins[item]!]! += units));
  return [
    ...items.flatMap(({ able }, item) => (able.includes(bins[item]!) ? [] : [`item ${item} may not`])),
    ...loads.flatMap((load, bin) => (load <= room[bin]! ? [] : [`bin ${bin} is too full`])),
  ];
}

describe('the last minutes', () => {
  test('the bound by odd minutes is never above the best plan, nor below where it starts', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const { scope, confined } = everybody(problem);
        const least = leastLevel(problem);
        const from = confined.minutes / problem.capacities.reduce((sum, one) => sum + one, 0);
        const level = jointLevel(scope, confined, from, least + 0.05);
        expect(level).toBeGreaterThanOrEqual(from);
        expect(level).toBeLessThanOrEqual(least * (1 + 1e-9));
      }),
      { numRuns: runs(1000), seed: 20260401 },
    );
  });

  test('an odd minute is given to one person only', () => {
    const jobs = [60, 60, 60, 1, 2].map((minutes) => job([0, 1, 2], minutes));
    const { scope, confined } = everybody(problemOf(3, jobs));
    expect(reachableLevel(scope, confined, 0.61, 1)).toBe(0.61);
    expect(jointLevel(scope, confined, 0.61, 1)).toBe(0.62);
  });

  test('all fills: there is one exactly from the least level on', () => {
    let [tight, loose] = [0, 0];
    fc.assert(
      fc.property(small, fc.constantFrom(-1, 0, 1, 5), (problem, more) => {
        const { scope, confined } = everybody(problem);
        const least = leastLevel(problem);
        const bins = binsOf(scope, confined, least + more / 100)!;
        const packing = pack(bins, { left: PLENTY });
        if (more < 0) {
          tight++;
          expect(packing).toBeNull();
        } else {
          loose++;
          expect(faults(bins, packing as number[])).toEqual([]);
        }
      }),
      { numRuns: runs(1000), seed: 20260402 },
    );
    expect(Math.min(tight, loose)).toBeGreaterThan(0);
  });

  test('a budget that does not suffice leaves it open', () => {
    const { scope, confined } = everybody(section(3, 8, 40));
    expect(pack(binsOf(scope, confined, 2)!, { left: 100 })).toBe('open');
  });

  test('the walk comes from any start to the minute where jobs are many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 30, max: 900 }), { minLength: 40, maxLength: 60 }),
        (minutes) => {
          const all = [0, 1, 2, 3, 4];
          const jobs = minutes.map((one, at) => job(at % 3 === 0 ? [0, 1, 2] : all, one));
          const { scope, confined } = everybody({ ...problemOf(5, jobs), capacities: all.map(() => 10_000) });
          const least = Math.ceil(confined.minutes / 5) / 10_000;
          const bins = binsOf(scope, confined, least)!;
          const walk = new ExactFit(
            bins,
            bins.items.map(({ able }) => able[0]!),
          );
          expect(walk.run(PLENTY)).toBe(true);
          expect(faults(bins, walk.filling.bin)).toEqual([]);
        },
      ),
      { numRuns: runs(30), seed: 20260403 },
    );
  });

  test('the walk finds nothing where there is nothing', () => {
    const { scope, confined } = everybody(
      problemOf(
        3,
        [60, 60, 60, 1, 2].map((minutes) => job([0, 1, 2], minutes)),
      ),
    );
    expect(new ExactFit(binsOf(scope, confined, 0.61)!, [0, 1, 2, 0, 1]).run(10_000)).toBe(false);
    expect(new ExactFit(binsOf(scope, confined, 0.6)!, [0, 1, 2, 0, 1]).run(10_000)).toBe(false);
  });

  test('shared and separated jobs are not items', () => {
    const jobs = [job([0, 1], 60), job([0, 1], 50), job([0, 1], 30)];
    const shared = [...jobs, job([0, 1], 10, { parts: { min: 2, max: 2 } })];
    const apart = everybody(problemOf(2, jobs, { separations: [[0, 1]] }));
    const cut = everybody(problemOf(2, shared));
    expect(binsOf(apart.scope, apart.confined, 1)).toBeNull();
    expect(binsOf(cut.scope, cut.confined, 1)).toBeNull();
    expect(jointLevel(cut.scope, cut.confined, 0.75, 1)).toBe(0.75);
  });

  test('with proofs a section of five is proven that is open without', () => {
    const problem = section(11, 5, 40);
    const proven = (prove: boolean): boolean =>
      assign({ ...problem, options: { ...problem.options, prove } }).certificate.groups.every(
        (group) => group.proven,
      );
    expect([proven(false), proven(true)]).toEqual([false, true]);
  });
});
