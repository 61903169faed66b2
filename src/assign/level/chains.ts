import { compareLevels } from './compare.ts';
import { EQUAL, type PairBalancer } from './pair.ts';
import type { Partners } from './partners.ts';
import type { Plan } from '../plan.ts';
import type { Random } from './random.ts';
import type { Targets } from './targets.ts';

/** People whom an excess passes in one chain, at the most. */
const DEPTH = 4;
/** Partners whom each of them tries, at the most. */
const PARTNERS = 32;
/** A person whose excess could not be lowered so many times is left alone. */
const PATIENCE = 20;
/** Stands for the person with the excess where there is none left. */
const RELIEVED = -1;

interface Tools {
  readonly pairs: PairBalancer;
  readonly partners: Partners;
  readonly random: Random;
}

/**
 * Takes the excess over target from one person after the other, along ejection chains (Glover 1996), until everybody
 * who is above his target was tried in vain; then the targets of those who can still have less are lowered.
 */
export function relieveAll(plan: Plan, targets: Targets, tools: Tools, budget: number): void {
  const fails = new Int32Array(plan.loads.length);
  for (let round = 0; tools.pairs.work < budget; round++) {
    const person = farAbove(targets, fails, round, tools.random);
    if (person < 0) {
      if (!targets.lower((one) => fails[one]! >= PATIENCE)) return;
      continue;
    }
    const last = new Chain(plan, targets, tools).relieve(person);
    if (last === RELIEVED) fails[person] = 0;
    else if (last === person) fails[person]!++;
    else [fails[last], fails[person]] = [fails[person]! + 1, 0];
  }
}

/** The person farthest above target, or in every other round anyone above; -1 if nobody is. */
function farAbove(targets: Targets, fails: Int32Array, round: number, random: Random): number {
  let farthest = -1;
  let excess = EQUAL;
  let above = 0;
  for (const person of targets.people) {
    const here = targets.excess(person);
    if (here <= EQUAL || fails[person]! >= PATIENCE) continue;
    above++;
    if (round % 2 === 1) {
      if (random.below(above) === 0) farthest = person;
    } else if (here > excess) {
      farthest = person;
      excess = here;
    }
  }
  return farthest;
}

/**
 * One chain: a person above target divides with each partner, so that both are below where he was. Where none can, he
 * is brought to his target at the cost of a partner, who then tries the same.
 */
class Chain {
  private readonly touched: number[] = [];
  private readonly before: number[] = [];
  private readonly plan: Plan;
  private readonly targets: Targets;
  private readonly tools: Tools;

  constructor(plan: Plan, targets: Targets, tools: Tools) {
    this.plan = plan;
    this.targets = targets;
    this.tools = tools;
  }

  /** Returns who has the excess in the end: nobody, the same person, or somebody else who is no worse off. */
  relieve(person: number): number {
    const { plan, touched, before } = this;
    const limit = plan.utilisation(person);
    const journal: number[] = [];
    touched.push(person);
    before.push(plan.loads[person]!);
    plan.journal = journal;
    let at = person;
    let relieved: boolean;
    for (let depth = 1; ; depth++) {
      relieved = (depth > 1 && plan.utilisation(at) < limit - EQUAL) || this.pass(at, limit);
      if (relieved || depth === DEPTH) break;
      const next = this.push(at);
      if (next < 0) break;
      at = next;
    }
    plan.journal = null;
    if (relieved) return RELIEVED;
    if (at !== person && this.isSideways()) return at;
    plan.undo(journal, touched, before);
    return person;
  }

  /** Divides with a partner so that both are below the limit; false if nobody can. */
  private pass(person: number, limit: number): boolean {
    const { pairs, partners } = this.tools;
    const number = partners.list(person, PARTNERS);
    for (let at = 0; at < number; at++) {
      if (pairs.balance(person, partners.found[at]!, limit)) return true;
    }
    return false;
  }

  /** Brings the person to his target at the cost of a partner, and returns whom; -1 if there is none. */
  private push(person: number): number {
    const { plan, targets, touched, before } = this;
    const { pairs, partners, random } = this.tools;
    const number = partners.list(person, PARTNERS);
    for (let trial = 0; trial < Math.min(number, 4); trial++) {
      const to = partners.found[random.below(number)]!;
      const load = plan.loads[to]!;
      if (!pairs.push(person, to, targets.levels[person]!)) continue;
      if (!touched.includes(to)) {
        touched.push(to);
        before.push(load);
      }
      return to;
    }
    return -1;
  }

  /** Whether the utilisations above target are no worse than before. */
  private isSideways(): boolean {
    const { plan, targets, touched, before } = this;
    const now = touched.map((person) => Math.max(plan.utilisation(person), targets.levels[person]!));
    const then = touched.map((person, at) =>
      Math.max(before[at]! / plan.capacities[person]!, targets.levels[person]!),
    );
    return compareLevels(now.sort(descending), then.sort(descending)) <= 0;
  }
}

function descending(a: number, b: number): number {
  return b - a;
}
