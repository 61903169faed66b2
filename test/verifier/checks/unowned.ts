import type { Possibilities } from '../eligibility.ts';
import type { Result } from '../result.ts';
import { components, countUnowned, fewestUnowned } from '../separations.ts';

/**
 * A duty is unowned where nobody may do it or its pin may not, and else only where separations leave no way to own
 * more.
 */
export function checkUnowned(possibilities: Possibilities, result: Result): string[] {
  const { organisation, candidates } = possibilities;
  const complaints: string[] = [];
  const unowned = new Set(result.unowned.map(({ code }) => code));
  for (const { code, separated, pin } of organisation.duties.values()) {
    const able = candidates.get(code)?.length ?? 0;
    if (able > 0 && separated.size === 0 && unowned.has(code))
      complaints.push(`${code}: unowned, with ${able} candidates`);
    if (able === 0 && !unowned.has(code))
      complaints.push(
        `${code}: owned, but ${pin === undefined ? 'nobody may do it' : `${pin}, its pin, may not`}`,
      );
  }
  for (const component of components(possibilities)) {
    const best = fewestUnowned(possibilities, component);
    const found = countUnowned(
      possibilities,
      component.filter((code) => unowned.has(code)),
    );
    if (best !== undefined && best.join() !== found.join())
      complaints.push(
        `${component.join(', ')}: ${found.join('/')} unowned (wajib/utama/penunjang), ${best.join('/')} possible`,
      );
  }
  return complaints;
}
