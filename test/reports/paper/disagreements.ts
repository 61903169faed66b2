import { isPresent, type Section } from '../../../src/model/organisation.ts';
import type { PrintInput } from '../../../src/reports/paper/papers.ts';
import { columnOf, madePapers, tablesOf } from './support.ts';

/** Everything that the documents say must be what the plan says. */
export function disagreements(input: PrintInput): string[] {
  return input.whole.organisation.sections.flatMap((section) => [
    ...rekapDisagrees(section, input),
    ...lembarDisagrees(section, input),
    ...matriksDisagrees(section, input),
    ...dpaDisagrees(section, input),
  ]);
}

function rekapDisagrees(section: Section, input: PrintInput): string[] {
  const paper = madePapers('rekap', { ...input, codes: [section.code] }).get(`rekap-${section.code}`);
  const all = [...section.duties, ...section.commonDuties].map(({ code }) => code);
  if (!paper) return all.length > 0 ? [`no rekap of ${section.code}`] : [];
  const [table] = tablesOf(paper);
  const { plan } = input.whole;
  const owners = [
    ...section.duties.map(({ index }) => plan.assignments[index]?.owner.name ?? input.words.unowned),
    ...section.commonDuties.map(() => input.words.everybody),
  ];
  const isUnowned = section.duties.map(({ index }) => !plan.assignments[index]);
  return differences(`rekap ${section.code}`, {
    codes: [columnOf(table!, 1), all],
    owners: [columnOf(table!, 7).map((name) => String(name)), owners, startsWith],
    marked: [table!.rows.map(({ tone }) => tone === 'bad'), [...isUnowned, ...section.commonDuties.map(() => false)]],
    load: [[sumOf(columnOf(table!, 6))], [sumOf(section.duties.map(({ workload }) => workload))], near],
  }); // prettier-ignore
}

function lembarDisagrees(section: Section, input: PrintInput): string[] {
  const present = section.staff.filter(isPresent);
  const paper = madePapers('lembar', { ...input, codes: [section.code] }).get(`lembar-${section.code}`);
  if (!paper) return present.length > 0 ? [`no lembar of ${section.code}`] : [];
  return paper.leaves.flatMap((leaf) => {
    const first = leaf.blocks[0]!;
    const name = first.kind === 'facts' ? first.facts[0]!.value : '';
    const table = leaf.blocks.find((block) => block.kind === 'table' && block.name === input.words.lembar.duties);
    const minutes = table?.kind === 'table' ? sumOf(columnOf(table, 7)) : 0;
    const isIdle = leaf.blocks.some((block) => block.kind === 'paragraph' && block.text === input.words.lembar.idle);
    const matching = input.whole.plan.loads.filter((load) => load.person.name === name && load.person.section === section.code);
    const isRight = matching.some(
      (load) => Math.abs(load.minutes - minutes) < 1e-6 && input.whole.plan.idle.includes(load.person) === isIdle,
    );
    return isRight ? [] : [`lembar of ${name}: ${minutes} minutes`];
  }).concat(paper.leaves.length === present.length ? [] : [`${paper.leaves.length} leaves for ${present.length}`]); // prettier-ignore
}

/** Every role counted anew from the plan; only the figures under the columns and the marks are compared. */
function matriksDisagrees(section: Section, input: PrintInput): string[] {
  const paper = madePapers('matriks', { ...input, codes: [section.code] }).get(`matriks-${section.code}`);
  if (!paper) return section.duties.length > 0 && section.staff.some(isPresent) ? [`no matriks of ${section.code}`] : [];
  const { plan } = input.whole;
  const people = (filter: (duty: Section['duties'][number]) => boolean): number =>
    new Set(
      section.duties.filter(filter).flatMap(({ index }) => plan.assignments[index]?.people.map(({ person }) => person) ?? []),
    ).size;
  const by = (axis: 'mandate' | 'activity', codes: readonly string[]): number[][] => {
    const rest = section.duties.some((duty) => duty[axis] === undefined) ? [undefined] : [];
    return codes.length === 0 ? [] : [[...codes, ...rest].map((code) => people((duty) => duty[axis] === code))];
  };
  const axes = [
    ...by('mandate', section.mandates.map(({ code }) => code)),
    ...by('activity', section.activities.map(({ code }) => code)),
  ];
  const expected = axes.length > 0 ? axes : [section.duties.map((duty) => people((other) => other === duty))];
  const tables = paper.leaves.map(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const found = tables.map((parts) =>
    parts.flatMap(({ total }) => total!.cells.slice(0, -2).map((cell) => (cell.kind === 'number' ? cell.value : NaN))),
  );
  const marks = tables.map((parts) =>
    parts.flatMap(({ columns }) => columns.filter(({ rotated }) => rotated).map(({ tone }) => tone === 'bad')),
  );
  const idle = plan.idle.filter((person) => person.section === section.code).length;
  const bad = tables[0]![0]!.rows.filter(({ tone }) => tone === 'bad').length;
  return differences(`matriks ${section.code}`, {
    people: [found, expected],
    marks: [marks, expected.map((counts) => counts.map((count) => count === 0))],
    // People of other sections who stand in here may be idle too.
    idle: [[bad >= idle], [true]],
  });
} // prettier-ignore

function dpaDisagrees(section: Section, input: PrintInput): string[] {
  const paper = madePapers('dpa', { ...input, codes: [section.code] }).get(`dpa-${section.code}`);
  if (!paper) return section.activities.length > 0 ? [`no dpa of ${section.code}`] : [];
  const [table] = tablesOf(paper);
  const groups = table!.rows.filter(({ isGroup }) => isGroup);
  const carried = new Set(section.duties.map(({ activity }) => activity));
  return differences(`dpa ${section.code}`, {
    duties: [
      columnOf(table!, 1).filter((code) => section.duties.some((duty) => duty.code === code)).length,
      section.duties.filter(({ activity }) => activity !== undefined).length,
    ].map((count) => [count]) as [unknown[], unknown[]],
    marked: [groups.map(({ tone }) => tone === 'bad'), section.activities.map(({ code }) => !carried.has(code))],
    money: [[sumOf(columnOf(table!, 3))], [sumOf(section.activities.map(({ ceiling }) => ceiling ?? 0))], near],
  });
} // prettier-ignore

type Same = (one: unknown, other: unknown) => boolean;

function differences(
  what: string,
  pairs: Readonly<
    Record<string, readonly [found: readonly unknown[], expected: readonly unknown[], same?: Same]>
  >,
): string[] {
  return Object.entries(pairs).flatMap(([name, [found, expected, same = equal]]) =>
    found.length === expected.length && found.every((one, i) => same(one, expected[i]))
      ? []
      : [`${what}, ${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`],
  );
}

const equal: Same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const near: Same = (one, other) => Math.abs(Number(one) - Number(other)) < 1e-6;
/** Somebody of another section has its name behind his own. */
const startsWith: Same = (one, other) => String(one).startsWith(String(other));

function sumOf(values: readonly (string | number)[]): number {
  return values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
}
