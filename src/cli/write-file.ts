import { FileError } from '../files/file-system.ts';
import type { Context } from './context.ts';
import { RefusedError } from './exit-codes.ts';

/** Writes a file whole or not at all, and says in words where the disk refuses. */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  { host, messages: { cli } }: Context,
): Promise<void> {
  try {
    await host.files.write(path, content);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new RefusedError(cli.cannotWrite(path, cli.writeReasons[error.reason]));
  }
}
