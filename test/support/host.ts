import { readFile } from 'node:fs/promises';
import type { Host, Output } from '../../src/cli/host.ts';
import { run } from '../../src/cli/main.ts';
import type { FileSystem } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';

/** What a run of the program left behind. */
export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A host on the given files, and what was written to its streams; its clock stands still. */
export function hostOn(
  files: FileSystem,
  { env = {}, isTerminal = false }: { env?: Readonly<Record<string, string>>; isTerminal?: boolean } = {},
): { host: Host; out: () => string; err: () => string } {
  const [out, err] = [collector(isTerminal), collector(isTerminal)];
  const host: Host = {
    files,
    out,
    err,
    env,
    schema: (name) => readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
    asset: (name) => readFile(new URL(`../../dist/${name}`, import.meta.url)),
    today: () => '2026-11-21',
    clock: () => 0,
    interrupted: () => new AbortController().signal,
  };
  return { host, out: out.text, err: err.text };
}

/** Runs the program in this process, on the given files. */
export async function runOn(
  files: FileSystem,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { host, out, err } = hostOn(files, { env });
  const exit = await run(argv, host);
  return { exit, out: out(), err: err() };
}

/** Runs the program on files given as path → text. */
export function runIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[],
): Promise<Outcome> {
  return runOn(memoryFileSystem(files), argv);
}

function collector(isTerminal: boolean): Output & { readonly text: () => string } {
  const parts: string[] = [];
  return {
    write: (part) => {
      parts.push(part);
    },
    isTerminal,
    columns: undefined,
    text: () => parts.join(''),
  };
}
