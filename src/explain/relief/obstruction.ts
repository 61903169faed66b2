import type { Duty } from '../../model/organisation.ts';
import { PRIORITIES } from '../../vocabulary/scales.ts';
import { arrange } from './arrangement.ts';
import type { Needs } from './needs.ts';

/** The engine is asked at the most so often for one need. */
const MOST_QUESTIONS = 150;
/** So many changes are looked at where separations stand in the way. */
const MOST_CHANGES = 4000;

/**
 * Separations on top of what `Needs` sees. What is possible at all is what all changes together would reach; where
 * that cannot be asked, nothing is said to be proven.
 */
export class Obstruction {
  /** False once an answer was not exact. */
  proven = true;
  private readonly needs: Needs;
  private readonly hasSeparations: boolean;
  private best: readonly number[] = [];
  private all: readonly number[] | undefined;

  constructor(needs: Needs) {
    this.needs = needs;
    this.hasSeparations = needs.ways.organisation.duties.some(({ separated }) => separated.length > 0);
  }

  /** Whether everything is owned and everybody occupied, as far as it can be. */
  isClear(changes: ReadonlySet<number>): boolean {
    if (!this.hasSeparations) return true;
    const left = this.leftAfter(changes);
    if (!isMore(left, this.best)) return true;
    if (!this.all) this.reachMost();
    return !isMore(left, this.best);
  }

  /**
   * Changes of which every set that clears the way has one more than these: all but those that are of no use even
   * together. Undefined where there are too many to ask about.
   */
  need(changes: ReadonlySet<number>): number[] | undefined {
    const all = this.askable();
    const useless = new Set(changes);
    return (
      all &&
      sifted(
        all.filter((id) => !changes.has(id)),
        (ids) => {
          const wider = new Set([...useless, ...ids]);
          const isUseless = isMore(this.leftAfter(wider), this.best);
          if (isUseless) for (const id of ids) useless.add(id);
          return isUseless;
        },
      )
    );
  }

  /** These changes and as many others as it takes: all, without those that can be left out one after the other. */
  complete(changes: ReadonlySet<number>): Set<number> {
    const all = this.askable() ?? [];
    const kept = new Set([...changes, ...all]);
    sifted(
      all.filter((id) => !changes.has(id)),
      (ids) => {
        const fewer = new Set([...kept].filter((id) => !ids.includes(id)));
        const isEnough = !isMore(this.leftAfter(fewer), this.best);
        if (isEnough) for (const id of ids) kept.delete(id);
        return isEnough;
      },
    );
    return kept;
  }

  private askable(): readonly number[] | undefined {
    return this.all && this.all.length <= MOST_CHANGES ? this.all : undefined;
  }

  /** Unowned duties by priority, then idle people. */
  private leftAfter(changes: ReadonlySet<number>): number[] {
    const { unowned, idle, proven } = arrange(this.needs, changes);
    this.proven &&= proven;
    return [...byPriority(unowned), idle.length];
  }

  private reachMost(): void {
    const count = this.needs.ways.all();
    this.all = Array.from({ length: count }, (_, id) => id);
    if (count <= MOST_CHANGES) this.best = this.leftAfter(new Set(this.all));
    else this.proven = false;
  }
}

function byPriority(duties: readonly Duty[]): number[] {
  return PRIORITIES.map((priority) => duties.filter((duty) => duty.priority === priority).length);
}

/** Sorts out whole blocks of what can be sorted out, else halves of them; what is left. */
function sifted(all: readonly number[], sortOut: (ids: readonly number[]) => boolean): number[] {
  let questions = MOST_QUESTIONS;
  const sift = (ids: readonly number[]): number[] => {
    if (ids.length === 0 || (questions-- > 0 && sortOut(ids))) return [];
    if (ids.length === 1 || questions <= 0) return [...ids];
    const middle = Math.ceil(ids.length / 2);
    return [...sift(ids.slice(0, middle)), ...sift(ids.slice(middle))];
  };
  return sift(all);
}

/** The first number in which they differ decides; where nothing stands, it is none. */
function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((count, i) => count !== (other[i] ?? 0));
  return at >= 0 && one[at]! > (other[at] ?? 0);
}
