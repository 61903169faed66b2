import { FileError, type FileSystem } from './file-system.ts';
import { baseName, folderOf, join, normalise } from './paths.ts';

/**
 * One name for the file at a path, however the path is spelt, also where nothing is there yet: two paths with one name
 * are one file.
 */
export async function fileIdentity(files: FileSystem, path: string): Promise<string> {
  const present = await presentIdentity(files, path);
  if (present !== undefined || folderOf(path) === path) return present ?? path;
  const folder = await fileIdentity(files, folderOf(path));
  if (baseName(path) === '..') return folderOf(folder);
  // A detour through a folder that is not there yet may lead to a file that is.
  const direct = join(folder, baseName(path));
  // Some disks take "A" and "a" for one, and what is not there cannot be asked.
  return (await presentIdentity(files, direct)) ?? join(folder, baseName(path).toLowerCase());
}

async function presentIdentity(files: FileSystem, path: string): Promise<string | undefined> {
  try {
    return normalise(await files.identity(path));
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
