import { Random } from '../level/random.ts';
import type { Bins } from './bins.ts';
import { Filling } from './filling.ts';
import { Window } from './window.ts';

const SEED = 20260102;
/** Items among which one bin chooses, at the most, subsets that are looked at for it, and those that are tried. */
const MOST_ITEMS = 20;
const MOST_SUBSETS = 300;
const TRIES = 6;
/** Bins that are filled anew at once, at the most. */
const MOST_BINS = 4;
/** In one step of so many a full bin is opened again, so that the room that it leaves free can be used elsewhere. */
const REOPEN = 30;
/** Work of a step beside its sums. */
const STEP = 20;

/**
 * Looks for a way to fill the bins where hardly any room may stay free: a walk from a filling that is nearly one. In
 * each step a few bins, one at least not done, are emptied and filled anew one after the other by subset sums, so that
 * all of them are done or only the last is not; so what is too much or too little in one bin wanders until it meets
 * what makes up for it. Nothing follows from finding none.
 */
export class ExactFit {
  readonly filling: Filling;
  /** Sums looked at and steps made so far. */
  work = 0;
  private readonly bins: Bins;
  private readonly random = new Random(SEED);
  private readonly window = new Window(MOST_ITEMS);
  /** Items that the bin may have and that others may have too. */
  private readonly loose: readonly (readonly number[])[];

  /** `start`: the bin of each item. */
  constructor(bins: Bins, start: readonly number[]) {
    this.bins = bins;
    this.filling = new Filling(bins, start);
    this.loose = bins.room.map((_, bin) =>
      [...bins.items.keys()].filter((item) => this.may(bin, item) && bins.items[item]!.able.length > 1),
    );
  }

  /** Walks until all bins are done; false if the work was done before. */
  run(budget: number): boolean {
    const { random } = this;
    const { isDone } = this.filling;
    if (this.bins.spare < 0) return false;
    for (;;) {
      const open = [...isDone.keys()].filter((bin) => !isDone[bin]);
      if (open.length <= 1) return true;
      if (this.work >= budget) return false;
      const before = this.window.work;
      const other = random.below(isDone.length);
      if (random.below(REOPEN) === 0 && isDone[other]) {
        this.filling.reopen(other);
        open.push(other);
      }
      const group = this.groupAround(open);
      if (group.length > 1) this.refill(group);
      this.work += STEP + this.window.work - before;
    }
  }

  /** A bin that is not done, others that are not, and some whose items it may have. */
  private groupAround(open: readonly number[]): number[] {
    const { random } = this;
    const size = 2 + random.below(MOST_BINS - 1);
    const group = [open[random.below(open.length)]!];
    for (let trial = 3 * size; trial > 0 && group.length < size; trial--) {
      const loose = this.loose[group[random.below(group.length)]!]!;
      let next = open[random.below(open.length)]!;
      if (random.below(2) === 0 && loose.length > 0)
        next = this.filling.bin[loose[random.below(loose.length)]!]!;
      if (!group.includes(next)) group.push(next);
    }
    return group;
  }

  /** Fills these bins anew, so that all are done, or else all but the last. */
  private refill(group: readonly number[]): void {
    const { bins, filling } = this;
    const { loads } = filling;
    const pool = group.flatMap((bin) =>
      filling.items[bin]!.filter((item) => group.some((other) => other !== bin && this.may(other, item))),
    );
    const open = group.reduce((number, bin) => number + (filling.isDone[bin] ? 0 : 1), 0);
    const rest = group.reduce((sum, bin) => sum + (filling.isDone[bin] ? filling.freeIn(bin) : 0), 0);
    const spare = bins.spare - (filling.free - rest);
    const free = group.reduce((sum, bin) => sum + filling.freeIn(bin), 0);
    for (const item of pool) loads[filling.bin[item]!]! -= bins.items[item]!.units;
    const order = this.leastChoiceFirst(group, pool);
    const fill = new Map<number, number>();
    const couldBeDone = free >= 0 && free <= spare;
    const found =
      (couldBeDone && this.fill(order, pool, spare, { fill, tries: open > 1 ? TRIES : 2, all: true })) ||
      this.fill(order, pool, spare, { fill, tries: 1, all: false });
    for (const item of pool) loads[filling.bin[item]!]! += bins.items[item]!.units;
    if (found) filling.take(fill, order);
  }

  /** Fills the first of these bins from the pool, then the others; `all`: the last must not have too much either. */
  private fill(
    order: readonly number[],
    pool: readonly number[],
    spare: number,
    how: { readonly fill: Map<number, number>; readonly tries: number; readonly all: boolean },
  ): boolean {
    const [bin, ...others] = order as [number, ...number[]];
    const { fill, tries, all } = how;
    let most = this.filling.freeIn(bin);
    const rest: number[] = [];
    const free: number[] = [];
    const take = (item: number): void => {
      fill.set(item, bin);
      most -= this.bins.items[item]!.units;
    };
    for (const item of pool) {
      if (!this.may(bin, item)) rest.push(item);
      else if (others.some((other) => this.may(other, item))) free.push(item);
      else take(item);
    }
    if (others.length === 0) return !all || (most >= 0 && most <= spare);
    for (const item of this.beyond(free)) {
      if (this.filling.bin[item] === bin) take(item);
      else rest.push(item);
    }
    for (const { subset, units } of this.subsets(free, most - spare, most, tries)) {
      const left = [...rest];
      free.forEach((item, at) => {
        if (((subset >>> at) & 1) === 1) fill.set(item, bin);
        else left.push(item);
      });
      if (this.fill(others, left, spare - (most - units), how)) return true;
    }
    return false;
  }

  /** Takes all but a random choice of items out of the list. */
  private beyond(items: number[]): number[] {
    if (items.length <= MOST_ITEMS) return [];
    for (let at = 0; at < MOST_ITEMS; at++) {
      const other = at + this.random.below(items.length - at);
      [items[at], items[other]] = [items[other]!, items[at]!];
    }
    return items.splice(MOST_ITEMS);
  }

  /** Some of the subsets of these items within these limits, at random. */
  private subsets(items: readonly number[], from: number, to: number, tries: number): Subset[] {
    const found: Subset[] = [];
    if (to < 0) return found;
    let number = 0;
    const units = items.map((item) => this.bins.items[item]!.units);
    this.window.visit(units, from, to, (subset, here) => {
      const place = number < tries ? number : this.random.below(number + 1);
      if (place < tries) found[place] = { subset, units: here };
      return ++number < MOST_SUBSETS;
    });
    return found;
  }

  private leastChoiceFirst(group: readonly number[], pool: readonly number[]): number[] {
    const choice = new Map(
      group.map((bin) => {
        const able = pool.reduce((number, item) => number + (this.may(bin, item) ? 1 : 0), 0);
        return [bin, able + this.random.below(100) / 50];
      }),
    );
    return [...group].sort((a, b) => choice.get(a)! - choice.get(b)!);
  }

  private may(bin: number, item: number): boolean {
    return this.bins.may[bin * this.bins.items.length + item] === 1;
  }
}

interface Subset {
  readonly subset: number;
  readonly units: number;
}
