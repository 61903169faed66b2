import type { Possibilities } from '../eligibility.ts';
import { lowestPeak } from '../exhaustive.ts';
import type { Result } from '../result.ts';
import { equallyOwned } from '../separations.ts';

const ROUNDING = 1e-9;
/** "terbukti" means equal, up to the rounding of sums and of a solver. */
const PROVEN = 1e-7;
/** Up to so many people the most level plan is found by looking at all plans. */
const EXACT_PEOPLE = 7;

/** What is said to be proven is consistent, and true where that can be found out by looking at all plans. */
export function checkProof(possibilities: Possibilities, result: Result): string[] {
  const { summary, proof } = result;
  const complaints: string[] = [];
  const owned = new Set(result.plan.map(({ code }) => code));
  const atMost = (what: string, low: number, high: number, slack = ROUNDING): void => {
    if (low > high + slack) complaints.push(`${what}: ${low} > ${high}`);
  };
  atMost('batas_bawah above paling_merata', summary.bound, summary.mostLevel);
  atMost('batas_bawah above utilisasi_tertinggi', summary.bound, summary.highest);
  atMost('paling_merata above utilisasi_tertinggi', summary.mostLevel, summary.highest);
  atMost(
    'utilisasi_tertinggi beyond toleransi_merata',
    summary.highest,
    summary.mostLevel + possibilities.organisation.tolerance,
  );
  atMost('menganggur_sedikitnya', summary.idleBound, summary.idle);
  if (summary.proven) atMost('terbukti, but perhaps fewer idle', summary.idle, summary.idleBound);
  if (summary.proven) atMost('terbukti, but not closed', summary.mostLevel, summary.bound, PROVEN);
  for (const group of proof) {
    atMost('a group: batas_bawah above paling_merata', group.bound, group.mostLevel);
    atMost('a group: above the whole', group.mostLevel, summary.mostLevel);
    atMost('a group: bound above the whole', group.bound, summary.bound);
  }
  if (proof.length > 0) {
    atMost('paling_merata above all groups', summary.mostLevel, Math.max(...proof.map((g) => g.mostLevel)));
    atMost('batas_bawah above all groups', summary.bound, Math.max(...proof.map((g) => g.bound)));
  }
  atMost('people in groups', sum(proof.map(({ people }) => people)), possibilities.present.size);
  atMost('duties in groups', sum(proof.map(({ duties }) => duties)), possibilities.organisation.duties.size);

  if (possibilities.present.size <= EXACT_PEOPLE) {
    const optimum = lowestPeak(possibilities, owned, { idle: result.idle.length });
    if (optimum !== undefined) atMost('paling_merata better than the optimum', optimum, summary.mostLevel);
    for (const way of equallyOwned(possibilities, owned)) {
      const least = lowestPeak(possibilities, way, { idle: result.idle.length });
      if (least === undefined) continue;
      atMost('batas_bawah above the optimum', summary.bound, least);
      if (summary.proven) atMost('terbukti, but not optimal', summary.mostLevel, least, PROVEN);
    }
  }
  return complaints;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
