import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import type { GroupProof, Plan } from '../plan/plan.ts';
import { groupBy, remembered } from '../vocabulary/collections.ts';

/**
 * A plan with what its explanations look up again and again. Answers are kept for all who ask alike: going through
 * everybody for each duty that is left over would take hours in an organisation of a thousand sections.
 */
export class Situation {
  readonly organisation: Organisation;
  readonly eligibility: Eligibility;
  readonly plan: Plan;
  readonly #renewed: Plan | undefined;
  #dutiesBySection: ReadonlyMap<string, readonly Duty[]> | undefined;
  #groups: ReadonlyMap<Staff, GroupProof> | undefined;
  #leastLoaded: readonly Staff[] | undefined;
  readonly #lenders = new Map<string, Staff | undefined>();
  readonly #dutiesElsewhere = new Map<string, Duty | undefined>();

  /** `renewed`: what "bagi" would make of a saved plan that leaves something over. */
  constructor(organisation: Organisation, eligibility: Eligibility, plan: Plan, renewed?: Plan) {
    this.organisation = organisation;
    this.eligibility = eligibility;
    this.plan = plan;
    this.#renewed = renewed;
  }

  /** The same of another plan. */
  of(plan: Plan): Situation {
    return new Situation(this.organisation, this.eligibility, plan, this.#renewed);
  }

  /** Whether a person who has nothing in a saved plan gets something if it is only divided anew. */
  isOccupiedAnew(person: Staff): boolean {
    const renewed = this.#renewed;
    return (
      renewed !== undefined && !renewed.idle.includes(person) && renewed.idle.length < this.plan.idle.length
    );
  }

  /** Whether a duty that nobody has in a saved plan gets an owner if it is only divided anew. */
  isOwnedAnew(duty: Duty): boolean {
    const renewed = this.#renewed;
    return (
      renewed !== undefined &&
      !renewed.unowned.includes(duty) &&
      renewed.unowned.length < this.plan.unowned.length
    );
  }

  /** Duties of the person's section and of those that he helps, in order of code. */
  dutiesNear({ section, helps }: Staff): readonly Duty[] {
    this.#dutiesBySection ??= groupBy(this.organisation.duties, (duty) => duty.section);
    const sections = [...new Set([section, ...helps])];
    const duties = sections.flatMap((code) => this.#dutiesBySection!.get(code) ?? []);
    return sections.length === 1 ? duties : duties.sort((one, other) => one.index - other.index);
  }

  /** The independent group that the person belongs to, in this plan or what it can become; undefined where nothing is proven. */
  groupOf(person: Staff): GroupProof | undefined {
    this.#groups ??= new Map(
      ((this.plan.proof ?? this.#renewed?.proof)?.groups ?? []).flatMap((group) =>
        group.people.map((member) => [member, group] as const),
      ),
    );
    return this.#groups.get(person);
  }

  /** The least loaded person of another section who meets what a duty asks that nobody of its own section meets. */
  lenderFor(duty: Duty): Staff | undefined {
    return remembered(this.#lenders, JSON.stringify(duty.requirements), () => {
      this.#leastLoaded ??= this.plan.loads
        .toSorted((one, other) => one.utilisation - other.utilisation)
        .map(({ person }) => person);
      return this.#leastLoaded.find((person) => this.#lacksBelongingOnly(duty, person));
    });
  }

  /** The first duty of another section that somebody could do who could do none of his own. */
  dutyElsewhereFor(person: Staff): Duty | undefined {
    const { jenjang, status, golongan, education, team, competences } = person;
    const profile = JSON.stringify([jenjang, status, golongan, education, team, competences]);
    return remembered(this.#dutiesElsewhere, profile, () =>
      this.organisation.duties.find((duty) => this.#lacksBelongingOnly(duty, person)),
    );
  }

  #lacksBelongingOnly(duty: Duty, person: Staff): boolean {
    const lacking = this.eligibility.lacking(duty, person);
    return lacking.length === 1 && lacking[0]!.requirement === 'bagian';
  }
}
