import type { Eligibility } from '../../eligibility/eligibility.ts';
import { isPresent, type Duty, type Organisation, type Staff } from '../../model/organisation.ts';
import { groupBy } from '../../vocabulary/collections.ts';
import type { Lack, Requirement } from '../../vocabulary/finding.ts';
import { isStructural, type Jenjang } from '../../vocabulary/scales.ts';
import { Catalogue } from './change.ts';

/** Changes that together do the same as any other list beside it. */
export type Alternatives = readonly (readonly number[])[];

/** Who may be lent to a section; undefined: everybody. */
export type Lenders = ReadonlyMap<string, readonly Staff[]> | undefined;

/** Which changes would let whom do what. */
export class Ways {
  readonly catalogue = new Catalogue();
  readonly organisation: Organisation;
  readonly eligibility: Eligibility;
  /** How many pairs were looked up, as the measure of work. */
  lookups = 0;
  private readonly lenders: Lenders;
  private readonly known = new Map<number, readonly Alternatives[] | undefined>();
  private readonly dutiesBySection: ReadonlyMap<string, readonly Duty[]>;

  constructor(organisation: Organisation, eligibility: Eligibility, lenders: Lenders) {
    this.organisation = organisation;
    this.eligibility = eligibility;
    this.lenders = lenders;
    this.dutiesBySection = groupBy(organisation.duties, ({ section }) => section);
  }

  dutiesIn(section: string): readonly Duty[] {
    return this.dutiesBySection.get(section) ?? [];
  }

  /** Who may be lent to a section, where not everybody may. */
  lendersTo(section: string): readonly Staff[] {
    return this.lenders?.get(section) ?? [];
  }

  /** Sections that somebody could be lent to. */
  sectionsFor(person: Staff): string[] {
    return [...this.dutiesBySection.keys()].filter(
      (section) =>
        section !== person.section && !person.helps.includes(section) && this.mayLend(person, section),
    );
  }

  /**
   * For each thing that keeps a person from a duty, the changes that would mend it; empty where nothing does;
   * undefined where something cannot be mended. A fixed owner of the duty is left out of account.
   */
  of(duty: Duty, person: Staff): readonly Alternatives[] | undefined {
    this.lookups++;
    const key = duty.index * this.organisation.staff.length + person.index;
    if (this.known.has(key)) return this.known.get(key);
    const lacks = this.eligibility.lacking(duty, person);
    const ways = lacks.map((lack) => this.mending(duty, person, lack));
    const mendable = ways.every((alternatives) => alternatives.length > 0) ? ways : undefined;
    this.known.set(key, mendable);
    return mendable;
  }

  /** What would give a duty with a fixed owner who may not do it another one, or let him. */
  ofPin(duty: Duty): readonly Alternatives[] {
    const pin = this.eligibility.pin(duty);
    if (!pin || pin.lacking.length === 0) return [];
    const replace = this.releasing(duty);
    const mending = this.of(duty, pin.person) ?? [];
    return mending.length > 0 ? mending.map((ways) => [[replace], ...ways]) : [[[replace]]];
  }

  /** The change that takes the fixed owner off a duty that has one. */
  releasing({ index: duty }: Duty): number {
    return this.catalogue.idOf({ kind: 'ganti-penanggung-jawab', duty });
  }

  /** The change that lets more people share a duty; undefined where its results allow no more. */
  sharing(duty: Duty): number | undefined {
    return duty.volume >= 2 && placesOf(this.organisation, duty) < duty.volume
      ? this.catalogue.idOf({ kind: 'bagi-bersama', duty: duty.index })
      : undefined;
  }

  private mayLend(person: Staff, section: string): boolean {
    return this.lenders === undefined || this.lendersTo(section).includes(person);
  }

  lending(person: Staff, section: string): number {
    return this.catalogue.idOf({ kind: 'pinjamkan-pegawai', person: person.index, section });
  }

  /** The change that lets two separated duties be with one and the same person. */
  joining(one: number, another: number): number {
    const [duty, other] = [Math.min(one, another), Math.max(one, another)];
    return this.catalogue.idOf({ kind: 'lepas-pemisahan', duty, other });
  }

  /** Numbers every change that could mend anything. */
  all(): number {
    const { staff, duties } = this.organisation;
    const present = staff.filter(isPresent);
    for (const duty of duties) {
      this.sharing(duty);
      this.ofPin(duty);
      if (duty.pin !== undefined) this.releasing(duty);
      for (const other of duty.separated.filter((index) => index > duty.index))
        this.joining(duty.index, other);
      for (const person of present) this.of(duty, person);
    }
    return this.catalogue.changes.length;
  }

  private mending(duty: Duty, person: Staff, { requirement, wanted, actual }: Lack): Alternatives {
    switch (requirement) {
      case 'keadaan':
      case 'struktural':
        return [];
      case 'bagian':
        return this.mayLend(person, duty.section) ? [[this.lending(person, duty.section)]] : [];
      case 'jenjang':
        return isOpenTo(person.jenjang, wanted as readonly Jenjang[])
          ? [[this.relaxing(duty, requirement)]]
          : [];
      case 'status':
      case 'pendidikan':
      case 'golongan':
      case 'tim':
        return [[this.relaxing(duty, requirement)]];
      default:
        return this.meeting(duty, person, requirement, Number(wanted), Number(actual));
    }
  }

  /** A competence that is so many levels short: raised from below, lowered from above, or some of both. */
  private meeting(
    duty: Duty,
    person: Staff,
    requirement: Requirement,
    wanted: number,
    actual: number,
  ): Alternatives {
    const competence = requirement.slice('kompetensi.'.length);
    const raised = (steps: number): number[] =>
      upTo(steps).map((step) =>
        this.catalogue.idOf({
          kind: 'tingkatkan-kompetensi',
          person: person.index,
          competence,
          level: actual + step,
        }),
      );
    const lowered = (steps: number): number[] =>
      upTo(steps).map((step) => this.relaxing(duty, requirement, wanted - step));
    return [0, ...upTo(wanted - actual)].map((steps) => [
      ...raised(wanted - actual - steps),
      ...lowered(steps),
    ]);
  }

  private relaxing({ index: duty }: Duty, requirement: Requirement, level?: number): number {
    return this.catalogue.idOf({ kind: 'longgarkan-syarat', duty, requirement, level });
  }
}

/** A duty for officials may be opened to others, but none to officials that was not meant for any: see isStructural. */
export function isOpenTo(jenjang: Jenjang, named: readonly Jenjang[]): boolean {
  return !isStructural(jenjang) || named.some(isStructural);
}

/** How many people may share a duty; with a policy that shares freely, one for each result. */
export function placesOf({ settings }: Organisation, duty: Duty, shared = false): number {
  const { people, volume, parts } = duty;
  const isFree = shared || (settings.policy.sharesFreely && people === undefined);
  return isFree && volume >= 2 ? volume : parts.max;
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}
