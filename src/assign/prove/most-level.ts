import { fractionalLevels, levelsOf } from '../bound/bound.ts';
import { scopeOf } from '../bound/scope.ts';
import { compareLevels } from '../level/compare.ts';
import { mostLevel } from '../level/level.ts';
import { settleAll } from '../settle/choices.ts';
import type { Problem } from '../problem.ts';
import { highestOf, isClosed, ROUNDING } from './gap.ts';
import { judge, type Judgement } from './judge.ts';
import type { MipSolver } from './mip.ts';

/** Choices of the unowned jobs for which a plan is sought, at the most; of the others only a bound is known. */
const TRIED = 8;

/**
 * Step 3 for one group: the most level plan for each choice of the unowned jobs that is equally good in steps 1 and 2,
 * the lowest bound first, as far as it may be more level than those before; the most level of them stands, and what is
 * said to be proven of it is so for every choice.
 */
export function mostLevelOfAll(problem: Problem, solver?: MipSolver): Judgement {
  const { frames, complete, open } = settleAll(problem);
  const choices = frames.map((frame) => ({ frame, fractional: fractionalLevels(frame) }));
  choices.sort((a, b) => a.fractional.bound - b.fractional.bound);
  let best: Judgement | null = null;
  let bound = Infinity;
  for (const [at, { frame, fractional }] of choices.entries()) {
    const lowest = fractional.levels.slice().sort().reverse();
    if (best !== null && (at >= TRIED || compareLevels(lowest, best.plan.levels()) >= 0)) {
      bound = Math.min(bound, fractional.bound);
      continue;
    }
    const found = judge(mostLevel(frame, fractional), fractional, solver);
    const isBetter: boolean = best === null || compareLevels(found.plan.levels(), best.plan.levels()) < 0;
    const other: Judgement | null = isBetter ? best : found;
    if (other !== null) bound = Math.min(bound, other.levels[0]!.cause.bound);
    if (isBetter) best = found;
  }
  return forAll(best!, complete ? bound : 0, open);
}

/** What is proven for every choice, if no other is below this bound. */
function forAll({ plan, levels }: Judgement, bound: number, open: readonly number[]): Judgement {
  const [top] = levels;
  if (bound > highestOf(plan, top!.scope.people) * (1 + ROUNDING)) return { plan, levels };
  // Others may be as good at the top, and better below.
  if (bound >= top!.cause.bound * (1 - ROUNDING)) return { plan, levels: [top!] };
  const scope = scopeOf(plan.frame);
  const sure = { ...scope, work: scope.work.filter(({ index }) => !open.includes(index)) };
  const cause = levelsOf(sure).causes[0]!;
  return { plan, levels: [{ scope, cause, proven: isClosed({ plan, cause }, scope) }] };
}
