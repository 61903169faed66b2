/** Runs a task of run.mjs in a process of its own and reads what came of it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** As the program tells V8 (src/cli/start.ts). */
const LATE = '--interrupt-budget=300000';
const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));

export function runTask(engine, task) {
  const words = [LATE, RUN, engine, JSON.stringify(task)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${JSON.stringify(task)}: exit ${status}\n${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}

/** The same with seeds 0, 1, 2 and so on. */
export function runSeeds(engine, task, seeds) {
  return Array.from({ length: seeds }, (_, seed) => runTask(engine, { ...task, seed }));
}
