import type { Problem } from '../../assign/problem.ts';
import type { GroupSolution } from '../../assign/solve-group.ts';

/** Where one group after another is solved: a thread of its own, or this one. */
export interface Lane {
  /** Only asked again when the answer is there. */
  solve(problem: Problem): Promise<GroupSolution>;
  /** Stops what is being solved; its answer never comes. */
  end(): void;
}

/** How groups are solved within one thread. */
export type Solve = (problem: Problem) => GroupSolution;

/** This thread, where no others can be had. Before each group whatever has happened meanwhile gets its turn, such as Ctrl-C. */
export function thisThread(solve: Solve): Lane {
  let ended = false;
  return {
    async solve(problem) {
      await new Promise((resolve) => setImmediate(resolve));
      if (ended) throw new Error('ended');
      return solve(problem);
    },
    end() {
      ended = true;
    },
  };
}
