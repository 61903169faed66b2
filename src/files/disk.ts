import { watch, type FSWatcher } from 'node:fs';
import { appendFile, mkdir, readFile, readdir, realpath, stat } from 'node:fs/promises';
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
      const problem = fileError(path, error);
      if (problem instanceof FileError && problem.reason === 'none') return { kind: 'none', size: 0 };
      throw problem;
    }
  },

  async list(folder): Promise<readonly string[]> {
    return (await guarded(folder, readdir(folder))).sort();
  },

  identity(path): Promise<string> {
    return guarded(path, realpath(path));
  },

  read(path): Promise<Uint8Array> {
    return guarded(path, readFile(path));
  },

  async write(path, content): Promise<void> {
    if (OPEN_FILE.test(path) || (await disk.look(path)).kind === 'other') {
      await guarded(path, appendFile(path, content));
      return;
    }
    // Loaded here because most runs write nothing.
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await guarded(path, makeFolders(folderOf(path)));
    // The library takes bytes as a Buffer only; this one shares them.
    const data =
      typeof content === 'string'
        ? content
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    await guarded(path, writeFileAtomic(path, data));
  },

  watch(folders, onChange): () => void {
    const stops = folders.map((folder) => watchFolder(folder, onChange));
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/** What the process has open, the standard output above all: another file in its place would not reach the reader. */
const OPEN_FILE = /^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/;

/** Milliseconds between two looks at a folder that the system does not watch for us. */
const PATROL = 1000;

/** The folder and not its files: an editor that saves by renaming puts another file in the place of the old one. */
function watchFolder(folder: string, onChange: () => void): () => void {
  let stop = (): void => undefined;
  // A network disk, or a system that watches too many files already: then the caller looks now and then.
  const patrol = (): void => {
    const timer = setInterval(onChange, PATROL);
    stop = () => {
      clearInterval(timer);
    };
  };
  try {
    const watcher: FSWatcher = watch(folder, onChange);
    stop = () => {
      watcher.close();
    };
    watcher.on('error', () => {
      watcher.close();
      patrol();
    });
  } catch {
    patrol();
  }
  return () => {
    stop();
  };
}

/** Level by level: Node's own way never ends where the disk denies a folder that it says is not there, as in /proc. */
async function makeFolders(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || folderOf(folder) === folder) throw error;
    await makeFolders(folderOf(folder));
    await makeFolder(folder);
  }
}

/** One that is there is as good, also where another file that is written now has just made it. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
}

async function guarded<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fileError(path, error);
  }
}

function codeOf(error: unknown): unknown {
  return (error as { readonly code?: unknown } | undefined)?.code;
}

/** What the disk refuses becomes a FileError; anything else is a fault of the program and stays what it is. */
function fileError(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (typeof code !== 'string') return error;
  return new FileError(REASONS[code] ?? 'other', path, error);
}

const REASONS: Readonly<Record<string, FileError['reason']>> = {
  ENOENT: 'none',
  ENOTDIR: 'none',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
};
