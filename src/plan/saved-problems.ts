import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import type { Path } from '../source/document.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { SavedProblem } from '../vocabulary/finding.ts';
import type { SavedEntry } from '../wire/saved-plan.ts';
import type { SavedAssignment, SavedPlan } from './saved.ts';

export interface LocatedProblem {
  readonly entry: SavedEntry;
  /** Undefined where the duty is no longer there. */
  readonly duty: Duty | undefined;
  readonly problem: SavedProblem;
  /** The part of the entry that is wrong. */
  readonly path: Path;
}

/** Everything in a saved plan that contradicts the files of today, duty by duty. */
export function savedProblems(
  organisation: Organisation,
  eligibility: Eligibility,
  saved: SavedPlan,
): LocatedProblem[] {
  const orphans = saved.orphans.map((entry) => ({
    entry,
    duty: undefined,
    problem: { kind: 'tugas-tak-ada' } as const,
    path: ['kode'],
  }));
  const known = organisation.staff.map(({ id }) => id);
  const rest = organisation.duties.flatMap((duty) => {
    const assignment = saved.entries[duty.index];
    if (!assignment) return [];
    const problems = [
      ...missing(known, assignment),
      ...unfit(eligibility, duty, assignment),
      ...wrongOwner(eligibility, duty, assignment),
      ...twice(assignment),
      ...amounts(duty, assignment),
      ...held(organisation, duty, assignment, saved),
    ];
    return problems.map((problem) => ({
      entry: assignment.entry,
      duty,
      problem,
      path: pathOf(assignment.entry, problem),
    }));
  });
  return [...orphans, ...rest];
}

/** Where a person of the entry is named; the volumes for what is wrong with them. */
function pathOf({ owner, people, deputy }: SavedEntry, problem: SavedProblem): Path {
  if (problem.kind === 'bukan-petugas' || problem.kind === 'bukan-yang-tetap') return ['penanggung_jawab'];
  if (!('person' in problem)) return ['petugas'];
  const at = people.findLastIndex(({ person }) => person === problem.person);
  if (problem.kind !== 'pengganti-sendiri' && at >= 0) return ['petugas', at, 'pegawai'];
  return deputy === problem.person
    ? ['pengganti']
    : owner === problem.person
      ? ['penanggung_jawab']
      : ['kode'];
}

function missing(known: readonly string[], { missing: ids }: SavedAssignment): SavedProblem[] {
  return ids.map((person) => ({ kind: 'pegawai-tak-ada', person, nearest: nearest(person, known) }));
}

function unfit(eligibility: Eligibility, duty: Duty, assignment: SavedAssignment): SavedProblem[] {
  return involved(assignment).flatMap((person): SavedProblem[] => {
    const lacking = eligibility.lacking(duty, person);
    return lacking.length > 0 ? [{ kind: 'tak-memenuhi', person: person.id, lacking }] : [];
  });
}

function wrongOwner(
  eligibility: Eligibility,
  duty: Duty,
  { entry, owner, deputy }: SavedAssignment,
): SavedProblem[] {
  const pin = eligibility.pin(duty);
  const isFixed = pin?.lacking.length === 0;
  return [
    ...(entry.people.some(({ person }) => person === entry.owner)
      ? []
      : [{ kind: 'bukan-petugas', person: entry.owner } as const]),
    ...(isFixed && pin.person !== owner
      ? [{ kind: 'bukan-yang-tetap', person: entry.owner, pin: pin.person.id } as const]
      : []),
    ...(owner !== undefined && deputy === owner
      ? [{ kind: 'pengganti-sendiri', person: owner.id } as const]
      : []),
  ];
}

function twice({ entry }: SavedAssignment): SavedProblem[] {
  const ids = entry.people.map(({ person }) => person);
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [...new Set(repeated)].map((person) => ({ kind: 'dua-kali', person }));
}

/** Volumes that do not add up, and more or fewer people than the duty asks for and could have. */
function amounts({ volume, parts }: Duty, { entry }: SavedAssignment): SavedProblem[] {
  const { people } = entry;
  const planned = people.reduce((sum, { results }) => sum + (results ?? 0), 0);
  const isCounted = people.every(({ results }) => results !== undefined);
  const isTogether = volume === 1 && people.every(({ results }) => results === undefined);
  return [
    ...(isTogether || (isCounted && planned === volume)
      ? []
      : [{ kind: 'jumlah', planned, volume } as const]),
    ...(isCounted && planned === volume && !isEven(people)
      ? [{ kind: 'tak-merata', volumes: people.map(({ results }) => results ?? 0) } as const]
      : []),
    ...(people.length > parts.max
      ? [{ kind: 'banyak-petugas', people: people.length, min: parts.min, max: parts.max } as const]
      : []),
  ];
}

/** As even as whole results divide: no two differ by more than one. */
function isEven(people: SavedEntry['people']): boolean {
  const results = people.map((share) => share.results ?? 0);
  return Math.max(...results) - Math.min(...results) <= 1;
}

/** People of this duty who also stand at a duty that it is separated from; told once, at the later duty. */
function held(
  organisation: Organisation,
  duty: Duty,
  assignment: SavedAssignment,
  saved: SavedPlan,
): SavedProblem[] {
  return duty.separated
    .filter((other) => other < duty.index)
    .flatMap((other) => {
      const there = saved.entries[other];
      if (!there) return [];
      const people = new Set(involved(there));
      return involved(assignment)
        .filter((person) => people.has(person))
        .map(
          (person) =>
            ({ kind: 'dirangkap', person: person.id, other: organisation.duties[other]!.code }) as const,
        );
    });
}

function involved({ people, deputy }: SavedAssignment): Staff[] {
  return [...new Set([...people.map(({ person }) => person), ...(deputy ? [deputy] : [])])];
}
