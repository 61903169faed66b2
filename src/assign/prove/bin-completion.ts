import { sum, type Bins } from './bins.ts';
import { MOST_NUMBERS, Window } from './window.ts';

/** Subsets of one bin that are kept, at the most. */
const MOST_SUBSETS = 200_000;

/** Sets of items that are kept as hopeless, at the most. */
const MOST_KEPT = 200_000;

/** The bin of each item; null if there is no way, `open` if the budget did not suffice. */
export type Packing = readonly number[] | null | 'open';

/**
 * Looks at all ways to fill the bins one after the other, those with the least choice first, each with any items that
 * leave no more free than all bins together may (bin completion, Korf 2003). Where hardly anything may stay free, few
 * choices of items come out for a bin, so that even dozens of items can be looked at to the end.
 */
export function pack(bins: Bins, budget: Budget): Packing {
  const search = new BinCompletion(bins, budget);
  const found = search.fill(bins.room.length, [...bins.items.keys()], bins.spare);
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
  /** Items that do not go into the bins left for them, and how much of these might stay free. */
  private readonly hopeless = new Map<string, number>();
  /** Per bin, whether it is still to be filled, and how many of the items left may go into it. */
  private readonly open: Uint8Array;
  private readonly able: Int32Array;
  private readonly bits: Uint16Array;

  constructor(bins: Bins, budget: Budget) {
    this.bins = bins;
    this.budget = budget;
    this.chosen = bins.items.map(() => -1);
    this.open = new Uint8Array(bins.room.length).fill(1);
    this.able = new Int32Array(bins.room.length);
    this.bits = new Uint16Array(Math.ceil((bins.items.length + bins.room.length) / 16));
  }

  /** Fills the bins that are open, so many, with these items; so much of their room may stay free. */
  fill(open: number, items: readonly number[], spare: number): boolean {
    if (spare < 0) return false;
    if (open === 0) return true;
    this.budget.left -= open * items.length;
    const key = this.keyOf(items);
    if ((this.hopeless.get(key) ?? -1) >= spare) return false;
    const bin = this.leastChoice(items);
    this.open[bin] = 0;
    const isFilled = this.fillOne(bin, open - 1, items, spare);
    this.open[bin] = 1;
    if (!isFilled && !this.isOpen && this.hopeless.size < MOST_KEPT) this.hopeless.set(key, spare);
    return isFilled;
  }

  /** Fills this bin, then the others that are open. */
  private fillOne(bin: number, others: number, items: readonly number[], spare: number): boolean {
    const free: number[] = [];
    const foreign: number[] = [];
    let most = this.bins.room[bin]!;
    for (const item of items) {
      if (this.bins.may[bin * this.bins.items.length + item] === 0) foreign.push(item);
      else if (this.mayGoElsewhere(item)) free.push(item);
      else most -= this.give(item, bin);
    }
    // The last bin holds whatever the one before leaves: a second choice for that one would be no better.
    const number = others < 2 ? 1 : MOST_SUBSETS;
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

  /** The open bin that the fewest of these items may go into. */
  private leastChoice(items: readonly number[]): number {
    const { open, able, bins } = this;
    able.fill(0);
    for (const item of items) for (const bin of bins.items[item]!.able) able[bin]!++;
    let chosen = -1;
    for (let bin = 0; bin < able.length; bin++)
      if (open[bin] === 1 && (chosen < 0 || able[bin]! < able[chosen]!)) chosen = bin;
    return chosen;
  }

  private mayGoElsewhere(item: number): boolean {
    for (const bin of this.bins.items[item]!.able) if (this.open[bin] === 1) return true;
    return false;
  }

  /** These items and the open bins, a bit each. */
  private keyOf(items: readonly number[]): string {
    const { bits, open } = this;
    bits.fill(0);
    for (const item of items) bits[item >>> 4]! |= 1 << (item & 15);
    const first = bits.length * 16 - open.length;
    for (let bin = 0; bin < open.length; bin++)
      if (open[bin] === 1) bits[(first + bin) >>> 4]! |= 1 << ((first + bin) & 15);
    return String.fromCharCode(...bits);
  }

  private give(item: number, bin: number): number {
    this.chosen[item] = bin;
    return this.bins.items[item]!.units;
  }
}
