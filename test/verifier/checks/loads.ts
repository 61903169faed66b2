import type { Possibilities } from '../eligibility.ts';
import type { Result } from '../result.ts';
import { near } from '../values.ts';

/** The loads of all present people are what the plan gives them and what the facts leave them as capacity. */
export function checkLoads({ organisation, present }: Possibilities, result: Result): string[] {
  const complaints: string[] = [];
  const minutes = new Map<string, number>();
  const duties = new Map<string, number>();
  for (const { code, parts } of result.plan) {
    const duty = organisation.duties.get(code);
    for (const { person, results } of parts) {
      const part = duty ? (results / duty.results) * duty.minutes : 0;
      minutes.set(person, (minutes.get(person) ?? 0) + part);
      duties.set(person, (duties.get(person) ?? 0) + 1);
    }
  }
  const seen = new Set<string>();
  for (const load of result.loads) {
    const wrong = (what: string, found: number | string, right: number | string): void => {
      complaints.push(`load of ${load.person}: ${what} ${found}, should be ${right}`);
    };
    if (seen.has(load.person)) complaints.push(`load of ${load.person}: stands twice`);
    seen.add(load.person);
    const person = present.get(load.person);
    if (!person) {
      complaints.push(`load of ${load.person}: not present`);
      continue;
    }
    const right = minutes.get(load.person) ?? 0;
    if (load.section !== person.section) wrong('bagian', load.section, person.section);
    if (!near(load.minutes, right)) wrong('menit', load.minutes, right);
    if (!near(load.capacity, person.capacity)) wrong('kapasitas', load.capacity, person.capacity);
    if (!near(load.utilisation, right / person.capacity))
      wrong('utilisasi', load.utilisation, right / person.capacity);
    if (load.duties !== (duties.get(load.person) ?? 0))
      wrong('jumlah_tugas', load.duties, duties.get(load.person) ?? 0);
  }
  for (const id of present.keys()) if (!seen.has(id)) complaints.push(`load of ${id}: missing`);
  return complaints;
}
