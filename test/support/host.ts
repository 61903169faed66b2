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

/** Runs the program in this process, on the given files. */
export async function runOn(
  files: FileSystem,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const [out, err] = [collector(), collector()];
  const host: Host = {
    files,
    out,
    err,
    env,
    schema: (name) => readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  };
  const exit = await run(argv, host);
  return { exit, out: out.text(), err: err.text() };
}

/** Runs the program on files given as path → text. */
export function runIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[],
): Promise<Outcome> {
  return runOn(memoryFileSystem(files), argv);
}

function collector(): Output & { readonly text: () => string } {
  const parts: string[] = [];
  return {
    write: (part) => {
      parts.push(part);
    },
    isTerminal: false,
    columns: undefined,
    text: () => parts.join(''),
  };
}
