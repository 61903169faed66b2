import type { FileSystem } from '../files/file-system.ts';
import type { Threads } from './engine/threads.ts';

/** Everything of the outside world that the program uses, so that a test needs no process. */
export interface Host {
  readonly files: FileSystem;
  /** Data. */
  readonly out: Output;
  /** Talk. */
  readonly err: Output;
  /** Text of a schema that comes with the program, by its name ("bagian"). */
  readonly schema: (name: string) => Promise<string>;
  /** A file that comes with the program, by its path within dist/ ("fonts/arimo-regular.ttf"). */
  readonly asset: (name: string) => Promise<Uint8Array>;
  /** The date where the user is, "2026-11-21", for the date on paper. */
  readonly today: () => string;
  /** Milliseconds since some moment: to tell how long a check took, and what is worth a thread. Never seen in a plan. */
  readonly clock: () => number;
  /**
   * Aborted by Ctrl-C, which from the first call on no longer ends the process: only who has something to do about it
   * asks. Where `over` is aborted, nobody listens any more, and Ctrl-C ends the process again.
   */
  readonly interrupted: (over?: AbortSignal) => AbortSignal;
  /** Threads for long work; left out where everything has to happen in this one. */
  readonly threads?: () => Promise<Threads>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  write(text: string): void;
  /** True on a terminal: colour and its width may be used. */
  readonly isTerminal: boolean;
  /** Characters per line; undefined off a terminal. */
  readonly columns: number | undefined;
}
