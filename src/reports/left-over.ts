import type { Explanation, IdlePerson } from '../explain/explanation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { Finding, FindingArgs } from '../vocabulary/finding.ts';

/** People who are idle for one and the same reason, who are told of once; at least one in each group. */
export function idleGroups({ idle }: Explanation): (readonly [IdlePerson, ...IdlePerson[]])[] {
  const groups = groupBy(idle, ({ person, hall, remedies }) =>
    hall ? JSON.stringify([hall, remedies]) : person.id,
  );
  return [...groups.values()] as [IdlePerson, ...IdlePerson[]][];
}

/** Budget activities that no duty carries out. */
export function emptyActivities(findings: readonly Finding[]): FindingArgs['dpa-tanpa-tugas'][] {
  return findings.flatMap((finding) => (finding.code === 'dpa-tanpa-tugas' ? [finding.args] : []));
}
