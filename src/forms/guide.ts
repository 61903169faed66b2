import { COLUMNS, LIST_KINDS, valueColumns } from '../lists/columns.ts';
import { FORM_MARK, FORM_SHEETS, SECTION_LABEL } from '../lists/form-marks.ts';
import type { FormMessages } from '../messages/id/forms.ts';
import { columnText } from './column-text.ts';
import type { GuideLine } from './form.ts';
import type { FormRequest } from './form-request.ts';
import { mustBeFilled } from './needed.ts';

/** The sheet for somebody who sees such a form for the first time. */
export function guideLines(request: FormRequest, messages: FormMessages): GuideLine[] {
  const { guide } = messages;
  const chapter = (title: string, steps: readonly string[]): GuideLine[] => [
    { kind: 'judul', text: title },
    ...steps.map((text, i): GuideLine => ({ kind: 'langkah', number: i + 1, text })),
  ];
  return [
    { kind: 'tanda', text: FORM_MARK },
    ...whose(request, messages),
    ...chapter(guide.fill, guide.filling),
    ...chapter(guide.giveBack, guide.givingBack),
    ...chapter(guide.privacy, guide.private),
    { kind: 'judul', text: guide.meaning },
    { kind: 'kepala', cells: guide.head },
    ...meanings(request, messages),
  ];
}

function whose(
  { sections, isJoint, settings }: FormRequest,
  { guide, everything }: FormMessages,
): GuideLine[] {
  const { governmentName, organisationName } = settings;
  const office: GuideLine = {
    kind: 'isian',
    label: guide.office,
    value: [organisationName, ...(governmentName === undefined ? [] : [governmentName])].join(', '),
  };
  if (isJoint) return [{ kind: 'isian', label: guide.section, value: everything }, office];
  const { kode, bagian } = sections[0]!;
  return [
    { kind: 'isian', label: SECTION_LABEL, value: kode },
    { kind: 'isian', label: guide.section, value: bagian },
    office,
  ];
}

function meanings({ isJoint }: FormRequest, messages: FormMessages): GuideLine[] {
  return LIST_KINDS.flatMap((kind) => {
    const line = (
      heading: string,
      isRequired: boolean,
      { text, example }: { text: string; example: string },
    ): GuideLine => ({
      kind: 'baris',
      cells: [FORM_SHEETS[kind], heading, isRequired ? messages.guide.yes : '', text, example],
    });
    const section = COLUMNS[kind].find(({ key }) => key === 'bagian')!;
    return [
      ...(isJoint ? [line(section.heading, true, messages.columns.bagian)] : []),
      ...valueColumns(kind).map((column) =>
        line(column.heading, mustBeFilled(kind, column), columnText(kind, column.key, messages)),
      ),
    ];
  });
}
