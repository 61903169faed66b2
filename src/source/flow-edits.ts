import type { Edit } from '../vocabulary/edit.ts';

/** A part of a collection in brackets as it stands in the text, with its key where it has one. */
export interface FlowPart {
  readonly from: number;
  readonly to: number;
  readonly isKept: boolean;
}

/** Takes the parts away that are not kept, each with its comma; at least one is kept. */
export function flowRemovals(parts: readonly FlowPart[]): Edit[] {
  const first = parts.findIndex(({ isKept }) => isKept);
  const removals = parts.flatMap(({ to, isKept }, i) =>
    isKept || i < first ? [] : [{ from: parts[i - 1]!.to, to, text: '' }],
  );
  if (first > 0) removals.unshift({ from: parts[0]!.from, to: parts[first]!.from, text: '' });
  return removals;
}

/** Puts a part behind another one, or in front of the first. */
export function flowInsertion(parts: readonly FlowPart[], behind: number, text: string): Edit {
  const before = parts[behind];
  if (before) return { from: before.to, to: before.to, text: `, ${text}` };
  const { from } = parts[0]!;
  return { from, to: from, text: `${text}, ` };
}
