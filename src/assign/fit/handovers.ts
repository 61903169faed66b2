import type { Plan } from '../plan.ts';

/** Handovers looked at for one person, at most. */
const BUDGET = 200_000;

/** Moves of parts, one after the other, that leave one person with less. */
export interface Handover {
  readonly moves: readonly (readonly [part: number, to: number])[];
  /** How many more people have lost a job that they had; those who get theirs back count against it. */
  readonly cost: number;
  /** Minutes that the person is rid of, at most as many as he should be. */
  readonly relief: number;
}

const NONE: Handover = { moves: [], cost: Infinity, relief: 1 };

/** What a handover has to keep to. */
export interface Aim {
  /** Utilisation that nobody else on the handover may exceed afterwards. */
  readonly ceiling: number;
  /** Utilisation to which the person should come down. */
  readonly goal: number;
  /** What the handover may cost. */
  readonly most: number;
}

/** The cheapest ways to lighten people: a part moves on, is swapped, or moves on to somebody who passes one on. */
export class Handovers {
  private readonly plan: Plan;
  private best: Handover = NONE;
  private budget = 0;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** The handover for this person with the least cost for what it relieves him of; null if there is none. */
  cheapest(person: number, aim: Aim): Handover | null {
    this.start();
    this.visit(person, aim, false);
    // Three people are seldom needed, and there are many ways to choose them.
    if (priceOf(this.best) > 1 / this.excess(person, aim)) this.visit(person, aim, true);
    return this.best.moves.length === 0 ? null : this.best;
  }

  private start(): void {
    this.best = NONE;
    this.budget = BUDGET;
  }

  private visit(person: number, aim: Aim, further: boolean): void {
    const { plan } = this;
    for (const part of plan.partsOf[person]!) {
      if (plan.fixed[part] === 1) continue;
      for (const to of plan.frame.candidates[plan.job[part]!]!) {
        if (--this.budget < 0) return;
        if (!plan.allows(plan.job[part]!, to)) continue;
        if (further) this.passOn(part, to, aim);
        else this.direct(part, to, aim);
      }
    }
  }

  /** The part moves to the person, or is swapped with one of his. */
  private direct(part: number, to: number, aim: Aim): void {
    const { plan } = this;
    const from = plan.person[part]!;
    const cost = this.costOf(part, to);
    const over = plan.minutes[part]! - this.room(to, aim);
    if (over <= 0 && (plan.partsOf[from]!.length > 1 || plan.isIdle(to)))
      this.consider([[part, to]], cost, plan.minutes[part]!, aim);
    for (const other of plan.partsOf[to]!) {
      if (plan.fixed[other] === 1 || plan.minutes[other]! < over) continue;
      if (!plan.allows(plan.job[other]!, from)) continue;
      const moves = [[part, to] as const, [other, from] as const];
      this.consider(moves, cost + this.costOf(other, from), plan.minutes[part]! - plan.minutes[other]!, aim);
    }
  }

  /** The part moves to the person, and one of his to a third. */
  private passOn(part: number, to: number, aim: Aim): void {
    const { plan } = this;
    const from = plan.person[part]!;
    if (plan.partsOf[from]!.length === 1) return;
    const cost = this.costOf(part, to);
    const over = plan.minutes[part]! - this.room(to, aim);
    for (const other of plan.partsOf[to]!) {
      if (plan.fixed[other] === 1 || plan.minutes[other]! < over) continue;
      for (const third of plan.frame.candidates[plan.job[other]!]!) {
        if (--this.budget < 0) return;
        if (third === from || plan.minutes[other]! > this.room(third, aim)) continue;
        if (!plan.allows(plan.job[other]!, third)) continue;
        const moves = [[part, to] as const, [other, third] as const];
        this.consider(moves, cost + this.costOf(other, third), plan.minutes[part]!, aim);
      }
    }
  }

  private consider(moves: Handover['moves'], cost: number, minutes: number, aim: Aim): void {
    if (minutes <= 0 || cost > aim.most) return;
    const from = this.plan.person[moves[0]![0]]!;
    const handover = { moves, cost, relief: Math.min(minutes, this.excess(from, aim)) };
    if (priceOf(handover) < priceOf(this.best)) this.best = handover;
  }

  private excess(person: number, { goal }: Aim): number {
    return this.plan.loads[person]! - goal * this.plan.capacities[person]!;
  }

  private room(person: number, { ceiling }: Aim): number {
    return ceiling * this.plan.capacities[person]! - this.plan.loads[person]!;
  }

  private costOf(part: number, to: number): number {
    const { previous = [] } = this.plan.frame.problem.jobs[this.plan.job[part]!]!;
    return Number(previous.includes(this.plan.person[part]!)) - Number(previous.includes(to));
  }
}

/** Per minute of relief; what costs nothing comes first, and of that what relieves most. */
function priceOf({ cost, relief }: Handover): number {
  return cost > 0 ? cost / relief : cost - relief;
}
