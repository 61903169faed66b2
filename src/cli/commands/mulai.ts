import { join } from '../../files/paths.ts';
import { presentableLines } from '../../vocabulary/presentable.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { STARTING_FILES, STARTING_SCHEMAS } from '../starting-folder.ts';
import { writeFile } from '../write-file.ts';

/** `bagihabis mulai`: a small starting folder that already runs. Never overwrites anything. */
export async function start(folder: string, context: Context): Promise<number> {
  const { host, messages } = context;
  const files = new Map(Object.entries(STARTING_FILES).map(([name, text]) => [join(folder, name), text]));
  for (const name of STARTING_SCHEMAS) {
    files.set(join(folder, 'skema', `${name}.schema.json`), await host.schema(name));
  }
  for (const path of files.keys()) {
    if ((await host.files.look(path)).kind !== 'none') throw new UsageError(messages.start.notEmpty(path));
  }
  for (const [path, text] of files) await writeFile(path, text, context);
  const lines = [...files.keys()].map((path) => `  ${path}`);
  const told = [messages.start.done(folder), ...lines, messages.start.next(folder)].join('\n');
  host.out.write(`${presentableLines(told)}\n`);
  return EXIT.fine;
}
