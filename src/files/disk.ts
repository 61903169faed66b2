import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { FileError, type Entry, type FileSystem } from './file-system.ts';
import { folderOf } from './paths.ts';

/** The real disk. */
export const disk: FileSystem = {
  async look(path): Promise<Entry> {
    try {
      const stats = await stat(path);
      if (stats.isFile()) return { kind: 'file', size: stats.size };
      return { kind: stats.isDirectory() ? 'folder' : 'other', size: 0 };
    } catch (error) {
      if (reasonOf(error) === 'none') return { kind: 'none', size: 0 };
      throw new FileError(reasonOf(error), path, error);
    }
  },

  async list(folder): Promise<readonly string[]> {
    return (await guarded(folder, readdir(folder))).sort();
  },

  read(path): Promise<Uint8Array> {
    return guarded(path, readFile(path));
  },

  async write(path, text): Promise<void> {
    // Loaded here because most runs write nothing.
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await guarded(path, mkdir(folderOf(path), { recursive: true }));
    await guarded(path, writeFileAtomic(path, text));
  },
};

async function guarded<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new FileError(reasonOf(error), path, error);
  }
}

function reasonOf(error: unknown): FileError['reason'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'none';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return code === 'EISDIR' ? 'folder' : 'other';
}
