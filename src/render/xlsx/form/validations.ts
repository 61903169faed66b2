import type { FormCheck, FormSheet } from '../../../forms/form.ts';
import { cellName } from '../../../vocabulary/cell-name.ts';
import { element, escapeXml } from '../xml.ts';
import { definedListName } from './list-names.ts';

/** What the workbook itself looks at while somebody types, over all rows that may be filled in. */
export function validationsXml({ columns }: FormSheet, lastRow: number): string[] {
  const validations = columns.flatMap(({ check }, i) =>
    check ? [validationXml(check, i + 1, lastRow)] : [],
  );
  return validations.length > 0
    ? [element('dataValidations', { count: validations.length }, ...validations)]
    : [];
}

function validationXml(check: FormCheck, column: number, lastRow: number): string {
  const first = cellName(2, column);
  const sqref = `${first}:${cellName(lastRow, column)}`;
  if (check.kind === 'petunjuk')
    return element('dataValidation', { allowBlank: 1, showInputMessage: 1, prompt: check.message, sqref });
  const { attributes, formulas } = ruleOf(check, first);
  return element(
    'dataValidation',
    { ...attributes, allowBlank: 1, showErrorMessage: 1, error: check.message, sqref },
    ...formulas.map((formula, i) => element(`formula${i + 1}`, {}, escapeXml(formula))),
  );
}

interface Rule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

/** "stop" refuses, "warning" asks whether to go on. */
function ruleOf(check: Exclude<FormCheck, { kind: 'petunjuk' }>, first: string): Rule {
  switch (check.kind) {
    case 'daftar':
      return {
        attributes: { type: 'list', errorStyle: check.isOpen ? 'warning' : 'stop' },
        formulas: [definedListName(check.list)],
      };
    case 'bulat':
      return { attributes: { type: 'whole', operator: 'greaterThanOrEqual' }, formulas: ['1'] };
    case 'jumlah':
      return { attributes: { type: 'decimal', operator: 'greaterThanOrEqual' }, formulas: ['0'] };
    case 'bagian':
      return { attributes: { type: 'custom' }, formulas: [`AND(ISNUMBER(${first}),${first}>0,${first}<=1)`] };
    case 'memuat': {
      const found = check.words.map((word) => `ISNUMBER(SEARCH("${word}",${first}))`);
      return { attributes: { type: 'custom', errorStyle: 'warning' }, formulas: [`OR(${found.join()})`] };
    }
    case 'panjang':
      return {
        attributes: { type: 'custom', errorStyle: 'warning' },
        formulas: [`LEN(SUBSTITUTE(${first}," ",""))=${check.length}`],
      };
  }
}
