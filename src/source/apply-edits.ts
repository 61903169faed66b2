import type { Edit } from '../vocabulary/edit.ts';

/** The text with all edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of edits.toSorted(byPlace)) {
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** The groups that can be made together, the earlier ones first: a group is made as a whole or waits. */
export function withoutOverlaps<T extends { readonly edits: readonly Edit[] }>(groups: readonly T[]): T[] {
  const taken = new Taken();
  return groups.filter(({ edits }) => edits.every((edit) => taken.hasRoomFor(edit)) && taken.add(edits));
}

export function byPlace(one: Edit, other: Edit): number {
  return one.from - other.from || one.to - other.to;
}

/** What has been taken of a text; looked up by halving, because a file may have thousands of edits. */
class Taken {
  readonly #edits: Edit[] = [];

  hasRoomFor({ from, to }: Edit): boolean {
    const before = this.#edits[this.#after(from) - 1];
    const next = this.#edits[this.#after(from)];
    return (before === undefined || before.to < from) && (next === undefined || next.from > to);
  }

  add(edits: readonly Edit[]): true {
    for (const edit of edits) this.#edits.splice(this.#after(edit.from), 0, edit);
    return true;
  }

  /** How many begin at or before an offset. */
  #after(offset: number): number {
    let [low, high] = [0, this.#edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#edits[middle]!.from <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
