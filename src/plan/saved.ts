import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import { compareCodes } from '../vocabulary/order.ts';
import type { SavedEntry, SavedSection } from '../wire/saved-plan.ts';
import { loadsOf, type Assignment, type Load, type Plan, type Share } from './plan.ts';
import { evenShares } from './shares.ts';

/** Saved plans held against the organisation of today: what still has meaning, and what has lost it. */
export interface SavedPlan {
  /** By duty index; undefined where nothing is saved for the duty. */
  readonly entries: readonly (SavedAssignment | undefined)[];
  /** Entries whose duty is no longer there. */
  readonly orphans: readonly SavedEntry[];
  /** Sections whose files say something else than when their plan was made. */
  readonly stale: readonly SavedSection[];
  readonly sections: readonly SavedSection[];
}

export interface SavedAssignment {
  readonly entry: SavedEntry;
  /** People that still exist, owner first. */
  readonly people: readonly { readonly person: Staff; readonly results: number | undefined }[];
  readonly owner: Staff | undefined;
  readonly deputy: Staff | undefined;
  /** Ids that nobody bears any more. */
  readonly missing: readonly string[];
}

/** Resolves saved plans; sections without a saved plan simply have no entries. */
export function resolveSaved(organisation: Organisation, sections: readonly SavedSection[]): SavedPlan {
  const staff = new Map(organisation.staff.map((person) => [person.id, person]));
  const duties = new Map(organisation.duties.map((duty) => [duty.code, duty]));
  const entries: (SavedAssignment | undefined)[] = organisation.duties.map(() => undefined);
  const orphans: SavedEntry[] = [];
  const sorted = sections.toSorted((one, other) => compareCodes(one.section, other.section));
  for (const entry of sorted.flatMap((section) => section.entries)) {
    const duty = duties.get(entry.duty);
    if (duty) entries[duty.index] ??= resolveEntry(entry, staff);
    else orphans.push(entry);
  }
  const fingerprints = new Map(
    organisation.sections.map(({ code, record }) => [code, () => record.fingerprint()] as const),
  );
  const stale = sorted.filter(
    ({ section, fingerprint }) => fingerprint !== undefined && fingerprints.get(section)?.() !== fingerprint,
  );
  return { entries, orphans, stale, sections: sorted };
}

function resolveEntry(entry: SavedEntry, staff: ReadonlyMap<string, Staff>): SavedAssignment {
  const owner = staff.get(entry.owner);
  const ids = [entry.owner, ...entry.people.map(({ person }) => person), entry.deputy ?? entry.owner];
  const missing = ids.filter((id) => !staff.has(id));
  const known = entry.people.flatMap(({ person, results }) => {
    const found = staff.get(person);
    return found ? [{ person: found, results }] : [];
  });
  return {
    entry,
    owner,
    people: known.toSorted((one, other) => Number(other.person === owner) - Number(one.person === owner)),
    deputy: entry.deputy === undefined ? undefined : staff.get(entry.deputy),
    missing: missing.length > 0 ? [...new Set(missing)] : missing,
  };
}

/**
 * The saved plan as it stands, right or wrong, for the rules to judge. Sections without a saved plan are taken from
 * the fresh one.
 */
export function planFromSaved(organisation: Organisation, saved: SavedPlan, fresh?: Plan): Plan {
  const covered = new Set(saved.sections.map(({ section }) => section));
  const assignments = organisation.duties.map((duty) =>
    covered.has(duty.section)
      ? assignmentFrom(duty, saved.entries[duty.index])
      : (fresh?.assignments[duty.index] ?? null),
  );
  const loads = loadsOf(organisation.staff, assignments);
  return {
    assignments,
    loads,
    unowned: organisation.duties.filter((duty) => !assignments[duty.index]),
    idle: loads.filter((load) => load.shares.length === 0).map((load) => load.person),
    mode: undefined,
    proof: undefined,
  };
}

/** What everybody would carry if the people of the saved plan kept their duties as these are now. */
export function loadsIfKept(organisation: Organisation, saved: SavedPlan): Load[] {
  const assignments = organisation.duties.map((duty): Assignment | null => {
    const { owner, people = [], deputy } = saved.entries[duty.index] ?? {};
    if (!owner || people.length === 0) return null;
    const staff = people.map(({ person }) => person);
    return { duty, owner, people: evenShares(duty, staff), deputy };
  });
  return loadsOf(organisation.staff, assignments);
}

/** Where the plan of some sections comes from. */
export interface PlanSource {
  /** Stale: saved before a section file was changed. Mixed: some sections have no saved plan. */
  readonly kind: 'fresh' | 'mixed' | 'stale' | 'saved';
  /** Codes of the sections without a saved plan. */
  readonly fresh: readonly string[];
}

export function sourceOf(saved: SavedPlan | undefined, codes: readonly string[]): PlanSource {
  const isIn = (list: readonly SavedSection[] = [], code: string): boolean =>
    list.some(({ section }) => section === code);
  const fresh = codes.filter((code) => !isIn(saved?.sections, code));
  if (fresh.length > 0) return { kind: fresh.length < codes.length ? 'mixed' : 'fresh', fresh };
  return { kind: codes.some((code) => isIn(saved?.stale, code)) ? 'stale' : 'saved', fresh };
}

/** True where every section has a saved plan. */
export function coversAll(organisation: Organisation, saved: SavedPlan): boolean {
  const covered = new Set(saved.sections.map(({ section }) => section));
  return organisation.sections.every(({ code }) => covered.has(code));
}

function assignmentFrom(duty: Duty, saved: SavedAssignment | undefined): Assignment | null {
  if (!saved?.owner || saved.people.length === 0) return null;
  return { duty, owner: saved.owner, people: sharesOf(duty, saved.people), deputy: saved.deputy };
}

/** As written; evenly where the plan does not say how many results each has. */
function sharesOf(duty: Duty, people: SavedAssignment['people']): Share[] {
  const staff = people.map(({ person }) => person);
  if (people.some(({ results }) => results === undefined)) return evenShares(duty, staff);
  return people.map(({ person, results = 0 }) => ({
    person,
    portion: results / duty.volume,
    results,
    minutes: results * duty.minutesPerResult,
  }));
}

/** People of a saved entry who may still do the duty, owner first. */
export function stillValid(
  eligibility: Eligibility,
  duty: Duty,
  saved: SavedAssignment | undefined,
): Staff[] {
  const candidates = new Set(eligibility.candidates[duty.index]);
  return (saved?.people ?? []).map(({ person }) => person).filter((person) => candidates.has(person));
}
