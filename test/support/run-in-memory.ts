import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../../src/cli/main.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';

/** What one run of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process on files in memory: what it writes goes there too. */
export async function runInMemory(
  argv: readonly string[],
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    files: memoryFileSystem(files),
    out: { write: (text) => void (out += text), isTerminal: false, columns: undefined },
    err: { write: (text) => void (err += text), isTerminal: false, columns: undefined },
    schema: (name) => Promise.resolve(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
    asset: (name) => Promise.resolve(readFileSync(`dist/${name}`)),
    today: () => '2026-11-21',
    clock: () => 0,
    interrupted: () => new AbortController().signal,
    env: {},
  });
  return { code, out, err };
}

/** The bytes of all files below a folder, by path from there. */
export function bytesBelow(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}
