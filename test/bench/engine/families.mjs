/**
 * Published families of P||Cmax: jobs with durations for equal machines, the longest machine as short as can be. Each
 * is drawn anew by the rules of its paper, since the files themselves are not distributed with this program.
 *
 * - `uniform`, `non-uniform`: França, Gendreau, Laporte and Müller (1994, Computers & Operations Research 21), as used
 *   and extended by Frangioni, Necciari and Scutellà (2004, Journal of Combinatorial Optimization 8): 5, 10, 25
 *   machines, 10 to 1000 jobs, durations up to 100, 1000, 10000; in the non-uniform ones 98 % are long.
 * - `E1` to `E4`: Gupta and Ruiz-Torres (2001, Production Planning & Control 12), collected from the experiments of
 *   earlier papers. Told from memory of the tables in later papers: the sets of machines and jobs of E2 are not certain.
 * - `class1` to `class5`: the durations of Dell'Amico and Martello (1995, ORSA Journal on Computing 7) as used by
 *   Haouari, Gharbi and Jemmali (2006, International Transactions in Operational Research 13). `class6`, `class7`: from
 *   Haouari and Jemmali (2008), whose few jobs a machine Mrad and Souayah (2018, IEEE Access 6) call hard. Ratios and
 *   durations are certain, the exact numbers of machines are not.
 */
import { Random } from './random.mjs';

/** Utilisation = length of a machine over this; a round number keeps the lengths readable. */
export const MACHINE_MINUTES = 1000;
const RATIOS = [2, 2.25, 2.5, 2.75, 3];
/** Multiples of four, so that each ratio gives a whole number of jobs. */
const CLASS_MACHINES = [8, 16, 24, 32, 40];

const uniform = (from, to) => (random) => random.between(from, to);
/** Short ones count as one minute, for no duty takes none. */
const normal = (mean, deviation) => (random) => Math.max(1, Math.round(mean + deviation * random.normal()));

function skewed(longest) {
  const range = longest - 1;
  return (random) =>
    random.often(0.02)
      ? random.between(1, Math.round(0.2 * range))
      : random.between(Math.round(0.9 * range), longest);
}

function cross(machines, jobsOf, durations) {
  return machines.flatMap((count) =>
    jobsOf(count).flatMap((jobs) => durations.map((duration) => ({ machines: count, jobs, duration }))),
  );
}

const FRANCA = [5, 10, 25];
const francaJobs = (machines) => [10, 50, 100, 500, 1000].filter((jobs) => jobs > machines);
const RANGES = [100, 1000, 10_000];

function ratioClass(durationOf) {
  return CLASS_MACHINES.flatMap((machines) =>
    RATIOS.map((ratio) => {
      const jobs = machines * ratio;
      return { machines, jobs, duration: durationOf(jobs) };
    }),
  );
}

/** Name of each family and its settings: machines, jobs, and how long a job is. */
export const FAMILIES = {
  uniform: cross(
    FRANCA,
    francaJobs,
    RANGES.map((longest) => uniform(1, longest)),
  ),
  'non-uniform': cross(FRANCA, francaJobs, RANGES.map(skewed)),
  E1: cross([3, 4, 5], (m) => [2 * m, 3 * m, 5 * m], [uniform(1, 20), uniform(20, 50)]),
  E2: cross([2, 3, 4, 6, 8, 10], (m) => [10, 30, 50, 100].filter((n) => n >= 3 * m), [uniform(100, 800)]),
  E3: cross([3, 5, 8, 10], (m) => [3 * m + 1, 3 * m + 2, 4 * m + 1, 4 * m + 2, 5 * m + 1, 5 * m + 2], [
    uniform(1, 100),
    uniform(100, 200),
    uniform(100, 800),
  ]),
  E4: cross([2, 3], (m) => [m + 7], [
    uniform(1, 20),
    uniform(20, 50),
    uniform(50, 100),
    uniform(100, 200),
    uniform(100, 800),
  ]),
  class1: ratioClass(() => uniform(1, 100)),
  class2: ratioClass(() => uniform(20, 100)),
  class3: ratioClass(() => uniform(50, 100)),
  class4: ratioClass(() => normal(100, 50)),
  class5: ratioClass(() => normal(100, 20)),
  class6: ratioClass((jobs) => uniform(jobs, 4 * jobs)),
  class7: ratioClass((jobs) => normal(4 * jobs, jobs)),
};

/** Every setting of a family, `each` times: `{ name, machines, durations }`, the durations longest first. */
export function family(name, each) {
  const place = Object.keys(FAMILIES).indexOf(name);
  return FAMILIES[name].flatMap(({ machines, jobs, duration }, at) =>
    Array.from({ length: each }, (_, seed) => {
      const random = new Random(10, place, at, seed);
      const durations = Array.from({ length: jobs }, () => duration(random)).sort((a, b) => b - a);
      return { name: `${name} ${machines} × ${jobs} #${seed}`, machines, durations };
    }),
  );
}

/** As a problem of the engine: equal people, everybody may do everything. */
export function asProblem({ machines, durations }) {
  const candidates = Array.from({ length: machines }, (_, person) => ({ person, misfit: [0] }));
  return {
    capacities: new Array(machines).fill(MACHINE_MINUTES),
    jobs: durations.map((minutesPerResult) => ({
      results: 1,
      minutesPerResult,
      candidates,
      parts: { min: 1, max: 1 },
      priority: 0,
      affinity: [],
    })),
    separations: [],
    options: { tolerance: 0, effort: 1 },
  };
}
