import { loadFiles, type Loaded } from '../files/load.ts';
import { checkIdentity } from '../model/check-identity.ts';
import { checkNips } from '../model/check-nips.ts';
import { decode } from '../source/decode.ts';
import type { DocumentKind } from '../source/document.ts';
import { examineText } from '../source/examine-text.ts';
import { mendText } from '../source/mend-text.ts';
import type { MendedText, State } from '../source/mending.ts';
import { readSection, type SectionRecord } from '../wire/section.ts';
import type { Context } from './context.ts';
import { mendedLines, type MendedLine } from './mended-lines.ts';
import { filesOf } from './read.ts';
import { writeFile } from './write-file.ts';

/** What `periksa --perbaiki` did. */
export interface MendReport {
  /** Files that were looked at. */
  readonly looked: number;
  /** Those in which something was mended, or was not although it could be. */
  readonly files: readonly MendedFile[];
}

export interface MendedFile {
  readonly path: string;
  readonly lines: readonly MendedLine[];
  /** Lines in which only blanks were put right. */
  readonly blankLines: number;
  /** Mends that were not made, because they would have brought something else that is wrong. */
  readonly refused: number;
}

/** A file with what it would become. */
interface Candidate {
  readonly path: string;
  readonly before: State & Recorded;
  readonly mended: MendedText<State & Recorded>;
}

/** The section of a text, as far as it can be read. */
interface Recorded {
  readonly record: SectionRecord | undefined;
}

/** Mends what is safe in the files that the paths mean, and writes those that changed, each whole or not at all. */
export async function mendFiles(paths: readonly string[], context: Context): Promise<MendReport> {
  const { setda, sections, plans, focus } = await filesOf(paths, context);
  const groups: readonly (readonly [DocumentKind, readonly string[]])[] = [
    ['setda', setda === undefined || focus.length > 0 ? [] : [setda]],
    ['bagian', sections],
    ['pembagian', focus.length > 0 ? [] : plans],
  ];
  const candidates: Candidate[] = [];
  for (const [kind, group] of groups) {
    for await (const loaded of loadFiles(context.host.files, group)) {
      const candidate = await candidateOf(kind, loaded, focus.length === 0 || focus.includes(loaded.path));
      if (candidate) candidates.push(candidate);
    }
  }
  const clashing = filesWithNewDoubles(candidates);
  for (const { path, before, mended } of candidates) {
    const isChanged = mended.state.text !== before.text && !clashing.has(path);
    if (isChanged) await writeFile(path, mended.state.text, context);
  }
  return {
    looked: candidates.length,
    files: candidates
      .map((candidate) => fileReport(candidate, clashing.has(candidate.path)))
      .filter(({ lines, blankLines, refused }) => lines.length + blankLines + refused > 0),
  };
}

/** Undefined for what cannot be read at all: the check says so. */
async function candidateOf(
  kind: DocumentKind,
  loaded: Loaded,
  isToBeMended: boolean,
): Promise<Candidate | undefined> {
  if (!('bytes' in loaded) || loaded.bytes === undefined) return undefined;
  const { path } = loaded;
  const { text, finding } = decode(path, loaded.bytes);
  if (finding) return undefined;
  const examine = (text: string): Promise<State & Recorded> => stateOf(path, kind, text);
  const before = await examine(text);
  const unchanged = { state: before, rounds: [], refused: 0 };
  return { path, before, mended: isToBeMended ? await mendText(before, examine) : unchanged };
}

async function stateOf(path: string, kind: DocumentKind, text: string): Promise<State & Recorded> {
  const { written, document, findings } = await examineText(path, kind, text);
  const record = document && kind === 'bagian' ? readSection(document) : undefined;
  const more = record ? [...checkNips([record]), ...checkIdentity([record])] : [];
  return { text, written, findings: [...findings, ...more], record };
}

/** Files in which a mended id or code has become one that stands elsewhere: they stay as they are. */
function filesWithNewDoubles(candidates: readonly Candidate[]): ReadonlySet<string> {
  const doubles = (records: readonly (SectionRecord | undefined)[]): ReturnType<typeof checkIdentity> =>
    checkIdentity(records.filter((record) => record !== undefined));
  const nameOf = ({ args }: { readonly args: unknown }): string => JSON.stringify(args);
  const known = new Set(doubles(candidates.map(({ before }) => before.record)).map(nameOf));
  const clashes = doubles(candidates.map(({ mended }) => mended.state.record)).filter(
    (finding) => !known.has(nameOf(finding)),
  );
  return new Set(clashes.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]));
}

function fileReport({ path, mended }: Candidate, isClashing: boolean): MendedFile {
  const { lines, blankLines } = mendedLines(path, mended.rounds);
  const { refused } = mended;
  return isClashing
    ? { path, lines: [], blankLines: 0, refused: refused + lines.length }
    : { path, lines, blankLines, refused };
}
