/**
 * The subset sums of a few numbers, ascending, each with its subset as a bit mask: made by merging the list with
 * itself plus the next number, so that it never has to be sorted.
 */
export class SubsetSums {
  sums: Float64Array;
  masks: Int32Array;
  length = 1;
  private nextSums: Float64Array;
  private nextMasks: Int32Array;

  constructor(most: number) {
    this.sums = new Float64Array(1 << most);
    this.masks = new Int32Array(1 << most);
    this.nextSums = new Float64Array(1 << most);
    this.nextMasks = new Int32Array(1 << most);
  }

  clear(): void {
    this.length = 1;
    this.sums[0] = 0;
    this.masks[0] = 0;
  }

  /** Adds a number > 0, as this bit of the masks. */
  add(value: number, bit: number): void {
    const { sums, masks, nextSums, nextMasks, length } = this;
    let plain = 0;
    let raised = 0;
    for (let at = 0; plain < length; at++) {
      const withValue = sums[raised]! + value;
      if (sums[plain]! <= withValue) {
        nextSums[at] = sums[plain]!;
        nextMasks[at] = masks[plain++]!;
      } else {
        nextSums[at] = withValue;
        nextMasks[at] = masks[raised++]! | bit;
      }
    }
    for (; raised < length; raised++) {
      nextSums[length + raised] = sums[raised]! + value;
      nextMasks[length + raised] = masks[raised]! | bit;
    }
    this.sums = nextSums;
    this.nextSums = sums;
    this.masks = nextMasks;
    this.nextMasks = masks;
    this.length = 2 * length;
  }
}
