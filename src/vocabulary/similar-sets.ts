import { compareText } from './order.ts';

/** Two sets by their positions in the list, and the share of all their members that both have, 0–1. */
export interface SimilarPair {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
}

/** Share of the members of either set that both have, 0–1; of two ascending lists. */
export function similarityOf<T>(one: readonly T[], other: readonly T[]): number {
  let shared = 0;
  let j = 0;
  for (const member of one) {
    while (j < other.length && other[j]! < member) j++;
    if (other[j] === member) shared++;
  }
  return shared / (one.length + other.length - shared);
}

/**
 * All pairs of sets, all different, that are so similar and share two members or more, without comparing each with each: sets that
 * share most of their members share two of their few rarest ones, and only sets that meet there are compared.
 */
export function similarPairs(sets: readonly (readonly string[])[], similarity: number): SimilarPair[] {
  const { ranked, ranks } = rankedByRarity(sets);
  const meetings = meetingsBySize(ranked, similarity);
  const pairs: SimilarPair[] = [];
  ranked.forEach((members, other) => {
    const met = new Set<number>();
    for (const { least, own, partners } of meetings.get(members.length)!) {
      for (const key of rarestPairs(members, least, ranks)) {
        for (const one of partners.get(key) ?? []) met.add(one);
        const there = own.get(key);
        if (there) there.push(other);
        else own.set(key, [other]);
      }
    }
    for (const one of met) {
      const share = similarityOf(ranked[one]!, members);
      if (share >= similarity) pairs.push({ one, other, similarity: share });
    }
  });
  return pairs;
}

/** Where sets of one size meet those of another: for how many members they must share depends on both sizes. */
interface Meeting {
  /** Members that they share at least. */
  readonly least: number;
  /** Two members, as one number → sets of the one size, or of the other, that have both among their rarest. */
  readonly own: Map<number, number[]>;
  readonly partners: Map<number, number[]>;
}

function meetingsBySize(sets: readonly (readonly number[])[], similarity: number): Map<number, Meeting[]> {
  const sizes = [...new Set(sets.map(({ length }) => length))];
  const meetings = new Map<number, Meeting[]>(sizes.map((size) => [size, []]));
  for (const [i, one] of sizes.entries()) {
    for (const other of sizes.slice(i)) {
      // A rounding error must not ask for one member more.
      const shared = Math.ceil((similarity / (1 + similarity)) * (one + other) - 1e-9);
      if (shared > Math.min(one, other)) continue;
      // To share all of them the sets would have to be equal.
      if (one === other && shared === one) continue;
      const [least, own] = [Math.max(2, shared), new Map<number, number[]>()];
      const partners = one === other ? own : new Map<number, number[]>();
      meetings.get(one)!.push({ least, own, partners });
      if (one !== other) meetings.get(other)!.push({ least, own: partners, partners: own });
    }
  }
  return meetings;
}

/** Of so many shared members, two are among these whatever the rest of the set is. */
function rarestPairs(members: readonly number[], least: number, ranks: number): number[] {
  const rarest = members.slice(0, members.length - least + 2);
  return rarest.flatMap((one, i) => rarest.slice(i + 1).map((other) => one * ranks + other));
}

/** Members as numbers, ascending, the rarest first; members as rare as each other by their letters. */
function rankedByRarity(sets: readonly (readonly string[])[]): { ranked: number[][]; ranks: number } {
  const counts = new Map<string, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  const order = [...counts].sort(([a, n], [b, m]) => n - m || compareText(a, b));
  const rank = new Map(order.map(([member], i) => [member, i]));
  const ranked = sets.map((set) => set.map((member) => rank.get(member)!).sort((one, other) => one - other));
  return { ranked, ranks: order.length };
}
