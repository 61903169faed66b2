import { FileError, type FileSystem } from '../../files/file-system.ts';
import { folderOf } from '../../files/paths.ts';
import { decode } from '../../source/decode.ts';
import type { Context } from '../context.ts';
import { RefusedError } from '../exit-codes.ts';

/** Somebody else may have written since: another import, an editor. Nothing of theirs is to be lost. */
export async function refuseUnlessAsRead(
  { path, before }: { readonly path: string; readonly before: string | undefined },
  { host: { files }, messages: { import: words } }: Context,
): Promise<void> {
  if (before !== undefined) {
    if ((await textAt(path, files)) !== before) throw new RefusedError(words.changedMeanwhile(path));
    return;
  }
  if ((await files.look(path)).kind !== 'none') throw new RefusedError(words.inTheWay(path));
  const noFolder = await fileAbove(path, files);
  if (noFolder !== undefined) throw new RefusedError(words.noFolder(noFolder));
}

/** Undefined where it can no longer be read. */
async function textAt(path: string, files: FileSystem): Promise<string | undefined> {
  try {
    return decode(path, await files.read(path)).text;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** Of the folders that the path needs, the one in whose place something else stands. */
async function fileAbove(path: string, files: FileSystem): Promise<string | undefined> {
  const folder = folderOf(path);
  if (folder === path) return undefined;
  const { kind } = await files.look(folder);
  if (kind === 'none') return fileAbove(folder, files);
  return kind === 'folder' ? undefined : folder;
}
