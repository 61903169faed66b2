import { sum, type Bins } from './bins.ts';
import { MOST_NUMBERS, Window } from './window.ts';

/** Subsets of one bin that are kept, at the most. */
const MOST_SUBSETS = 200_000;

/** The bin of each item; null if there is no way, `open` if the budget did not suffice. */
export type Packing = readonly number[] | null | 'open';

/**
 * Looks at all ways to fill the bins one after the other, those with the least choice first, each with any items that
 * leave no more free than all bins together may (bin completion, Korf 2003). Where hardly anything may stay free, few
 * choices of items come out for a bin, so that even dozens of items can be looked at to the end.
 */
export function pack(bins: Bins, budget: Budget): Packing {
  const search = new BinCompletion(bins, budget);
  const found = search.fill([...bins.room.keys()], [...bins.items.keys()], bins.spare);
  if (found) return search.chosen;
  return search.isOpen ? 'open' : null;
}

/** Subset sums and items that may still be looked at. */
export interface Budget {
  left: number;
}

class BinCompletion {
  readonly chosen: number[];
  isOpen = false;
  private readonly bins: Bins;
  private readonly budget: Budget;
  private readonly window = new Window(MOST_NUMBERS);

  constructor(bins: Bins, budget: Budget) {
    this.bins = bins;
    this.budget = budget;
    this.chosen = bins.items.map(() => -1);
  }

  /** Fills these bins with these items; so much of their room may stay free. */
  fill(open: readonly number[], items: readonly number[], spare: number): boolean {
    if (spare < 0) return false;
    if (open.length === 0) return true;
    const { room } = this.bins;
    this.budget.left -= open.length * items.length;
    const bin = this.leastChoice(open, items);
    const others = open.filter((other) => other !== bin);
    const free: number[] = [];
    const foreign: number[] = [];
    let most = room[bin]!;
    for (const item of items) {
      const elsewhere = others.some((other) => this.may(other, item));
      if (!this.may(bin, item)) foreign.push(item);
      else if (elsewhere) free.push(item);
      else most -= this.give(item, bin);
    }
    // The last bin holds whatever the one before leaves: a second choice for that one would be no better.
    const number = others.length < 2 ? 1 : MOST_SUBSETS;
    for (const [subset, units] of this.subsets(free, most - spare, most, number)) {
      const rest = [...foreign];
      free.forEach((item, at) => {
        if (((subset >>> at) & 1) === 1) this.chosen[item] = bin;
        else rest.push(item);
      });
      if (this.fill(others, rest, spare - (most - units))) return true;
      if (this.isOpen) return false;
    }
    return false;
  }

  private subsets(
    items: readonly number[],
    from: number,
    to: number,
    most: number,
  ): (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    if (items.length > MOST_NUMBERS) this.isOpen = true;
    if (this.isOpen || to < 0) return found;
    const units = items.map((item) => this.bins.items[item]!.units);
    if (sum(units) < from) return found;
    const before = this.window.work;
    this.window.visit(units, from, to, (subset, here) => found.push([subset, here]) < most);
    this.budget.left -= this.window.work - before;
    this.isOpen = found.length >= MOST_SUBSETS || this.budget.left < 0;
    return found;
  }

  private leastChoice(open: readonly number[], items: readonly number[]): number {
    let chosen = open[0]!;
    let fewest = Infinity;
    for (const bin of open) {
      let able = 0;
      for (const item of items) able += this.may(bin, item) ? 1 : 0;
      if (able < fewest) [chosen, fewest] = [bin, able];
    }
    return chosen;
  }

  private give(item: number, bin: number): number {
    this.chosen[item] = bin;
    return this.bins.items[item]!.units;
  }

  private may(bin: number, item: number): boolean {
    return this.bins.may[bin * this.bins.items.length + item] === 1;
  }
}
