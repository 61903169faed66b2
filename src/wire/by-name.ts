import { compareText } from '../vocabulary/order.ts';

const NONE: Readonly<Record<string, number>> = {};

/** In the order of the names, so that the order of the file is not felt. */
export function byName(
  levels: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> {
  if (levels === undefined) return NONE;
  return Object.fromEntries(Object.entries(levels).toSorted(([one], [other]) => compareText(one, other)));
}
