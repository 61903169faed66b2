/** A small mixed 0-1 programme: which values of 0 and 1 keep all rows? Rows are sparse. */
export interface MipModel {
  /** Number of 0-1 variables. */
  readonly columns: number;
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  /** The coefficients of row r stand from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** `open`: the nodes did not suffice. */
export type MipAnswer =
  { readonly status: 'feasible'; readonly values: Float64Array } | { readonly status: 'infeasible' | 'open' };

/** A solver of such programmes; the same programme always gives the same answer. */
export interface MipSolver {
  readonly solve: (model: MipModel, nodes: number) => MipAnswer;
}
