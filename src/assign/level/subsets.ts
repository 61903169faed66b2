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
    for (let at = 0; at < 2 * length; at++) {
      if (plain < length && sums[plain]! <= sums[raised]! + value) {
        nextSums[at] = sums[plain]!;
        nextMasks[at] = masks[plain++]!;
      } else {
        nextSums[at] = sums[raised]! + value;
        nextMasks[at] = masks[raised++]! | bit;
      }
    }
    this.sums = nextSums;
    this.nextSums = sums;
    this.masks = nextMasks;
    this.nextMasks = masks;
    this.length = 2 * length;
  }
}
