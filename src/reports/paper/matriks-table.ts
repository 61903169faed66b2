import type { Staff } from '../../model/organisation.ts';
import type { Assignment, Plan } from '../../plan/plan.ts';
import { figure, text } from './cells.ts';
import type { AxisColumn } from './matriks-axis.ts';
import type { MatrixPerson } from './matriks-people.ts';
import { nameOf } from './names.ts';
import type { PaperCell, PaperColumn, PaperTable } from './paper.ts';
import type { PrintInput } from './print-input.ts';

/** One table of people against these columns, filled with the strongest role of each. */
export function matrixTable(
  name: string,
  columns: readonly AxisColumn[],
  people: readonly MatrixPerson[],
  input: PrintInput,
): PaperTable {
  const { whole, words } = input;
  const { heads, matriks } = words;
  const held = columns.map((column) => assignmentsOf(column, whole.plan));
  return {
    kind: 'table',
    name,
    numbered: true,
    columns: [
      { head: heads.number, width: 9, grow: 0, align: 'center' },
      { head: heads.name, width: 38, grow: 3, align: 'left' },
      { head: heads.position, width: 34, grow: 3, align: 'left' },
      ...columns.map((column): PaperColumn => ({
        head: column.head,
        width: 8,
        grow: 1,
        align: 'center',
        rotated: true,
        ...(isFilled(column, whole.plan) ? {} : { tone: 'bad' }),
      })),
      { head: matriks.count, width: 14, grow: 0, align: 'right' },
      { head: heads.note, width: 22, grow: 1, align: 'left' },
    ],
    rows: people.map(({ person, count, note, isBad }, i) => ({
      cells: [
        figure(i + 1),
        text(nameOf(person, input)),
        text(person.position),
        ...held.map((assignments) => roleCell(assignments, person, input)),
        figure(count),
        text(note, isBad ? 'bad' : undefined),
      ],
      ...(isBad ? { tone: 'bad' } : {}),
    })),
    total: {
      label: matriks.people,
      span: 3,
      cells: [
        ...held.map((assignments) => figure(peopleOf(assignments).size)),
        // Duties, which this row of people does not count.
        text(''),
        text(''),
      ],
    },
  };
}

/** True where somebody owns or shares one of its duties. */
export function isFilled(column: AxisColumn, plan: Plan): boolean {
  return assignmentsOf(column, plan).length > 0;
}

function assignmentsOf({ duties }: AxisColumn, plan: Plan): Assignment[] {
  return duties.flatMap(({ index }) => plan.assignments[index] ?? []);
}

function peopleOf(assignments: readonly Assignment[]): ReadonlySet<Staff> {
  return new Set(assignments.flatMap(({ people }) => people.map(({ person }) => person)));
}

function roleCell(
  assignments: readonly Assignment[],
  person: Staff,
  { words: { matriks } }: PrintInput,
): PaperCell {
  if (assignments.some(({ owner }) => owner === person)) return text(matriks.owner, 'strong');
  if (peopleOf(assignments).has(person)) return text(matriks.member);
  if (assignments.some(({ deputy }) => deputy === person)) return text(matriks.deputy, 'faint');
  return text('');
}
