import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Problem } from '../../../src/assign/problem.ts';
import { solveGroup } from '../../../src/assign/solve-group.ts';
import { engineIn } from '../../../src/cli/engine/engine.ts';
import { thisThread, type Lane } from '../../../src/cli/engine/lane.ts';
import { run } from '../../../src/cli/main.ts';
import type { Host } from '../../../src/cli/host.ts';
import { memoryFileSystem } from '../../../src/files/memory.ts';
import { id } from '../../../src/messages/id.ts';
import type { Hasil } from '../../../src/wire/generated/hasil.ts';
import { randomProblem } from '../../assign/support/random-problem.ts';
import { filesOf } from '../../support/disk-files.ts';
import { hostOn } from '../../support/host.ts';

const groups = Array.from({ length: 30 }, (_, seed) =>
  randomProblem(seed, { people: 6, jobs: 20, separations: 2, shared: 20 }),
);
const inThisThread = groups.map((group) => solveGroup(group));

function lane(solve: Lane['solve'], end = (): void => undefined): Lane {
  return { solve, end };
}

/** A host with so many threads, and a clock on which each look takes 200 milliseconds. */
function busyHost(most: number, start: () => Lane, base = hostOn(memoryFileSystem({})).host): Host {
  let now = 0;
  return { ...base, clock: () => (now += 200), threads: () => Promise.resolve({ most, start }) };
}

/** A group too large for this thread, and easy all the same: everybody has one job of his own. */
function withManyJobs(count: number): Problem {
  const jobs = Array.from({ length: count }, (_, person) => ({
    results: 1,
    minutesPerResult: 10,
    candidates: [{ person, misfit: [] }],
    parts: { min: 1, max: 1 },
    priority: 0 as const,
    affinity: [],
  }));
  return {
    capacities: new Array<number>(count).fill(100),
    jobs,
    separations: [],
    options: { tolerance: 0, effort: 1 },
  };
}

const never = (): Promise<never> => new Promise(() => undefined);
const noLane = (): Lane => {
  throw new Error('no thread was to start');
};

describe('the engine where the program runs', () => {
  test('needs no threads for little work', async () => {
    const host: Host = { ...hostOn(memoryFileSystem({})).host, threads: never };
    expect(await engineIn({ host, messages: id }).solve(groups)).toEqual(inThisThread);
  });

  test('needs none for the little that is left when time is up', async () => {
    const engine = engineIn({ host: busyHost(2, noLane), messages: id });
    expect(await engine.solve(groups)).toEqual(inThisThread);
  });

  test.each([1, 2, 3, 100])('gives the same answers in the same order with %i threads', async (most) => {
    const asked: Problem[] = [];
    const lanes: boolean[] = [];
    const start = (): Lane => {
      const number = lanes.push(true) - 1;
      const solve = async (problem: Problem): ReturnType<Lane['solve']> => {
        asked.push(problem);
        // The first lane is slow.
        for (let turn = 0; turn < (number === 0 ? 10 : 1); turn++) await new Promise(setImmediate);
        return solveGroup(problem);
      };
      return lane(solve, () => (lanes[number] = false));
    };
    const engine = engineIn({ host: busyHost(most, start), messages: id });
    const large = withManyJobs(150);
    expect(await engine.solve([large, ...groups])).toEqual([solveGroup(large), ...inThisThread]);
    expect(engine.interim()).toBeUndefined();
    // Two or three looks at the clock are time enough in this thread.
    expect(asked.length).toBeGreaterThan(26);
    expect(asked.length).toBeLessThan(31);
    const work = asked.map(({ capacities, jobs }) => capacities.length * jobs.length);
    expect(work).toEqual(work.toSorted((a, b) => b - a));
    expect(lanes).toEqual(new Array(Math.min(most, asked.length)).fill(false));
  });

  test('solves in this thread where there are no others, and hears Ctrl-C between groups', async () => {
    const ctrlC = new AbortController();
    const base = hostOn(memoryFileSystem({}));
    let listening = true;
    const host: Host = {
      ...base.host,
      interrupted: (over) => {
        over!.addEventListener('abort', () => (listening = false));
        setImmediate(() => {
          setImmediate(() => {
            ctrlC.abort();
          });
        });
        return ctrlC.signal;
      },
    };
    const large = Array.from({ length: 5 }, () => withManyJobs(200));
    const engine = engineIn({ host, messages: id }, true);
    const solutions = await engine.solve(large);
    const { finished, groups: all } = engine.interim()!;
    expect(all).toBe(5);
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(5);
    expect(solutions.map(({ loads }) => loads)).toEqual(large.map(() => new Array<number>(200).fill(10)));
    expect(listening).toBe(false);
  });

  test('a lane that was ended solves no more', async () => {
    const ended = thisThread(solveGroup);
    const answer = ended.solve(groups[0]!);
    ended.end();
    await expect(answer).rejects.toThrow('ended');
  });
});

describe('bagi', () => {
  const files = filesOf('examples/belum-habis');
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  const schema = (name: string): object =>
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
  for (const name of ['umum', 'temuan']) ajv.addSchema(schema(name));
  const isResult = ajv.compile(schema('hasil'));

  /** Runs `bagi --bukti` with threads that never answer a full search, and Ctrl-C as soon as one is asked. */
  async function interrupted(
    argv: readonly string[],
  ): Promise<{ exit: number; out: string; err: string; files: number }> {
    const ctrlC = new AbortController();
    const disk = memoryFileSystem(files);
    const { host, out, err } = hostOn(disk);
    const start = (): Lane =>
      lane((problem) => {
        if (problem.options.effort === 0) return Promise.resolve(solveGroup(problem));
        ctrlC.abort();
        return never();
      });
    const threads = (): ReturnType<NonNullable<Host['threads']>> => Promise.resolve({ most: 2, start });
    const exit = await run(['bagi', '--bukti', ...argv], {
      ...host,
      threads,
      interrupted: () => ctrlC.signal,
    });
    return { exit, out: out(), err: err(), files: disk.files.size };
  }

  test('on Ctrl-C shows the best plan so far, says that it is one, and does not save it', async () => {
    const { exit, out, err, files: count } = await interrupted(['--simpan']);
    expect(exit).toBe(130);
    expect(out).toContain('PEMBAGIAN SEMENTARA: pencarian dihentikan. 0 dari ');
    expect(out).toContain('BELUM HABIS');
    expect(err).toContain('Dihentikan.');
    expect(err).toContain('tidak disimpan');
    expect(count).toBe(Object.keys(files).length);
  });

  test('marks such a plan in JSON, and no other', async () => {
    const { exit, out } = await interrupted(['--format', 'json']);
    expect(exit).toBe(130);
    const result = JSON.parse(out) as Hasil;
    expect(isResult(result) ? [] : isResult.errors).toEqual([]);
    expect(result.ringkasan.sementara).toBe(true);
    const { host, out: whole } = hostOn(memoryFileSystem(files));
    expect(await run(['bagi', '--format', 'json'], host)).toBe(1);
    expect((JSON.parse(whole()) as Hasil).ringkasan).not.toHaveProperty('sementara');
  });

  test('a thread that dies is a fault of the program', async () => {
    const { host, err } = hostOn(memoryFileSystem(files));
    let ended = 0;
    const start = (): Lane =>
      lane(
        () => Promise.reject(new Error('worker: exit 7')),
        () => {
          ended++;
        },
      );
    const threads = (): ReturnType<NonNullable<Host['threads']>> => Promise.resolve({ most: 2, start });
    expect(await run(['bagi', '--bukti'], { ...host, threads })).toBe(3);
    expect(err()).toContain('worker: exit 7');
    expect(ended).toBe(2);
  });
});
