import type { Plan } from '../plan.ts';
import { keepAll, keepSaved } from './keep.ts';
import { optionsOf } from './options.ts';
import { separatedDeputies } from './separated.ts';
import { StandIns } from './stand-ins.ts';

/** Turns of the owners of separated jobs, each turn beside the deputies that the others have by then. */
const TURNS = 3;

/**
 * Step 5: a deputy for each owned job where there is one. For each owner in turn, think him away: whoever stands in
 * for him carries his own load and the owner's parts of the jobs that he takes over. The utilisations that this gives
 * are made as level as can be, highest first (leximin); as absences have nothing to do with each other, so are those of
 * all absences together. Within the tolerance of that, the deputies of the saved plan stay, and the roles of all
 * others are spread evenly, by giving them one by one from who has most to who has at least two fewer.
 *
 * Levels are exact where the budget of nodes suffices, as it nearly always does; else they come from a local search.
 * Deputies of separated jobs differ, which ties absences to each other: first as many jobs as can be get a deputy, then
 * each owner in turn the most level ones beside those of the others. That is heuristic, and so are the spreading and
 * the choice of who stays where not all can.
 */
export function chooseDeputies(plan: Plan, owners: readonly number[]): (number | null)[] {
  const options = owners.map((owner, job) => (owner < 0 ? [] : optionsOf(plan, job, owner)));
  const standIns = new StandIns(plan, owners, options, separatedDeputies(plan, options));
  const jobsOf = new Map<number, number[]>();
  owners.forEach((owner, job) => {
    if (owner >= 0 && options[job]!.length > 0) jobsOf.set(owner, [...(jobsOf.get(owner) ?? []), job]);
  });
  const inTurns = (visit: (jobs: readonly number[]) => void): void => {
    for (let turn = 0; turn < TURNS; turn++) {
      for (const jobs of jobsOf.values()) {
        const isTied = jobs.some((job) => plan.frame.apart[job]!.length > 0);
        if (turn === 0 || isTied) visit(jobs);
      }
    }
  };
  inTurns((jobs) => {
    standIns.level(jobs);
  });
  const isSaved = plan.frame.problem.jobs.some(({ previousDeputy }) => previousDeputy !== undefined);
  if (isSaved && !keepAll(standIns)) {
    inTurns((jobs) => {
      keepSaved(standIns, jobs);
    });
  }
  standIns.spread();
  return Array.from(standIns.deputies, (deputy) => (deputy < 0 ? null : deputy));
}
