import type { Section } from '../../model/organisation.ts';
import { framed, titleOf, type BareLeaf } from './frame.ts';
import { axesOf, type Axis, type AxisColumn } from './matriks-axis.ts';
import { matrixPeople, type MatrixPerson } from './matriks-people.ts';
import { isFilled, matrixTable } from './matriks-table.ts';
import { awayBlocks, idleBlocks } from './notes.ts';
import type { Paper, PaperBlock } from './paper.ts';
import type { PrintInput, SectionDocument } from './print-input.ts';
import { sectionSigner, signatureOf } from './signatures.ts';

/** More columns than these do not fit beside the names. */
const MOST_COLUMNS = 18;

/** Staff against fungsi and against sub kegiatan: the idle and the orphan at a glance. */
export function matriksOf(section: Section, input: PrintInput): SectionDocument {
  const { omitted } = input.words;
  if (section.duties.length === 0) return { omitted: [omitted.noDuties(section.name)] };
  const people = matrixPeople(section, input);
  if (people.length === 0) return { omitted: [omitted.nobody(section.name)] };
  return { make: () => matriks(section, people, input), omitted: [] };
}

function matriks(section: Section, people: readonly MatrixPerson[], input: PrintInput): Paper {
  const leaves = axesOf(section, input).map((axis) => leafOf(section, axis, people, input));
  return framed('matriks', [section], leaves, input);
}

function leafOf(section: Section, axis: Axis, people: readonly MatrixPerson[], input: PrintInput): BareLeaf {
  return {
    name: axis.name,
    title: [...titleOf('matriks', [section], input), axis.name.toUpperCase()],
    blocks: [
      ...tables(axis, people, input),
      { kind: 'paragraph', text: input.words.matriks.legend, tone: 'faint' },
      ...emptyBlocks(axis, input),
      ...idleBlocks(section, input),
      ...awayBlocks(section, input),
      ...legendBlocks(axis, input),
    ],
    signatures: [signatureOf(sectionSigner(section, input), input)],
  };
}

function tables(axis: Axis, people: readonly MatrixPerson[], input: PrintInput): PaperBlock[] {
  const { columns } = axis;
  const parts = evenly(columns, MOST_COLUMNS);
  return parts.flatMap((part): PaperBlock[] => {
    const table = matrixTable(axis.name, part, people, input);
    return parts.length === 1 ? [table] : [{ kind: 'heading', text: partHeading(part, axis, input) }, table];
  });
}

/** "Fungsi ke-1 sampai dengan ke-9 dari 20"; the column of what has none is not counted. */
function partHeading(part: readonly AxisColumn[], { unit, columns }: Axis, { words }: PrintInput): string {
  const all = columns.filter(({ code }) => code !== undefined).length;
  const from = columns.indexOf(part[0]!) + 1;
  return words.matriks.part(unit, from, Math.min(from + part.length - 1, all), all);
}

/** In as few parts as hold at most so many, none much smaller than another. */
function evenly<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most);
  const start = (part: number): number => Math.round((part * items.length) / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(start(part), start(part + 1)));
}

/** Names the columns that nobody fills. */
function emptyBlocks({ columns }: Axis, { whole, messages, words }: PrintInput): PaperBlock[] {
  const empty = columns.filter((column) => !isFilled(column, whole.plan));
  if (empty.length === 0) return [];
  const names = messages.list(
    empty.map(({ code, text }) => code ?? text),
    empty.length,
  );
  return [{ kind: 'paragraph', text: words.matriks.emptyColumns(names), tone: 'bad' }];
}

/** The heads in full that are shortened. */
function legendBlocks({ columns }: Axis, { words }: PrintInput): PaperBlock[] {
  const cut = columns.filter(({ head, text }) => !head.endsWith(text));
  if (cut.length === 0) return [];
  return [
    { kind: 'heading', text: words.matriks.columns },
    { kind: 'list', items: cut.map(({ code, text }) => ({ text: `${code ?? ''}  ${text}`, details: [] })) },
  ];
}
