import type { Budget, Packing } from './bin-completion.ts';
import { sum } from './bins.ts';

/** What goes into a bin beside its longest item, and how many units of it stay free. */
interface Fill {
  readonly items: readonly number[];
  readonly free: number;
}

/**
 * Looks at all ways to put items of these sizes into so many equal bins of this room: bin after bin, each with the
 * longest item that is left and what fills it best beside that (bin completion, Korf 2003). Of two fills the one that
 * could be had from the other by exchange with another bin is left out (dominance, Martello and Toth 1990), and so is
 * what counting shows to be too much for the bins that are left (Haouari, Gharbi and Jemmali 2006).
 */
export function packEqually(sizes: readonly number[], bins: number, room: number, budget: Budget): Packing {
  const search = new EqualBins(sizes, room, budget);
  const items = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const spare = bins * room - sum(sizes);
  if (spare < 0) return null;
  if (search.fill(bins, items, spare)) return search.bin;
  return search.lookedAtAll ? null : 'open';
}

class EqualBins {
  readonly bin: number[];
  lookedAtAll = true;
  private readonly sizes: readonly number[];
  private readonly room: number;
  private readonly budget: Budget;
  /** Items that do not go into the bins that were left for them. */
  private readonly hopeless = new Set<string>();

  constructor(sizes: readonly number[], room: number, budget: Budget) {
    this.sizes = sizes;
    this.room = room;
    this.budget = budget;
    this.bin = sizes.map(() => -1);
  }

  /** Puts these items, longest first, into so many bins; so many units of them may stay free. */
  fill(bins: number, items: readonly number[], spare: number): boolean {
    if (items.length === 0) return true;
    const key = items.join();
    if (this.hopeless.has(key)) return false;
    if (this.mayGoInto(bins, items)) {
      const [longest, ...others] = items;
      const room = this.room - this.sizes[longest!]!;
      for (const fill of this.fillsOf(others, room, spare)) {
        const rest = others.filter((item) => !fill.items.includes(item));
        if (this.fill(bins - 1, rest, spare - fill.free)) {
          for (const item of [longest!, ...fill.items]) this.bin[item] = bins - 1;
          return true;
        }
      }
    }
    this.hopeless.add(key);
    return false;
  }

  /**
   * Where the n' longest items cannot be spread evenly, as many bins as there are items over hold one more than the
   * others at least: these must have room for the shortest so many of the n'.
   */
  private mayGoInto(bins: number, items: readonly number[]): boolean {
    if (this.spend(items.length)) return false;
    const before = [0];
    for (const item of items) before.push(before.at(-1)! + this.sizes[item]!);
    return items.every((_, at) => {
      const over = (at + 1) % bins;
      const fewest = over * Math.ceil((at + 1) / bins);
      return before[at + 1]! - before[at + 1 - fewest]! <= over * this.room;
    });
  }

  /** Every fill of the room with these items that leaves no more than that free and that no other dominates. */
  private *fillsOf(items: readonly number[], room: number, spare: number): Generator<Fill> {
    for (const fill of this.choices(items, 0, { items: [], free: room }, spare)) {
      if (!this.isDominated(fill, items)) yield fill;
    }
  }

  /** What is chosen with every different choice of the items from this one on, the longest items first. */
  private *choices(items: readonly number[], from: number, chosen: Fill, spare: number): Generator<Fill> {
    const { sizes } = this;
    let left = sum(items.slice(from).map((item) => sizes[item]!));
    if (this.spend(items.length - from + chosen.items.length)) return;
    for (let at = from; at < items.length && chosen.free - left <= spare; at++) {
      const item = items[at]!;
      const size = sizes[item]!;
      left -= size;
      // Of equal items the first that is left stands for all.
      if (size > chosen.free || (at > from && size === sizes[items[at - 1]!])) continue;
      const more = { items: [...chosen.items, item], free: chosen.free - size };
      yield* this.choices(items, at + 1, more, spare);
    }
    if (chosen.free <= spare) yield chosen;
  }

  /**
   * Whether one more item fits in, or a longer one instead of an item, or one that is as long as two or longer instead of
   * those: whichever bin has it now could take what comes out in exchange.
   */
  private isDominated({ items: chosen, free }: Fill, items: readonly number[]): boolean {
    const { sizes } = this;
    if (this.spend(items.length * (1 + chosen.length ** 2))) return true;
    return items.some((other) => {
      if (chosen.includes(other)) return false;
      const size = sizes[other]!;
      if (size <= free) return true;
      return chosen.some((one, at) => {
        const more = size - sizes[one]!;
        if (more > 0 && more <= free) return true;
        return chosen.slice(0, at).some((two) => more >= sizes[two]! && more <= sizes[two]! + free);
      });
    });
  }

  /** True if that was more than the budget. */
  private spend(work: number): boolean {
    this.budget.left -= work;
    const isSpent = this.budget.left < 0;
    if (isSpent) this.lookedAtAll = false;
    return isSpent;
  }
}
