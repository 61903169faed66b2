import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/main.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { organisation, renamed, shuffled, type Size } from './generate.ts';
import { fieldsOf, listOf } from './values.ts';
import { verify } from './verify.ts';

/** Runs `bagi --format json` in memory. */
async function assign(
  files: ReadonlyMap<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(['bagi', '.', '--format', 'json'], {
    files: memoryFileSystem(files),
    out: { write: (text) => void (out += text), isTerminal: false, columns: undefined },
    err: { write: (text) => void (err += text), isTerminal: false, columns: undefined },
    schema: () => Promise.reject(new Error('bagi needs no schema')),
    asset: () => Promise.reject(new Error('bagi prints nothing')),
    today: () => '2026-11-21',
    clock: () => 0,
    interrupted: () => new AbortController().signal,
    env: {},
  });
  return { code, out, err };
}

/** Runs, expects the exit code that the result asks for, and verifies. */
async function complaintsAbout(files: ReadonlyMap<string, string>): Promise<string[]> {
  const { code, out, err } = await assign(files);
  if (out === '') return [`exit code ${code} and no result: ${err}`];
  const result: unknown = JSON.parse(out);
  const complete = fieldsOf(fieldsOf(result, 'hasil').ringkasan, 'ringkasan').habis === true;
  const right = complete ? 0 : 1;
  return [...(code === right ? [] : [`exit code ${code}, should be ${right}`]), ...verify(files, result)];
}

/** Positions follow the file, and findings stand in the order of their positions: both are put aside. */
function withoutPlaces(out: string, alsoFindings = false): string {
  const result = fieldsOf(
    JSON.parse(out, (key, value: unknown) =>
      ['baris', 'kolom', 'sampai_baris', 'sampai_kolom'].includes(key) ? undefined : value,
    ),
    'hasil',
  );
  const findings = listOf(result.temuan, 'temuan').map((finding) => JSON.stringify(finding));
  return JSON.stringify({ ...result, temuan: alsoFindings ? findings.length : findings.sort() }, null, 1);
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

describe('The examples', () => {
  test.each(['setda', 'belum-habis'])('%s is verified', async (name) => {
    expect(await complaintsAbout(filesBelow(join('examples', name)))).toEqual([]);
  });
});

/** 300 organisations: half of them tiny, where proofs are checked against all plans; a few as large as a Setda. */
const sizeOf = (seed: number): Size =>
  seed % 60 === 0 ? 'setda' : seed % 10 === 0 ? 'section' : seed % 2 === 0 ? 'small' : 'tiny';
const CHUNK = 20;
const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
const chunks = Array.from({ length: seeds.length / CHUNK }, (_, index) =>
  seeds.slice(index * CHUNK, (index + 1) * CHUNK),
);
const nameOf = (chunk: readonly number[]): string => `${chunk[0] ?? 0} to ${chunk.at(-1) ?? 0}`;

/** Found among 10,000: ties between unowned duties, separated duties that ask for several people, chains of both, and a
 * duty that fits beside a bottleneck whose minutes have another grain. */
const HARD: readonly (readonly [number, Size])[] = [
  ...[4516, 4982, 5231, 5566, 6604, 7034, 7730, 8292, 8319, 9193].map((seed) => [seed, 'tiny'] as const),
  ...[9, 4056, 4234, 4393, 4438].map((seed) => [seed, 'small'] as const),
];

test.each(HARD)('organisation(%d, %s) is verified', async (seed, size) => {
  expect(await complaintsAbout(organisation(seed, size))).toEqual([]);
});

describe('Generated organisations', () => {
  test.each(chunks.map((chunk) => [nameOf(chunk), chunk] as const))('%s are verified', async (_, chunk) => {
    const complaints: string[] = [];
    for (const seed of chunk) {
      const size = sizeOf(seed);
      const found = await complaintsAbout(organisation(seed, size));
      complaints.push(...found.map((complaint) => `organisation(${seed}, '${size}'): ${complaint}`));
    }
    expect(complaints).toEqual([]);
  });

  test.each(chunks.map((chunk) => [nameOf(chunk), chunk] as const))(
    '%s give the same plan in every order of the input',
    async (_, chunk) => {
      for (const seed of chunk) {
        const files = organisation(seed, sizeOf(seed));
        const { out } = await assign(files);
        const other = await assign(shuffled(files, seed));
        expect({ seed, out: withoutPlaces(other.out) }).toEqual({ seed, out: withoutPlaces(out) });
        if (seed % 3 !== 0) continue;
        const third = await assign(renamed(files, seed));
        expect({ seed, out: withoutPlaces(third.out, true) }).toEqual({
          seed,
          out: withoutPlaces(out, true),
        });
      }
    },
  );
});
