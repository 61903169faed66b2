import type { Problem } from '../../assign/problem.ts';
import type { GroupSolution } from '../../assign/solve-group.ts';
import type { Context } from '../context.ts';
import type { Host } from '../host.ts';
import { solveInLanes } from './in-lanes.ts';
import { thisThread, type Lane } from './lane.ts';
import { searchProgress } from './search-progress.ts';
import { solveWith } from './solve-with.ts';

/** Solutions by the place of their group. */
export type Solved = Map<number, GroupSolution>;

/**
 * Solves the groups that are not solved yet, in threads where there are any, with progress, and with an ear for
 * Ctrl-C. Gives how many were searched to the end; the others, after Ctrl-C, are solved quickly.
 */
export async function solveLong(
  groups: readonly Problem[],
  solved: Solved,
  context: Context,
  heedsCtrlC: boolean,
): Promise<number> {
  const { host, messages } = context;
  const over = new AbortController();
  const ctrlC = heedsCtrlC ? host.interrupted(over.signal) : undefined;
  try {
    await solveRest(groups, solved, context, ctrlC);
  } finally {
    // From here on Ctrl-C ends the process.
    over.abort();
  }
  const finished = solved.size;
  if (finished < groups.length) {
    host.err.write(`${messages.search.stopping}\n`);
    await solveRest(groups.map(quick), solved, context);
  }
  return finished;
}

/** The first plan of the search only: made when it is needed, so that nobody else pays for it. */
function quick(group: Problem): Problem {
  return { ...group, options: { ...group.options, effort: 0, prove: false } };
}

async function solveRest(
  groups: readonly Problem[],
  solved: Solved,
  context: Context,
  until?: AbortSignal,
): Promise<void> {
  const rest = [...groups.keys()].filter((at) => !solved.has(at));
  const problems = rest.map((at) => groups[at]!);
  const lanes = await lanesFor(problems, context.host);
  const progress = searchProgress(problems, context);
  const note = (at: number, solution: GroupSolution): void => {
    solved.set(rest[at]!, solution);
    progress.add(problems[at]!);
  };
  try {
    await Promise.race([solveInLanes(problems, lanes, note), aborted(until)]);
  } finally {
    for (const lane of lanes) lane.end();
    progress.clear();
  }
}

async function lanesFor(groups: readonly Problem[], host: Host): Promise<Lane[]> {
  const isProof = groups.some(({ options }) => options.prove === true);
  const highs = isProof ? await host.asset('highs.wasm') : undefined;
  const threads = await host.threads?.();
  if (!threads) return [thisThread(await solveWith(highs))];
  return Array.from({ length: Math.min(threads.most, groups.length) }, () => threads.start(highs));
}

/** Fulfilled when the signal is aborted; never where there is none. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => {
      resolve();
    });
  });
}
