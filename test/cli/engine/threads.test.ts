import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { solveGroup } from '../../../src/assign/solve-group.ts';
import { laneOn } from '../../../src/cli/engine/threads.ts';
import { randomProblem } from '../../assign/support/random-problem.ts';
import { loadedWith } from '../../support/loaded-with.ts';

const problems = Array.from({ length: 20 }, (_, seed) =>
  randomProblem(seed, { people: 8, jobs: 30, separations: 3, pinned: 5, shared: 20, flexible: 10 }),
);

describe('a worker thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-worker-'));
  const file = join(folder, 'worker.mjs');

  beforeAll(async () => {
    await build({
      entryPoints: ['src/cli/engine/worker.ts'],
      bundle: true,
      splitting: true,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('solves one group after the other, the same as this thread', async () => {
    const lane = laneOn(new Worker(file, { workerData: {} }));
    for (const problem of problems) expect(await lane.solve(problem)).toEqual(solveGroup(problem));
    lane.end();
  });

  test('that meets a fault is an error of who waits, and of who asks later', async () => {
    const lane = laneOn(new Worker(file, { workerData: {} }));
    const broken = { ...problems[0]!, capacities: null } as never;
    await expect(lane.solve(broken)).rejects.toThrow(/null/);
    await expect(lane.solve(problems[0]!)).rejects.toThrow(/null/);
  });

  test('loads the engine, and nothing else', async () => {
    const loaded = await loadedWith('src/cli/engine/worker.ts');
    expect(loaded).toContain('src/assign/solve-group.ts');
    expect(loaded.filter((path) => !/^src\/(?:assign|cli\/engine)\//.test(path))).toEqual([]);
  });
});

describe('a worker that ends by itself', () => {
  test.each([
    ['at once', 'process.exit(7)'],
    ['when it is asked', "require('node:worker_threads').parentPort.on('message', () => process.exit(7))"],
  ])('%s is an error of who waits', async (_, code) => {
    await expect(laneOn(new Worker(code, { eval: true })).solve(problems[0]!)).rejects.toThrow('exit 7');
  });
});
