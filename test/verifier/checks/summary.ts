import type { Possibilities } from '../eligibility.ts';
import type { Result } from '../result.ts';
import { near } from '../values.ts';

/** The figures of the summary are those of the lists below it. */
export function checkSummary({ organisation, present }: Possibilities, result: Result): string[] {
  const { summary } = result;
  const complaints: string[] = [];
  const compare = (what: string, found: number | boolean, right: number | boolean): void => {
    const same =
      typeof found === 'number' && typeof right === 'number' ? near(found, right) : found === right;
    if (!same) complaints.push(`ringkasan.${what}: ${String(found)}, should be ${String(right)}`);
  };
  const utilisations = new Map([...present.keys()].map((id) => [id, 0]));
  for (const { code, parts } of result.plan)
    for (const { person, results } of parts) {
      const duty = organisation.duties.get(code);
      const capacity = present.get(person)?.capacity;
      if (!duty || capacity === undefined) continue;
      const added = ((results / duty.results) * duty.minutes) / capacity;
      utilisations.set(person, (utilisations.get(person) ?? 0) + added);
    }
  compare('tugas', summary.duties, organisation.duties.size);
  compare('terbagi', summary.owned, result.plan.length);
  compare('tak_bertuan', summary.unowned, result.unowned.length);
  compare('pegawai', summary.people, present.size);
  compare('menganggur', summary.idle, result.idle.length);
  compare('habis', summary.complete, result.unowned.length === 0 && result.idle.length === 0);
  compare('utilisasi_tertinggi', summary.highest, Math.max(0, ...utilisations.values()));
  return complaints;
}
