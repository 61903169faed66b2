/**
 * What the engine is given: numbers only. People and jobs are indices into these arrays; the caller keeps the
 * names. Order carries no meaning, except that ties are broken by the lower index, so a caller that sorts gets the
 * same plan for every order of its own input.
 */
export interface Problem {
  /** Minutes a year that each person can work; all > 0 (absent people are left out by the caller). */
  readonly capacities: readonly number[];
  readonly jobs: readonly Job[];
  /** Pairs of jobs whose people (assignees and deputy) must all differ: separation of duties. */
  readonly separations: readonly (readonly [number, number])[];
  readonly options: Options;
}

export interface Options {
  /**
   * Utilisation by which, for every k, the k-th highest utilisation may differ from that of the most level plan for
   * the sake of fit: no higher, or one person carries more than he need; no lower, or one person is emptied among
   * full colleagues. 0 = the most level plan itself, or one that is nowhere higher. To be steady comes first: the
   * previous plan is kept, completed where it has gaps, even where it is farther below, as long as it is nowhere
   * farther above.
   */
  readonly tolerance: number;
  /** Multiplies the iteration budget of the search; 1 is the default effort. Never seconds: results must repeat. */
  readonly effort: number;
  /** Spends more work on proofs, and with what they find on the plan. */
  readonly prove?: boolean;
  /**
   * At most so many people lose a job that they had in the previous plan and could keep, counted by person and job.
   * Undefined: no limit. It stands above the levels, but not above who is unowned or idle.
   */
  readonly mostMoves?: number;
}

/** One duty. */
export interface Job {
  /** Whole results a year (>= 1). Several people share whole results; a job of one result is shared in equal time. */
  readonly results: number;
  /** Minutes for one result, > 0. */
  readonly minutesPerResult: number;
  /** Who may do it, ascending, without duplicates. Empty: the job stays unowned. */
  readonly candidates: readonly Candidate[];
  /**
   * How many people share it. Fewer than min only if there are fewer candidates. max > min lets the engine choose:
   * as few as leave nobody idle and the loads level. results >= 2 implies max <= results.
   */
  readonly parts: { readonly min: number; readonly max: number };
  /** 0 = wajib, 1 = utama, 2 = penunjang: which unowned job is worse. */
  readonly priority: 0 | 1 | 2;
  /** A person who must own it. Always one of the candidates. */
  readonly pin?: number;
  /** People who hold it in the saved plan (owner first), as far as they are candidates still. */
  readonly previous?: readonly number[];
  /**
   * True: `previous` is held fast, released only where that leaves fewer jobs unowned or fewer people idle, and then
   * as few holds as possible. False: `previous` is only preferred in the fitting step.
   */
  readonly hold?: boolean;
  /** Who stands in for its owner in the saved plan, as far as he is a candidate still; preferred, never held. */
  readonly previousDeputy?: number;
  /** Groups of jobs that one person should have together (fungsi, sub kegiatan); labels without further meaning. */
  readonly affinity: readonly number[];
}

export interface Candidate {
  readonly person: number;
  /** How badly the person fits, level by level, most important first, lower is better; the same length everywhere. */
  readonly misfit: readonly number[];
}
