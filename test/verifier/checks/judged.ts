import type { Possibilities } from '../eligibility.ts';
import type { Level } from '../result.ts';
import type { Component, Scope } from '../scope.ts';

/** What the checks of one level need to know. */
export interface Judged {
  readonly possibilities: Possibilities;
  readonly owned: ReadonlySet<string>;
  readonly component: Component;
  /** Idle people of the whole group. */
  readonly idle: number;
  /** Who is left for this level, and what they do. */
  readonly scope: Scope;
  /** The levels of everybody above. */
  readonly above: ReadonlyMap<string, number>;
  readonly level: Level;
}
