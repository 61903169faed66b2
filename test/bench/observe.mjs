/** What is measured of whole processes. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** How long a run took, in milliseconds. */
export function time(argv) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${argv.join(' ')}: exit ${status}\n${stderr}`);
  return performance.now() - start;
}

/** Most memory that a run held, in megabytes, and how long it took. */
export function observe(argv) {
  const report = "process.on('exit', () => process.stderr.write(`rss ${process.resourceUsage().maxRSS}`))";
  const words = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...argv];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0)
    throw new Error(`${argv.join(' ').slice(0, 200)}: exit ${status}\n${stderr.slice(-2000)}`);
  return { milliseconds: performance.now() - start, megabytes: Number(/rss (\d+)$/.exec(stderr)[1]) / 1024 };
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
