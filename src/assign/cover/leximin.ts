import { compareLevels } from '../level/compare.ts';
import { EQUAL } from '../level/pair.ts';
import type { Absence } from './absence.ts';

/** Rounds of the local search; few are ever needed. */
const ROUNDS = 20;

/** Who takes over each job of an absence, as places in it. */
export interface Cover {
  readonly chosen: Int32Array;
  /** The utilisations that this gives, highest first. */
  readonly levels: Float64Array;
  /** No choice is more level. */
  readonly proven: boolean;
}

/**
 * The highest utilisation while the owner is away as low as can be, then the second, and so on (leximin). Begins with
 * each job at who it leaves lowest, the hardest first (after Graham 1969), and a local search; branch and bound then
 * looks at all other choices, as far as so many nodes go.
 */
export function mostLevelCover(absence: Absence, nodes: number): Cover {
  const search = new CoverSearch(absence, nodes);
  search.begin();
  const proven = search.branch(absence.jobs.length);
  return { chosen: search.best, levels: search.levels, proven };
}

class CoverSearch {
  best = new Int32Array();
  levels = new Float64Array();
  private readonly absence: Absence;
  private nodes: number;

  constructor(absence: Absence, nodes: number) {
    this.absence = absence;
    this.nodes = nodes;
  }

  begin(): void {
    const { absence } = this;
    const all = [...absence.jobs.keys()];
    for (let at = this.hardest(); at >= 0; at = this.hardest()) absence.give(at, this.lowestPlace(at));
    for (let round = 0; round < ROUNDS; round++) {
      const improved = all.filter((at) => this.move(at) || this.exchange(at));
      if (improved.length === 0) break;
    }
    this.note();
    for (const at of all) absence.take(at);
  }

  /** Looks at all choices for the `left` open jobs beside those that are given; false if the nodes do not suffice. */
  branch(left: number): boolean {
    const { absence, levels } = this;
    // Whatever else is given only adds to the utilisations.
    if (compareLevels(absence.sorted, levels) >= 0) return true;
    if (left === 0) {
      this.note();
      return true;
    }
    if (--this.nodes < 0) return false;
    const at = this.hardest();
    for (const { place, level } of this.worthTrying(at)) {
      if (level > this.levels[0]! + EQUAL) break;
      absence.give(at, place);
      const complete = this.branch(left - 1);
      absence.take(at);
      if (!complete) return false;
    }
    return true;
  }

  /** Places that the job leaves no higher than the highest level of the best choice so far, the lowest first. */
  private worthTrying(at: number): { readonly place: number; readonly level: number }[] {
    const { absence } = this;
    const found: { place: number; level: number }[] = [];
    for (const place of absence.jobs[at]!.places) {
      const level = absence.levelWith(at, place);
      if (level <= this.levels[0]! + EQUAL) found.push({ place, level });
    }
    return found.sort((a, b) => a.level - b.level);
  }

  private note(): void {
    this.best = this.absence.chosen.slice();
    this.levels = this.absence.sorted.slice();
  }

  /** The open job that leaves the highest utilisation behind even where it leaves the lowest. */
  private hardest(): number {
    const { absence } = this;
    let [hardest, highest] = [-1, -Infinity];
    for (const at of absence.jobs.keys()) {
      if (absence.chosen[at]! >= 0) continue;
      const level = absence.levelWith(at, this.lowestPlace(at));
      if (level > highest) [hardest, highest] = [at, level];
    }
    return hardest;
  }

  private lowestPlace(at: number): number {
    const { absence } = this;
    let [lowest, level] = [-1, Infinity];
    for (const place of absence.jobs[at]!.places) {
      const here = place === absence.chosen[at] ? Infinity : absence.levelWith(at, place);
      if (here < level) [lowest, level] = [place, here];
    }
    return lowest;
  }

  private move(at: number): boolean {
    const { absence } = this;
    const from = absence.chosen[at]!;
    const to = this.lowestPlace(at);
    if (to < 0 || absence.levelWith(at, to) > absence.levels[from]! - EQUAL) return false;
    absence.take(at);
    absence.give(at, to);
    return true;
  }

  private exchange(at: number): boolean {
    return this.absence.jobs.some((_, other) => this.exchangeWith(at, other));
  }

  private exchangeWith(at: number, other: number): boolean {
    const { absence } = this;
    const { jobs, chosen, levels } = absence;
    const [one, two] = [chosen[at]!, chosen[other]!];
    if (one === two || !jobs[at]!.places.includes(two) || !jobs[other]!.places.includes(one)) return false;
    const before = Math.max(levels[one]!, levels[two]!);
    absence.take(at);
    absence.take(other);
    const after = Math.max(absence.levelWith(at, two), absence.levelWith(other, one));
    const isBetter = after < before - EQUAL;
    absence.give(at, isBetter ? two : one);
    absence.give(other, isBetter ? one : two);
    return isBetter;
  }
}
