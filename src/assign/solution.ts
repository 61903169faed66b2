/** What the engine gives back: a plan and a certificate of what is proven about it. Indices as in Problem. */
export interface Solution {
  /** Per job; null where it is unowned. */
  readonly jobs: readonly (JobSolution | null)[];
  /** Minutes a year per person. */
  readonly loads: readonly number[];
  /** People with no part of any job, ascending. */
  readonly idle: readonly number[];
  readonly certificate: Certificate;
}

export interface JobSolution {
  /** One of the people in parts. */
  readonly owner: number;
  /** Different people; whole results that add up to the job's, as even as they divide, largest first. */
  readonly parts: readonly Part[];
  /** Another candidate who stands in for the owner and carries no load; null where there is none. */
  readonly deputy: number | null;
}

export interface Part {
  readonly person: number;
  /** Whole results; for a job of one result shared by n people, 1/n. */
  readonly results: number;
  readonly minutes: number;
}

export interface Certificate {
  /** Unowned jobs by priority (wajib, utama, penunjang), and whether fewer is proven impossible (lexicographically). */
  readonly unowned: { readonly counts: readonly [number, number, number]; readonly proven: boolean };
  /** Idle people, and a proven lower bound on their number. Proven minimal when both are equal. */
  readonly idle: { readonly count: number; readonly bound: number };
  /** Independent groups (connected by candidates and separations), by lowest person index. */
  readonly groups: readonly GroupCertificate[];
  /** How many holds of saved assignments were released to leave fewer jobs unowned or fewer people idle. */
  readonly released: number;
  /** Of all groups together. */
  readonly moves: Moves;
}

/** Steadiness against the previous plan: how often somebody loses a job, or his part of one, that he had. */
export interface Moves {
  /** Of those who are candidates still; a job that loses two people counts twice. */
  readonly count: number;
  /**
   * Every plan within the tolerance that leaves as few unowned and idle has at least so many; where `heldBack`, every
   * plan that leaves as few unowned and idle, whatever its levels.
   */
  readonly bound: number;
  /** So many were found to be enough to leave as few unowned and idle, whatever the levels. */
  readonly least: number;
  /** The highest utilisation that the previous plan has and the moves lower; 0 where they lower none. */
  readonly relieved: number;
  /** `Options.mostMoves` kept the plan from levels within the tolerance of the most level ones. */
  readonly heldBack: boolean;
}

export interface GroupCertificate {
  readonly people: readonly number[];
  readonly jobs: readonly number[];
  /** Highest utilisation in the returned plan. */
  readonly highest: number;
  /** Highest utilisation of the most level plan that was found (most often before the fitting step). */
  readonly mostLevel: number;
  /**
   * No plan that leaves as few jobs unowned, whichever of equally important ones, and nobody needlessly idle has a
   * highest utilisation below this.
   */
  readonly bound: number;
  /** mostLevel equals bound, up to rounding. */
  readonly proven: boolean;
  /**
   * Why the bound is what it is: these jobs can only be done by these people (their candidates, or who is forced on
   * them), and `basis` says how the bound follows. No jobs where it takes shares of jobs too that others may do as
   * well, or the group as a whole.
   */
  readonly bottleneck: { readonly jobs: readonly number[]; readonly people: readonly number[] };
  readonly basis: Basis;
  readonly moves: Moves;
  /**
   * The levels below, one after the other as far as each one above is proven and full: who is left once the people of
   * the bottlenecks above carry their level, up to the first that is not proven.
   */
  readonly below: readonly Tier[];
  /** Hall sets, one per cluster of idle people: these people share these jobs, which have fewer places than people. */
  readonly hall: readonly HallSet[];
  /** Jobs that, shared by this many people, would leave fewer people idle: the fewest cuts that leave the fewest. */
  readonly helpfulSharing: readonly { readonly job: number; readonly people: number }[];
}

/** One level of a group below its highest. */
export interface Tier {
  /** Everybody who is not in a bottleneck above. */
  readonly people: readonly number[];
  /** Their highest utilisation in the most level plan that was found. */
  readonly mostLevel: number;
  /** No plan that is as level above has a lower one. */
  readonly bound: number;
  readonly proven: boolean;
  /** As of the group: these jobs can only be done by these people and those of the bottlenecks above, who are full. */
  readonly bottleneck: { readonly jobs: readonly number[]; readonly people: readonly number[] };
  readonly basis: Basis;
}

/**
 * How a bound follows from a bottleneck. `flow`: the minutes of its jobs over the capacity of its people. `rounding`:
 * the same, with the load of each person a multiple of the grain of the jobs' parts. `parts`: somebody gets several
 * of the largest parts, or one whole. `subsets`: which loads are sums of parts at all, and what then flows. `search`:
 * all plans of the bottleneck were looked at, by branch and bound, or where it is everybody and names no jobs, a
 * matching leaves none in which as few are idle. `mip`: a solver of integer programmes found none.
 */
export type Basis = 'flow' | 'rounding' | 'parts' | 'subsets' | 'search' | 'mip';

export interface HallSet {
  readonly people: readonly number[];
  readonly jobs: readonly number[];
  /** How many people these jobs can occupy at the most. */
  readonly places: number;
}
