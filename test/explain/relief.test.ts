import { describe, expect, test } from '@jest/globals';
import type { Organisation } from '../../src/model/organisation.ts';
import { organisation as randomFiles, type Size } from '../verifier/generate.ts';
import { allSteps, changed, leftOver, stated, stepOf } from './support/elementary.ts';
import { organisationIn, reliefFor, smallerSet } from './support/organisations.ts';

const SEEDS = 150;
/** Sets to try for one organisation; where there are more, minimality is not tried. */
const MOST_SETS = 500;

function random(seed: number, size: Size): Promise<Organisation> {
  return organisationIn(Object.fromEntries(randomFiles(seed, size)));
}

describe('The changes that are found', () => {
  test.each(['tiny', 'small'] as const)('leave as little over as all changes together (%s)', async (size) => {
    let [helped, unproven] = [0, 0];
    for (let seed = 0; seed < SEEDS; seed++) {
      const organisation = await random(seed, size);
      const relief = reliefFor(organisation);
      const left = stated(relief);
      const after = leftOver(changed(organisation, relief.changes.map(stepOf)));
      const afterAll = leftOver(changed(organisation, allSteps(organisation)));
      expect({ seed, after, afterAll }).toEqual({ seed, after: left, afterAll: left });
      if (relief.count > 0) helped++;
      if (!relief.proven) unproven++;
    }
    expect(helped).toBeGreaterThan(SEEDS / 3);
    expect(unproven).toBeLessThan(SEEDS / 50);
  });

  test('are as few as can be: no smaller set leaves as little over', async () => {
    let tried = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const organisation = await random(seed, 'tiny');
      const relief = reliefFor(organisation);
      const smaller = smallerSet(organisation, relief, MOST_SETS);
      if (smaller === false) continue;
      tried++;
      expect({ seed, smaller }).toEqual({ seed, smaller: undefined });
    }
    expect(tried).toBeGreaterThan(SEEDS / 4);
  });
});
