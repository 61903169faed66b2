import { isForOfficials } from '../eligibility/for-officials.ts';
import type { Duty, Staff } from '../model/organisation.ts';
import type { Remedy } from '../vocabulary/finding.ts';
import type { NearPerson } from './explanation.ts';
import { distanceOf, MOST_NEAR } from './lacks.ts';
import { cheapest } from './relief/cheapest.ts';
import { Ways } from './relief/ways.ts';
import { remedyForLack } from './remedies.ts';
import type { Situation } from './situation.ts';

/** The cheapest way to a second person for a duty. */
export interface Second {
  readonly person: Staff;
  /** He and those who come after him in the same order. */
  readonly nearest: readonly NearPerson[];
  /** The changes, a line for each thing that he lacks. */
  readonly remedies: readonly Remedy[];
}

/**
 * Finds for duties that a single person may do whoever could be let in with the fewest changes, and of as many with the
 * mildest (`relief/change.ts`); of equals who lacks fewest steps, then the least loaded. Thought of are those who work
 * for the section, and the least loaded of the others who lacks nothing else.
 */
export class SecondPeople {
  readonly #situation: Situation;
  readonly #ways: Ways;
  readonly #utilisations: ReadonlyMap<Staff, number>;

  constructor(situation: Situation) {
    const { organisation, eligibility, plan } = situation;
    this.#situation = situation;
    this.#ways = new Ways(organisation, eligibility, undefined);
    this.#utilisations = new Map(plan.loads.map(({ person, utilisation }) => [person, utilisation]));
  }

  /** Undefined where no change lets anybody in, where nobody or several may do it, and for officials: see there. */
  for(duty: Duty): Second | undefined {
    const { eligibility } = this.#situation;
    if (eligibility.candidates[duty.index]!.length !== 1 || isForOfficials(duty)) return undefined;
    const lender = this.#situation.lenderFor(duty);
    const people = [...eligibility.neighbours(duty), ...(lender ? [lender] : [])];
    const ranked = people
      .flatMap((person) => this.#way(duty, person) ?? [])
      .sort((one, other) => compare(one.rank, other.rank));
    const [first] = ranked;
    if (!first) return undefined;
    const { person, lacking } = first;
    return {
      person,
      nearest: ranked.slice(0, MOST_NEAR),
      remedies: lacking.flatMap((lack) => remedyForLack(this.#situation, duty, person, lack) ?? []),
    };
  }

  /** What it takes to let this person in; undefined where he is in already, or cannot be. */
  #way(duty: Duty, person: Staff): (NearPerson & { readonly rank: readonly number[] }) | undefined {
    const lacks = this.#ways.of(duty, person);
    if (!lacks || lacks.length === 0 || this.#holdsSeparated(duty, person)) return undefined;
    const { catalogue } = this.#ways;
    const changes = cheapest(catalogue, lacks);
    const lacking = this.#situation.eligibility.lacking(duty, person);
    const utilisation = this.#utilisations.get(person) ?? 0;
    return {
      person,
      lacking,
      rank: [catalogue.cost(changes), distanceOf(lacking), utilisation, person.index],
    };
  }

  #holdsSeparated({ separated }: Duty, person: Staff): boolean {
    const { assignments } = this.#situation.plan;
    return separated.some((other) => assignments[other]?.people.some((share) => share.person === person));
  }
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
