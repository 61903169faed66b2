import type { Problem } from '../../assign/problem.ts';
import type { GroupSolution } from '../../assign/solve-group.ts';
import type { Lane } from './lane.ts';
import { byWork } from './work.ts';

/**
 * Solves the groups in the lanes, the largest first, so that no lane is left with it at the end (Graham 1969); each
 * answer goes to `done` with the index of its group.
 */
export async function solveInLanes(
  groups: readonly Problem[],
  lanes: readonly Lane[],
  done: (group: number, solution: GroupSolution) => void,
): Promise<void> {
  const waiting = byWork(groups).reverse().values();
  await Promise.all(
    lanes.map(async (lane) => {
      // The lanes take from one queue.
      for (const group of waiting) done(group, await lane.solve(groups[group]!));
    }),
  );
}
