import { solveGroup } from '../../assign/solve-group.ts';
import type { Solve } from './lane.ts';

/** Solves groups; with the bytes of HiGHS, whose library is loaded only then, it proves by HiGHS too. */
export async function solveWith(highs: Uint8Array | undefined): Promise<Solve> {
  if (highs === undefined) return (problem) => solveGroup(problem);
  const { loadHighs } = await import('../../assign/prove/highs.ts');
  const solver = await loadHighs(highs);
  return (problem) => solveGroup(problem, solver);
}
