import { split } from '../../../src/assign/groups.ts';
import type { Problem } from '../../../src/assign/problem.ts';
import { leaveFewestIdle } from '../../../src/assign/settle/idle.ts';
import { own, separatedFrom } from '../../../src/assign/settle/ownership.ts';
import { eligibilityOf } from '../../../src/eligibility/eligibility.ts';
import type { ReliefChange } from '../../../src/explain/relief/relief-change.ts';
import type { Relief } from '../../../src/explain/relief/relief.ts';
import { buildOrganisation } from '../../../src/model/build.ts';
import { isPresent, type Organisation } from '../../../src/model/organisation.ts';
import { isStructural, JENJANG, PRIORITIES } from '../../../src/vocabulary/scales.ts';
import type { DutyRecord, RequirementsRecord, StaffRecord } from '../../../src/wire/section.ts';

/*
 * Changes of the records of an organisation, written without a look at the room that is tested: what a change does is
 * read off the changed records by the engine.
 */

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One change, and the change that has to come first if this one is to mean anything. */
export interface Step {
  readonly name: string;
  readonly after: string | undefined;
  readonly staff?: (person: Mutable<StaffRecord>) => void;
  readonly duty?: (duty: Mutable<DutyRecord>) => void;
  /** The person or duty that changes; of a separation both duties. */
  readonly of: string | readonly string[];
}

/** The organisation with some entries changed. */
export function changed({ settings, sections }: Organisation, steps: readonly Step[]): Organisation {
  const records = sections.map(({ record }) => ({
    ...record,
    staff: record.staff.map((person) => {
      const copy = { ...person };
      for (const step of steps) if (isOf(step, person.id)) step.staff?.(copy);
      return copy;
    }),
    duties: record.duties.map((duty) => {
      const copy = { ...duty };
      for (const step of steps) if (isOf(step, duty.code)) step.duty?.(copy);
      return copy;
    }),
  }));
  return buildOrganisation(settings, records);
}

function isOf({ of }: Step, entity: string): boolean {
  return typeof of === 'string' ? of === entity : of.includes(entity);
}

/** Unowned duties by priority and idle people, the graver first, by steps 1 and 2 of the engine: the same as in its plan, without the levelling. */
export function leftOver(organisation: Organisation): number[] {
  const problem = problemOf(organisation);
  const left = [0, 0, 0, 0];
  for (const { candidates, priority } of problem.jobs) if (candidates.length === 0) left[priority]!++;
  for (const { problem: group } of split(problem)) {
    const apart = separatedFrom(group);
    const { settlement } = leaveFewestIdle(group, apart, own(group, apart));
    group.jobs.forEach(({ priority }, job) => {
      if (!settlement.owned[job]) left[priority]!++;
    });
    left[3]! += settlement.occupation.idle;
  }
  return left;
}

/** The same of what was found to stay over. */
export function stated({ unowned, idle }: Relief): number[] {
  return [...PRIORITIES.map((one) => unowned.filter(({ priority }) => priority === one).length), idle.length];
}

/** Whether the first says less is left over, or as much: the graver counts first. */
export function isEnough(left: readonly number[], wanted: readonly number[]): boolean {
  const at = left.findIndex((count, i) => count !== wanted[i]);
  return at < 0 || left[at]! < wanted[at]!;
}

function problemOf(organisation: Organisation): Problem {
  const eligibility = eligibilityOf(organisation);
  const present = organisation.staff.filter(isPresent);
  const { duties } = organisation;
  return {
    capacities: present.map(({ capacity }) => capacity),
    jobs: duties.map((duty) => {
      const pin = eligibility.pin(duty);
      const able = pin && pin.lacking.length > 0 ? [] : eligibility.candidates[duty.index]!;
      return {
        results: duty.volume,
        minutesPerResult: duty.minutesPerResult,
        candidates: able.map((person) => ({ person: present.indexOf(person), misfit: [] })),
        parts: duty.parts,
        priority: PRIORITIES.indexOf(duty.priority) as 0 | 1 | 2,
        affinity: [],
        ...(pin && able.length > 0 ? { pin: present.indexOf(pin.person) } : {}),
      };
    }),
    separations: duties.flatMap(({ index, separated }) =>
      separated.filter((other) => other > index).map((other) => [index, other] as const),
    ),
    options: { tolerance: 0, effort: 1 },
  };
}

/** Every change that an office could make. */
export function allSteps(organisation: Organisation): Step[] {
  const { staff, duties, sections } = organisation;
  const steps: Step[] = [];
  for (const duty of duties) {
    const { code, requirements: asked } = duty;
    const { sharesFreely } = organisation.settings.policy;
    const isShared = (sharesFreely && duty.people === undefined) || duty.parts.max >= duty.volume;
    if (duty.volume >= 2 && !isShared) steps.push(share(code, duty.volume));
    if (asked.jenjang) {
      const isOfficial = asked.jenjang.some(isStructural);
      const jenjang = JENJANG.filter((one) => isOfficial || !isStructural(one));
      steps.push(require(code, 'jenjang', { jenjang }));
    }
    if (asked.statuses) steps.push(require(code, 'status', { statuses: undefined }));
    if (asked.education) steps.push(require(code, 'pendidikan', { education: undefined }));
    if (asked.golongan) steps.push(require(code, 'golongan', { golongan: undefined }));
    if (asked.teams) steps.push(require(code, 'tim', { teams: undefined }));
    for (const [competence, level] of Object.entries(asked.competences))
      steps.push(
        ...stairs(level, (step) => `${code} ${competence} ${step}`).map((names, at) => ({
          ...names,
          of: code,
          duty: lowering(competence, level - at - 1),
        })),
      );
    if (duty.pin !== undefined) steps.push(unpin(code));
    for (const other of duty.separated)
      if (other > duty.index) steps.push(holdTogether(code, duties[other]!.code));
  }
  const competences = new Map<string, number>();
  for (const { requirements } of duties)
    for (const [competence, level] of Object.entries(requirements.competences))
      competences.set(competence, Math.max(level, competences.get(competence) ?? 0));
  for (const person of staff.filter(isPresent)) {
    for (const { code } of sections)
      if (code !== person.section && !person.helps.includes(code)) steps.push(lend(person.id, code));
    for (const [competence, most] of competences) {
      const has = person.competences[competence] ?? 0;
      steps.push(
        ...stairs(most - has, (step) => `${person.id} ${competence} ${step}`).map((names, at) => ({
          ...names,
          of: person.id,
          staff: raising(competence, has + at + 1),
        })),
      );
    }
  }
  return steps;
}

/** The change of the records that a line of the found set asks for, to the letter. */
export function stepOf(change: ReliefChange): Step {
  const name = change.kind;
  const after = undefined;
  switch (change.kind) {
    case 'bagi-bersama':
      return {
        name,
        after,
        of: change.duty.code,
        duty: (duty) => (duty.people = { min: change.people, max: change.people }),
      };
    case 'pinjamkan-pegawai':
      return lend(change.person.id, change.section);
    case 'tingkatkan-kompetensi':
      return { name, after, of: change.person.id, staff: raising(change.competence, change.level) };
    case 'ganti-penanggung-jawab':
      return unpin(change.duty.code);
    case 'lepas-pemisahan':
      return holdTogether(change.duty.code, change.other.code);
    case 'longgarkan-syarat': {
      const { requirement, to } = change;
      const of = change.duty.code;
      if (requirement.startsWith('kompetensi.')) {
        const competence = requirement.slice('kompetensi.'.length);
        return { name, after, of, duty: lowering(competence, Number(to ?? 0)) };
      }
      const keys = {
        jenjang: 'jenjang',
        status: 'statuses',
        pendidikan: 'education',
        golongan: 'golongan',
        tim: 'teams',
      };
      const key = keys[requirement as keyof typeof keys];
      return require(of, requirement, { [key]: to ?? undefined });
    }
  }
}

function share(of: string, volume: number): Step {
  return {
    name: `${of} share`,
    after: undefined,
    of,
    duty: (duty) => (duty.people = { min: Math.min(duty.people?.min ?? 1, volume), max: volume }),
  };
}

function require(of: string, name: string, requirements: Partial<RequirementsRecord>): Step {
  return {
    name: `${of} ${name}`,
    after: undefined,
    of,
    duty: (duty) => (duty.requirements = { ...duty.requirements, ...requirements }),
  };
}

function lowering(competence: string, level: number): (duty: Mutable<DutyRecord>) => void {
  return (duty) => {
    const others = Object.entries(duty.requirements.competences).filter(([id]) => id !== competence);
    const competences = Object.fromEntries(level > 0 ? [...others, [competence, level]] : others);
    duty.requirements = { ...duty.requirements, competences };
  };
}

function raising(competence: string, level: number): (person: Mutable<StaffRecord>) => void {
  return (person) => (person.competences = { ...person.competences, [competence]: level });
}

function unpin(of: string): Step {
  return { name: `${of} pin`, after: undefined, of, duty: (duty) => (duty.pin = undefined) };
}

function holdTogether(one: string, other: string): Step {
  return {
    name: `${one} ${other}`,
    after: undefined,
    of: [one, other],
    duty: (duty) => (duty.separations = duty.separations.filter((code) => code !== one && code !== other)),
  };
}

function lend(of: string, section: string): Step {
  return {
    name: `${of} ${section}`,
    after: undefined,
    of,
    staff: (person) => (person.helps = [...person.helps, section]),
  };
}

/** So many steps, each after the one before it. */
function stairs(
  count: number,
  nameOf: (step: number) => string,
): { name: string; after: string | undefined }[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    name: nameOf(at),
    after: at === 0 ? undefined : nameOf(at - 1),
  }));
}

/** All sets of so many steps in which none stands without the one that has to come first. */
export function* setsOf(
  steps: readonly Step[],
  size: number,
  chosen: readonly Step[] = [],
): Generator<readonly Step[]> {
  if (chosen.length === size) yield chosen;
  else
    for (let at = 0; at + size - chosen.length <= steps.length; at++) {
      const step = steps[at]!;
      const isReady = step.after === undefined || chosen.some(({ name }) => name === step.after);
      // Steps stand behind those that have to come first.
      if (isReady) yield* setsOf(steps.slice(at + 1), size, [...chosen, step]);
    }
}
