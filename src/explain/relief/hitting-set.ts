/** The cheapest choice of members with at least one of each set. */
export interface HittingSet {
  readonly members: readonly number[];
  /** No choice is cheaper than this. */
  readonly least: number;
  readonly proven: boolean;
}

/**
 * Branch and bound over the members of the set with the fewest of them. The bound is a packing: sets that have no
 * member in common each cost their cheapest. Sets that are connected by common members are solved by themselves.
 * Ties go to the earlier member. Beyond so many nodes for each connected part it is the best so far.
 */
export function cheapestHittingSet(
  sets: readonly (readonly number[])[],
  costs: readonly number[],
  nodes: number,
): HittingSet {
  const parts = connected(sets).map((part) => new Search(part, costs, nodes));
  for (const part of parts) part.run();
  return {
    members: parts.flatMap((part) => part.best),
    least: parts.reduce((sum, part) => sum + part.least, 0),
    proven: parts.every((part) => part.proven),
  };
}

class Search {
  best: readonly number[] = [];
  least = 0;
  proven = true;
  private readonly sets: readonly (readonly number[])[];
  private readonly costs: readonly number[];
  private bestCost = Infinity;
  private nodes: number;

  constructor(sets: readonly (readonly number[])[], costs: readonly number[], nodes: number) {
    this.sets = withoutIdleMembers(sets, costs);
    this.costs = costs;
    this.nodes = nodes;
  }

  run(): void {
    const bound = this.packing(this.sets);
    this.branch(this.sets, [], 0);
    this.proven = this.nodes > 0;
    this.least = this.proven ? this.bestCost : bound;
  }

  private branch(open: readonly (readonly number[])[], chosen: readonly number[], cost: number): void {
    if (open.length === 0) {
      if (cost < this.bestCost) [this.best, this.bestCost] = [chosen, cost];
      return;
    }
    // The first descent always ends, for there must be an answer.
    if (--this.nodes <= 0 && this.bestCost < Infinity) return;
    if (cost + this.packing(open) >= this.bestCost) return;
    const smallest = open.reduce((least, set) => (set.length < least.length ? set : least));
    const counts = countsIn(open);
    const order = smallest.toSorted(
      (a, b) => this.costs[a]! / counts.get(a)! - this.costs[b]! / counts.get(b)! || a - b,
    );
    let rest = open;
    for (const member of order) {
      this.branch(
        rest.filter((set) => !set.includes(member)),
        [...chosen, member],
        cost + this.costs[member]!,
      );
      // What was tried is out of the question from here on.
      rest = rest.map((set) => (set.includes(member) ? set.filter((other) => other !== member) : set));
      if (rest.some((set) => set.length === 0)) return;
    }
  }

  private packing(open: readonly (readonly number[])[]): number {
    const taken = new Set<number>();
    let sum = 0;
    for (const set of open.toSorted((one, other) => one.length - other.length)) {
      if (set.some((member) => taken.has(member))) continue;
      for (const member of set) taken.add(member);
      sum += Math.min(...set.map((member) => this.costs[member]!));
    }
    return sum;
  }
}

/** Of members that are in the same sets only the cheapest is of use, and of those that are in fewer none. */
function withoutIdleMembers(sets: readonly (readonly number[])[], costs: readonly number[]): number[][] {
  const where = new Map<number, number[]>();
  sets.forEach((set, at) => {
    for (const member of set) {
      const list = where.get(member);
      if (list) list.push(at);
      else where.set(member, [at]);
    }
  });
  const bySets = new Map<string, number>();
  for (const [member, list] of where) {
    const key = list.join(' ');
    const other = bySets.get(key);
    if (
      other === undefined ||
      costs[member]! < costs[other]! ||
      (costs[member] === costs[other] && member < other)
    )
      bySets.set(key, member);
  }
  const kept = [...bySets.values()];
  const isLess = (one: number, other: number): boolean => {
    const [here, there] = [where.get(one)!, where.get(other)!];
    return (
      here.length < there.length && costs[one]! >= costs[other]! && here.every((at) => there.includes(at))
    );
  };
  const useful = new Set(
    kept.length > 400 ? kept : kept.filter((one) => !kept.some((other) => isLess(one, other))),
  );
  return sets.map((set) => set.filter((member) => useful.has(member)));
}

function countsIn(sets: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}

/** Parts of the sets that have no member in common with any other part. */
function connected(sets: readonly (readonly number[])[]): (readonly number[])[][] {
  const partOf = new Map<number, (readonly number[])[]>();
  const parts = new Set<(readonly number[])[]>();
  for (const set of sets) {
    const joined = new Set(
      set.flatMap((member) => [partOf.get(member) ?? []].filter((part) => part.length > 0)),
    );
    const part = [...[...joined].flat(), set];
    for (const old of joined) parts.delete(old);
    parts.add(part);
    for (const other of part) for (const member of other) partOf.set(member, part);
  }
  return [...parts];
}
