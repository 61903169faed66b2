/**
 * The only door to the disk. Paths use "/" and are relative to the working folder or absolute, as the user wrote
 * them: they come back in findings unchanged.
 */
export interface FileSystem {
  /** What stands at the path, without reading it. */
  look(path: string): Promise<Entry>;
  /** Names in a folder, sorted by code unit, so that nothing depends on the order of the disk. */
  list(folder: string): Promise<readonly string[]>;
  /** One name for a folder or file however it is reached, so that a ring of links is seen. Rejects with a FileError. */
  identity(path: string): Promise<string>;
  /** The whole file. Rejects with a FileError. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Replaces or creates the file as a whole, with its folders: readers see the old content or the new one, never half.
   * Devices and pipes are written into, and stay what they are.
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Calls `onChange` whenever something directly in one of the folders may have changed; too often rather than too
   * seldom. The function that comes back ends it.
   */
  watch(folders: readonly string[], onChange: () => void): () => void;
}

export interface Entry {
  readonly kind: 'file' | 'folder' | 'other' | 'none';
  /** Bytes; 0 unless a file. */
  readonly size: number;
}

/** Why the disk refused, in the few kinds that a reader can act on. */
export class FileError extends Error {
  readonly reason: 'none' | 'denied' | 'folder' | 'other';
  readonly path: string;

  constructor(reason: FileError['reason'], path: string, cause?: unknown) {
    super(`${reason}: ${path}`, { cause });
    this.reason = reason;
    this.path = path;
  }
}
