import { obstacles, type Possibilities } from '../eligibility.ts';
import { fewestIdle } from '../matching.ts';
import type { Duty } from '../organisation.ts';
import type { Advice, Result } from '../result.ts';

/** Reasons are true and remedies help: who is called nearest lacks just that, and a change mends all that is wrong. */
export function checkAdvice(possibilities: Possibilities, result: Result): string[] {
  const { organisation } = possibilities;
  const complaints: string[] = [];
  for (const { code, nearest, advice } of result.unowned) {
    const duty = organisation.duties.get(code);
    if (!duty) continue;
    for (const { person, lacks } of nearest) {
      const somebody = organisation.people.get(person);
      const right = somebody ? obstacles(somebody, duty).toSorted().join(', ') : 'existence';
      const stated = lacks.toSorted().join(', ');
      if (right !== stated) complaints.push(`${code}: ${person} is said to lack ${stated}, lacks ${right}`);
    }
    for (const item of advice)
      complaints.push(
        ...[...adviceComplaints(possibilities, item)].map((complaint) => `${code}: ${complaint}`),
      );
  }
  for (const { id, advice } of result.idle)
    for (const item of advice)
      complaints.push(
        ...[...adviceComplaints(possibilities, item)].map((complaint) => `${id}: ${complaint}`),
      );
  return complaints;
}

function* adviceComplaints(possibilities: Possibilities, advice: Advice): Generator<string> {
  const { organisation } = possibilities;
  const duty = organisation.duties.get(advice.duty ?? '');
  const person = organisation.people.get(advice.person ?? '');
  if (advice.kind === 'bagi-bersama') {
    if (!duty || !sharingHelps(possibilities, duty, advice.becomes ?? 0))
      yield `sharing ${advice.duty ?? ''} by ${advice.becomes ?? 0} leaves nobody less idle`;
    return;
  }
  if (advice.kind === 'ganti-penanggung-jawab') {
    if (duty?.pin === undefined) yield `${advice.duty ?? ''} has no pin to replace`;
    return;
  }
  const mended = mendedBy(advice);
  if (mended === undefined) return;
  if (!duty || !person) {
    yield `${advice.kind} for an unknown duty or person`;
    return;
  }
  const obstacle = obstacles(person, duty).join(', ');
  if (obstacle !== mended)
    yield `${advice.kind} for ${person.id} and ${duty.code} mends ${mended}, the obstacle is: ${obstacle}`;
  if (advice.kind === 'pinjamkan-pegawai' && advice.section !== duty.section)
    yield `${person.id} is lent to ${advice.section ?? ''}, ${duty.code} is of ${duty.section}`;
  if (advice.skill !== undefined && advice.becomes !== duty.requirements.skills[advice.skill])
    yield `${person.id}: ${advice.skill} to ${advice.becomes ?? 0} for ${duty.code}`;
}

/** The one obstacle that a change of one person or requirement takes away; undefined for other kinds of change. */
function mendedBy({ kind, skill, requirement }: Advice): string | undefined {
  if (kind === 'tingkatkan-kompetensi') return `kompetensi.${skill ?? ''}`;
  if (kind === 'pinjamkan-pegawai') return 'bagian';
  return kind === 'longgarkan-syarat' ? (requirement ?? '') : undefined;
}

/** Without separations: whether fewer people are idle if so many may share the duty. */
function sharingHelps(possibilities: Possibilities, duty: Duty, people: number): boolean {
  const { organisation } = possibilities;
  if ([...organisation.duties.values()].some(({ separated }) => separated.size > 0)) return true;
  const shared = { ...duty, wanted: { min: duty.wanted.min, max: people } };
  const duties = new Map([...organisation.duties, [duty.code, shared]]);
  const after = fewestIdle({ ...possibilities, organisation: { ...organisation, duties } });
  return after < fewestIdle(possibilities);
}
