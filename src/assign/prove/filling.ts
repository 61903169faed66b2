import type { Bins } from './bins.ts';

/**
 * Bins with all items in them, some with too many. A bin is done if what stays free in it, together with that of all
 * bins done, is no more than may stay free in all; once all but one are done, so is the last.
 */
export class Filling {
  /** The bin of each item, and the items and their units in each bin. */
  readonly bin: number[];
  readonly items: number[][];
  readonly loads: number[];
  readonly isDone: boolean[];
  /** What stays free in all bins that are done. */
  free = 0;
  private readonly bins: Bins;

  /** `start`: the bin of each item. */
  constructor(bins: Bins, start: readonly number[]) {
    const all = [...bins.room.keys()];
    this.bins = bins;
    this.bin = [...start];
    this.items = all.map(() => []);
    this.loads = all.map(() => 0);
    start.forEach((bin, item) => {
      this.items[bin]!.push(item);
      this.loads[bin]! += bins.items[item]!.units;
    });
    this.isDone = all.map(() => false);
    all.sort((a, b) => this.freeIn(a) - this.freeIn(b) || a - b);
    for (const bin of all) this.close(bin);
  }

  /** Moves items to bins; the bins of this list are then done in its order, if they can be. */
  take(moved: ReadonlyMap<number, number>, order: readonly number[]): void {
    for (const bin of order) {
      if (this.isDone[bin]) this.reopen(bin);
      this.items[bin] = this.items[bin]!.filter((item) => !moved.has(item));
    }
    for (const [item, bin] of moved) {
      const { units } = this.bins.items[item]!;
      this.loads[this.bin[item]!]! -= units;
      this.loads[bin]! += units;
      this.items[bin]!.push(item);
      this.bin[item] = bin;
    }
    for (const bin of order) this.close(bin);
  }

  reopen(bin: number): void {
    this.isDone[bin] = false;
    this.free -= this.freeIn(bin);
  }

  freeIn(bin: number): number {
    return this.bins.room[bin]! - this.loads[bin]!;
  }

  private close(bin: number): void {
    const free = this.freeIn(bin);
    this.isDone[bin] = free >= 0 && this.free + free <= this.bins.spare;
    if (this.isDone[bin]) this.free += free;
  }
}
