import { anneal } from './anneal.ts';
import { relieveAll } from './chains.ts';
import { compareLevels } from './compare.ts';
import { EQUAL, PairBalancer } from './pair.ts';
import { Partners } from './partners.ts';
import type { Plan } from '../plan.ts';
import { Random } from './random.ts';
import { Targets } from './targets.ts';

const SEED = 20260101;
/** Units that a pair exchanges at the most where a quick answer will do. */
const QUICK = 12;
/** Divisions per person at each threshold: so many for each part of his, for with few parts there is little to divide. */
const SWEEPS_PER_PART = 5;
const FEWEST_SWEEPS = 2;
const MOST_SWEEPS = 30;
/** Work for each person that such a division takes about, at all thresholds together; better too few than half a cooling. */
const WORK_OF_SWEEP = 4500;
/** Rounds without a gain after which the search ends. */
const FRUITLESS = 4;
/** Every other round begins so many times hotter, so that large parts change hands too. */
const HOTTER = 10;

/** The search of step 3 on one plan: single pairs, chains of pairs (`chains.ts`), and annealing (`anneal.ts`). */
export class Levelling {
  private readonly plan: Plan;
  readonly random = new Random(SEED);
  readonly pairs: PairBalancer;
  readonly partners: Partners;

  constructor(plan: Plan) {
    this.plan = plan;
    this.pairs = new PairBalancer(plan, this.random);
    this.partners = new Partners(plan, this.random);
  }

  /**
   * Balances these people with whoever may have a part of theirs, until no such pair can be divided more levelly.
   * Pairs whose mean is not lower than the higher of them by more than `worthwhile` are left aside.
   */
  settle(people: Iterable<number>, worthwhile = EQUAL): void {
    const { plan } = this;
    const list = [...people];
    for (let improved = true; improved;) {
      improved = false;
      list.sort((a, b) => plan.utilisation(b) - plan.utilisation(a) || a - b);
      for (const person of list) improved = this.balanceWithAll(person, worthwhile) || improved;
    }
  }

  private balanceWithAll(person: number, worthwhile: number): boolean {
    const { plan, pairs, partners } = this;
    const number = partners.list(person, Infinity);
    let improved = false;
    for (let at = 0; at < number; at++) {
      const limit = plan.utilisation(person);
      const other = partners.found[at]!;
      if (limit - plan.mean(person, other) > worthwhile)
        improved = pairs.balance(person, other, limit, QUICK) || improved;
    }
    return improved;
  }

  /** Only chains, for a quick look at what can be reached. */
  relieve(fractional: Float64Array, work: number): void {
    this.pairs.work = 0;
    relieveAll(this.plan, new Targets(this.plan, fractional, [...fractional.keys()]), this, work);
  }

  /**
   * Rounds of annealing and chains until these people are at their targets, the work is done, or several rounds found
   * nothing better; the most level plan of all rounds stands.
   */
  search(
    people: readonly number[],
    fractional: Float64Array,
    { hottest, work }: { hottest: number; work: number },
  ): void {
    const { plan, pairs } = this;
    pairs.work = 0;
    let best = plan.person.slice();
    let levels = plan.levels();
    for (let [round, fruitless] = [0, 0]; pairs.work < work && fruitless < FRUITLESS; round++) {
      const targets = new Targets(plan, fractional, people);
      if (targets.isMet()) return;
      const first = round % 2 === 1 ? HOTTER * hottest : hottest;
      anneal(plan, targets, this, { hottest: first, sweeps: sweepsOf(plan, people, work), budget: work });
      relieveAll(plan, targets, this, work);
      const found = plan.levels();
      const isBetter = compareLevels(found, levels) < 0;
      fruitless = isBetter ? 0 : fruitless + 1;
      if (isBetter) {
        best = plan.person.slice();
        levels = found;
      } else plan.restore(best);
    }
    plan.restore(best);
  }
}

/** As many as the parts ask for, if the work allows so many to cool down to the end. */
function sweepsOf({ job, loads }: Plan, people: readonly number[], work: number): number {
  const wanted = Math.round((SWEEPS_PER_PART * job.length) / loads.length);
  const affordable = Math.round(work / (people.length * WORK_OF_SWEEP));
  return Math.max(FEWEST_SWEEPS, Math.min(wanted, affordable, MOST_SWEEPS));
}
