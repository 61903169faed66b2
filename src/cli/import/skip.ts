import type { Entry } from '../../intake/entry.ts';
import type { Table } from '../../intake/tables/table.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { Merge } from './check.ts';
import type { Intake } from './intake.ts';

/** A merge in which rows in error may have been left out. */
export interface Settled {
  /** Undefined where errors are left that leaving out rows does not mend. */
  readonly merge: Merge | undefined;
  /** Those that were merged. */
  readonly entries: readonly Entry[];
  /** Those of the intake, and of every attempt to merge. */
  readonly findings: readonly Finding[];
  /** Rows that are in error. */
  readonly wrongRows: number;
  /** All errors are about rows: without these the rest could be taken. */
  readonly couldSkip: boolean;
}

/**
 * Merges what is left once rows in error are out, again and again, for an entry that goes may leave another one
 * pointing at nothing. Without `skips` the first error ends it.
 */
export async function settleRows(
  intake: Intake,
  skips: boolean,
  merge: (entries: readonly Entry[]) => Promise<Merge>,
): Promise<Settled> {
  const isRow = rowsOf(intake.tables);
  const findings: Finding[] = [...intake.findings];
  const wrong = new Set<string>();
  let errors = errorsIn(intake.findings);
  let couldSkip = true;
  let unread = unreadRows(errors);
  for (;;) {
    const rows = errors.map((error) => rowOf(error, isRow));
    couldSkip &&= rows.every((row) => row !== undefined);
    for (const row of rows) if (row !== undefined) wrong.add(row);
    if (errors.length > 0 && (!skips || !couldSkip)) {
      return { merge: undefined, entries: [], findings, wrongRows: wrong.size + unread, couldSkip };
    }
    // The key of a row is dear with sixty thousand of them, and mostly none is in error.
    const left = wrong.size > 0 ? intake.entries.filter(({ at }) => !wrong.has(keyOf(at))) : intake.entries;
    const attempt = await merge(left);
    errors = errorsIn(attempt.findings);
    // What a failed attempt says besides its errors, the next one says again.
    findings.push(...(errors.length > 0 ? errors : attempt.findings));
    unread += unreadRows(errors);
    if (errors.length === 0) {
      return { merge: attempt, entries: left, findings, wrongRows: wrong.size + unread, couldSkip };
    }
    const isStuck = errors.every((error) => wrong.has(rowOf(error, isRow) ?? ''));
    if (isStuck) couldSkip = false;
  }
}

function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'galat');
}

/** A unit is told once for all of its rows. */
function unreadRows(errors: readonly Finding[]): number {
  return errors.reduce((sum, one) => sum + (one.code === 'unit-tak-dikenal' ? one.args.rows - 1 : 0), 0);
}

/** The row that an error is about, or that it is related to; undefined for one about a table, a file or a section. */
function rowOf({ at, related }: Finding, isRow: (place: Place) => boolean): string | undefined {
  const place = [at, ...related].find(isRow);
  return place && keyOf(place);
}

function rowsOf(tables: readonly Table[]): (place: Place) => boolean {
  let rows: ReadonlySet<string> | undefined;
  return (place) => {
    rows ??= new Set(
      tables.flatMap(({ file, sheet, rows }) =>
        rows.map(({ number }) => keyOf({ file, sheet, line: number })),
      ),
    );
    return rows.has(keyOf(place));
  };
}

function keyOf({ file, sheet, line }: Pick<Place, 'file' | 'sheet' | 'line'>): string {
  return JSON.stringify([file, sheet, line]);
}
