import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bytesBelow, type Outcome } from '../support/run-in-memory.ts';

/** One golden case: test/fixtures/<theme>/<leaf>/ with input/, command, expected and exit. */
export interface Leaf {
  /** "<theme>/<leaf>". */
  readonly name: string;
  readonly folder: string;
  /** The words after `bagihabis`. */
  readonly argv: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const ROOT = 'test/fixtures';

/** Lists of which several tests take a copy; no cases. */
const DATA = 'impor-data';

export const leaves: readonly Leaf[] = readdirSync(ROOT)
  .filter((theme) => theme !== DATA)
  .flatMap((theme) => readdirSync(join(ROOT, theme)).map((name) => `${theme}/${name}`))
  .sort()
  .map((name) => {
    const folder = join(ROOT, name);
    return {
      name,
      folder,
      argv: wordsOf(readFileSync(join(folder, 'command'), 'utf8')),
      files: bytesBelow(join(folder, 'input')),
    };
  });

/** Words of a command line; a word with spaces, or an empty one, stands in double quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** The text of the file `expected`: stdout, then stderr under a line of its own. */
export function transcript({ out, err }: Outcome): string {
  return err === '' ? out : `${out}--- stderr\n${err}`;
}

/** Undefined where the leaf has not been recorded. */
export function expectedOf({ folder }: Leaf): { text: string; code: number } | undefined {
  if (!existsSync(join(folder, 'expected'))) return undefined;
  return {
    text: readFileSync(join(folder, 'expected'), 'utf8'),
    code: Number(readFileSync(join(folder, 'exit'), 'utf8')),
  };
}
