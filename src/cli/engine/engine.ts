import type { GroupSolver } from '../../assign/assign.ts';
import type { Problem } from '../../assign/problem.ts';
import { solveGroup } from '../../assign/solve-group.ts';
import type { Interim } from '../../reports/view.ts';
import type { Context } from '../context.ts';
import type { Host } from '../host.ts';
import type { Solved } from './long.ts';
import { byWork, workOf } from './work.ts';

/** Milliseconds of work that are not worth threads: they take a good part of that to start and get up to speed. */
const BRIEF = 500;
/** So many people × jobs are never brief; fewer are not worth threads, however long what came before took. */
const LARGE = 20_000;

export interface Engine {
  readonly solve: GroupSolver;
  /** What Ctrl-C left undone; undefined where every group was searched to the end. */
  interim(): Interim | undefined;
}

/**
 * The engine where the program runs: it begins in this thread, and if that does not soon do, goes on in threads of
 * their own. Which it was never shows in the plan. `heedsCtrlC`: while it works in threads, Ctrl-C makes it answer
 * with the best plan that it has.
 */
export function engineIn(context: Context, heedsCtrlC = false): Engine {
  let interim: Interim | undefined;
  return {
    async solve(groups) {
      const solved = solveBriefly(groups, context.host);
      if (solved.size < groups.length) {
        const { solveLong } = await import('./long.ts');
        const finished = await solveLong(groups, solved, context, heedsCtrlC);
        if (finished < groups.length) interim = { finished, groups: groups.length };
      }
      return groups.map((_, at) => solved.get(at)!);
    },
    interim: () => interim,
  };
}

/** The groups that can be solved at once, the smallest first. Proofs never can. */
function solveBriefly(groups: readonly Problem[], { clock, threads }: Host): Solved {
  const solved: Solved = new Map();
  const start = threads && clock();
  const isOver = (): boolean => start !== undefined && clock() - start > BRIEF;
  let rest = groups.reduce((sum, group) => sum + workOf(group), 0);
  for (const at of byWork(groups)) {
    const group = groups[at]!;
    if (group.options.prove === true || workOf(group) > LARGE || (rest > LARGE && isOver())) break;
    solved.set(at, solveGroup(group));
    rest -= workOf(group);
  }
  return solved;
}
