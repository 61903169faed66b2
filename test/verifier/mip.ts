import loadHighs from 'highs';
import { seatsOf, type Possibilities } from './eligibility.ts';
import { components, type Unowned } from './separations.ts';

/** The package's types describe its CommonJS form, where the function is a property; at run time it is the default. */
const load = loadHighs as unknown as typeof loadHighs.default;
const highs = await load();

/**
 * The fewest idle people with separations in play, by a mixed-integer programme, among the plans that leave as many
 * duties of each component unowned as `unowned` says. Duties under a separation may get fewer people than they ask
 * for (`lenient`) or not. Undefined where there is no such plan.
 */
export function fewestIdleSeparated(
  possibilities: Possibilities,
  unowned: readonly Unowned[],
  lenient: boolean,
): number | undefined {
  const { organisation, present, candidates } = possibilities;
  const people = [...present.keys()];
  const duties = [...organisation.duties.values()].filter(({ code }) => candidates.get(code)?.length);
  const index = new Map(duties.map(({ code }, at) => [code, at]));
  const place = new Map(people.map((id, at) => [id, at]));

  const rows: string[] = [];
  const binaries: string[] = [];
  const partsOf = new Map<string, string[]>();
  duties.forEach((duty, at) => {
    const able = candidates.get(duty.code) ?? [];
    const { min, max } = seatsOf(duty, able);
    const parts = able.map((id) => `x${at}_${place.get(id) ?? -1}`);
    able.forEach((id, number) => partsOf.set(id, [...(partsOf.get(id) ?? []), parts[number]!]));
    const least = lenient && duty.separated.size > 0 ? 1 : min;
    rows.push(`${parts.join(' + ')} - ${max} o${at} <= 0`, `${parts.join(' + ')} - ${least} o${at} >= 0`);
    if (duty.separated.size === 0) rows.push(`o${at} = 1`);
    if (duty.pin !== undefined) rows.push(`x${at}_${place.get(duty.pin) ?? -1} - o${at} = 0`);
    binaries.push(`o${at}`, ...parts);
    for (const code of duty.separated) {
      const other = index.get(code);
      if (other === undefined || other < at) continue;
      for (const id of able)
        if (candidates.get(code)?.includes(id))
          rows.push(`x${at}_${place.get(id) ?? -1} + x${other}_${place.get(id) ?? -1} <= 1`);
    }
  });
  components(possibilities).forEach((component, number) => {
    for (const priority of [0, 1, 2]) {
      const members = component.filter((code) => organisation.duties.get(code)?.priority === priority);
      if (members.length === 0) continue;
      const owned = members.map((code) => `o${index.get(code) ?? -1}`).join(' + ');
      rows.push(`${owned} = ${members.length - (unowned[number]?.[priority] ?? 0)}`);
    }
  });
  const busy = people.filter((id) => partsOf.has(id)).map((id) => ({ id, name: `y${place.get(id) ?? -1}` }));
  for (const { id, name } of busy) rows.push(`${name} - ${(partsOf.get(id) ?? []).join(' - ')} <= 0`);
  if (busy.length === 0) return people.length;

  const result = highs.solve(
    [
      'Maximize',
      ` busy: ${busy.map(({ name }) => name).join(' + ')}`,
      'Subject To',
      ...rows.map((row, number) => ` r${number}: ${row}`),
      'Binary',
      ...[...binaries, ...busy.map(({ name }) => name)].map((name) => ` ${name}`),
      'End',
    ].join('\n'),
    { output_flag: false, mip_rel_gap: 0, threads: 1 },
  );
  return result.Status === 'Optimal' ? people.length - Math.round(result.ObjectiveValue) : undefined;
}
