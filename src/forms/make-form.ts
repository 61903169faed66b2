import { COLUMNS, LIST_KINDS, valueColumns, type ListKind, type ValueColumn } from '../lists/columns.ts';
import { FORM_SHEETS, GUIDE_SHEET } from '../lists/form-marks.ts';
import type { Value } from '../lists/value.ts';
import { writeValue } from '../lists/write-value.ts';
import type { FormMessages } from '../messages/id/forms.ts';
import { checkFor } from './checks.ts';
import { columnText, type ColumnText } from './column-text.ts';
import type { Form, FormCell, FormColumn, FormList, FormSheet } from './form.ts';
import type { FormRequest } from './form-request.ts';
import { guideLines } from './guide.ts';
import { listsFor, SECTION_LIST } from './lists.ts';
import { isMade, mustBeFilled } from './needed.ts';

/** The form of one section or of several: all that their files say, and what may be written. */
export function makeForm(request: FormRequest, messages: FormMessages): Form {
  const { sections, isJoint, settings } = request;
  const lists = listsFor(request);
  return {
    title: messages.title(isJoint ? settings.organisationName : sections[0]!.bagian),
    language: messages.language,
    paper: settings.print.paper ?? 'A4',
    guideName: GUIDE_SHEET,
    guide: guideLines(request, messages),
    sheets: LIST_KINDS.map((kind) => sheetOf(kind, request, lists, messages)),
    lists,
  };
}

function sheetOf(
  kind: ListKind,
  request: FormRequest,
  lists: readonly FormList[],
  messages: FormMessages,
): FormSheet {
  const { sections, isJoint } = request;
  const columns = valueColumns(kind);
  return {
    name: FORM_SHEETS[kind],
    columns: [
      ...(isJoint ? [sectionColumn(messages)] : []),
      ...columns.map((column, place) => ({
        ...columnOf(kind, column, place === 0, messages),
        check: checkFor(column, request, lists, messages),
      })),
    ],
    rows: sections.flatMap((section) =>
      (section[kind] ?? []).map((entry) => [
        ...(isJoint ? [{ kind: 'teks', text: section.kode } as const] : []),
        ...columns.map((column) => cellOf(column, entry as Entry)),
      ]),
    ),
    naming: isJoint ? 3 : 2,
  };
}

type Entry = Readonly<Record<string, Value | undefined>>;

function cellOf(column: ValueColumn, entry: Entry): FormCell | undefined {
  const value = column.path.reduce<Value | undefined>(
    (part, key) => (part as Entry | undefined)?.[key],
    entry as Value,
  );
  if (value === undefined) return undefined;
  const cell = writeValue(column, value);
  return cell.text === '' ? undefined : cell;
}

function columnOf(
  kind: ListKind,
  column: ValueColumn,
  isKey: boolean,
  messages: FormMessages,
): Omit<FormColumn, 'check'> {
  const { notation } = column;
  const isRequired = mustBeFilled(kind, column);
  return {
    heading: column.heading,
    kind: displayOf(column),
    isRequired,
    isKey,
    isLong: LONG.has(notation),
    note: noteOf(columnText(kind, column.key, messages), needWords(kind, column, messages), messages),
  };
}

const LONG: ReadonlySet<ValueColumn['notation']> = new Set([
  'teks',
  'tahapan',
  'daftar',
  'tingkat',
  'keadaan',
]);

/** Only the share of working time needs its decimals shown. */
function displayOf({ notation, standard }: ValueColumn): FormColumn['kind'] {
  if (notation === 'angka' && standard !== undefined) return 'angka';
  return notation === 'angka' || notation === 'bulat' ? 'bulat' : 'teks';
}

function sectionColumn(messages: FormMessages): FormColumn {
  return {
    heading: COLUMNS.pegawai.find(({ key }) => key === SECTION_LIST)!.heading,
    kind: 'teks',
    isRequired: true,
    isKey: true,
    isLong: false,
    note: noteOf(messages.columns.bagian, [messages.required], messages),
    check: { kind: 'daftar', list: SECTION_LIST, isOpen: true, message: messages.checks.unknown },
  };
}

function needWords(kind: ListKind, column: ValueColumn, messages: FormMessages): readonly string[] {
  if (isMade(kind, column)) return [messages.made];
  return mustBeFilled(kind, column) ? [messages.required] : [];
}

function noteOf({ text, example }: ColumnText, needWords: readonly string[], messages: FormMessages): string {
  return [...needWords, text, messages.example(example)].join('\n');
}
