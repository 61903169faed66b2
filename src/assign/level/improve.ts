import { leastLoaded } from './construct.ts';
import { EQUAL, PairBalancer } from './pair.ts';
import type { Plan } from '../plan.ts';
import { Random } from './random.ts';

const SEED = 20260101;

/** In the iterated search, a pair is divided anew only if that can gain this share of the excess it is about. */
const WORTHWHILE = 0.3;
/** And so many people have their pairs looked at in one round: what is farther away has little to do with it. */
const TURNS = 16;
/** The search ends after so many rounds without a gain. */
const PATIENCE = 30;

/** The search of step 3 on one plan: a local search over pairs of people, and its iterated form. */
export class Levelling {
  private readonly plan: Plan;
  private readonly random = new Random(SEED);
  private readonly pairs: PairBalancer;
  private readonly queue: number[] = [];
  private readonly queued: Uint8Array;

  constructor(plan: Plan) {
    this.plan = plan;
    this.pairs = new PairBalancer(plan, this.random);
    this.queued = new Uint8Array(plan.loads.length);
  }

  /**
   * Balances pairs, from these people on, until no pair of theirs can be divided more levelly, or until so many
   * people had their turn. Gains below `worthwhile` are left aside.
   */
  settle(people: Iterable<number>, worthwhile = EQUAL, turns = Infinity): void {
    const { queue, queued } = this;
    queue.length = 0;
    queued.fill(0);
    for (const person of people) this.enqueue(person);
    for (let turn = 0; turn < queue.length && turn < turns; turn++) {
      const person = queue[turn]!;
      queued[person] = 0;
      const others = this.plan.frame.neighbours[person]!;
      for (let at = 0; at < others.length; at++) {
        const other = others[at]!;
        if (!this.pairs.balance(person, other, worthwhile)) continue;
        this.enqueue(person);
        this.enqueue(other);
      }
    }
  }

  private enqueue(person: number): void {
    if (this.queued[person] === 1) return;
    this.queued[person] = 1;
    this.queue.push(person);
  }

  /**
   * Iterated local search (Lourenço, Martin and Stützle 2003): moves a part of someone who is far above `targets`,
   * settles, and takes it back if the utilisations, highest first, became worse. It ends when nobody is above.
   */
  iterate(targets: Float64Array, iterations: number): void {
    const { plan } = this;
    const before = new Float64Array(plan.loads.length);
    let idleRounds = 0;
    for (let round = 0; round < iterations && idleRounds < PATIENCE; round++) {
      const person = this.farAbove(targets, round);
      if (person < 0) return;
      const busy = plan.busyPeople();
      before.set(plan.loads);
      const journal: number[] = [];
      plan.journal = journal;
      const excess = plan.utilisation(person) - targets[person]!;
      const touched = this.disturb(person);
      if (touched !== null) this.settle(touched, excess * WORTHWHILE, TURNS);
      plan.journal = null;
      const change = touched === null || plan.busyPeople() < busy ? 1 : changeOf(plan, before);
      if (change > 0) plan.undo(journal, before);
      idleRounds = change < 0 ? 0 : idleRounds + 1;
    }
  }

  /** The person farthest above target, or in every other round anyone above; -1 if nobody is. */
  private farAbove(targets: Float64Array, round: number): number {
    const { plan, random } = this;
    const above: number[] = [];
    let farthest = -1;
    let excess = EQUAL;
    for (let person = 0; person < targets.length; person++) {
      const here = plan.utilisation(person) - targets[person]!;
      if (here > EQUAL) above.push(person);
      if (here <= excess) continue;
      farthest = person;
      excess = here;
    }
    return farthest < 0 || round % 2 === 0 ? farthest : above[random.below(above.length)]!;
  }

  /**
   * Moves a random part of the person, and one of who takes it, and gives a part to whom that leaves without one.
   * Returns whose loads changed; null if a separation stands in the way.
   */
  private disturb(person: number): Set<number> | null {
    const { plan, random } = this;
    const touched = new Set<number>();
    let from = person;
    for (let step = 0; step < 2; step++) {
      const parts = plan.partsOf[from]!;
      if (parts.length === 0) break;
      const part = parts[random.below(parts.length)]!;
      const able = plan.frame.candidates[plan.job[part]!]!;
      const to = able[random.below(able.length)]!;
      if (plan.fixed[part] === 1 || plan.has(to, plan.job[part]!)) continue;
      plan.move(part, to);
      touched.add(from).add(to);
      if (!this.giveWay(part, touched)) return null;
      from = to;
    }
    for (const emptied of [...touched]) if (plan.isIdle(emptied)) this.refill(emptied, touched);
    return touched;
  }

  /** Moves what the person of this part must not have beside it to others; false if there is nobody. */
  private giveWay(part: number, touched: Set<number>): boolean {
    const { plan } = this;
    const apart = plan.frame.apart[plan.job[part]!]!;
    if (apart.length === 0) return true;
    for (const other of [...plan.partsOf[plan.person[part]!]!]) {
      if (!apart.includes(plan.job[other]!)) continue;
      const to = plan.fixed[other] === 1 ? -1 : leastLoaded(plan, other);
      if (to < 0) return false;
      plan.move(other, to);
      touched.add(to);
    }
    return true;
  }

  /** Gives the person the smallest part that somebody else can do without. */
  private refill(person: number, touched: Set<number>): void {
    const { plan } = this;
    let chosen = -1;
    for (let part = 0; part < plan.job.length; part++) {
      if (plan.fixed[part] === 1 || plan.partsOf[plan.person[part]!]!.length < 2) continue;
      if (chosen >= 0 && plan.minutes[part]! >= plan.minutes[chosen]!) continue;
      if (plan.allows(plan.job[part]!, person)) chosen = part;
    }
    if (chosen < 0) return;
    touched.add(plan.person[chosen]!);
    plan.move(chosen, person);
  }
}

/**
 * How the utilisations, highest first, compare with those of the loads before: negative if they are more level.
 * Only changed ones are compared.
 */
function changeOf(plan: Plan, before: Float64Array): number {
  const now: number[] = [];
  const then: number[] = [];
  for (let person = 0; person < before.length; person++) {
    if (plan.loads[person] === before[person]) continue;
    now.push(plan.utilisation(person));
    then.push(before[person]! / plan.capacities[person]!);
  }
  return compareLevels(now.sort(descending), then.sort(descending));
}

function descending(a: number, b: number): number {
  return b - a;
}

/** Leximin order of two lists of utilisations, each highest first: negative if the first is the more level. */
export function compareLevels(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let at = 0; at < a.length; at++) {
    const difference = a[at]! - b[at]!;
    if (Math.abs(difference) > EQUAL) return difference;
  }
  return 0;
}
