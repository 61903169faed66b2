import { grainOf } from '../bound/grain.ts';
import { nextLevel } from '../bound/rounding.ts';
import type { Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import { adopt } from './adopt.ts';
import { binsOf } from './bins.ts';
import { highestOf, type Effort, type Gap } from './gap.ts';
import { LevelModel } from './model.ts';

/** Nodes of a programme, questions to the solver per set of people, and the largest programme that is asked. */
const NODES = 10;
const QUESTIONS = 3;
const COLUMNS = 4000;
/** Units of work that rounding errors may add up to. */
const ROUNDING = 1e-6;

/**
 * Asks a solver of integer programmes whether these people can do what only they can do at a level from the bound up
 * to below the plan: at its lower end, at its upper end, and in the middle, as long as the answers bring something.
 */
export function narrow(gap: Gap, scope: Scope, { confined }: Cause, { solver }: Effort): Gap {
  const grain = grainOf(confined.work);
  // Where jobs are whole and not separated, fills of all people are looked at faster than a solver does (`close.ts`).
  if (solver === undefined || grain === 0 || binsOf(scope, confined, gap.cause.bound) !== null) return gap;
  const capacities = confined.people.map((person) => scope.capacities[person]!);
  let { plan, cause } = gap;
  for (let question = 0, vain = 0; question < QUESTIONS && vain < 2; question++) {
    const lower = cause.bound;
    const upper = before(scope, confined.people, grain, highestOf(plan, scope.people));
    if (upper < lower * (1 - ROUNDING)) break;
    const level = [lower, upper, (lower + upper) / 2][question % 3]!;
    const model = new LevelModel(scope, confined, level);
    if (model.columns > COLUMNS) break;
    const answer = solver.solve(model, NODES);
    vain = answer.status === 'open' ? vain + 1 : 0;
    if (answer.status === 'infeasible')
      cause = { bound: nextLevel(level, capacities, grain), confined, basis: 'mip' };
    if (answer.status !== 'feasible') continue;
    const better = adopt(plan, model.teamsOf(answer.values), confined.people);
    // These people are not the reason why the plan is no better, or can do it at the bound.
    if (better === null || level === lower) return { plan: better ?? plan, cause };
    plan = better;
  }
  return { plan, cause };
}

/** The next lower level that one of these people can have by jobs of this grain. */
function before(scope: Scope, people: readonly number[], grain: number, level: number): number {
  return people.reduce((next, person) => {
    const capacity = scope.capacities[person]!;
    const units = Math.ceil((level * capacity) / grain - ROUNDING) - 1;
    return Math.max(next, (units * grain) / capacity);
  }, 0);
}
