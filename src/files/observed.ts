import { FileError, type Entry, type FileSystem } from './file-system.ts';
import { folderOf, join, normalise } from './paths.ts';
import { isSameBytes } from './same-bytes.ts';

/** A file system that remembers what it was asked, so that one can tell later whether the answers still hold. */
export interface ObservedFiles {
  readonly files: FileSystem;
  /** How many files were read. */
  filesRead(): number;
  /** The folders in which a change can change an answer; all of them exist. */
  folders(): Promise<string[]>;
  /** Whether an answer is another one now. What was written through `files` itself is no change. */
  hasChanged(): Promise<boolean>;
}

type Question = 'look' | 'list' | 'read';
type Answer = Entry | readonly string[] | Uint8Array | FileError;

interface Memory {
  readonly question: Question;
  readonly path: string;
  readonly answer: Answer;
}

/** Watches over the answers of these files. */
export function observe(files: FileSystem): ObservedFiles {
  const memories = new Map<string, Memory>();
  const written = new Set<string>();

  const remember = (question: Question, path: string, answer: Answer): void => {
    memories.set(`${question} ${normalise(path)}`, { question, path: normalise(path), answer });
  };
  const observed = async <T extends Answer>(
    question: Question,
    path: string,
    work: Promise<T>,
  ): Promise<T> => {
    const answer = await answerOf(work);
    remember(question, path, answer);
    if (answer instanceof FileError) throw answer;
    return answer;
  };
  const hasChangedSince = async ({ question, path, answer }: Memory): Promise<boolean> => {
    const isOurs = (name: string): boolean => written.has(join(path, name));
    return !isSame(answer, await answerOf<Answer>(files[question](path)), isOurs);
  };

  return {
    files: {
      ...files,
      look: (path) => observed('look', path, files.look(path)),
      list: (folder) => observed('list', folder, files.list(folder)),
      read: (path) => observed('read', path, files.read(path)),
      async write(path, content) {
        await files.write(path, content);
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        if (memories.has(`look ${normalise(path)}`))
          remember('look', path, { kind: 'file', size: bytes.length });
        if (memories.has(`read ${normalise(path)}`)) remember('read', path, bytes);
        for (const name of [normalise(path), ...foldersAbove(normalise(path))]) written.add(name);
      },
    },
    filesRead: () => [...memories.values()].filter(({ answer }) => answer instanceof Uint8Array).length,
    async folders() {
      const places = [...memories.values()].map(({ question, path }) =>
        question === 'list' ? path : folderOf(path),
      );
      const standing = [...new Set(places)].map((folder) => nearestFolder(files, folder));
      return [...new Set(await Promise.all(standing))].sort();
    },
    async hasChanged() {
      return (await Promise.all([...memories.values()].map(hasChangedSince))).includes(true);
    },
  };
}

async function answerOf<T extends Answer>(work: Promise<T>): Promise<T | FileError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

function isSame(before: Answer, now: Answer, isOurs: (name: string) => boolean): boolean {
  if (before instanceof Uint8Array) return now instanceof Uint8Array && isSameBytes(before, now);
  if (before instanceof FileError) return now instanceof FileError && now.reason === before.reason;
  if ('kind' in before) return 'kind' in now && now.kind === before.kind && now.size === before.size;
  // Editors keep files of their own beside ours, hidden.
  const news = (names: readonly string[]): string =>
    names.filter((name) => !name.startsWith('.') && !isOurs(name)).join('/');
  return Array.isArray(now) && news(now) === news(before);
}

function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === '.' || folder === '/' ? [] : [folder, ...foldersAbove(folder)];
}

/** The folder itself where there is one, else the nearest above it: there it will appear. */
async function nearestFolder(files: FileSystem, folder: string): Promise<string> {
  const entry = await answerOf(files.look(folder));
  const isThere = !(entry instanceof FileError) && entry.kind === 'folder';
  return isThere || folderOf(folder) === folder ? folder : nearestFolder(files, folderOf(folder));
}
