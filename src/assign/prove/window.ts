import { SubsetSums } from '../level/subsets.ts';

/** Numbers of which subsets are listed, at the most: each is a bit. */
export const MOST_NUMBERS = 30;

/** The subsets of a few numbers whose sum lies between two limits, by meeting in the middle (Horowitz and Sahni 1974). */
export class Window {
  /** Sums looked at so far. */
  work = 0;
  private readonly low: SubsetSums;
  private readonly high: SubsetSums;

  constructor(most: number) {
    this.low = new SubsetSums(Math.ceil(most / 2));
    this.high = new SubsetSums(Math.floor(most / 2));
  }

  /** Visits each subset, as bits, with its sum, until the visitor returns false. */
  visit(
    numbers: readonly number[],
    from: number,
    to: number,
    visitor: (subset: number, sum: number) => boolean,
  ): void {
    const { low, high } = this;
    low.clear();
    high.clear();
    numbers.forEach((number, at) => {
      (at % 2 === 0 ? low : high).add(number, 1 << at);
    });
    this.work += 2 * (low.length + high.length);
    let last = high.length - 1;
    for (let i = 0; i < low.length && last >= 0; i++) {
      const first = low.sums[i]!;
      while (last >= 0 && first + high.sums[last]! > to) last--;
      for (let j = last; j >= 0 && first + high.sums[j]! >= from; j--) {
        this.work++;
        if (!visitor(low.masks[i]! | high.masks[j]!, first + high.sums[j]!)) return;
      }
    }
  }
}
