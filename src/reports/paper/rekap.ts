import type { Duty, Section } from '../../model/organisation.ts';
import type { DutyRecord } from '../../wire/section.ts';
import { decimalsOf, figure, sum, text } from './cells.ts';
import { framed, titleOf } from './frame.ts';
import { awayBlocks, idleBlocks } from './notes.ts';
import type { Paper, PaperBlock, PaperColumn, PaperRow, PaperTable } from './paper.ts';
import { nameIn } from './names.ts';
import type { PrintInput, SectionDocument } from './print-input.ts';
import { sectionSigner, signatureOf } from './signatures.ts';

/** All duties of a section with who does them. */
export function rekapOf(section: Section, input: PrintInput): SectionDocument {
  const count = section.duties.length + section.commonDuties.length;
  if (count === 0) return { omitted: [input.words.omitted.noDuties(section.name)] };
  return { make: () => rekap(section, input), omitted: [] };
}

function rekap(section: Section, input: PrintInput): Paper {
  const leaf = {
    name: input.words.names.rekap,
    title: titleOf('rekap', [section], input),
    blocks: [
      table(section, input),
      ...unownedBlocks(section, input),
      ...idleBlocks(section, input),
      ...awayBlocks(section, input),
    ],
    signatures: [signatureOf(sectionSigner(section, input), input)],
  };
  return framed('rekap', [section], [leaf], input);
}

function table(section: Section, input: PrintInput): PaperTable {
  const { words } = input;
  const loads = section.duties.map(({ workload }) => workload);
  const decimals = {
    norm: decimalsOf(section.duties.map(({ minutesPerResult }) => minutesPerResult)),
    load: decimalsOf(loads),
  };
  const rows = section.duties.map((duty, i) => dutyRow(duty, i + 1, decimals, input));
  const common = section.commonDuties.map((duty) => commonRow(duty, input));
  return {
    kind: 'table',
    name: words.titles.rekap,
    columns: columns(input),
    numbered: true,
    rows: [...rows, ...common],
    total: {
      label: words.total,
      span: 6,
      cells: [sum(loads, decimals.load), text(''), text(''), text('')],
    },
  };
}

function columns({ words: { heads } }: PrintInput): PaperColumn[] {
  return [
    { head: heads.number, width: 9, grow: 0, align: 'center' },
    { head: heads.code, width: 18, grow: 0, align: 'left' },
    { head: heads.duty, width: 50, grow: 4, align: 'left' },
    { head: heads.result, width: 20, grow: 1, align: 'left' },
    { head: heads.volume, width: 14, grow: 0, align: 'right' },
    { head: heads.norm, width: 15, grow: 0, align: 'right' },
    { head: heads.load, width: 16, grow: 0, align: 'right' },
    { head: heads.owner, width: 32, grow: 1, align: 'left' },
    { head: heads.others, width: 32, grow: 1, align: 'left' },
    { head: heads.deputy, width: 28, grow: 1, align: 'left' },
  ];
}

function dutyRow(
  duty: Duty,
  number: number,
  decimals: { readonly norm: number; readonly load: number },
  input: PrintInput,
): PaperRow {
  const { whole, messages, words } = input;
  const assignment = whole.plan.assignments[duty.index];
  const people = assignment?.people ?? [];
  // Owner first; where several share the duty, each with his results.
  const [owner, ...others] = people.map(({ person, results }) => {
    const name = nameIn(duty.section, person, input);
    return people.length > 1 ? words.withResults(name, messages.short(results, 2)) : name;
  });
  const deputy = assignment?.deputy;
  return {
    cells: [
      figure(number),
      text(duty.code),
      text(duty.text),
      text(duty.result ?? ''),
      figure(duty.volume),
      figure(duty.minutesPerResult, decimals.norm),
      figure(duty.workload, decimals.load),
      owner === undefined ? text(words.unowned, 'bad') : text(owner),
      text(others.join('\n')),
      text(deputy ? nameIn(duty.section, deputy, input) : ''),
    ],
    ...(assignment ? {} : { tone: 'bad' }),
  };
}

/** What everybody does is nobody's share, and is not counted among the duties. */
function commonRow(duty: DutyRecord, { words }: PrintInput): PaperRow {
  const empty = text('');
  return {
    cells: [
      empty,
      text(duty.code),
      text(duty.text),
      text(duty.result ?? ''),
      ...[empty, empty, empty],
      text(words.everybody),
      ...[empty, empty],
    ],
  };
}

function unownedBlocks(section: Section, { whole, messages, words }: PrintInput): PaperBlock[] {
  const unowned = section.duties.filter(({ index }) => !whole.plan.assignments[index]);
  if (unowned.length === 0) return [];
  const minutes = unowned.reduce((all, { workload }) => all + workload, 0);
  const said = words.rekap.unowned(unowned.length, messages.short(minutes, 2));
  return [{ kind: 'paragraph', text: said, tone: 'bad' }];
}
