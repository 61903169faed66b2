import { checkAdvice } from './checks/advice.ts';
import { checkIdle } from './checks/idle.ts';
import { checkInventory } from './checks/inventory.ts';
import { checkLoads } from './checks/loads.ts';
import { checkLevels } from './checks/levels.ts';
import { checkParts } from './checks/parts.ts';
import { checkPeople } from './checks/people.ts';
import { checkProof } from './checks/proof.ts';
import { checkSeparated } from './checks/separated.ts';
import { checkSummary } from './checks/summary.ts';
import { checkUnowned } from './checks/unowned.ts';
import { possibilitiesOf } from './eligibility.ts';
import { organisationOf } from './organisation.ts';
import { resultOf } from './result.ts';
import { Malformed } from './values.ts';

const CHECKS = [
  checkInventory,
  checkPeople,
  checkParts,
  checkSeparated,
  checkUnowned,
  checkIdle,
  checkLoads,
  checkSummary,
  checkProof,
  checkLevels,
  checkAdvice,
];

/**
 * Holds the JSON of `bagi` against the YAML it was made from, without any code of the program: path → text, and the
 * parsed JSON. Gives the complaints; none means that the result is verified.
 */
export function verify(files: ReadonlyMap<string, string>, result: unknown): string[] {
  try {
    const possibilities = possibilitiesOf(organisationOf(files));
    const read = resultOf(result);
    return CHECKS.flatMap((check) => check(possibilities, read));
  } catch (error) {
    if (error instanceof Malformed) return [error.message];
    throw error;
  }
}
