import type { Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import type { Plan } from '../plan.ts';
import type { Budget } from './bin-completion.ts';
import type { MipSolver } from './mip.ts';

/** Relative difference that rounding may cause. */
export const ROUNDING = 1e-9;

/** How near the bound and the plan have come. */
export interface Gap {
  readonly plan: Plan;
  readonly cause: Cause;
}

export interface Effort {
  readonly prove: boolean;
  readonly solver: MipSolver | undefined;
  /** The fractional level of each person. */
  readonly fractional: Float64Array;
  /** Subset sums that looking at all fills may still take, for all levels together. */
  readonly fills: Budget;
}

export function isClosed({ plan, cause }: Gap, scope: Scope): boolean {
  return highestOf(plan, scope.people) <= cause.bound * (1 + ROUNDING);
}

/** The highest utilisation of these people. */
export function highestOf(plan: Plan, people: readonly number[]): number {
  return people.reduce((highest, person) => Math.max(highest, plan.utilisation(person)), 0);
}
