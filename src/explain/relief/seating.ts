import { isPresent, type Duty } from '../../model/organisation.ts';
import type { Opened } from './opened.ts';

/** Where somebody sits who is not on one of the places that are matched. */
const NOWHERE = -1;
const PINNED = -2;
const ABSENT = -3;

/** People who share too few places: all that they may do, and nobody of them has a place to spare. */
export interface Crowd {
  /** The one of them who has no place. */
  readonly idle: number;
  readonly people: readonly number[];
  readonly duties: ReadonlySet<number>;
}

/**
 * A place for as many people as can have one: a maximum matching of people to the places of duties, by augmenting
 * paths (Berge 1957). Separations are left out of account.
 */
export class Seating {
  /** The duty by person index, or one of the values above. */
  readonly seats: Int32Array;
  readonly crowds: readonly Crowd[];
  private readonly opened: Opened;
  private readonly dutiesOf: readonly (readonly number[])[];
  private readonly occupants = new Map<number, number[]>();

  /** Begins with the seats of an earlier one, for fewer changes, where there is one. */
  constructor(opened: Opened, before?: Seating) {
    const { staff, duties } = opened.ways.organisation;
    this.opened = opened;
    this.dutiesOf = before?.dutiesOf ?? dutiesByPerson(opened);
    this.seats = before?.seats.slice() ?? Int32Array.from(staff, (p) => (isPresent(p) ? NOWHERE : ABSENT));
    const withPins = before ? [...opened.newDutyIndices()].map((index) => duties[index]!) : duties;
    for (const duty of withPins) {
      const pin = opened.pinOf(duty);
      if (pin) this.seats[pin.index] = PINNED;
    }
    this.seats.forEach((duty, person) => {
      if (duty >= 0) this.sit(person, duty);
    });
    // First, for they find a place if only what was fixed on them: so nobody is idle who had something before.
    for (const { index } of opened.releasedPeople()) {
      this.seats[index] = NOWHERE;
      this.seat(index);
    }
    const waiting = [...this.seats.keys()].filter((person) => this.seats[person] === NOWHERE);
    this.crowds = waiting.flatMap((person) => this.seat(person) ?? []);
  }

  /** People on the places of a duty, without its fixed owner. */
  peopleAt(duty: number): readonly number[] {
    return this.occupants.get(duty) ?? [];
  }

  isIdle(person: number): boolean {
    return this.seats[person] === NOWHERE;
  }

  /** Finds a place for somebody, moving others if need be; else the crowd that he is in. */
  private seat(person: number): Crowd | undefined {
    const cameFrom = new Map<number, number>();
    const people = [person];
    for (const member of people) {
      for (const duty of this.open(member)) {
        if (cameFrom.has(duty)) continue;
        cameFrom.set(duty, member);
        if (this.peopleAt(duty).length < this.freePlaces(duty)) {
          this.shift(duty, cameFrom);
          return undefined;
        }
        people.push(...this.peopleAt(duty));
      }
    }
    return { idle: person, people, duties: new Set(cameFrom.keys()) };
  }

  /** Everybody on the way moves up by one. */
  private shift(free: number, cameFrom: ReadonlyMap<number, number>): void {
    for (let duty = free; duty !== NOWHERE;) {
      const person = cameFrom.get(duty)!;
      const left = this.seats[person]!;
      if (left >= 0)
        this.occupants.set(
          left,
          this.peopleAt(left).filter((other) => other !== person),
        );
      this.seats[person] = duty;
      this.sit(person, duty);
      duty = left;
    }
  }

  private sit(person: number, duty: number): void {
    const here = this.occupants.get(duty);
    if (here) here.push(person);
    else this.occupants.set(duty, [person]);
  }

  private open(person: number): readonly number[] {
    const more = this.opened.newFor(person);
    return more.length === 0 ? this.dutiesOf[person]! : [...this.dutiesOf[person]!, ...more];
  }

  private freePlaces(index: number): number {
    const duty: Duty = this.opened.ways.organisation.duties[index]!;
    return this.opened.places(duty) - (this.opened.pinOf(duty) ? 1 : 0);
  }
}

function dutiesByPerson({ ways: { organisation, eligibility } }: Opened): number[][] {
  const lists: number[][] = organisation.staff.map(() => []);
  for (const duty of organisation.duties) {
    if ((eligibility.pin(duty)?.lacking.length ?? 0) > 0) continue;
    for (const { index } of eligibility.candidates[duty.index]!) lists[index]!.push(duty.index);
  }
  return lists;
}
