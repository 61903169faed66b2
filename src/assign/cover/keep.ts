import type { StandIns } from './stand-ins.ts';

/**
 * Whoever stands in as in the saved plan does, wherever a job may have him, if so no absence leaves its limits and no
 * job that has a deputy loses him; otherwise nothing changes, and the answer is no. All at once, because deputies of
 * separated jobs can stand in each other's way one by one.
 */
export function keepAll(standIns: StandIns): boolean {
  const { deputies, owners } = standIns;
  const before = deputies.slice();
  for (const job of before.keys()) standIns.give(job, -1);
  for (const job of before.keys()) {
    const saved = savedFor(standIns, job);
    if (saved !== undefined) standIns.give(job, saved);
  }
  const isComplete = before.every((deputy, job) => deputy < 0 || deputies[job]! >= 0);
  if (isComplete && before.every((deputy, job) => deputy < 0 || standIns.isLevel(owners[job]!))) return true;
  restore(standIns, [...before.keys()], before);
  return false;
}

/**
 * Who stands in for one owner as in the saved plan does so as far as the limits allow: all of them, or else one after
 * the other, the smallest jobs first. The other jobs of the owner are levelled beside them.
 */
export function keepSaved(standIns: StandIns, jobs: readonly number[]): void {
  const saved = jobs.flatMap((job) => {
    const person = savedFor(standIns, job);
    return person === undefined ? [] : [[job, person] as const];
  });
  if (saved.every(([job]) => standIns.isAsSaved(job)) || keep(standIns, jobs, new Map(saved))) return;
  const kept = new Map<number, number>();
  for (const [job, person] of saved.sort(
    ([one], [other]) => standIns.minutes[one]! - standIns.minutes[other]!,
  )) {
    kept.set(job, person);
    if (!keep(standIns, jobs, kept)) kept.delete(job);
  }
}

/** These people stand in if the limits allow it; otherwise nothing changes. */
function keep(standIns: StandIns, jobs: readonly number[], people: ReadonlyMap<number, number>): boolean {
  const before = standIns.deputies.slice();
  standIns.cover(jobs, people);
  if (standIns.isLevel(standIns.owners[jobs[0]!]!)) return true;
  restore(standIns, jobs, before);
  return false;
}

function restore(standIns: StandIns, jobs: readonly number[], deputies: Int32Array): void {
  for (const job of jobs) standIns.give(job, deputies[job]!);
}

/** Who stands in for the job in the saved plan, if he may. */
function savedFor(standIns: StandIns, job: number): number | undefined {
  const saved = standIns.plan.frame.problem.jobs[job]!.previousDeputy;
  return saved !== undefined && standIns.freeFor(job).includes(saved) ? saved : undefined;
}
