import type { Division, DutyGroup } from './group.ts';

/** Differences of utilisation or misfit that rounding may cause. */
export const EQUAL = 1e-9;

/** What a division of a group is worth, level by level of the objective; all numbers are better the lower they are. */
export interface Worth {
  /** Unowned duties by priority: wajib, utama, penunjang. */
  readonly unowned: readonly [number, number, number];
  readonly idle: number;
  /** Utilisations, highest first, with the place of who has it. */
  readonly levels: readonly { readonly person: number; readonly utilisation: number }[];
  /** Sums over all parts, in the order of `PREFERENCES`. */
  readonly misfits: readonly number[];
  /** Pairs of a person and a fungsi or sub kegiatan that he has a part of. */
  readonly scatter: number;
}

export function worthOf({ problem }: DutyGroup, { teams, loads }: Division): Worth {
  const unowned: [number, number, number] = [0, 0, 0];
  const busy = new Set<number>();
  const labelled = new Set<string>();
  const misfits: number[] = [];
  problem.jobs.forEach((job, j) => {
    if (teams[j]!.length === 0) unowned[job.priority]++;
    for (const person of teams[j]!) {
      busy.add(person);
      for (const label of job.affinity) labelled.add(`${person} ${label}`);
      const candidate = job.candidates.find((one) => one.person === person);
      candidate?.misfit.forEach((steps, level) => (misfits[level] = (misfits[level] ?? 0) + steps));
    }
  });
  const levels = loads.map((minutes, person) => ({
    person,
    utilisation: minutes / problem.capacities[person]!,
  }));
  return {
    unowned,
    idle: loads.length - busy.size,
    levels: levels.sort((one, other) => other.utilisation - one.utilisation || one.person - other.person),
    misfits,
    scatter: labelled.size,
  };
}

/**
 * By how much each level, highest first, differs for better (below zero) or worse beyond the tolerance. Both plans are
 * within the tolerance of one that is most level, so that a lower level below the highest may be mere fit.
 */
export function levelCosts(base: Worth, then: Worth, tolerance: number): number[] {
  return then.levels.map(({ utilisation }, k) => {
    const change = utilisation - base.levels[k]!.utilisation;
    const beyond = Math.max(0, Math.abs(change) - tolerance - EQUAL);
    return k === 0 ? Math.sign(change) * beyond : change > 0 ? beyond : 0;
  });
}
