import type { Duty, Organisation, Person } from './organisation.ts';

/** They take only duties that name their jenjang. */
const STRUCTURAL: readonly string[] = ['jpt-pratama', 'administrator', 'pengawas'];

/** Why a person may not do a duty, in the words of the JSON (`kurang.syarat`); empty where he may. */
export function obstacles(person: Person, duty: Duty): readonly string[] {
  const { requirements } = duty;
  const found: string[] = [];
  const fails = (what: string, failed: boolean): void => {
    if (failed) found.push(what);
  };
  fails('bagian', person.section !== duty.section && !person.helps.has(duty.section));
  fails('keadaan', person.capacity <= 0);
  fails('jenjang', requirements.jenjang !== undefined && !requirements.jenjang.includes(person.jenjang));
  fails('struktural', STRUCTURAL.includes(person.jenjang) && requirements.jenjang === undefined);
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
  /** The organisation, its separations limited to duties that somebody may do: the others bind nobody. */
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
  const isOpen = (code: string): boolean => (candidates.get(code)?.length ?? 0) > 0;
  const duties = new Map(
    [...organisation.duties].map(([code, duty]) => [
      code,
      { ...duty, separated: new Set(isOpen(code) ? [...duty.separated].filter(isOpen) : []) },
    ]),
  );
  return { organisation: { ...organisation, duties }, present, candidates };
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

/** The duty with only the separations from duties that are owned: an unowned duty takes nobody away. */
export function boundBy(duty: Duty, owned: { has(code: string): boolean }): Duty {
  return { ...duty, separated: new Set([...duty.separated].filter((code) => owned.has(code))) };
}
