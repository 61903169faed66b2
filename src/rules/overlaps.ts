import { doSame } from '../vocabulary/acts.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { similarityOf, similarPairs } from '../vocabulary/similar-sets.ts';
import { FEWEST_TELLING, type Wording } from '../vocabulary/wording.ts';

/** A text that a section claims, and what it comes to. */
export interface Claimed {
  readonly section: string;
  readonly wording: Wording;
}

/** A text, and the first one before it that claims the same for another section. */
export interface Overlap<T> {
  readonly one: T;
  readonly other: T;
  /** Share of the words that both have, 0–1. */
  readonly similarity: number;
}

/** Texts of one wording, in their order. Thousands of sections write the same sentences, to be compared once. */
interface Node<T> {
  readonly texts: readonly Placed<T>[];
  /** Itself and the nodes of similar wording. */
  readonly near: Near<T>[];
}

interface Near<T> {
  readonly node: Node<T>;
  readonly similarity: number;
}

interface Placed<T> {
  readonly text: T;
  readonly position: number;
}

/** Each text that overlaps one before it, in the order of the list. */
export function overlapsIn<T extends Claimed>(
  texts: readonly T[],
  limits: { readonly similarity: number; readonly mostSections: number },
): Overlap<T>[] {
  const found: (Overlap<T> | undefined)[] = texts.map(() => undefined);
  for (const cluster of clustersOf(nodesOf(texts, limits.similarity))) {
    const sections = new Set(cluster.flatMap((node) => node.texts.map(({ text }) => text.section)));
    // What many sections write is everybody's own housekeeping.
    if (sections.size < 2 || sections.size > limits.mostSections) continue;
    const firsts = new Map(cluster.map((node) => [node, firstsOf(node)]));
    for (const node of cluster) {
      for (const placed of node.texts) found[placed.position] = firstOverlap(placed, node, firsts);
    }
  }
  return found.flatMap((overlap) => overlap ?? []);
}

function nodesOf<T extends Claimed>(texts: readonly T[], similarity: number): Node<T>[] {
  const telling = texts
    .map((text, position) => ({ text, position }))
    .filter(({ text }) => text.wording.telling.length >= FEWEST_TELLING);
  const groups = [...groupBy(telling, ({ text }) => text.wording.stems.join(' ')).values()];
  const nodes = groups.map((group): Node<T> => ({ texts: group, near: [] }));
  for (const node of nodes) node.near.push({ node, similarity: 1 });
  const wordings = groups.map(([first]) => first!.text.wording);
  const pairs = similarPairs(
    wordings.map(({ stems }) => stems),
    similarity,
  );
  for (const { one, other, similarity: share } of pairs) {
    // "Laporan kinerja pemerintah" is not "laporan pemerintah": what they are about must be alike by itself.
    if (similarityOf(wordings[one]!.telling, wordings[other]!.telling) < similarity) continue;
    nodes[one]!.near.push({ node: nodes[other]!, similarity: share });
    nodes[other]!.near.push({ node: nodes[one]!, similarity: share });
  }
  return nodes;
}

/** Nodes that hang together by similar wordings. */
function clustersOf<T>(nodes: readonly Node<T>[]): Node<T>[][] {
  const seen = new Set<Node<T>>();
  return nodes.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const cluster = [start];
    for (const { near } of cluster) {
      for (const { node } of near) {
        if (!seen.has(node)) cluster.push(node);
        seen.add(node);
      }
    }
    return [cluster];
  });
}

/** The first text of each section, one that confines itself to it and one that does not: what overlaps comes later. */
function firstsOf<T extends Claimed>({ texts }: Node<T>): Placed<T>[] {
  const groups = groupBy(texts, ({ text }) => `${text.section} ${String(text.wording.isOwn)}`);
  return [...groups.values()].map(([first]) => first!);
}

function firstOverlap<T extends Claimed>(
  { text, position }: Placed<T>,
  { near }: Node<T>,
  firsts: ReadonlyMap<Node<T>, readonly Placed<T>[]>,
): Overlap<T> | undefined {
  const before = near
    .flatMap(({ node, similarity }) => firsts.get(node)!.map((first) => ({ ...first, similarity })))
    .filter((first) => first.position < position && isRival(first.text, text))
    .sort((one, other) => one.position - other.position);
  return before[0] && { one: before[0].text, other: text, similarity: before[0].similarity };
}

/** "Arsip Bagian Hukum" and "arsip Bagian Umum" are two things, and so are "menata arsip" and "memusnahkan arsip". */
function isRival(one: Claimed, other: Claimed): boolean {
  if (one.section === other.section || (one.wording.isOwn && other.wording.isOwn)) return false;
  return doSame(one.wording, other.wording);
}
