import { isPresent, type Duty, type Staff } from '../../model/organisation.ts';
import { Opened } from './opened.ts';
import { demandsOf, poolsOf, type Demand, type Pool } from './pools.ts';
import { Seating, type Crowd } from './seating.ts';
import type { Alternatives, Ways } from './ways.ts';

/** What is left over after some changes, separations aside. */
export interface Shortfall {
  readonly opened: Opened;
  readonly seating: Seating;
  readonly unowned: readonly Duty[];
  readonly demands: readonly Demand[];
}

/** What is to be mended: duties that nobody may do, and people who share too few places. */
export class Needs {
  readonly ways: Ways;
  /** Everybody is thought of for everything; else only who is near. */
  readonly isWide: boolean;
  /** What no change mends: nobody can be let in. */
  readonly hopelessDuties = new Set<Duty>();
  readonly present: readonly Staff[];
  private readonly unownedAtFirst: readonly Duty[];
  private readonly seatedAtFirst: Seating;
  private readonly pools: readonly Pool[];

  constructor(ways: Ways, isWide: boolean) {
    const opened = new Opened(ways);
    this.ways = ways;
    this.isWide = isWide;
    this.present = ways.organisation.staff.filter(isPresent);
    this.unownedAtFirst = ways.organisation.duties.filter((duty) => !opened.isOwnable(duty));
    this.seatedAtFirst = new Seating(opened);
    this.pools = poolsOf(ways, this.present);
  }

  isIdleAtFirst(person: number): boolean {
    return this.seatedAtFirst.isIdle(person);
  }

  after(changes: ReadonlySet<number>): Shortfall {
    const opened = new Opened(this.ways, changes);
    const seating = new Seating(opened, this.seatedAtFirst);
    return {
      opened,
      seating,
      unowned: this.unownedAtFirst.filter(
        (duty) => !opened.isOwnable(duty) && !this.hopelessDuties.has(duty),
      ),
      demands: demandsOf(this.pools, seating.crowds),
    };
  }

  /** Everybody who could be let in to a duty. */
  peopleNear(duty: Duty): readonly Staff[] {
    return this.isWide
      ? this.present
      : [...this.ways.eligibility.neighbours(duty), ...this.ways.lendersTo(duty.section)];
  }

  /** Every duty that somebody could be let in to. */
  dutiesNear(person: Staff): readonly Duty[] {
    if (this.isWide) return this.ways.organisation.duties;
    const sections = [person.section, ...person.helps, ...this.ways.sectionsFor(person)];
    return sections.flatMap((section) => this.ways.dutiesIn(section));
  }

  /**
   * For each thing that is left over, changes of which every set that mends it has at least one more: a need. A duty
   * that has no such changes is hopeless from then on. Of crowds of which some may be left so many go together that not
   * all of them may.
   */
  of({ opened, unowned, demands }: Shortfall): number[][] {
    const needs: number[][] = [];
    for (const duty of unowned) {
      const need = this.needOfDuty(opened, duty);
      if (need.length === 0) this.hopelessDuties.add(duty);
      else needs.push(need);
    }
    for (const { crowds, spare } of demands) {
      for (let first = 0; first + spare < crowds.length; first += spare + 1) {
        const need = this.needOfCrowds(opened, crowds.slice(first, first + spare + 1));
        if (need.length > 0) needs.push(need);
      }
    }
    return needs;
  }

  /** What keeps a person from a duty after the changes, each with what would mend it; undefined if nothing does. */
  lacksAfter(opened: Opened, duty: Duty, person: Staff): readonly Alternatives[] | undefined {
    const ways = this.ways.of(duty, person);
    if (!ways) return undefined;
    const all = duty.pin === undefined ? ways : [...ways, ...this.ways.ofPin(duty)];
    return all.filter((alternatives) => !opened.isMet(alternatives));
  }

  private needOfDuty(opened: Opened, duty: Duty): number[] {
    const need = new Set<number>();
    const pairs = this.present.flatMap((person) => {
      const lacks = this.lacksAfter(opened, duty, person);
      return lacks ? [lacks] : [];
    });
    // Who lacks one thing leaves no choice; what bars him most often bars the others too.
    pairs.sort((one, other) => one.length - other.length);
    for (const lacks of pairs) bar(need, lacks, opened.changes);
    return [...need];
  }

  /** A place more at one of their duties, one that nobody is fixed on, or another duty for one of them. */
  private needOfCrowds(opened: Opened, crowds: readonly Crowd[]): number[] {
    const people = new Set(crowds.flatMap((crowd) => crowd.people));
    const duties = new Set(crowds.flatMap((crowd) => [...crowd.duties]));
    const { staff, duties: all } = this.ways.organisation;
    const need = new Set<number>();
    for (const index of duties) {
      const sharing = this.ways.sharing(all[index]!);
      if (sharing !== undefined && !opened.changes.has(sharing)) need.add(sharing);
      if (opened.pinOf(all[index]!)) need.add(this.ways.releasing(all[index]!));
    }
    for (const index of people) {
      const person = staff[index]!;
      const reached = new Set([person.section, ...person.helps]);
      for (const section of this.ways.sectionsFor(person)) {
        const lending = this.ways.lending(person, section);
        if (opened.changes.has(lending)) reached.add(section);
        else if (this.ways.dutiesIn(section).some((duty) => this.ways.of(duty, person))) need.add(lending);
      }
      for (const section of reached) {
        for (const duty of this.ways.dutiesIn(section)) {
          const lacks = duties.has(duty.index) ? undefined : this.lacksAfter(opened, duty, person);
          if (lacks) bar(need, lacks, opened.changes);
        }
      }
    }
    return [...need];
  }
}

/**
 * Adds as few changes as it takes, so that without any of the needed ones one of the lacks stays: every alternative of
 * that lack has one of them.
 */
function bar(need: Set<number>, lacks: readonly Alternatives[], made: ReadonlySet<number>): void {
  let least: number[] | undefined;
  for (const alternatives of lacks) {
    const more = barring(need, alternatives, made);
    if (!least || more.length < least.length) least = more;
    if (least.length === 0) return;
  }
  for (const id of least ?? []) need.add(id);
}

function barring(need: ReadonlySet<number>, alternatives: Alternatives, made: ReadonlySet<number>): number[] {
  let open = alternatives.filter((ids) => !ids.some((id) => need.has(id)));
  const chosen: number[] = [];
  while (open.length > 0) {
    const counts = new Map<number, number>();
    for (const ids of open)
      for (const id of ids) if (!made.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const most = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
    chosen.push(most);
    open = open.filter((ids) => !ids.includes(most));
  }
  return chosen;
}
