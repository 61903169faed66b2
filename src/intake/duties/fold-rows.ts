import { hasAmounts, isCounted, type DutyRow } from './duty-row.ts';
import { isGroupHeading } from './duty-text.ts';
import { numberKind, type MarkKind } from './marks.ts';
import { withoutDust } from './norm-text.ts';

/** A duty and the rows below it that are its steps. */
export interface DutyRows {
  readonly duty: DutyRow;
  readonly steps: readonly DutyRow[];
}

/**
 * Lists number their duties and letter the steps below them. `minutesOf` is volume × time of a row, by which
 * steps that only break up their duty are told from duties.
 */
export function foldRows(rows: readonly DutyRow[], minutesOf: (row: DutyRow) => number): DutyRows[] {
  const isNumbered = rows.some(({ number }) => number !== undefined);
  const folded: { duty: DutyRow; steps: DutyRow[] }[] = [];
  for (const row of rows) {
    if (!hasAmounts(row) && isGroupHeading(row.text)) continue;
    const above = folded.at(-1);
    if (above && isSamePosition(row, above.duty) && isStep(row, above.duty, isNumbered))
      above.steps.push(row);
    else folded.push({ duty: row, steps: [] });
  }
  return folded.flatMap((rowsOfDuty) => separated(rowsOfDuty, minutesOf));
}

function isSamePosition({ position: one }: DutyRow, { position: other }: DutyRow): boolean {
  return one.title === other.title && one.unit === other.unit;
}

function isStep(row: DutyRow, duty: DutyRow, isNumbered: boolean): boolean {
  // A range merged down over the steps gives them the number of their duty.
  if (row.number !== undefined && row.number !== duty.number) {
    const kind = numberKind(row.number);
    return STEP_MARKS.has(kind) && kind !== shapeOf(duty);
  }
  if (row.mark !== undefined) return duty.number !== undefined || row.mark !== duty.mark;
  return isNumbered && duty.number !== undefined && !hasAmounts(row);
}

const STEP_MARKS: ReadonlySet<MarkKind> = new Set<MarkKind>(['huruf', 'butir', 'bertingkat', 'kurung']);

function shapeOf({ number, mark }: DutyRow): MarkKind | undefined {
  return number === undefined ? mark : numberKind(number);
}

/** Where a duty and its steps both have work that differs, those steps are duties of their own, or it would be lost. */
function separated({ duty, steps }: DutyRows, minutesOf: (row: DutyRow) => number): readonly DutyRows[] {
  const counted = steps.filter(isCounted);
  if (counted.length === 0 || !isCounted(duty)) return [{ duty, steps }];
  const sum = withoutDust(counted.reduce((minutes, step) => minutes + minutesOf(step), 0));
  if (sum === minutesOf(duty)) return [{ duty, steps }];
  const own = counted.map((step) => ({ duty: step, steps: [] }));
  return [{ duty, steps: steps.filter((step) => !isCounted(step)) }, ...own];
}
