import type { Group } from './groups.ts';
import type { Problem } from './problem.ts';
import type { GroupSolution } from './solve-group.ts';
import type { Moves } from './solution.ts';

/** A limit of moves is of the whole problem, so at first each group is solved as if there were none. */
export function withoutMostMoves(problem: Problem): Problem {
  const { tolerance, effort, prove } = problem.options;
  return { ...problem, options: { tolerance, effort, ...(prove === undefined ? {} : { prove }) } };
}

/**
 * The groups that took more moves than fall to them, each with its allowance for a limit. What leaving nobody idle
 * takes anyway comes first; what is left goes to the groups in which moves lower the highest levels, as many as they
 * can use.
 */
export function overAllowance(
  problem: Problem,
  groups: readonly Group[],
  solved: readonly GroupSolution[],
): { at: number; limited: Problem }[] {
  const { mostMoves } = problem.options;
  const moves = solved.map(({ certificate }) => certificate.moves);
  if (mostMoves === undefined || movesTogether(moves).count <= mostMoves) return [];
  let left = Math.max(0, mostMoves - movesTogether(moves).least);
  const order = [...moves.keys()].sort((a, b) => moves[b]!.relieved - moves[a]!.relieved || a - b);
  return order.flatMap((at) => {
    const { count, least } = moves[at]!;
    const more = Math.min(Math.max(0, count - least), left);
    left -= more;
    if (count <= least + more) return [];
    const group = groups[at]!.problem;
    return [{ at, limited: { ...group, options: { ...group.options, mostMoves: least + more } } }];
  });
}

/** The moves of independent groups as those of one. */
export function movesTogether(moves: readonly Moves[]): Moves {
  const sum = (of: (one: Moves) => number): number => moves.reduce((total, one) => total + of(one), 0);
  return {
    count: sum((one) => one.count),
    bound: sum((one) => one.bound),
    least: sum((one) => one.least),
    relieved: Math.max(0, ...moves.map((one) => one.relieved)),
    heldBack: moves.some((one) => one.heldBack),
  };
}
