/** Costs are small whole numbers; paths are compared by cost first, then by their number of arcs. */
const COST = 2 ** 20;

/**
 * A network for flows of least cost. `run` sends blocking flows along the cheapest and among them shortest paths
 * (Dinic 1970, with costs as in the primal-dual method of Ford and Fulkerson). Where all costs are zero and all
 * capacities one, it is the algorithm of Hopcroft and Karp 1973.
 */
export class Network {
  /** Arcs in pairs: arc `a` and its reverse `a ^ 1`; what is left of the capacity of each. */
  readonly residual: number[] = [];
  private readonly heads: number[] = [];
  private readonly costs: number[] = [];
  /** The last arc from each node, and for each arc the one before it; -1 ends the list. */
  private readonly lastArc: Int32Array;
  private readonly arcBefore: number[] = [];
  private readonly slack: number;

  /** Capacities up to `slack` count as nothing, which keeps rounding errors out of flows of minutes. */
  constructor(nodes: number, slack = 0) {
    this.lastArc = new Int32Array(nodes).fill(-1);
    this.slack = slack;
  }

  /** Adds an arc and returns its number. */
  arc(from: number, to: number, capacity: number, cost = 0): number {
    const arc = this.heads.length;
    this.heads.push(to, from);
    this.residual.push(capacity, 0);
    this.costs.push(cost * COST, -cost * COST);
    this.arcBefore.push(this.lastArc[from]!, this.lastArc[to]!);
    this.lastArc[from] = arc;
    this.lastArc[to] = arc ^ 1;
    return arc;
  }

  flowOn(arc: number): number {
    return this.residual[arc ^ 1]!;
  }

  /** Sends as much as can still go from source to sink, at the least cost, and returns how much that was. */
  run(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const distances = this.distancesFrom(source);
      if (distances[sink] === Infinity) return total;
      const nextArc = this.lastArc.slice();
      for (;;) {
        const sent = this.push(source, sink, Infinity, distances, nextArc);
        if (sent === 0) break;
        total += sent;
      }
    }
  }

  /** Which nodes can still be reached from the source: after `run`, the source's side of a least cut. */
  reachable(source: number): boolean[] {
    return Array.from(this.distancesFrom(source), (distance) => distance < Infinity);
  }

  /** Bellman–Ford with a queue: residual arcs may have negative costs, but there are no negative cycles. */
  private distancesFrom(source: number): Float64Array {
    const distances = new Float64Array(this.lastArc.length).fill(Infinity);
    const queued = new Uint8Array(this.lastArc.length);
    const queue = [source];
    distances[source] = 0;
    for (const node of queue) {
      queued[node] = 0;
      const here = distances[node]!;
      for (let arc = this.lastArc[node]!; arc >= 0; arc = this.arcBefore[arc]!) {
        if (this.residual[arc]! <= this.slack) continue;
        const head = this.heads[arc]!;
        const there = here + this.costs[arc]! + 1;
        if (there >= distances[head]!) continue;
        distances[head] = there;
        if (queued[head] === 1) continue;
        queued[head] = 1;
        queue.push(head);
      }
    }
    return distances;
  }

  /** Sends one path of at most `limit` along arcs that are tight for the distances; no cycle is tight. */
  private push(
    node: number,
    sink: number,
    limit: number,
    distances: Float64Array,
    nextArc: Int32Array,
  ): number {
    if (node === sink) return limit;
    for (; nextArc[node]! >= 0; nextArc[node] = this.arcBefore[nextArc[node]!]!) {
      const arc = nextArc[node]!;
      const room = this.residual[arc]!;
      const head = this.heads[arc]!;
      if (room <= this.slack || distances[head] !== distances[node]! + this.costs[arc]! + 1) continue;
      const sent = this.push(head, sink, Math.min(limit, room), distances, nextArc);
      if (sent === 0) continue;
      this.residual[arc]! -= sent;
      this.residual[arc ^ 1]! += sent;
      return sent;
    }
    return 0;
  }
}
