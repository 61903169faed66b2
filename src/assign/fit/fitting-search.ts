import type { Plan } from '../plan.ts';
import type { Limits } from './limits.ts';
import { Preferences } from './preferences.ts';

/** Choices looked at, at most, in one search. */
const BUDGET = 20_000_000;

/**
 * Local search of step 4 on one plan, in place: moves and swaps of parts that are preferred and keep the limits. Of
 * two parts that are swapped with a gain, one at least goes to somebody who is better for it, so only such choices are
 * followed; and only those of people who changed since the part was last looked at, until nothing is found.
 */
export class FittingSearch {
  private readonly plan: Plan;
  private readonly limits: Limits;
  private readonly preferences: Preferences;
  /** Per person, when his parts last changed; per part, when it was last looked at. */
  private readonly changed: Float64Array;
  private readonly looked: Float64Array;
  private clock = 0;
  private lastChange = 0;
  private budget = BUDGET;

  constructor(plan: Plan, limits: Limits) {
    this.plan = plan;
    this.limits = limits;
    this.preferences = new Preferences(plan);
    this.changed = new Float64Array(plan.loads.length);
    this.looked = new Float64Array(plan.job.length);
  }

  /** Level by level, so that what the limits leave room for is not spent on what matters less. */
  run(): void {
    const { preferences } = this;
    const parts = [...this.plan.job.keys()].filter((part) => this.plan.fixed[part] === 0);
    for (preferences.depth = 1; preferences.depth <= preferences.levels; preferences.depth++) {
      // Limits reach farther than the people who changed: when all is quiet, everything is looked at once more.
      do this.looked.fill(-1);
      while (this.settle(parts));
    }
  }

  /** Rounds until nothing is found; returns whether anything was. */
  private settle(parts: readonly number[]): boolean {
    const before = this.clock;
    while (this.round(parts));
    return this.lastChange > before;
  }

  private round(parts: readonly number[]): boolean {
    let improved = false;
    for (const part of parts) {
      if (this.budget > 0 && this.improve(part)) improved = true;
    }
    return improved;
  }

  /** Follows every choice for one part. */
  private improve(part: number): boolean {
    const { plan, changed } = this;
    const able = plan.frame.candidates[plan.job[part]!]!;
    const looked = this.looked[part]!;
    this.looked[part] = ++this.clock;
    let improved = false;
    for (let place = 0; place < able.length; place++) {
      const to = able[place]!;
      const from = plan.person[part]!;
      if (to === from || (changed[from]! <= looked && changed[to]! <= looked)) continue;
      this.budget--;
      if (!plan.allows(plan.job[part]!, to) || !this.preferences.prefersMove(part, place)) continue;
      if (this.swap(part, place) || this.move(part, place)) improved = true;
    }
    return improved;
  }

  /** Moves the part, if the limits allow it and nobody is left with nothing. */
  private move(part: number, place: number): boolean {
    const { plan, preferences, limits } = this;
    const from = plan.person[part]!;
    const to = this.candidate(part, place);
    if (plan.partsOf[from]!.length === 1 && !plan.isIdle(to)) return false;
    if (!limits.allow(from, to, plan.minutes[part]!)) return false;
    limits.note(from, to, plan.minutes[part]!);
    preferences.note(part, place);
    plan.move(part, to);
    this.note(from, to);
    return true;
  }

  /** Swaps the part with that of the candidate's which goes with the least loss, if the two together gain. */
  private swap(part: number, place: number): boolean {
    const { plan, preferences, limits } = this;
    const from = plan.person[part]!;
    const to = this.candidate(part, place);
    let chosen = -1;
    for (const other of plan.partsOf[to]!) {
      this.budget--;
      if (plan.fixed[other] === 1 || !plan.allows(plan.job[other]!, from)) continue;
      if (!limits.allow(from, to, plan.minutes[part]! - plan.minutes[other]!)) continue;
      const back = preferences.placeOf(plan.job[other]!, from);
      if (chosen >= 0 && !preferences.costsLess(other, chosen, from)) continue;
      if (preferences.prefersSwap(part, place, other, back)) chosen = other;
    }
    if (chosen < 0) return false;
    limits.note(from, to, plan.minutes[part]! - plan.minutes[chosen]!);
    preferences.note(part, place);
    preferences.note(chosen, preferences.placeOf(plan.job[chosen]!, from));
    plan.swap(part, chosen);
    this.note(from, to);
    return true;
  }

  private candidate(part: number, place: number): number {
    return this.plan.frame.candidates[this.plan.job[part]!]![place]!;
  }

  private note(from: number, to: number): void {
    this.lastChange = this.changed[from] = this.changed[to] = ++this.clock;
  }
}
