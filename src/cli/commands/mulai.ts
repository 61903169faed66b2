import { FileError } from '../../files/file-system.ts';
import { join } from '../../files/paths.ts';
import type { Context } from '../context.ts';
import { EXIT, RefusedError, UsageError } from '../exit-codes.ts';
import { STARTING_FILES, STARTING_SCHEMAS } from '../starting-folder.ts';

/** `bagihabis mulai`: a small starting folder that already runs. Never overwrites anything. */
export async function start(folder: string, { host, messages }: Context): Promise<number> {
  const files = new Map(Object.entries(STARTING_FILES).map(([name, text]) => [join(folder, name), text]));
  for (const name of STARTING_SCHEMAS) {
    files.set(join(folder, 'skema', `${name}.schema.json`), await host.schema(name));
  }
  for (const path of files.keys()) {
    if ((await host.files.look(path)).kind !== 'none') throw new UsageError(messages.start.notEmpty(path));
  }
  for (const [path, text] of files) {
    try {
      await host.files.write(path, text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new RefusedError(messages.cli.cannotWrite(path, messages.cli.writeReasons[error.reason]));
    }
  }
  const lines = [...files.keys()].map((path) => `  ${path}`);
  host.out.write(`${[messages.start.done(folder), ...lines, messages.start.next(folder)].join('\n')}\n`);
  return EXIT.fine;
}
