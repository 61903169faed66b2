import type { Edit } from '../vocabulary/edit.ts';
import { blockRemovals, linesAbove, linesBelow, type BlockPart } from './block-edits.ts';
import type { Path, SourceDocument } from './document.ts';
import { entriesText, flowText, isValueMap, mapText, pairText, rootPairText } from './entry-text.ts';
import type { Value, ValueMap } from './entry-text.ts';
import { flowInsertion, flowRemovals, type FlowPart } from './flow-edits.ts';
import { listStretch } from './list-stretch.ts';
import { keyText, quotedText, type Quote } from './scalar-text.ts';
import { TextSpots, UNRECKONED } from './text-spots.ts';
import { isSameValue } from './value-sameness.ts';

/**
 * The edits that make a document say another value and keep every byte of what stays the same. Keys of the new value
 * stand in their usual order, so that a new one gets to its place. Undefined for a text written in a curious way.
 */
export function differenceEdits(document: SourceDocument, after: ValueMap): readonly Edit[] | undefined {
  const difference = new Difference(document);
  try {
    difference.map([], document.value as ValueMap, after);
  } catch (error) {
    if (error === UNRECKONED) return undefined;
    throw error;
  }
  return difference.edits;
}

class Difference {
  readonly edits: Edit[] = [];
  readonly #document: SourceDocument;
  readonly #spots: TextSpots;

  constructor(document: SourceDocument) {
    this.#document = document;
    this.#spots = new TextSpots(document.text);
  }

  /** Two maps at one path. */
  map(path: Path, before: ValueMap, after: ValueMap): void {
    const isFlow = this.#isAt(path, '{');
    for (const [key, value] of Object.entries(after)) {
      if (Object.hasOwn(before, key) && !isSameValue(before[key], value))
        this.#value([...path, key], before[key]!, value, isFlow);
    }
    if (isFlow) this.#flowKeys(path, before, after);
    else this.#blockKeys(path, before, after);
  }

  #value(path: Path, before: Value, after: Value, isInFlow: boolean): void {
    const isEmpty = Array.isArray(before) && before.length === 0;
    if (
      isValueMap(before) &&
      isValueMap(after) &&
      Object.keys(before).some((key) => Object.hasOwn(after, key))
    )
      this.map(path, before, after);
    else if (Array.isArray(before) && Array.isArray(after) && !isEmpty)
      this.#list(path, before as readonly Value[], after as readonly Value[], isInFlow);
    else if (isEmpty && path.length === 1 && !isInFlow) this.#filledList(path, after);
    else this.#replaced(path, before, after, isInFlow);
  }

  #flowKeys(path: Path, before: ValueMap, after: ValueMap): void {
    const { keys, parts } = this.#pairs(path, before, after);
    this.edits.push(...flowRemovals(parts));
    for (const { key, value, behind } of newKeys(before, after)) {
      const text = `${keyText(key)}: ${flowText(value, true, key)}`;
      this.edits.push(flowInsertion(parts, behind === undefined ? -1 : keys.indexOf(behind), text));
    }
  }

  #blockKeys(path: Path, before: ValueMap, after: ValueMap): void {
    const news = [...newKeys(before, after)];
    if (news.length === 0 && Object.keys(before).every((key) => Object.hasOwn(after, key))) return;
    const isRoot = path.length === 0;
    const { parts } = this.#pairs(path, before, after);
    this.edits.push(...blockRemovals(this.#spots, parts));
    const { eol } = this.#spots;
    const column = this.#spots.column(parts[0]!.from);
    for (const { key, value, behind } of news) {
      const text = isRoot ? rootPairText(key, value, eol) : pairText(key, value, column, eol);
      const top = parts.find(({ isKept }) => isKept)!.from;
      if (behind === undefined) this.edits.push(linesAbove(this.#spots, top, column, text));
      else this.edits.push(this.#pairBelow([...path, behind], column, text));
    }
  }

  /** Keys with their values in the order of the text: a map of the program puts keys that are numbers first. */
  #pairs(
    path: Path,
    before: ValueMap,
    after: ValueMap,
  ): { keys: readonly string[]; parts: readonly BlockPart[] } {
    const pairs = Object.keys(before)
      .map((key) => ({
        key,
        from: this.#range([...path, key], 'key')[0],
        to: this.#range([...path, key])[1],
        isKept: Object.hasOwn(after, key),
      }))
      .toSorted((one, other) => one.from - other.from);
    return { keys: pairs.map(({ key }) => key), parts: pairs };
  }

  /** A new key below another one; at the root lists may be set apart by blank lines. */
  #pairBelow(above: Path, column: number, text: string): Edit {
    const isRoot = above.length === 1;
    const lineEnd = this.#spots.lineEndBehind(this.#range(above)[1]);
    const { eol } = this.#spots;
    const isApart = isRoot && this.#spots.hasBlankLineAbove(this.#range(['tugas'], 'key')[0]);
    const at = isRoot ? this.#spots.behindComments(lineEnd, 1) : lineEnd;
    return linesBelow(this.#spots, at, column, (isApart ? eol : '') + text);
  }

  #list(path: Path, before: readonly Value[], after: readonly Value[], isInFlow: boolean): void {
    const isFlow = this.#isAt(path, '[');
    const { start, kept, removed, added } = listStretch(before, after);
    for (let i = start; i < start + kept; i++)
      if (!isSameValue(before[i], after[i]))
        this.#value([...path, i], before[i]!, after[i]!, isFlow || isInFlow);
    const goesFrom = start + kept;
    const news = after.slice(goesFrom, goesFrom + added);
    if (isFlow) this.#flowItems(path, before, goesFrom, removed, news);
    else this.#blockItems(path, before, goesFrom, removed, news);
  }

  #flowItems(
    path: Path,
    before: readonly Value[],
    at: number,
    removed: number,
    news: readonly Value[],
  ): void {
    if (removed === 0 && news.length === 0) return;
    const parts: FlowPart[] = before.map((_, i) => {
      const [from, to] = this.#range([...path, i]);
      return { from, to, isKept: i < at || i >= at + removed };
    });
    if (!parts.some(({ isKept }) => isKept)) throw UNRECKONED;
    this.edits.push(...flowRemovals(parts));
    if (news.length === 0) return;
    const text = news.map((item) => flowText(item, true)).join(', ');
    this.edits.push(flowInsertion(parts, at - 1, text));
  }

  #blockItems(
    path: Path,
    before: readonly Value[],
    at: number,
    removed: number,
    news: readonly Value[],
  ): void {
    const gone = Array.from({ length: removed }, (_, i) => {
      const [from, to] = this.#range([...path, at + i]);
      return { from: this.#spots.dashBefore(from), to, isKept: false };
    });
    this.edits.push(...blockRemovals(this.#spots, gone));
    if (news.length === 0) return;
    const first = this.#range([...path, Math.max(at - 1, 0)])[0];
    const dash = this.#spots.dashBefore(first);
    const column = this.#spots.column(dash);
    const isRoot = path.length === 1;
    const front = this.#spots.text.slice(dash, first);
    const isFlow = !isRoot || this.#spots.text[first] === '{';
    const texts = news.map((item) => front + this.#itemText(item, column + front.length, isFlow));
    if (at === 0) {
      this.edits.push(
        linesAbove(this.#spots, dash, column, texts.join(this.#spots.eol + ' '.repeat(column))),
      );
      return;
    }
    const lineEnd = this.#spots.lineEndBehind(this.#range([...path, at - 1])[1]);
    const isLast = at === before.length;
    const below = isLast && isRoot ? this.#spots.behindComments(lineEnd, Math.max(column, 1)) : lineEnd;
    const gap = isRoot && at > 1 && this.#spots.hasBlankLineAbove(dash) ? this.#spots.eol : '';
    const lines = texts.map((text) => `${gap}${this.#spots.eol}${' '.repeat(column)}${text}`);
    this.edits.push({ from: below, to: below, text: lines.join('') });
  }

  #itemText(item: Value, indent: number, isFlow: boolean): string {
    if (isFlow || !isValueMap(item)) return flowText(item, false);
    return mapText(item, indent, this.#spots.eol);
  }

  /** "tugas: []" becomes a list with an entry a line. */
  #filledList(path: Path, after: Value): void {
    const [, keyEnd] = this.#range(path, 'key');
    const [, to] = this.#range(path);
    const lineEnd = this.#spots.lineEndBehind(to);
    this.edits.push({ from: keyEnd + 1, to, text: '' });
    const text = entriesText(after as readonly ValueMap[], 2, this.#spots.eol);
    this.edits.push({ from: lineEnd, to: lineEnd, text });
  }

  #replaced(path: Path, before: Value, after: Value, isInFlow: boolean): void {
    const [from, to] = this.#range(path);
    const present = this.#spots.text.slice(from, to);
    const key = String(path.at(-1));
    const isBlock = typeof before === 'object' && !/^[[{]/.test(present);
    if (isBlock) {
      this.#replacedBlock(path, flowText(after, isInFlow, key));
      return;
    }
    const quote = /^["']/.exec(present)?.[0] as Quote | undefined;
    const isQuoted = quote !== undefined && typeof after === 'string';
    const text = isQuoted ? quotedText(after, quote) : flowText(after, isInFlow, key);
    this.edits.push({ from, to, text: text + (/\r?\n$/.exec(present)?.[0] ?? '') });
  }

  /** A list or map below its key becomes a value beside it, in front of the comment that stands there. */
  #replacedBlock(path: Path, text: string): void {
    if (typeof path.at(-1) === 'number') throw UNRECKONED;
    const [, keyEnd] = this.#range(path, 'key');
    const [from, to] = this.#range(path);
    const comment = /^:([ \t]+#[^\r\n]*)?/.exec(this.#spots.text.slice(keyEnd, from))?.[1] ?? '';
    // The last item may bring a comment of its own, which the one of the key would run into.
    const lineEnd = this.#spots.lineEndBehind(to);
    // A text in a block ends on the next line.
    const end = comment === '' ? Math.min(to, lineEnd) : lineEnd;
    this.edits.push({ from: keyEnd, to: end, text: `: ${text}${comment}` });
  }

  #isAt(path: Path, bracket: '[' | '{'): boolean {
    return this.#spots.text[this.#range(path)[0]] === bracket;
  }

  #range(path: Path, part: 'key' | 'value' = 'value'): readonly [number, number] {
    return this.#document.range(path, part);
  }
}

/** Keys that come in, each with the nearest key in front of it that was there and stays. */
function* newKeys(
  before: ValueMap,
  after: ValueMap,
): Generator<{ readonly key: string; readonly value: Value; readonly behind: string | undefined }> {
  let behind: string | undefined;
  for (const [key, value] of Object.entries(after)) {
    if (Object.hasOwn(before, key)) behind = key;
    else yield { key, value, behind };
  }
}
