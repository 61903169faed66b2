import type { FractionalLevels } from '../bound/bound.ts';
import { bearable } from './bearable.ts';
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
 * fits. If it never does, all numbers of people are tried, or where they are many, steps from the best; if that does
 * not help either, both once more without cuts that only bring jobs to people who have no time for them
 * (`bearable.ts`). At last single cuts are taken back where it still fits.
 */
class SharingSearch {
  private readonly frame: Frame;
  private readonly tolerance: number;
  /** By numbers of people: each is tried once. */
  private readonly trials = new Map<string, Trial>();
  /** Levels that a trial has to keep within tolerance, highest first. */
  private target: Float64Array;
  private best: Trial | null = null;
  private readonly fractional: Float64Array;
  private readonly rounds: number;
  private readonly further: number;
  /** Trials after which the search ends. */
  private most = Infinity;

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
    const trimmed = bearable(
      this.frame,
      this.fractional.map((level) => level + this.tolerance),
    );
    for (const trim of [undefined, trimmed]) {
      const before = this.best;
      for (const counts of finerAndFiner(this.frame, trim)) if (this.fits(this.attempt(counts))) break;
      this.most = this.trials.size + Math.ceil(this.further / 2);
      if (this.best !== before) this.climb();
      if (this.fits(this.best!)) break;
    }
    this.most += Math.floor(this.further / 2);
    return this.cheapest().counts;
  }

  /** The trial with the fewest cuts that fits, or where none does, that is about as level as the best. */
  private cheapest(): Trial {
    const isIdeal = this.fits(this.best!);
    for (;;) {
      const best = this.best!;
      if (!isIdeal) this.target = best.levels;
      const trials = [...this.trials.values()].filter(
        (trial) => trial.idle === best.idle && this.fits(trial),
      );
      const kept = this.takeBack(trials.reduce((a, b) => (b.parts < a.parts ? b : a)));
      // What was tried on the way may be more level than all before, and what was kept no longer near enough.
      if (isIdeal || this.best === best) return kept;
    }
  }

  /** Tries all numbers of people if they are few; else steps from the best trial as long as that makes it more level. */
  private climb(): void {
    if (this.fits(this.best!)) return;
    if (combinations(this.frame) <= this.most - this.trials.size) {
      for (const counts of allCounts(this.frame)) this.attempt(counts);
      return;
    }
    for (let from = null; from !== this.best;) {
      from = this.best!;
      for (const counts of steps(this.frame, from.counts, from.highest)) {
        if (this.trials.size >= this.most || this.fits(this.best!)) return;
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
      while (kept.counts[j]! > frame.fewest[j]! && this.trials.size < this.most) {
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
    const known = this.trials.get(counts.join());
    if (known !== undefined) return known;
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
    this.trials.set(counts.join(), trial);
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
