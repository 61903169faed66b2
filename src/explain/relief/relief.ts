import type { Eligibility } from '../../eligibility/eligibility.ts';
import type { Duty, Organisation, Staff } from '../../model/organisation.ts';
import type { Plan } from '../../plan/plan.ts';
import { arrange } from './arrangement.ts';
import { besideOthers } from './beside.ts';
import { countAtLeast } from './change.ts';
import { described } from './described.ts';
import type { ReliefChange } from './relief-change.ts';
import { complete, pruned } from './greedy.ts';
import { cheapestHittingSet } from './hitting-set.ts';
import { lendersFor } from './lenders.ts';
import { Needs } from './needs.ts';
import { Obstruction } from './obstruction.ts';
import { Ways } from './ways.ts';

/** Up to so many pairs of somebody and what is left over every change is thought of; beyond only those that are near. */
const WIDE = 8000;
/** And up to so many pairs of somebody and any duty. */
const WIDEST = 150_000;
const ROUNDS = 80;
const NODES = 1000;
/** Pairs that are looked up in all. */
const WORK = 500_000;
/** More changes are not gone through once more one by one, nor is the engine asked whether fewer would do. */
const MOST_PRUNED = 60;
/** Of more possible changes is not asked which could be left out of all, where it is known what suffices. */
const MANY = 500;

/**
 * A smallest set of changes after which every duty is owned and nobody idle, for the organisation as a whole: where that
 * cannot be, after which as few are unowned and idle as after any set.
 */
export interface Relief {
  /** How many elementary changes there are; two levels of a competence are two. */
  readonly count: number;
  /** No smaller set does. */
  readonly proven: boolean;
  readonly changes: readonly ReliefChange[];
  /** What none of these changes can mend. */
  readonly unowned: readonly Duty[];
  readonly idle: readonly Staff[];
}

/**
 * Finds it by implicit hitting sets (Moreno-Centeno and Karp 2013): whatever a set leaves over names a need, changes of
 * which every set that suffices has one; the cheapest set that has one of each need either suffices, and then none is
 * cheaper, or names another need. Greedy sets bound it from above. Beyond a budget of work the best so far is given,
 * and not said to be proven.
 */
export function reliefOf(organisation: Organisation, eligibility: Eligibility, plan: Plan): Relief {
  const left = plan.unowned.length + plan.idle.length;
  const people = plan.loads.length;
  const isWide = left * people <= WIDE && people * organisation.duties.length <= WIDEST;
  const lenders = isWide ? undefined : lendersFor(organisation, eligibility, plan);
  const needs = new Needs(new Ways(organisation, eligibility, lenders), isWide);
  const { changes, proven } = isWide
    ? smallest(needs)
    : { changes: complete(needs, new Set()), proven: false };
  const arrangement = arrange(needs, changes);
  const lines = described(needs, arrangement, plan.idle);
  return {
    count: lines.reduce((sum, { steps }) => sum + steps, 0),
    proven,
    changes: lines,
    unowned: arrangement.unowned,
    idle: arrangement.idle,
  };
}

interface Found {
  readonly changes: ReadonlySet<number>;
  readonly proven: boolean;
}

function smallest(needs: Needs): Found {
  const obstruction = new Obstruction(needs);
  return search(needs, obstruction, greedy(needs, obstruction));
}

/** A set that suffices as far as `Needs` sees, and mostly altogether. */
function greedy(needs: Needs, obstruction: Obstruction): ReadonlySet<number> {
  const isEnough = (changes: ReadonlySet<number>): boolean =>
    isMet(needs, changes) && obstruction.isClear(changes);
  const changes = complete(needs, new Set());
  const sets = obstruction.isClear(changes) ? [changes] : withoutSeparations(needs, obstruction, changes);
  const { catalogue } = needs.ways;
  return sets
    .map((set) => (set.size <= MOST_PRUNED ? pruned(needs, set, isEnough) : set))
    .reduce((best, set) => (catalogue.cost(set) < catalogue.cost(best) ? set : best));
}

/** Sets that suffice: what is left of all changes, where they are few enough to ask, and a few separations given up. */
function withoutSeparations(
  needs: Needs,
  obstruction: Obstruction,
  changes: ReadonlySet<number>,
): ReadonlySet<number>[] {
  const wider = besideOthers(needs, changes);
  if (!obstruction.isClear(wider)) return [obstruction.complete(changes)];
  return needs.ways.catalogue.changes.length > MANY ? [wider] : [obstruction.complete(changes), wider];
}

function isMet(needs: Needs, changes: ReadonlySet<number>): boolean {
  const { unowned, demands } = needs.after(changes);
  return unowned.length + demands.length === 0;
}

function search(needs: Needs, obstruction: Obstruction, first: ReadonlySet<number>): Found {
  const { catalogue } = needs.ways;
  const known: number[][] = [];
  let best = first;
  let least = 0;
  for (let round = 0; round < ROUNDS && needs.ways.lookups < WORK && least < catalogue.cost(best); round++) {
    const hit = cheapestHittingSet(known, catalogue.costs, NODES);
    least = Math.max(least, hit.least);
    // What is not the cheapest bounds nothing any more.
    if (!hit.proven) break;
    const changes = new Set(hit.members);
    const shortfall = needs.after(changes);
    if (shortfall.unowned.length + shortfall.demands.length > 0) {
      known.push(...needs.of(shortfall));
      continue;
    }
    if (obstruction.isClear(changes)) {
      if (catalogue.cost(changes) < catalogue.cost(best)) best = changes;
      break;
    }
    const need = best.size <= MOST_PRUNED ? obstruction.need(changes) : undefined;
    if (!need) break;
    known.push(need);
  }
  const isEnough = obstruction.isClear(best) && isMet(needs, best);
  return { changes: best, proven: isEnough && obstruction.proven && best.size <= countAtLeast(least) };
}
