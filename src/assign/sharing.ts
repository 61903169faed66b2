import type { FractionalLevels } from './bound.ts';
import { construct, occupyAround } from './construct.ts';
import type { Frame } from './frame.ts';
import { compareLevels, Levelling } from './improve.ts';
import { minutesOf } from './shares.ts';

/** Half the tolerance is for fewer cuts, so that the fitting step has some left; but this much, so that cutting ends. */
const LEAST_TOLERANCE = 0.01;
/** The largest part allowed shrinks by this factor from trial to trial, at most so often. */
const FINER = 0.8;
const TRIALS = 24;
/** Further trials, each with one cut more or less: so many divided by people × jobs, at the most `FURTHER`. */
const WORK = 150_000;
const FURTHER = 150;

/** A quickly made plan with so many people per job. */
interface Trial {
  readonly counts: Int32Array;
  /** Parts in all. */
  readonly parts: number;
  /** Utilisations, highest first. */
  readonly levels: Float64Array;
  readonly idle: number;
}

/** How many people each job gets. */
export function choosePeople(frame: Frame, fractional: FractionalLevels): Int32Array {
  const { fewest, most } = frame;
  if (fewest.every((count, j) => count === most[j])) return fewest;
  return new SharingSearch(frame, fractional.levels).run();
}

/**
 * Where jobs leave the number of their people open: the fewest cuts that leave nobody needlessly idle and all levels
 * within tolerance of the fractional ones, or else of the most level that cutting reaches.
 *
 * A plan is about as level as its parts are small. So jobs are cut into parts below a limit that shrinks until it
 * fits. If it never does, single cuts more or less are tried from the best; at last single cuts are taken back where
 * it still fits.
 */
class SharingSearch {
  private readonly frame: Frame;
  private readonly tolerance: number;
  private readonly trials: Trial[] = [];
  /** Levels that a trial has to keep within tolerance, highest first. */
  private target: Float64Array;
  private best: Trial | null = null;
  private further: number;

  constructor(frame: Frame, fractional: Float64Array) {
    const { jobs, capacities, options } = frame.problem;
    this.frame = frame;
    this.tolerance = Math.max(options.tolerance / 2, LEAST_TOLERANCE);
    this.target = fractional.slice().sort().reverse();
    this.further = Math.min(FURTHER, Math.ceil((options.effort * WORK) / (jobs.length * capacities.length)));
  }

  run(): Int32Array {
    for (const counts of finerAndFiner(this.frame)) {
      const trial = this.attempt(counts);
      if (this.fits(trial)) return this.takeBack(trial).counts;
    }
    this.climb();
    const best = this.best!;
    if (!this.fits(best)) this.target = best.levels;
    const fitting = this.trials.filter((trial) => trial.idle === best.idle && this.fits(trial));
    return this.takeBack(fitting.reduce((a, b) => (b.parts < a.parts ? b : a))).counts;
  }

  /** From the best trial, one cut more or less of one job, as long as that makes it more level. */
  private climb(): void {
    const { fewest, most } = this.frame;
    const budget = Math.ceil(this.further / 2);
    for (let since = 0, j = 0; since < fewest.length; since++, j = (j + 1) % fewest.length) {
      for (const step of [1, -1]) {
        const counts = this.best!.counts.slice();
        counts[j]! += step;
        if (counts[j]! > most[j]! || counts[j]! < fewest[j]!) continue;
        if (this.further <= budget || this.fits(this.best!)) return;
        this.further--;
        if (this.attempt(counts) === this.best) since = 0;
      }
    }
  }

  /** Takes single cuts back, finest jobs first, as long as it fits and nobody becomes idle. */
  private takeBack(start: Trial): Trial {
    const { frame } = this;
    let kept = start;
    const part = (j: number): number => minutesOf(frame.problem.jobs[j]!) / start.counts[j]!;
    const order = [...start.counts.keys()].filter((j) => start.counts[j]! > frame.fewest[j]!);
    order.sort((a, b) => part(a) - part(b) || a - b);
    for (const j of order) {
      while (kept.counts[j]! > frame.fewest[j]! && this.further-- > 0) {
        const counts = kept.counts.slice();
        counts[j]!--;
        const trial = this.attempt(counts);
        if (trial.idle > kept.idle || trial.parts >= kept.parts || !this.fits(trial)) break;
        kept = trial;
      }
    }
    return kept;
  }

  private attempt(counts: Int32Array): Trial {
    const plan = construct(this.frame, counts);
    new Levelling(plan).settle(plan.loads.keys());
    const trial = {
      counts: Int32Array.from(counts, (_, j) => plan.count(j)),
      parts: plan.job.length,
      levels: plan.levels(),
      idle: plan.loads.length - plan.busyPeople(),
    };
    this.trials.push(trial);
    if (this.best === null || isBetter(trial, this.best)) this.best = trial;
    return trial;
  }

  private fits(trial: Trial): boolean {
    return trial.levels.every((level, at) => level <= this.target[at]! + this.tolerance);
  }
}

function isBetter(a: Trial, b: Trial): boolean {
  return (a.idle - b.idle || compareLevels(a.levels, b.levels)) < 0;
}

/** People per job for smaller and smaller largest parts, each with the cuts that leave the fewest idle. */
function* finerAndFiner(frame: Frame): Generator<Int32Array> {
  const { jobs } = frame.problem;
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
    const { counts } = occupyAround(frame, base, most);
    if (counts.join() !== before) yield counts;
    before = counts.join();
    largest *= FINER;
  }
}
