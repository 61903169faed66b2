import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../../assign/problem.ts';
import { solveWith } from './solve-with.ts';

/** The entry of a worker thread: the engine alone. Answers each problem with its solution; an error ends the thread. */
const { highs } = workerData as { readonly highs: Uint8Array | undefined };
const solve = await solveWith(highs);
parentPort!.on('message', (problem: Problem) => {
  parentPort!.postMessage(solve(problem));
});
