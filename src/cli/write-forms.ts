import { FileError, type FileSystem } from '../files/file-system.ts';
import { isSameBytes } from '../files/same-bytes.ts';
import { presentable } from '../vocabulary/presentable.ts';
import type { Context } from './context.ts';
import { progressOn } from './progress.ts';
import { writeFile } from './write-file.ts';

/** A form that is made when its turn comes, for hundreds of them would fill the memory. */
export interface NamedForm {
  readonly path: string;
  readonly make: () => Uint8Array;
}

/** Paths where something else stands than would be written: somebody may have filled it in. */
export async function formsInTheWay(forms: readonly NamedForm[], { host }: Context): Promise<string[]> {
  const inTheWay: string[] = [];
  for (const { path, make } of forms) {
    const present = await presentBytes(path, host.files);
    if (present !== undefined && !isSameBytes(present, make())) inTheWay.push(path);
  }
  return inTheWay;
}

/** Undefined where nothing stands, and where the disk does not tell: writing there says why. */
async function presentBytes(path: string, files: FileSystem): Promise<Uint8Array | undefined> {
  try {
    return (await files.look(path)).kind === 'file' ? await files.read(path) : undefined;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** Writes every form and names each file when it is there. */
export async function writeForms(forms: readonly NamedForm[], context: Context): Promise<void> {
  const { host } = context;
  const progress = progressOn(host.err);
  for (const [i, { path, make }] of forms.entries()) {
    progress.show(presentable(`${i + 1}/${forms.length} ${path}`));
    try {
      await writeFile(path, make(), context);
    } finally {
      progress.clear();
    }
    host.out.write(`${presentable(path)}\n`);
  }
}
