import { FileError, type Entry, type FileSystem } from './file-system.ts';
import { folderOf, normalise } from './paths.ts';

/** A file system in memory: path → text or bytes. For tests, editors and the starting folder's dry run. */
export function memoryFileSystem(
  files: ReadonlyMap<string, string | Uint8Array> | Readonly<Record<string, string | Uint8Array>>,
): FileSystem & { readonly files: Map<string, Uint8Array> } {
  const pairs: Iterable<readonly [string, string | Uint8Array]> =
    files instanceof Map ? files.entries() : Object.entries(files);
  const stored = new Map<string, Uint8Array>();
  for (const [path, content] of pairs) stored.set(normalise(path), encode(content));

  const watchers = new Set<(changedFolder: string) => void>();

  const prefixOf = (folder: string): string => (normalise(folder) === '.' ? '' : `${normalise(folder)}/`);
  const isFolder = (path: string): boolean => {
    const prefix = prefixOf(path);
    return prefix === '' || [...stored.keys()].some((key) => key.startsWith(prefix));
  };

  return {
    files: stored,
    look(path): Promise<Entry> {
      const bytes = stored.get(normalise(path));
      if (bytes) return Promise.resolve({ kind: 'file', size: bytes.length });
      return Promise.resolve({ kind: isFolder(path) ? 'folder' : 'none', size: 0 });
    },
    list(folder): Promise<readonly string[]> {
      const prefix = prefixOf(folder);
      const names = [...stored.keys()]
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length).split('/')[0] ?? '');
      return Promise.resolve([...new Set(names)].sort());
    },
    identity(path): Promise<string> {
      const plain = withoutDetours(path);
      if (stored.has(plain) || isFolder(plain)) return Promise.resolve(plain);
      return Promise.reject(new FileError('none', path));
    },
    read(path): Promise<Uint8Array> {
      const bytes = stored.get(normalise(path));
      if (bytes) return Promise.resolve(bytes);
      return Promise.reject(new FileError(isFolder(path) ? 'folder' : 'none', path));
    },
    write(path, content): Promise<void> {
      stored.set(normalise(path), encode(content));
      for (const watcher of watchers) watcher(folderOf(normalise(path)));
      return Promise.resolve();
    },
    watch(folders, onChange): () => void {
      const watched = folders.map(normalise);
      const watcher = (changed: string): void => {
        // A file in a new folder changes the folder above it as well.
        if (watched.some((folder) => folder === changed || folder === folderOf(changed))) onChange();
      };
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
  };
}

/** "a/../b" is "b": nothing in memory is a link. */
function withoutDetours(path: string): string {
  const parts: string[] = [];
  for (const part of normalise(path).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return normalise(parts.join('/'));
}

function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
