import type { IntakeContext } from '../context.ts';
import type { PersonFinder } from './person-reference.ts';
import type { RowSections } from '../units/row-sections.ts';
import type { Report } from './table-values.ts';

/** What the readers of a table's rows share. */
export interface ListTools {
  readonly context: IntakeContext;
  readonly sections: RowSections;
  readonly people: PersonFinder;
  readonly report: Report;
}
