import { expect, test } from '@jest/globals';
import { totalsOf, type GroupProof, type Plan } from '../../src/plan/plan.ts';

const group = (mostLevel: number, proven: boolean): GroupProof =>
  ({ mostLevel, bound: proven ? mostLevel : mostLevel / 2, proven }) as GroupProof;
const planWith = (...groups: GroupProof[]): Plan =>
  ({
    assignments: [],
    loads: [],
    unowned: [],
    idle: [],
    mode: undefined,
    proof: { unownedProven: true, idleBound: 0, groups },
  }) as unknown as Plan;

test('the highest load is proven by the groups that have it, whatever is known of lower ones', () => {
  expect(totalsOf(planWith(group(0.9, true), group(0.8, false))).proven).toBe(true);
  expect(totalsOf(planWith(group(0.9, false), group(0.8, true))).proven).toBe(false);
});
