import { presentable } from '../../vocabulary/presentable.ts';
import { formatHere, type CheckFormat } from '../check-formats.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { intakeContext } from '../import/context.ts';
import { importInto, type Import } from '../import/into.ts';
import type { ImportList } from '../import/lists.ts';
import { neededParts, offerMap, readMap } from '../import/map.ts';
import { commandWithMap, type ImportOptions } from '../import/options.ts';
import { showImport } from '../import/show.ts';
import { readSources } from '../import/sources.ts';
import { readTarget } from '../import/target.ts';
import { readUnits } from '../import/units.ts';
import { formOfOtherSection } from '../import/wrong-section.ts';
import { writeImport } from '../import/write.ts';
import { writtenNames } from '../import/written-names.ts';
import { hasErrors } from '../read.ts';
import { shellWord } from '../shell-word.ts';
import { showFindings } from '../show.ts';

/** `bagihabis impor`: lists of an office into section files; shows what changes, and writes it only with --simpan. */
export async function importLists(
  list: ImportList,
  paths: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  const target = await readTarget(options.ke, context);
  if (hasErrors(target.findings)) {
    await showFindings(target.findings, target.texts, host.err, context);
    host.err.write(`${messages.import.presentErrors}\n`);
    return EXIT.found;
  }
  const given = await readMap(options.peta, context);
  // The columns of a form are known: no first map can be made for one.
  if (given.isMissing && list === 'formulir') throw new UsageError(messages.cli.noSuchPath(options.peta!));
  const { units, findings: unitFindings } = await readUnits(options.unit, context);
  const intake = intakeContext(target, { map: given.map, units, section: options.bagian }, context);
  const sources = await readSources(paths, context);
  const other = list === 'formulir' ? formOfOtherSection(sources.workbooks, intake) : undefined;
  if (other) throw new UsageError(messages.import.formHasSection(other.file, other.code));
  const before = [...given.findings, ...unitFindings, ...sources.findings];
  const done = await importInto({ list, target, intake, sources, before, options }, context);
  const texts = new Map([...target.texts, ...given.texts]);
  for (const path of paths) texts.set(path, '');
  const format = options.format ?? formatHere(host);
  await showImport({ ...done, texts }, format, context);
  await offer(list, paths, given.isMissing, done, options, context);
  return given.isMissing ? EXIT.found : finish(done, format, options, context);
}

/** A first map, where the list needs one or the one that was named is not there. */
async function offer(
  list: ImportList,
  paths: readonly string[],
  isMissing: boolean,
  { draft, findings, sections }: Import,
  options: ImportOptions,
  context: Context,
): Promise<void> {
  const parts = neededParts(findings);
  const isWanted = isMissing || (!sections && options.peta === undefined && parts.length > 0);
  if (!draft || !isWanted) return;
  await offerMap(draft, parts, options.peta, (map) => commandWithMap(list, paths, options, map), context);
}

/** Writes, or says why not. */
async function finish(
  done: Import,
  format: CheckFormat,
  { simpan }: ImportOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  const say = (words: string): void => {
    host.err.write(`${words}\n`);
  };
  const { sections, wrongRows, couldSkip } = done;
  const words = messages.import;
  if (!sections) {
    say(couldSkip ? words.couldSkip(wrongRows) : words.blocked);
    return EXIT.found;
  }
  if (wrongRows > 0 && done.entries.length === 0) {
    say(words.skippedAll(wrongRows));
    return EXIT.found;
  }
  if (wrongRows > 0) say(words.skipped(wrongRows));
  if (!sections.some(({ before, text }) => before !== text)) return EXIT.fine;
  if (!simpan) {
    if (format === 'teks') say(words.unsaved);
    return EXIT.fine;
  }
  const written = await writeImport(sections, done.target, done.effectiveMinutes, context);
  say(words.saved(written.length, messages.list(writtenNames(written, messages), 20)));
  say(words.next(presentable(shellWord(done.target.folder))));
  return EXIT.fine;
}
