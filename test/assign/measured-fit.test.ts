import { describe, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { fit } from '../../src/assign/fit/fit.ts';
import { Preferences } from '../../src/assign/fit/preferences.ts';
import { split } from '../../src/assign/groups.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import type { Options, Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { denseProblem } from './support/dense-problem.ts';
import { randomProblem, section } from './support/random-problem.ts';
import { noWorseThanIn } from './support/no-worse.ts';
import { withPrevious } from './support/with-previous.ts';

/** Too large to look at all plans of any. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  section: section(21, 7, 36),
  'much to choose': denseProblem(22, 8, 30),
  'much to choose, few people': denseProblem(23, 4, 26),
  teams: randomProblem(30, { people: 9, jobs: 30, shared: 30, flexible: 20 }),
  separations: randomProblem(57, { people: 9, jobs: 30, separations: 10, pinned: 10 }),
};
const SETTINGS: Readonly<Record<string, { after: boolean; options: Partial<Options> }>> = {
  'anew, exactly level': { after: false, options: { tolerance: 0 } },
  'anew, nearly level': { after: false, options: { tolerance: 0.05 } },
  'after another plan, exactly level': { after: true, options: { tolerance: 0 } },
  'after another plan, nearly level': { after: true, options: { tolerance: 0.05 } },
  'with at most three moves': { after: true, options: { tolerance: 0, mostMoves: 3 } },
};

/** What is preferred: moves, misfits, scatter. Where moves are limited the levels come first. */
function measure(problem: Problem): Record<string, number[]> {
  const totals: number[] = [];
  const levels: number[] = [];
  let bounds = 0;
  for (const group of split(problem)) {
    const frame = settle(group.problem);
    const { plan, moves } = fit(mostLevel(frame, fractionalLevels(frame)));
    new Preferences(plan).total().forEach((value, at) => (totals[at] = (totals[at] ?? 0) + value));
    levels.push(...plan.levels());
    bounds += moves.bound;
  }
  const highest = [Math.max(...levels), levels.reduce((sum, level) => sum + level ** 2, 0)];
  const result = problem.options.mostMoves === undefined ? totals : [...highest, ...totals];
  return { result, belowBounds: [-bounds] };
}

describe('step 4 comes at least as far as it did', () => {
  const check = noWorseThanIn('measured-fit.json');
  const all = Object.keys(SETTINGS).flatMap((setting) =>
    Object.keys(PROBLEMS).map((name) => [setting, name] as const),
  );
  test.each(all)('%s: %s', (setting, name) => {
    const { after, options } = SETTINGS[setting]!;
    const before = after ? withPrevious(PROBLEMS[name]!, 5) : PROBLEMS[name]!;
    check(
      `${setting}: ${name}`,
      measure({ ...before, options: { ...before.options, effort: 0.25, ...options } }),
    );
  });
});
