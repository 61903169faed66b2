import type { Sheet, Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { startOf } from '../../vocabulary/place.ts';
import { isNamed } from './form-of.ts';

/** The sheets to look at: those that are named, else all that are not hidden. */
export function chosenSheets(
  workbooks: readonly Workbook[],
  names: readonly string[],
): {
  chosen: readonly { readonly workbook: Workbook; readonly sheets: readonly Sheet[] }[];
  findings: readonly Finding[];
} {
  const known = [...new Set(workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name)))];
  const unknown = [...new Set(names)].filter((name) => !known.some((one) => isNamed(one, name)));
  const chosen = workbooks.map((workbook) => ({
    workbook,
    sheets: workbook.sheets.filter(({ name, isHidden }) =>
      names.length === 0 ? !isHidden : names.some((wanted) => isNamed(name, wanted)),
    ),
  }));
  const [first] = workbooks;
  return {
    // A workbook that has none of the named sheets was not meant.
    chosen: names.length === 0 ? chosen : chosen.filter(({ sheets }) => sheets.length > 0),
    findings: first
      ? unknown.map((name) =>
          finding('galat', 'lembar-tak-ada', startOf(first.file), {
            name,
            known,
            nearest: nearest(name, known),
          }),
        )
      : [],
  };
}
