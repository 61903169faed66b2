import type { Edit } from '../vocabulary/edit.ts';
import { byPlace } from './apply-edits.ts';
import type { Path, SourceDocument } from './document.ts';

/** True where two documents say the same, but for the values and keys of the first that the edits put others for. */
export function isSameButFor(before: SourceDocument, after: unknown, edits: readonly Edit[]): boolean {
  return new Comparison(before, edits).isSame([], before.value, after);
}

class Comparison {
  readonly #before: SourceDocument;
  readonly #edits: readonly Edit[];

  constructor(before: SourceDocument, edits: readonly Edit[]) {
    this.#before = before;
    this.#edits = edits.toSorted(byPlace);
  }

  isSame(path: Path, one: unknown, other: unknown): boolean {
    if (Array.isArray(one)) {
      return (
        Array.isArray(other) &&
        one.length === other.length &&
        one.every((item, i) => this.isSame([...path, i], item, other[i]))
      );
    }
    if (isMap(one)) return isMap(other) && this.#isSameMap(path, one, other);
    return Object.is(one, other) || this.#isEdited(path, 'value');
  }

  /** Keys keep their order, so that one that got another name is found by its turn. */
  #isSameMap(path: Path, one: Map, other: Map): boolean {
    const names = Object.keys(other);
    const keys = Object.keys(one);
    if (keys.length !== names.length) return false;
    const isRenamed = keys.some((key) => !Object.hasOwn(other, key));
    return keys.every((key, i) => {
      const name = Object.hasOwn(other, key) ? key : names[isRenamed ? i : -1];
      if (name === undefined || (name !== key && !this.#isEdited([...path, key], 'key'))) return false;
      return this.isSame([...path, key], one[key], other[name]);
    });
  }

  #isEdited(path: Path, part: 'key' | 'value'): boolean {
    const [from, to] = this.#before.range(path, part);
    let [low, high] = [0, this.#edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#edits[middle]!.to <= from) low = middle + 1;
      else high = middle;
    }
    const first = this.#edits[low];
    return first !== undefined && first.from < to;
  }
}

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
