import type { FractionalLevels } from './bound.ts';
import { construct } from './construct.ts';
import type { Frame } from './frame.ts';
import { compareLevels, Levelling } from './improve.ts';
import { occupy } from './matching.ts';
import { minutesOf } from './shares.ts';

/** A duty is cut at least so finely that this step ends, even if the tolerance is zero. */
const LEAST_TOLERANCE = 0.01;
/** The largest part allowed shrinks by this factor from trial to trial, at most so often. */
const FINER = 0.8;
const TRIALS = 24;
/** Trials with one cut less are limited by people × jobs. */
const PRUNING = 400_000;

interface Trial {
  readonly counts: Int32Array;
  readonly cuts: number;
  readonly levels: Float64Array;
  readonly idle: number;
}

/**
 * How many people each job gets. Where the job leaves that open: the fewest cuts that leave nobody needlessly idle
 * and all levels within tolerance of the fractional ones, or else of the most level that cutting reaches. Jobs are
 * cut into parts below a limit that shrinks until it fits, because a plan is about as level as its parts are small;
 * then single cuts are taken back where it still fits.
 */
export function choosePeople(frame: Frame, fractional: FractionalLevels): Int32Array {
  const { fewest, most } = frame;
  if (fewest.every((count, j) => count === most[j])) return fewest;
  const tolerance = Math.max(frame.problem.options.tolerance, LEAST_TOLERANCE);
  const target = fractional.levels.slice().sort().reverse();
  const trials: Trial[] = [];
  for (const counts of finerAndFiner(frame)) {
    const trial = attempt(frame, counts);
    trials.push(trial);
    if (fits(trial, target, tolerance)) return prune(frame, trial, target, tolerance);
  }
  const idle = Math.min(...trials.map((trial) => trial.idle));
  const fullest = trials.filter((trial) => trial.idle === idle);
  const best = fullest.reduce((a, b) => (compareLevels(b.levels, a.levels) < 0 ? b : a)).levels;
  const first = fullest.find((trial) => fits(trial, best, tolerance))!;
  return prune(frame, first, best, tolerance);
}

/** People per job for smaller and smaller largest parts, each with the cuts that leave the fewest idle. */
function* finerAndFiner(frame: Frame): Generator<Int32Array> {
  const { jobs, capacities } = frame.problem;
  const { fewest, most } = frame;
  let largest = 0;
  jobs.forEach((job, j) => {
    if (most[j]! > fewest[j]!) largest = Math.max(largest, minutesOf(job) / fewest[j]!);
  });
  let before = '';
  for (let trial = 0; trial < TRIALS; trial++) {
    const base = Int32Array.from(jobs, (job, j) =>
      Math.min(most[j]!, Math.max(fewest[j]!, Math.ceil(minutesOf(job) / largest))),
    );
    const { counts } = occupy(capacities.length, {
      others: frame.candidates,
      pinned: frame.forced,
      held: jobs.map(() => []),
      base,
      most,
    });
    if (counts.join() !== before) yield counts;
    before = counts.join();
    largest *= FINER;
  }
}

function attempt(frame: Frame, counts: Int32Array): Trial {
  const plan = construct(frame, counts);
  new Levelling(plan).settle(plan.loads.keys());
  const people = Int32Array.from(frame.problem.jobs, (_, j) => plan.count(j));
  return {
    counts: people,
    cuts: people.reduce((sum, count) => sum + count, 0),
    levels: plan.levels(),
    idle: plan.partsOf.filter((parts) => parts.length === 0).length,
  };
}

function fits(trial: Trial, target: Float64Array, tolerance: number): boolean {
  return trial.levels.every((level, at) => level <= target[at]! + tolerance);
}

/** Takes single cuts back, finest jobs first, as long as it fits and nobody becomes idle. */
function prune(frame: Frame, start: Trial, target: Float64Array, tolerance: number): Int32Array {
  const { jobs } = frame.problem;
  let budget = Math.min(300, Math.ceil(PRUNING / (jobs.length * frame.problem.capacities.length)));
  let kept = start;
  const part = (j: number): number => minutesOf(jobs[j]!) / kept.counts[j]!;
  const order = [...jobs.keys()].filter((j) => kept.counts[j]! > frame.fewest[j]!);
  order.sort((a, b) => part(a) - part(b) || a - b);
  for (const j of order) {
    while (kept.counts[j]! > frame.fewest[j]! && budget-- > 0) {
      const counts = kept.counts.slice();
      counts[j]!--;
      const trial = attempt(frame, counts);
      if (trial.idle > kept.idle || trial.cuts >= kept.cuts || !fits(trial, target, tolerance)) break;
      kept = trial;
    }
  }
  return kept.counts;
}
