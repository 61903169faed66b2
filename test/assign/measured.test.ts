import { describe, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { split } from '../../src/assign/groups.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { loadHighs } from '../../src/assign/prove/highs.ts';
import { judge } from '../../src/assign/prove/judge.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { MEASURED } from './support/measured.ts';
import { noWorseThanIn } from './support/no-worse.ts';

/** What the search comes to, what is so when the proofs are done, and the bounds of the groups' highest levels. */
async function measure(problem: Problem): Promise<Record<string, number[]>> {
  const solver = problem.options.prove === true ? await loadHighs() : undefined;
  const found: number[] = [];
  const judged: number[] = [];
  let bounds = 0;
  for (const group of split(problem)) {
    const frame = settle(group.problem);
    const fractional = fractionalLevels(frame);
    const plan = mostLevel(frame, fractional);
    const { plan: better, levels } = judge(plan, fractional, solver);
    found.push(...plan.levels());
    judged.push(...better.levels());
    bounds += levels[0]?.cause.bound ?? 0;
  }
  return { found: summary(found), judged: summary(judged), belowBounds: [-bounds] };
}

/** The highest level, and the sum of all squared, which is the lower the more level they are. */
function summary(levels: readonly number[]): number[] {
  return [Math.max(...levels), levels.reduce((sum, level) => sum + level ** 2, 0)];
}

describe('the search and the proofs come at least as far as they did', () => {
  const check = noWorseThanIn('measured.json');
  test.each(Object.keys(MEASURED))('%s', async (name) => {
    check(name, await measure(MEASURED[name]!));
  });
});
