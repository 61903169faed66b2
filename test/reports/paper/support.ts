import { readFile } from 'node:fs/promises';
import type { Host, Output } from '../../../src/cli/host.ts';
import { judgePresent } from '../../../src/cli/judge.ts';
import { readOrganisation } from '../../../src/cli/read.ts';
import type { FileSystem } from '../../../src/files/file-system.ts';
import { memoryFileSystem } from '../../../src/files/memory.ts';
import { en } from '../../../src/messages/en.ts';
import { id } from '../../../src/messages/id.ts';
import { en as printEn } from '../../../src/messages/print/en.ts';
import { id as printId } from '../../../src/messages/print/id.ts';
import type { Paper, PaperTable } from '../../../src/reports/paper/paper.ts';
import { filesOf } from '../../support/disk-files.ts';
import { PAPER_NAMES, papersOf, type PaperName, type PrintInput } from '../../../src/reports/paper/papers.ts';

const SILENT: Output = { write: () => undefined, isTerminal: false, columns: undefined };

const EXAMPLES = filesOf('examples');

/** 21 November 2026. */
export const DAY = 20_778;

/** What documents of these files are made from. */
export async function inputOf(
  files: FileSystem,
  path: string,
  changes: Partial<PrintInput> = {},
  language: 'id' | 'en' = 'id',
): Promise<PrintInput> {
  const host: Host = {
    files,
    out: SILENT,
    err: SILENT,
    env: {},
    schema: (name) => readFile(`schemas/${name}.schema.json`, 'utf8'),
    asset: (name) => readFile(`dist/${name}`),
    today: () => '2026-11-21',
    clock: () => 0,
    interrupted: () => new AbortController().signal,
  };
  const messages = language === 'id' ? id : en;
  const reading = await readOrganisation([path], { host, messages });
  const { organisation, saved, findings } = reading;
  if (!organisation) throw new Error(JSON.stringify(findings.map(({ code, at }) => ({ code, at }))));
  const judgement = await judgePresent({ ...reading, organisation });
  return {
    whole: { organisation, ...judgement },
    eligibility: judgement.eligibility,
    saved,
    best: undefined,
    codes: [],
    day: DAY,
    sheetName: undefined,
    family: 'Arial',
    arms: undefined,
    messages,
    words: language === 'id' ? printId : printEn,
    ...changes,
  };
}

export function inputOfExample(
  name: string,
  changes: Partial<PrintInput> = {},
  language: 'id' | 'en' = 'id',
): Promise<PrintInput> {
  return inputOf(memoryFileSystem(EXAMPLES), name, changes, language);
}

/** Documents of files given as path → text. */
export function inputOfTexts(
  texts: Readonly<Record<string, string>> | ReadonlyMap<string, string>,
  changes: Partial<PrintInput> = {},
  language: 'id' | 'en' = 'id',
): Promise<PrintInput> {
  return inputOf(memoryFileSystem(texts), '.', changes, language);
}

/** All documents by name. */
export function madePapers(name: PaperName, input: PrintInput): Map<string, Paper> {
  return new Map(papersOf(name, input).papers.map(({ stem, make }) => [stem, make()]));
}

export function allPapers(input: PrintInput): Paper[] {
  return PAPER_NAMES.flatMap((name) => [...madePapers(name, input).values()]);
}

export function tablesOf(paper: Paper): PaperTable[] {
  return paper.leaves.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

/** What the cells of a column say; numbers as they are. */
export function columnOf({ rows }: PaperTable, index: number): (string | number)[] {
  return rows.map(({ cells }) => {
    const cell = cells[index]!;
    return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : cell.utilisation;
  });
}

/** Every text of a value, with the way to it. */
export function textsIn(value: unknown, way = ''): { readonly way: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ way, text: value }];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${way}.${key}`));
}
