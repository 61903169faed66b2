/** Runs somebody else's program within a limit of CPU time. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { clearInterval, setInterval } from 'node:timers';

/** The kernel counts CPU time in hundredths of a second. */
const TICKS = 100;
const POLL_MILLISECONDS = 20;

export function isInstalled(...commands) {
  return commands.every((command) => spawnSync('which', [command]).status === 0);
}

/** Calls `onLine` with each line and the CPU seconds used until then; ends the program at the limit. */
export async function runWithin(limit, [command, ...words], onLine) {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const start = performance.now();
  const used = () => cpuSeconds(child.pid) ?? (performance.now() - start) / 1000;
  const timer = setInterval(() => used() > limit && child.kill('SIGKILL'), POLL_MILLISECONDS);
  const closed = new Promise((resolve) => child.on('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) onLine(line, used());
  await closed;
  clearInterval(timer);
}

/** Of one process, where the system tells (Linux). */
function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
}
