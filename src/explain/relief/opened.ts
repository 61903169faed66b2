import { isPresent, type Duty, type Staff } from '../../model/organisation.ts';
import { placesOf, type Alternatives, type Ways } from './ways.ts';

/** Who may do what once some changes are made. */
export class Opened {
  readonly ways: Ways;
  readonly changes: ReadonlySet<number>;
  /** Duties that are open to somebody by the changes alone, by person index, and the other way round. */
  private readonly newDuties = new Map<number, number[]>();
  private readonly newPeople = new Map<number, number[]>();
  private readonly released = new Set<number>();
  private readonly together = new Set<string>();

  constructor(ways: Ways, changes: ReadonlySet<number> = new Set()) {
    this.ways = ways;
    this.changes = changes;
    for (const id of changes) {
      const change = ways.catalogue.changes[id]!;
      if (change.kind === 'ganti-penanggung-jawab') this.released.add(change.duty);
      if (change.kind === 'lepas-pemisahan') this.together.add(`${change.duty} ${change.other}`);
    }
    for (const [duty, people] of this.touched()) {
      if (this.isBlocked(duty)) continue;
      for (const person of people) if (!this.isOpenAtFirst(duty, person)) this.open(duty, person);
    }
  }

  /** Whether the person may do the duty, its fixed owner aside. */
  meets(duty: Duty, person: Staff): boolean {
    if (!isPresent(person)) return false;
    const ways = this.ways.of(duty, person);
    return ways?.every((alternatives) => this.isMet(alternatives)) ?? false;
  }

  /** A fixed owner who may not do the duty keeps everybody else from it too. */
  isBlocked(duty: Duty): boolean {
    return duty.pin !== undefined && !this.ways.ofPin(duty).every((alternatives) => this.isMet(alternatives));
  }

  /** The fixed owner, as far as he has it. */
  pinOf(duty: Duty): Staff | undefined {
    if (duty.pin === undefined || this.isBlocked(duty)) return undefined;
    return this.released.has(duty.index) ? undefined : this.ways.eligibility.pin(duty)!.person;
  }

  /** Who had a duty fixed on him that he may do, and has none fixed on him any more. */
  releasedPeople(): Staff[] {
    const { duties } = this.ways.organisation;
    const people = new Set<Staff>();
    for (const index of this.released) {
      const pin = this.ways.eligibility.pin(duties[index]!)!;
      if (pin.lacking.length === 0) people.add(pin.person);
    }
    return [...people].filter(
      (person) => !duties.some((duty) => duty.pin === person.id && this.pinOf(duty) === person),
    );
  }

  /** Pairs of duties that stay separated, the earlier one first. */
  separations(): (readonly [number, number])[] {
    return this.ways.organisation.duties.flatMap(({ index, separated }) =>
      separated
        .filter((other) => other > index && !this.together.has(`${index} ${other}`))
        .map((other) => [index, other] as const),
    );
  }

  peopleFor(duty: Duty): number[] {
    const more = this.newPeople.get(duty.index) ?? [];
    if (this.isBlockedAtFirst(duty)) return more;
    return [...this.ways.eligibility.candidates[duty.index]!.map(({ index }) => index), ...more];
  }

  isOwnable(duty: Duty): boolean {
    const first = this.isBlockedAtFirst(duty) ? 0 : this.ways.eligibility.candidates[duty.index]!.length;
    return first > 0 || this.newPeople.has(duty.index);
  }

  /** The duties that the changes open to somebody. */
  newFor(person: number): readonly number[] {
    return this.newDuties.get(person) ?? NONE;
  }

  /** The duties that the changes open to anybody. */
  newDutyIndices(): Iterable<number> {
    return this.newPeople.keys();
  }

  isNew(duty: number, person: number): boolean {
    return this.newDuties.get(person)?.includes(duty) ?? false;
  }

  /** How many people may share the duty, its fixed owner included. */
  places(duty: Duty): number {
    const sharing = this.ways.sharing(duty);
    const isShared = sharing !== undefined && this.changes.has(sharing);
    return placesOf(this.ways.organisation, duty, isShared);
  }

  isMet(alternatives: Alternatives): boolean {
    return alternatives.some((ids) => ids.every((id) => this.changes.has(id)));
  }

  isBlockedAtFirst(duty: Duty): boolean {
    return duty.pin !== undefined && this.ways.eligibility.pin(duty)!.lacking.length > 0;
  }

  private isOpenAtFirst(duty: Duty, person: Staff): boolean {
    return !this.isBlockedAtFirst(duty) && this.ways.of(duty, person)?.length === 0;
  }

  private open(duty: Duty, person: Staff): void {
    if (!this.meets(duty, person) || this.isNew(duty.index, person.index)) return;
    add(this.newDuties, person.index, duty.index);
    add(this.newPeople, duty.index, person.index);
  }

  /** Pairs that the changes may have opened; each pair that they have is among them. */
  private *touched(): Generator<[Duty, Iterable<Staff>]> {
    const { organisation, eligibility, catalogue } = this.ways;
    const lent = new Map<string, Staff[]>();
    const helped = new Map<Staff, string[]>();
    for (const id of this.changes) {
      const change = catalogue.changes[id]!;
      if (change.kind !== 'pinjamkan-pegawai') continue;
      const person = organisation.staff[change.person]!;
      add(lent, change.section, person);
      add(helped, person, change.section);
    }
    const dutiesNear = (person: Staff): Duty[] =>
      [person.section, ...person.helps, ...(helped.get(person) ?? [])].flatMap((section) =>
        this.ways.dutiesIn(section),
      );
    for (const id of this.changes) {
      const change = catalogue.changes[id]!;
      if ('duty' in change) {
        const duty = organisation.duties[change.duty]!;
        yield [duty, [...eligibility.neighbours(duty), ...(lent.get(duty.section) ?? [])]];
        continue;
      }
      const person = organisation.staff[change.person]!;
      for (const duty of dutiesNear(person)) {
        const opensAll = duty.pin === person.id && this.isBlockedAtFirst(duty);
        yield [
          duty,
          opensAll ? [...eligibility.neighbours(duty), ...(lent.get(duty.section) ?? [])] : [person],
        ];
      }
    }
  }
}

const NONE: readonly number[] = [];

function add<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
