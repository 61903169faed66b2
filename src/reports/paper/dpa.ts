import type { Duty, Section } from '../../model/organisation.ts';
import { groupBy } from '../../vocabulary/collections.ts';
import { ACTIVITY_ROLES } from '../../vocabulary/activity-roles.ts';
import type { ActivityRecord } from '../../wire/section.ts';
import { figure, moneyDecimalsOf, sum, text } from './cells.ts';
import { framed, titleOf } from './frame.ts';
import type { Paper, PaperBlock, PaperRow, PaperTable } from './paper.ts';
import { nameIn } from './names.ts';
import type { PrintInput, SectionDocument } from './print-input.ts';
import { sectionSigner, signatureOf } from './signatures.ts';

/** The budget activities of a section, each with its money, its officials and those who carry it out. */
export function dpaOf(section: Section, input: PrintInput): SectionDocument {
  if (section.activities.length === 0) return { omitted: [input.words.omitted.noActivities(section.name)] };
  return { make: () => dpa(section, input), omitted: [] };
}

function dpa(section: Section, input: PrintInput): Paper {
  const byActivity = groupBy(section.duties, ({ activity }) => activity);
  const leaf = {
    name: input.words.names.dpa,
    title: titleOf('dpa', [section], input),
    blocks: [table(section, byActivity, input), ...outsideBlocks(byActivity.get(undefined) ?? [], input)],
    signatures: [signatureOf(sectionSigner(section, input), input)],
  };
  return framed('dpa', [section], [leaf], input);
}

function table(
  section: Section,
  byActivity: ReadonlyMap<string | undefined, readonly Duty[]>,
  input: PrintInput,
): PaperTable {
  const { words } = input;
  const { dpa: heads } = words;
  const ceilings = section.activities.flatMap(({ ceiling }) => ceiling ?? []);
  const decimals = moneyDecimalsOf(ceilings);
  return {
    kind: 'table',
    name: words.titles.dpa,
    numbered: true,
    columns: [
      { head: words.heads.number, width: 9, grow: 0, align: 'center' },
      { head: heads.code, width: 33, grow: 0, align: 'left' },
      { head: heads.text, width: 70, grow: 4, align: 'left' },
      { head: heads.ceiling, width: 28, grow: 0, align: 'right' },
      { head: heads.pptk, width: 48, grow: 1, align: 'left' },
      { head: heads.others, width: 42, grow: 1, align: 'left' },
    ],
    rows: section.activities.flatMap((activity, i) => {
      const duties = byActivity.get(activity.code) ?? [];
      return [
        activityRow(section, activity, i + 1, { decimals, isEmpty: duties.length === 0 }, input),
        ...(duties.length > 0 ? duties.map((duty) => dutyRow(duty, input)) : [emptyRow(input)]),
      ];
    }),
    total: { label: words.total, span: 3, cells: [sum(ceilings, decimals), text(''), text('')] },
  };
}

function activityRow(
  section: Section,
  { code, name, ceiling, officials }: ActivityRecord,
  number: number,
  { decimals, isEmpty }: { readonly decimals: number; readonly isEmpty: boolean },
  input: PrintInput,
): PaperRow {
  const { dpa: words } = input.words;
  const others = ACTIVITY_ROLES.flatMap((role) => {
    const id = officials[role];
    if (role === 'pptk' || id === undefined) return [];
    return [words.official(words.officials[role], officialName(id, section, input))];
  });
  return {
    cells: [
      figure(number),
      text(code),
      text(name),
      ceiling === undefined ? text('') : figure(ceiling, decimals),
      officials.pptk === undefined
        ? text(words.noPptk, 'warn')
        : text(words.official(words.officials.pptk, officialName(officials.pptk, section, input))),
      text(others.join('\n')),
    ],
    isGroup: true,
    ...(isEmpty ? { tone: 'bad' } : {}),
  };
}

function dutyRow(duty: Duty, input: PrintInput): PaperRow {
  const { whole, words } = input;
  const assignment = whole.plan.assignments[duty.index];
  const others = (assignment?.people ?? []).filter(({ person }) => person !== assignment?.owner);
  return {
    cells: [
      text(''),
      text(duty.code),
      text(duty.text),
      text(''),
      assignment ? text(nameIn(duty.section, assignment.owner, input)) : text(words.unowned, 'bad'),
      text(others.map(({ person }) => nameIn(duty.section, person, input)).join('\n')),
    ],
    ...(assignment ? {} : { tone: 'bad' }),
  };
}

function emptyRow({ words }: PrintInput): PaperRow {
  const empty = text('');
  return { cells: [empty, empty, text(words.dpa.noDuty, 'bad'), empty, empty, empty], tone: 'bad' };
}

/** Duties that no money stands behind. */
function outsideBlocks(duties: readonly Duty[], { messages, words }: PrintInput): PaperBlock[] {
  if (duties.length === 0) return [];
  const codes = messages.list(
    duties.map(({ code }) => code),
    duties.length,
  );
  return [{ kind: 'paragraph', text: words.dpa.outside(duties.length, codes) }];
}

function officialName(id: string, section: Section, input: PrintInput): string {
  const person = input.whole.organisation.staff.find((one) => one.id === id);
  return person ? nameIn(section.code, person, input) : id;
}
