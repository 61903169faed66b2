import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { disk } from '../files/disk.ts';
import { EXIT } from './exit-codes.ts';
import type { Output } from './host.ts';
import { run } from './main.ts';

/** The process as a host. Sets the exit code and lets the process end by itself, or piped output would be cut. */
const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text);
  },
  isTerminal: stream.isTTY,
  columns: stream.isTTY ? stream.columns : undefined,
});

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const interruption = new AbortController();
let received: NodeJS.Signals | undefined;

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody watches any more.
    interruption.abort();
    // A reader that closes the pipe early ("bagihabis bagi | head") is no fault.
    if (error.code === 'EPIPE') return;
    process.exitCode = EXIT.misuse;
    if (stream === process.stdout) process.stderr.write(`stdout: ${error.code ?? error.message}\n`);
  });
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A second Ctrl-C ends the process as if nobody listened. */
function interrupted(over?: AbortSignal): AbortSignal {
  const listen = (signal: NodeJS.Signals): void => {
    stop();
    received = signal;
    interruption.abort();
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, listen);
  };
  for (const signal of SIGNALS) process.on(signal, listen);
  over?.addEventListener('abort', stop);
  return interruption.signal;
}

// A short run spent more than half its time on compiling functions that were hot only for a moment: they wait longer.
setFlagsFromString('--interrupt-budget=300000');

const exitCode = await run(process.argv.slice(2), {
  files: disk,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  env: process.env,
  // The compiled program lies in dist/, beside schemas/.
  schema: (name) => readFile(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  asset: (name) => readFile(new URL(name, import.meta.url)),
  today,
  clock: () => performance.now(),
  interrupted,
  threads: async () => (await import('./engine/threads.ts')).threads,
});
// A shell gives up the rest of its script only where the signal itself ends the program; Windows knows no such end. What
// is still being read then is of no use, but what was written has to arrive.
if (exitCode === EXIT.interrupted && received !== undefined && process.platform !== 'win32')
  process.stdout.write('', () => process.stderr.write('', () => process.kill(process.pid, received)));
// What the streams met on the way weighs more.
process.exitCode ??= exitCode;
