import type { Basis } from '../assign/solution.ts';
import type { Duty, Staff } from '../model/organisation.ts';
import type { ChangeMode } from '../vocabulary/scales.ts';

/** A plan as a value: who does what, what everybody carries, and what is proven about it. */
export interface Plan {
  /** By duty index; null where the duty is unowned. */
  readonly assignments: readonly (Assignment | null)[];
  /** Present people, in the order of the organisation. */
  readonly loads: readonly Load[];
  readonly unowned: readonly Duty[];
  readonly idle: readonly Staff[];
  /** How a saved plan was treated; undefined where there was none, or where this is the saved plan itself. */
  readonly mode: ChangeMode | undefined;
  /** Undefined for a saved plan, which nobody has solved. */
  readonly proof: Proof | undefined;
}

export interface Assignment {
  readonly duty: Duty;
  /** One of the people. */
  readonly owner: Staff;
  /** Different people, owner first. */
  readonly people: readonly Share[];
  readonly deputy: Staff | undefined;
}

export interface Share {
  readonly person: Staff;
  /** Part of the duty, 0–1. */
  readonly portion: number;
  /** Results a year; a fraction where one result is carried together. */
  readonly results: number;
  /** Minutes a year. */
  readonly minutes: number;
}

export interface Load {
  readonly person: Staff;
  /** Minutes a year. */
  readonly minutes: number;
  /** Minutes ÷ capacity. */
  readonly utilisation: number;
  /** The duties that he owns or shares, in order of code. */
  readonly shares: readonly { readonly duty: Duty; readonly share: Share }[];
}

/** What the engine proved, with names. */
export interface Proof {
  /** Fewer unowned duties are impossible. */
  readonly unownedProven: boolean;
  /** At least so many people are idle in every plan with these duties owned. */
  readonly idleBound: number;
  readonly groups: readonly GroupProof[];
  /** Saved assignments given up so that more is owned or fewer are idle. */
  readonly released: number;
  /**
   * Assignments of the saved plan that changed hands though their people could have kept them; no plan that is as
   * level has fewer than `bound`, or where `heldBack` no plan that leaves as little over.
   */
  readonly moves: {
    readonly count: number;
    readonly bound: number;
    readonly heldBack: boolean;
    /** At most so many were allowed; undefined: any number. */
    readonly most: number | undefined;
  };
}

/** An independent group: its people and duties have nothing to do with any others. */
export interface GroupProof extends LevelProof {
  readonly duties: readonly Duty[];
  /** Highest utilisation in the plan. */
  readonly highest: number;
  /** The limit of moves kept it from being more level. */
  readonly heldBack: boolean;
  /** The levels below, one after the other as far as those above are proven and full. */
  readonly below: readonly LevelProof[];
  readonly hall: readonly {
    readonly people: readonly Staff[];
    readonly duties: readonly Duty[];
    readonly places: number;
  }[];
  readonly helpfulSharing: readonly { readonly duty: Duty; readonly people: number }[];
}

/** One level of load: the highest of these people. */
export interface LevelProof {
  readonly people: readonly Staff[];
  /** Highest utilisation of the most level plan found. */
  readonly mostLevel: number;
  /** No plan has a highest utilisation below this. */
  readonly bound: number;
  readonly proven: boolean;
  /** What the bound rests on. */
  readonly basis: Basis;
  /** These duties can only be done by these people, which causes the bound. */
  readonly bottleneck: { readonly duties: readonly Duty[]; readonly people: readonly Staff[] };
}

/** The figures of a plan as a whole. */
export interface Totals {
  readonly complete: boolean;
  readonly highest: number;
  readonly mostLevel: number;
  readonly bound: number;
  readonly proven: boolean;
}

/** Highest utilisation, its bound, and whether the plan leaves nothing over; 0 where there is nobody. */
export function totalsOf(plan: Plan): Totals {
  const highest = Math.max(0, ...plan.loads.map((load) => load.utilisation));
  const groups = plan.proof?.groups ?? [];
  const mostLevel = plan.proof ? Math.max(0, ...groups.map((group) => group.mostLevel)) : highest;
  return {
    complete: plan.unowned.length === 0 && plan.idle.length === 0,
    highest,
    mostLevel,
    bound: Math.max(0, ...groups.map((group) => group.bound)),
    proven:
      plan.proof !== undefined &&
      plan.proof.unownedProven &&
      plan.proof.idleBound === plan.idle.length &&
      // Groups below the highest load have no say in it.
      groups.every((group) => group.proven || group.mostLevel < mostLevel),
  };
}

/** What everybody present carries under these assignments. */
export function loadsOf(staff: readonly Staff[], assignments: readonly (Assignment | null)[]): Load[] {
  const shares = new Map<Staff, { duty: Duty; share: Share }[]>(
    staff.filter((person) => person.capacity > 0).map((person) => [person, []]),
  );
  for (const assignment of assignments) {
    for (const share of assignment?.people ?? [])
      shares.get(share.person)?.push({ duty: assignment!.duty, share });
  }
  return [...shares].map(([person, own]) => {
    const minutes = own.reduce((sum, { share }) => sum + share.minutes, 0);
    return { person, minutes, utilisation: minutes / person.capacity, shares: own };
  });
}
