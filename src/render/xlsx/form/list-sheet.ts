import type { Form, FormList } from '../../../forms/form.ts';
import { columnName } from '../../../vocabulary/cell-name.ts';
import { quoteSheetName } from '../sheet-names.ts';
import { element, escapeXml } from '../xml.ts';
import { cellXml, rowXml, WORKSHEET, type Shared } from './cells.ts';
import { lastRowOf } from './entry-sheet.ts';
import { definedListName } from './list-names.ts';

/** The hidden sheet whose columns hold what is chosen from: a validation itself has no room for long lists. */
export const LIST_SHEET = 'Daftar';

export function listSheetXml(form: Form, shared: Shared): string {
  const columns = wordLists(form);
  const most = Math.max(0, ...columns.map(({ words }) => words.length));
  const style = { size: 10, format: '@' };
  const rows = Array.from({ length: most + 1 }, (_, i) => {
    const cells = columns.flatMap(({ name, words }, column) => {
      const text = i === 0 ? name : words[i - 1];
      return text === undefined ? [] : [cellXml(i + 1, column + 1, { kind: 'teks', text }, style, shared)];
    });
    return rowXml(i + 1, cells);
  });
  return element('worksheet', WORKSHEET, element('sheetData', {}, rows.join('')));
}

/** The lists by name, for the validations. */
export function listNamesXml(form: Form): string[] {
  const words = wordLists(form);
  return form.lists.map((list) =>
    element('definedName', { name: definedListName(list.name) }, escapeXml(rangeOf(list, form, words))),
  );
}

type WordList = Extract<FormList, { words: readonly string[] }>;

function wordLists({ lists }: Form): WordList[] {
  return lists.filter((list): list is WordList => 'words' in list);
}

function rangeOf(list: FormList, form: Form, words: readonly WordList[]): string {
  if ('words' in list) {
    const column = columnName(words.indexOf(list) + 1);
    return `${LIST_SHEET}!$${column}$2:$${column}$${list.words.length + 1}`;
  }
  const sheet = form.sheets.find(({ name }) => name === list.sheet)!;
  const column = `${quoteSheetName(sheet.name)}!$${columnName(list.column + 1)}`;
  const all = `${column}$2:$${columnName(list.column + 1)}$${lastRowOf(sheet)}`;
  // As far as it is filled in, so that what is added later is offered too.
  return `OFFSET(${column}$2,0,0,MAX(1,COUNTA(${all})),1)`;
}
