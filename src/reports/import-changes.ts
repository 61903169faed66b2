import { LIST_KINDS, type ListKind } from '../lists/columns.ts';
import type { Change } from '../merge/change.ts';
import type { MergedSection } from '../merge/merged-section.ts';
import type { Messages } from '../messages/id.ts';
import { compareCodes } from '../vocabulary/order.ts';
import { presentable } from '../vocabulary/presentable.ts';
import type { Block, Document, Item, Tone } from './document.ts';

const MARKS = { tambah: '+', ubah: '~', hilang: '-' } as const satisfies Record<Change['kind'], Item['mark']>;
const TONES: Readonly<Record<Change['kind'], Tone>> = { tambah: 'good', ubah: 'warn', hilang: 'bad' };

/** Of one list of a section. Nobody reads a thousand new entries, but what becomes of the present ones has to be seen. */
const MOST: Readonly<Record<Change['kind'], number>> = { tambah: 20, ubah: 100, hilang: 100 };
const KINDS = ['tambah', 'ubah', 'hilang'] as const satisfies readonly Change['kind'][];

/** What an import would do to each section file. Nothing of it where nothing changes. */
export function importChangesReport(sections: readonly MergedSection[], messages: Messages): Document {
  const { import: words } = messages;
  const changing = sections
    .filter(({ changes, before, text }) => changes.length > 0 || before !== text)
    .toSorted((one, other) => compareCodes(one.code, other.code));
  if (changing.length === 0) return { blocks: [{ kind: 'paragraph', text: words.noChanges }] };
  const hasGone = changing.some(({ changes }) => changes.some(({ kind }) => kind === 'hilang'));
  return {
    blocks: [
      ...(changing.length > 1
        ? [
            paragraph(
              countsOf(
                changing.flatMap(({ changes }) => changes),
                messages,
              ),
            ),
          ]
        : []),
      ...changing.flatMap((section) => sectionBlocks(section, messages)),
      ...(hasGone ? [paragraph(words.goneStays)] : []),
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function sectionBlocks({ name, path, before, changes }: MergedSection, messages: Messages): Block[] {
  const title = messages.import.section(presentable(name), presentable(path), before === undefined);
  return [
    { kind: 'heading', level: 2, text: title },
    paragraph(countsOf(changes, messages)),
    { kind: 'list', items: LIST_KINDS.flatMap((list) => itemsOf(list, changes, messages)) },
  ];
}

function countsOf(changes: readonly Change[], messages: Messages): string {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return messages.import.counts(count('tambah'), count('ubah'), count('hilang'));
}

function itemsOf(list: ListKind, changes: readonly Change[], messages: Messages): Item[] {
  const own = changes.filter(({ entity }) => entity.kind === list);
  return KINDS.flatMap((kind) =>
    itemsOfKind(
      kind,
      own.filter((change) => change.kind === kind),
      messages,
    ),
  );
}

function itemsOfKind(kind: Change['kind'], all: readonly Change[], messages: Messages): Item[] {
  const shown = all.length > MOST[kind] + 1 ? all.slice(0, MOST[kind]) : all;
  const rest = all.length - shown.length;
  return [
    ...shown.map((change) => itemOf(change, messages)),
    ...(rest > 0 ? [{ mark: MARKS[kind], text: messages.import.more(rest), tone: TONES[kind] }] : []),
  ];
}

/** Enough to know a duty by; real ones run over four lines. */
const LONGEST = 80;

function short(title: string): string {
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
}

function itemOf({ kind, entity, title, fields }: Change, { import: words }: Messages): Item {
  const shown = (text: string | undefined): string =>
    text === undefined ? words.nothing : presentable(text);
  return {
    mark: MARKS[kind],
    text: `${words.kinds[entity.kind]} ${presentable(entity.id)}  ${short(presentable(title))}`,
    details: fields.map(({ column, before, after }) => words.field(column, shown(before), shown(after))),
    tone: TONES[kind],
  };
}
