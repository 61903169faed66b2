import { describe, expect, test } from '@jest/globals';
import { movesTogether, overAllowance, withoutMostMoves } from '../../src/assign/allowance.ts';
import { assign, assignWith, usualEffort } from '../../src/assign/assign.ts';
import { split } from '../../src/assign/groups.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { solveGroup } from '../../src/assign/solve-group.ts';
import type { Moves } from '../../src/assign/solution.ts';
import { job, problemOf } from './support/job.ts';
import { pentagons } from './support/pentagons.ts';

/** A group of two people for each of these; what its solution says of its moves. */
function allowances(all: readonly Partial<Moves>[], mostMoves?: number): [number, number][] {
  const options = { tolerance: 0, effort: 1, ...(mostMoves === undefined ? {} : { mostMoves }) };
  const jobs = all.map((_, at) => job([2 * at, 2 * at + 1], 5));
  const problem = problemOf(2 * all.length, jobs, { options });
  const groups = split(problem);
  const solved = groups.map((group, at) => {
    const solution = solveGroup(group.problem);
    return {
      ...solution,
      certificate: { ...solution.certificate, moves: { ...solution.certificate.moves, ...all[at] } },
    };
  });
  return overAllowance(problem, groups, solved).map(({ at, limited }) => [at, limited.options.mostMoves!]);
}

describe('a limit of moves for several groups', () => {
  const groups = [
    { count: 3, least: 1, relieved: 0.5 },
    { count: 4, least: 0, relieved: 0.9 },
    { count: 2, least: 2, relieved: 0.7 },
    { count: 1, least: 0, relieved: 0.5 },
  ];

  test('what leaves nobody idle first, then where the highest levels come down', () => {
    expect(allowances(groups, 10)).toEqual([]);
    expect(allowances(groups, 9)).toEqual([[3, 0]]);
    expect(allowances(groups, 8)).toEqual([
      [0, 2],
      [3, 0],
    ]);
    expect(allowances(groups, 5)).toEqual([
      [1, 2],
      [0, 1],
      [3, 0],
    ]);
    expect(allowances(groups, 0)).toEqual([
      [1, 0],
      [0, 1],
      [3, 0],
    ]);
    expect(allowances(groups)).toEqual([]);
  });

  test('the moves of groups as those of one', () => {
    const one = { count: 1, bound: 1, least: 0, relieved: 0.4, heldBack: false };
    const other = { count: 3, bound: 2, least: 1, relieved: 0.3, heldBack: true };
    expect(movesTogether([one, other])).toEqual({
      count: 4,
      bound: 3,
      least: 1,
      relieved: 0.4,
      heldBack: true,
    });
    expect(movesTogether([])).toEqual({ count: 0, bound: 0, least: 0, relieved: 0, heldBack: false });
  });

  test('everything else is asked for as before', () => {
    const options = { tolerance: 0.1, effort: 2, mostMoves: 3 };
    expect(withoutMostMoves(problemOf(1, [], { options })).options).toEqual({ tolerance: 0.1, effort: 2 });
    expect(withoutMostMoves(problemOf(1, [], { options: { ...options, prove: true } })).options).toEqual({
      tolerance: 0.1,
      effort: 2,
      prove: true,
    });
  });
});

describe('groups put together', () => {
  const away = (problems: readonly Problem[]) => Promise.resolve(problems.map((one) => solveGroup(one)));

  test('solved elsewhere, the plan is the same, also with a limit of moves', async () => {
    const pair = (first: number, minutes: number) =>
      [0, 1].map(() => job([first, first + 1], minutes, { previous: [first] }));
    const jobs = [...pair(0, 30), ...pair(2, 45), job([1], 5), job([3], 5)];
    const free = problemOf(4, jobs);
    expect(await assignWith(free, away)).toEqual(assign(free));
    const limited = { ...free, options: { tolerance: 0, effort: 1, mostMoves: 1 } };
    const solution = await assignWith(limited, away);
    expect(solution).toEqual(assign(limited));
    expect(solution.certificate.moves.count).toBe(1);
  });

  test('idle people ascend, jobs of nobody are counted by priority, and one group that is open leaves all so', () => {
    const jobs = [job([0, 3], 5), job([1, 2], 5), job([], 5), job([], 5, { priority: 0 })];
    const { idle, loads, certificate } = assign(problemOf(4, jobs));
    expect(idle).toHaveLength(2);
    expect(idle).toEqual([...idle].sort((a, b) => a - b));
    expect(loads.filter((load) => load === 5)).toHaveLength(2);
    expect(certificate.unowned).toEqual({ counts: [1, 1, 0], proven: true });
    const open = assign(pentagons(20, 3, [job([2], 5)]));
    expect(open.certificate.unowned).toEqual({ counts: [0, 20, 0], proven: false });
  });

  test('large organisations wait less, and so does who allows a tolerance', () => {
    expect(usualEffort(8000, 0)).toBeLessThan(usualEffort(100, 0));
    expect(usualEffort(100, 0.05)).toBeLessThan(usualEffort(100, 0));
    expect(usualEffort(8000, 0.05)).toBeGreaterThan(0);
  });
});
