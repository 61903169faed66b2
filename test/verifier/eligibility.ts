import type { Duty, Organisation, Person } from './organisation.ts';

const STRUCTURAL: readonly string[] = ['jpt-pratama', 'administrator', 'pengawas'];

/** Why a person may not do a duty; empty where he may. */
export function obstacles(person: Person, duty: Duty): readonly string[] {
  const { requirements } = duty;
  const found: string[] = [];
  const fails = (what: string, failed: boolean): void => {
    if (failed) found.push(what);
  };
  fails('works for another bagian', person.section !== duty.section && !person.helps.has(duty.section));
  fails('absent', person.capacity <= 0);
  fails('jenjang', requirements.jenjang !== undefined && !requirements.jenjang.includes(person.jenjang));
  fails(
    'a structural official whose jenjang is not named',
    STRUCTURAL.includes(person.jenjang) && requirements.jenjang?.includes(person.jenjang) !== true,
  );
  fails('status', requirements.status !== undefined && !requirements.status.includes(person.status));
  fails('tim', requirements.team !== undefined && !requirements.team.includes(person.team ?? ''));
  fails('pendidikan', below(person.education, requirements.education));
  fails('golongan', below(person.grade, requirements.grade));
  for (const [skill, level] of Object.entries(requirements.skills))
    fails(`kompetensi.${skill}`, (person.skills[skill] ?? 0) < level);
  return found;
}

/** What is not stated does not reach a requirement. */
function below(has: number | undefined, needed: number | undefined): boolean {
  return needed !== undefined && (has === undefined || has < needed);
}

/** What the facts allow, worked out once for all checks. */
export interface Possibilities {
  readonly organisation: Organisation;
  /** Present people, by id. */
  readonly present: ReadonlyMap<string, Person>;
  /** Who may do each duty; nobody where its pin is absent or not eligible. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
}

export function possibilitiesOf(organisation: Organisation): Possibilities {
  const present = new Map([...organisation.people].filter(([, person]) => person.capacity > 0));
  const candidates = new Map<string, readonly string[]>();
  for (const duty of organisation.duties.values()) {
    const able = [...present.values()]
      .filter((person) => obstacles(person, duty).length === 0)
      .map(({ id }) => id);
    candidates.set(duty.code, duty.pin !== undefined && !able.includes(duty.pin) ? [] : able);
  }
  return { organisation, present, candidates };
}

/**
 * How many people a duty gets: as many as asked, but no more than its candidates, and no more than its results where
 * those are handed out whole. Separations may leave fewer than "min".
 */
export function seatsOf(
  duty: Duty,
  candidates: readonly string[],
): { readonly min: number; readonly max: number } {
  const limit = Math.min(candidates.length, duty.results >= 2 ? duty.results : Infinity);
  return { min: Math.min(duty.wanted.min, limit), max: Math.min(duty.wanted.max, limit) };
}
