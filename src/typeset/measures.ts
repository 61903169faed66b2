/** Points to a millimetre. */
export const MM = 72 / 25.4;

/** Height of a line of text, in sizes. */
export const LEADING = 1.16;

/** Between the border of a cell and its text, in points. */
export const PADDING = { x: 3.5, y: 2.5 } as const;

/** Sizes in points beside the size of the text (a difference) or by themselves. */
export const SIZES = {
  government: 13,
  organisation: 16,
  address: 9,
  /** More than the text. */
  title: 2,
  heading: 1,
  /** Less than the text: the row of column numbers. */
  numbers: -2,
  footer: 7.5,
} as const;

/** Heights and gaps in points. */
export const GAPS = {
  /** The largest that arms may be. */
  arms: { width: 24 * MM, height: 20 * MM },
  aboveRule: 5,
  afterLetterhead: 14,
  /** The double rule: thick, gap, thin. */
  rule: { thick: 1.5, gap: 1.2, thin: 0.5 },
  afterTitle: 10,
  betweenBlocks: 7,
  beforeHeading: 10,
  afterHeading: 3,
  betweenItems: 2.5,
  beforeSignatures: 14,
  /** Room for the signature itself. */
  signature: 46,
  /** Longest rotated head. */
  rotatedHead: 45 * MM,
  /** Most width of a signature's lines. */
  signatureWidth: 85 * MM,
  /** Label of a fact, and the colon after it. */
  factLabel: 42 * MM,
  factColon: 8,
  betweenFacts: 1.5,
  /** How far the text of an item stands in, and its details once more. */
  indent: 12,
} as const;

export function lineHeight(size: number): number {
  return size * LEADING;
}
