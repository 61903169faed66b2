import { boundBy, seatsOf, type Possibilities } from '../eligibility.ts';
import type { Duty } from '../organisation.ts';
import type { PlannedDuty, Result } from '../result.ts';
import { near } from '../values.ts';

/** Parts are for different people, as many as asked, add up, and are as even as they divide. */
export function checkParts({ organisation, candidates }: Possibilities, result: Result): string[] {
  const plan = new Map(result.plan.map((planned) => [planned.code, planned]));
  return result.plan.flatMap((planned) => {
    const known = organisation.duties.get(planned.code);
    if (!known) return [];
    const duty = boundBy(known, plan);
    const able = candidates.get(duty.code) ?? [];
    return [
      ...partComplaints(duty, planned),
      ...countComplaints(duty, able, planned.parts.length),
      ...separationComplaints(duty, able, planned, plan),
    ].map((complaint) => `${duty.code}: ${complaint}`);
  });
}

function* partComplaints(duty: Duty, { parts }: PlannedDuty): Generator<string> {
  if (new Set(parts.map(({ person }) => person)).size !== parts.length)
    yield 'a person has more than one part';
  const results = parts.map((part) => part.results);
  const sum = results.reduce((total, part) => total + part, 0);
  if (!near(sum, duty.results)) yield `parts add up to ${sum} of ${duty.results} results`;
  if (duty.results >= 2) {
    if (!results.every((part) => Number.isInteger(part) && part >= 1)) yield 'parts are not whole results';
    if (Math.max(...results) - Math.min(...results) > 1) yield `parts are uneven: ${results.join(', ')}`;
  } else if (!results.every((part) => near(part, 1 / parts.length))) {
    yield `parts of one result are not equal: ${results.join(', ')}`;
  }
  for (const { person, share, results: part, minutes } of parts) {
    if (!near(share, part / duty.results)) yield `${person}: porsi ${share} of ${part} in ${duty.results}`;
    if (!near(minutes, (part / duty.results) * duty.minutes))
      yield `${person}: ${minutes} menit for ${part} of ${duty.results} results, ${duty.minutes} minutes in all`;
  }
}

function* countComplaints(duty: Duty, able: readonly string[], count: number): Generator<string> {
  const { min, max } = seatsOf(duty, able);
  if (count > max) yield `shared by ${count}, at most ${max}`;
  // How many candidates separations leave depends on the other duty: at least one person there.
  const least = duty.separated.size > 0 ? 1 : min;
  if (count < least) yield `shared by ${count}, at least ${least}`;
}

/** Separations may leave a duty fewer people than it asks for, but not while a candidate is free of them. */
function* separationComplaints(
  duty: Duty,
  able: readonly string[],
  { parts }: PlannedDuty,
  plan: ReadonlyMap<string, PlannedDuty>,
): Generator<string> {
  if (duty.separated.size === 0 || parts.length >= seatsOf(duty, able).min) return;
  const taken = new Set(parts.map(({ person }) => person));
  for (const code of duty.separated) {
    const other = plan.get(code);
    for (const { person } of other?.parts ?? []) taken.add(person);
    if (other?.deputy !== undefined) taken.add(other.deputy);
  }
  const free = able.filter((id) => !taken.has(id));
  if (free.length > 0) yield `shared by ${parts.length}, with ${free.join(', ')} free of its separations`;
}
