import type { Duty, Section } from '../../model/organisation.ts';
import type { PrintInput } from './print-input.ts';
import { shortened } from './shortened.ts';

/** What the columns of a matrix are: fungsi, sub kegiatan, or the duties themselves. */
export interface Axis {
  readonly name: string;
  /** What one column is: "Fungsi". */
  readonly unit: string;
  readonly columns: readonly AxisColumn[];
}

export interface AxisColumn {
  /** What stands over it; the full text may be longer. */
  readonly head: string;
  /** Undefined for what has none: duties without fungsi or sub kegiatan. */
  readonly code: string | undefined;
  readonly text: string;
  readonly duties: readonly Duty[];
}

/** Lines of a rotated head, in characters: what is longer is cut, and told in full under the table. */
const LONGEST_HEAD = { ofFew: 66, ofMany: 42 } as const;
/** So few columns are wide enough for three lines. */
const FEW_COLUMNS = 9;

/** By fungsi and by sub kegiatan where the section has them, else by duty. */
export function axesOf({ mandates, activities, duties }: Section, { words }: PrintInput): Axis[] {
  const { byMandate, byActivity, byDuty } = words.matriks;
  const activityEntries = activities.map(({ code, name }) => ({ code, text: name }));
  const mandateColumns = columnsOf(mandates, duties, ({ mandate }) => mandate, byMandate.none);
  const activityColumns = columnsOf(activityEntries, duties, ({ activity }) => activity, byActivity.none);
  const axes = [
    ...(mandates.length > 0 ? [{ ...byMandate, columns: mandateColumns }] : []),
    ...(activities.length > 0 ? [{ ...byActivity, columns: activityColumns }] : []),
  ];
  return axes.length > 0 ? axes : [{ ...byDuty, columns: duties.map(dutyColumn) }];
}

interface Entry {
  readonly code: string;
  readonly text: string;
}

function columnsOf(
  entries: readonly Entry[],
  duties: readonly Duty[],
  codeOf: (duty: Duty) => string | undefined,
  none: string,
): AxisColumn[] {
  const dutiesOf = (code: string | undefined): Duty[] => duties.filter((duty) => codeOf(duty) === code);
  const longest = entries.length <= FEW_COLUMNS ? LONGEST_HEAD.ofFew : LONGEST_HEAD.ofMany;
  const columns = entries.map(({ code, text }) => {
    return { head: shortened(`${code} ${text}`, longest), code, text, duties: dutiesOf(code) };
  });
  const rest = dutiesOf(undefined);
  const last = rest.length > 0 ? [{ head: none, code: undefined, text: none, duties: rest }] : [];
  return [...columns, ...last];
}

/** The text of a duty is too long for a head, and there are too many of them. */
function dutyColumn(duty: Duty): AxisColumn {
  return { head: duty.code, code: duty.code, text: duty.text, duties: [duty] };
}
