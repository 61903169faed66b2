import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { GroupSolution } from '../../assign/solve-group.ts';
import type { Lane } from './lane.ts';

/** Threads beside the one that talks to the user. */
export interface Threads {
  /** How many can work at the same time. */
  readonly most: number;
  /** Starts one; with the bytes of HiGHS it proves by HiGHS too. */
  start(highs: Uint8Array | undefined): Lane;
}

/** The threads of this process. The compiled worker lies beside this file's own chunk in dist/. */
export const threads: Threads = {
  most: availableParallelism(),
  start: (highs) => laneOn(new Worker(new URL('worker.js', import.meta.url), { workerData: { highs } })),
};

/** A lane on a worker that answers each problem with its solution. A worker that dies is an error of whoever waits. */
export function laneOn(worker: Worker): Lane {
  const death = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`worker: exit ${code}`));
    });
  });
  // It may die while nobody waits; who asks next is told.
  death.catch(() => undefined);
  return {
    async solve(problem) {
      const answer = once(worker, 'message');
      worker.postMessage(problem);
      const [solution] = (await Promise.race([answer, death])) as [GroupSolution];
      return solution;
    },
    end() {
      void worker.terminate();
    },
  };
}
