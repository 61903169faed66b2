import { FileError, type FileSystem } from '../files/file-system.ts';
import { applyBaseline, baselineFrom, renewedBaseline } from '../verdict/baseline.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { presentable } from '../vocabulary/presentable.ts';
import { readBaselineFile, type RecordedEntry } from '../wire/baseline-file.ts';
import type { Context } from './context.ts';
import { Documents, type Reading } from './read.ts';
import { writeFile } from './write-file.ts';

/** The baseline, and how much of it this run can speak for. */
export interface Baseline {
  readonly entries: readonly RecordedEntry[];
  /** Files that it names and that are no longer there. */
  readonly gone: ReadonlySet<string>;
}

/** Reads the baseline of the organisation, if there is one. Mistakes in it are mistakes of the input. */
export async function readBaseline(
  reading: Reading,
  { host }: Context,
): Promise<{ readonly reading: Reading; readonly baseline: Baseline }> {
  const { baseline: path } = reading.files;
  if (path === undefined) return { reading, baseline: { entries: [], gone: new Set() } };
  const documents = new Documents(host.files);
  const entries = (await documents.read('dasar', [path], readBaselineFile)).flat();
  const unread = [...new Set(entries.map(({ file }) => file))].filter((file) => !reading.texts.has(file));
  const gone = new Set<string>();
  for (const file of unread) if (await isGone(file, host.files)) gone.add(file);
  return { reading: withDocuments(reading, documents), baseline: { entries, gone } };
}

/** What cannot be looked at may still be there. */
async function isGone(file: string, files: FileSystem): Promise<boolean> {
  try {
    return (await files.look(file)).kind === 'none';
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}

function withDocuments(reading: Reading, { findings, directives, texts }: Documents): Reading {
  return {
    ...reading,
    organisation: findings.length > 0 ? undefined : reading.organisation,
    findings: [...reading.findings, ...findings],
    directives: [...reading.directives, ...directives],
    texts: new Map([...reading.texts, ...texts]),
  };
}

/** The verdict once the baseline has answered; `shown` are the files that the user asked for, undefined = all. */
export function withBaseline(
  verdict: Verdict,
  baseline: Baseline,
  reading: Reading,
  shown: ReadonlySet<string> | undefined,
): Verdict {
  const wasLookedAt = scopeOf(baseline, reading, shown);
  return applyBaseline(verdict, baseline.entries, { settings: reading.settings.rules, wasLookedAt });
}

/**
 * Writes the findings of today into the baseline and says so; gives the baseline that now answers for them. Nothing is
 * written where the input is in error: what the rules would find is not known then.
 */
export async function recordBaseline(
  verdict: Verdict,
  baseline: Baseline,
  reading: Reading,
  shown: ReadonlySet<string> | undefined,
  context: Context,
): Promise<Baseline> {
  const { host, messages } = context;
  const { baseline: present, baselinePath: path } = reading.files;
  const said = messages.baseline;
  if (!reading.organisation) {
    host.err.write(`${said.inputErrors}\n`);
    return baseline;
  }
  const entries = renewedBaseline(baseline.entries, verdict.findings, scopeOf(baseline, reading, shown));
  const before = reading.texts.get(path);
  if (present === undefined && entries.length === 0) {
    host.err.write(`${said.nothing}\n`);
    return baseline;
  }
  // Loaded here because it brings the YAML library along, which reading seldom needs.
  const { writeBaselineFile } = await import('../wire/write-baseline.ts');
  const text = writeBaselineFile(path, entries, before);
  if (text !== before) await writeFile(path, text, context);
  const count = baselineFrom(verdict.findings).reduce((sum, entry) => sum + entry.count, 0);
  host.err.write(`${said.recorded(count, presentable(path))}\n`);
  // Just written, each entry holds: no place of it is ever shown.
  const at = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { entries: entries.map((entry) => ({ ...entry, at })), gone: new Set() };
}

/** The files whose entries this run can judge; none where the rules did not run. */
function scopeOf(
  { gone }: Baseline,
  { organisation, texts }: Reading,
  shown: ReadonlySet<string> | undefined,
): (file: string) => boolean {
  if (!organisation) return () => false;
  return (file) => (shown ? shown.has(file) : texts.has(file) || gone.has(file));
}
