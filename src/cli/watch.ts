import { observe, type ObservedFiles } from '../files/observed.ts';
import type { FileSystem } from '../files/file-system.ts';
import { presentableLines } from '../vocabulary/presentable.ts';
import type { Context } from './context.ts';
import { EXIT, RefusedError, UsageError } from './exit-codes.ts';
import type { Host } from './host.ts';
import { rememberingReader } from './remembering-reader.ts';

/** Milliseconds without a further change: an editor saves in several steps. */
const SETTLED = 40;

const CLEAR_SCREEN = '\u001b[2J\u001b[H';

/**
 * Checks now and whenever a file that the check looked at has changed, one check after the other, until Ctrl-C. Gives
 * the exit code of the last check.
 */
export async function watch(check: (context: Context) => Promise<number>, context: Context): Promise<number> {
  const { host, messages } = context;
  const interrupted = host.interrupted();
  const readDocument = rememberingReader();
  let exitCode: number | undefined;
  do {
    if (exitCode !== undefined) separate(host);
    const observed = observe(host.files);
    const within: Context = { ...context, host: { ...host, files: observed.files }, readDocument };
    const start = host.clock();
    exitCode = exitCode === undefined ? await check(within) : await checkAgain(check, within);
    host.err.write(`${messages.watch.status(observed.filesRead(), host.clock() - start)}\n`);
    await untilChanged(observed, interrupted);
  } while (!interrupted.aborted);
  return exitCode;
}

function separate({ out, err }: Host): void {
  if (out.isTerminal) out.write(CLEAR_SCREEN);
  else err.write('---\n');
}

/** What is wrong in the beginning is wrong use; later a file may be gone for a moment only. */
async function checkAgain(check: (context: Context) => Promise<number>, context: Context): Promise<number> {
  try {
    return await check(context);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RefusedError)) throw error;
    context.host.err.write(`${presentableLines(error.message)}\n`);
    return EXIT.misuse;
  }
}

async function untilChanged(observed: ObservedFiles, interrupted: AbortSignal): Promise<void> {
  while (!interrupted.aborted) {
    const touch = touchOn(observed.files, await observed.folders(), interrupted);
    // Asked only now that the folders are watched, so that nothing slips in between.
    if (await observed.hasChanged()) {
      touch.forget();
      return;
    }
    await touch.settled;
  }
}

interface Touch {
  /** Fulfilled when the folders were touched and then left alone for a moment, or on an interruption. */
  readonly settled: Promise<void>;
  forget(): void;
}

function touchOn(files: FileSystem, folders: readonly string[], interrupted: AbortSignal): Touch {
  let forget = (): void => undefined;
  const settled = new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = files.watch(folders, () => {
      clearTimeout(timer);
      timer = setTimeout(forget, SETTLED);
    });
    forget = () => {
      clearTimeout(timer);
      stop();
      interrupted.removeEventListener('abort', forget);
      resolve();
    };
    interrupted.addEventListener('abort', forget);
    // Who comes too late to listen would wait forever.
    if (interrupted.aborted) forget();
  });
  return { settled, forget };
}
