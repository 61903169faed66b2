import type { FractionalLevels } from '../bound/bound.ts';
import { construct } from './construct.ts';
import { allCounts, combinations, finerAndFiner, steps } from './counts.ts';
import type { Frame } from '../settle/frame.ts';
import { compareLevels } from './compare.ts';
import { Levelling } from './improve.ts';
import type { Plan } from '../plan.ts';
import { minutesOf } from '../shares.ts';

/** Half the tolerance is for fewer cuts, so that the fitting step has some left; but this much, so that cutting ends. */
const LEAST_TOLERANCE = 0.01;
/** Further trials: so many divided by people × jobs, at the most `FURTHER`. */
const WORK = 300_000;
const FURTHER = 150;
/** Rounds of the iterated search in a trial: so many divided by people × jobs, at the most `ROUNDS`. */
const ROUNDS_WORK = 1000;
const ROUNDS = 30;
/** In a trial, gains below this part of the tolerance are left aside. */
const ROUGHLY = 0.1;
/** Subset sums looked at in a round. */
const WORK_PER_ROUND = 1000;

/** A quickly made plan with so many people per job. */
interface Trial {
  readonly counts: Int32Array;
  /** Parts in all. */
  readonly parts: number;
  /** Utilisations, highest first. */
  readonly levels: Float64Array;
  /** The highest utilisation of anybody on each job. */
  readonly highest: Float64Array;
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
 * fits. If it never does, all numbers of people are tried, or where they are many, steps from the best; at last
 * single cuts are taken back where it still fits.
 */
class SharingSearch {
  private readonly frame: Frame;
  private readonly tolerance: number;
  private readonly trials: Trial[] = [];
  /** Levels that a trial has to keep within tolerance, highest first. */
  private target: Float64Array;
  private best: Trial | null = null;
  private readonly fractional: Float64Array;
  private readonly rounds: number;
  private further: number;

  constructor(frame: Frame, fractional: Float64Array) {
    const { jobs, capacities, options } = frame.problem;
    this.frame = frame;
    this.tolerance = Math.max(options.tolerance / 2, LEAST_TOLERANCE);
    this.target = fractional.slice().sort().reverse();
    this.fractional = fractional;
    const size = jobs.length * capacities.length;
    this.rounds = Math.min(ROUNDS, Math.floor(ROUNDS_WORK / size));
    this.further = Math.min(FURTHER, Math.ceil((options.effort * WORK) / size));
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

  /** Tries all numbers of people if they are few; else steps from the best trial as long as that makes it more level. */
  private climb(): void {
    const budget = Math.ceil(this.further / 2);
    if (combinations(this.frame) <= budget) {
      for (const counts of allCounts(this.frame)) this.attempt(counts);
      return;
    }
    for (let from = null; from !== this.best;) {
      from = this.best!;
      for (const counts of steps(this.frame, from.counts, from.highest)) {
        if (this.further <= budget || this.fits(this.best!)) return;
        this.further--;
        if (this.attempt(counts) === this.best) break;
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
    const search = new Levelling(plan);
    search.settle(plan.loads.keys(), this.tolerance * ROUGHLY);
    search.relieve(this.fractional, this.rounds * WORK_PER_ROUND);
    const trial = {
      counts: Int32Array.from(counts, (_, j) => plan.count(j)),
      parts: plan.job.length,
      levels: plan.levels(),
      highest: Float64Array.from(counts, (_, j) => highestOf(plan, j)),
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

function highestOf(plan: Plan, job: number): number {
  return plan.peopleOf(job).reduce((highest, person) => Math.max(highest, plan.utilisation(person)), 0);
}
