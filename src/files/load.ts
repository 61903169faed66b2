import { FileError, type FileSystem } from './file-system.ts';

/** Bytes of a file, or why it cannot be had. */
export type Loaded =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly reason: FileError['reason'] }
  | { readonly path: string; readonly bytes: undefined; readonly size: number };

/** A section of a thousand staff fits in one megabyte; what is far larger is a mistake, and is not even opened. */
export const LARGEST_FILE = 8_000_000;

/** Enough to keep the disk busy; more would only fill the memory. */
const AT_ONCE = 8;

/** Loads files in the given order; what cannot be read is said and the rest goes on. */
export async function* loadFiles(files: FileSystem, paths: readonly string[]): AsyncGenerator<Loaded> {
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const next = paths.slice(at, at + AT_ONCE).map((path) => loadFile(files, path, LARGEST_FILE));
    yield* await Promise.all(next);
  }
}

/** Loads one file of at most so many bytes. */
export async function loadFile(files: FileSystem, path: string, largest: number): Promise<Loaded> {
  try {
    const { kind, size } = await files.look(path);
    if (kind !== 'file') return { path, reason: kind };
    if (size > largest) return { path, bytes: undefined, size };
    return { path, bytes: await files.read(path) };
  } catch (error) {
    if (error instanceof FileError) return { path, reason: error.reason };
    throw error;
  }
}
