import { boundBy, seatsOf, type Possibilities } from './eligibility.ts';

/** An owned duty as a bound sees it: who can have a part of it, and how many people there can be. */
export interface Task {
  readonly code: string;
  readonly results: number;
  /** Of all results together. */
  readonly minutes: number;
  /** Only the pin where there is one place; without those who are full already. */
  readonly able: readonly string[];
  readonly pin: string | undefined;
  /** Separations may leave fewer people than the duty asks for, but one. */
  readonly min: number;
  readonly max: number;
}

/** People with their capacities, and what they have to do among them. */
export interface Scope {
  readonly people: ReadonlyMap<string, number>;
  readonly tasks: readonly Task[];
}

export interface Component {
  readonly people: readonly string[];
  readonly duties: readonly string[];
}

/** The independent groups: people and duties that candidates and separations connect; a person alone is one too. */
export function independentGroups({ organisation, present, candidates }: Possibilities): Component[] {
  const seen = new Set<string>();
  const dutiesOf = new Map<string, string[]>([...present.keys()].map((id) => [id, []]));
  for (const [code, able] of candidates) for (const id of able) dutiesOf.get(id)?.push(code);
  return [...present.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const people = new Set([start]);
    const duties = new Set<string>();
    // Sets are walked while they grow; the ends of a separation may bring people that no candidate does.
    for (let size = 0; size < people.size + duties.size;) {
      size = people.size + duties.size;
      for (const id of people) for (const code of dutiesOf.get(id) ?? []) duties.add(code);
      for (const code of duties) {
        for (const id of candidates.get(code) ?? []) people.add(id);
        for (const other of organisation.duties.get(code)?.separated ?? []) duties.add(other);
      }
    }
    for (const id of people) seen.add(id);
    return [{ people: [...people], duties: [...duties] }];
  });
}

/** What the people of a group have to do: its duties that are owned. */
export function scopeOf(possibilities: Possibilities, group: Component, owned: ReadonlySet<string>): Scope {
  const { organisation, present, candidates } = possibilities;
  const tasks = group.duties
    .filter((code) => owned.has(code))
    .map((code): Task => {
      const duty = boundBy(organisation.duties.get(code)!, owned);
      const able = candidates.get(code) ?? [];
      const { min, max } = seatsOf(duty, able);
      const { results, minutes, pin } = duty;
      return {
        code,
        results,
        minutes,
        able: max === 1 && pin !== undefined ? [pin] : able,
        pin,
        min: duty.separated.size > 0 ? 1 : Math.max(1, min),
        max,
      };
    });
  return { people: new Map(group.people.map((id) => [id, present.get(id)!.capacity])), tasks };
}

/** Whether nobody else can have any part of the duty. */
export function isConfined({ able }: Task, people: ReadonlySet<string>): boolean {
  return able.every((id) => people.has(id));
}

/** What is left once these people do what only they can do, and nothing else. */
export function without(scope: Scope, full: ReadonlySet<string>): Scope {
  return {
    people: new Map([...scope.people].filter(([id]) => !full.has(id))),
    tasks: scope.tasks
      .filter((task) => !isConfined(task, full))
      .map((task) => {
        const able = task.able.filter((id) => !full.has(id));
        return { ...task, able, max: Math.min(task.max, able.length) };
      }),
  };
}
