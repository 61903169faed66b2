import type { Possibilities } from '../eligibility.ts';
import type { Result } from '../result.ts';

/** Every duty stands exactly once, given away or unowned, with its section; none is invented. */
export function checkInventory({ organisation }: Possibilities, result: Result): string[] {
  const complaints: string[] = [];
  const seen = new Map<string, number>();
  for (const { code, section } of [...result.plan, ...result.unowned]) {
    seen.set(code, (seen.get(code) ?? 0) + 1);
    const duty = organisation.duties.get(code);
    if (!duty) complaints.push(`${code}: no such duty`);
    else if (duty.section !== section)
      complaints.push(`${code}: belongs to ${duty.section}, not to ${section}`);
  }
  for (const code of organisation.duties.keys()) {
    const times = seen.get(code) ?? 0;
    if (times !== 1) complaints.push(`${code}: stands ${times} times in pembagian and tak_bertuan`);
  }
  return complaints;
}
