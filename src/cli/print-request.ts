import { FileError, type Entry } from '../files/file-system.ts';
import { PAPER_NAMES, type PaperName } from '../reports/paper/print-input.ts';
import { parseDay, type Day } from '../vocabulary/calendar.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit-codes.ts';
import type { Host } from './host.ts';
import { PRINT_FORMATS, type PrintFormat } from './renderers.ts';

/** The options of `cetak` as they were typed. */
export interface PrintOptions {
  readonly format: string;
  readonly keluaran: string;
  readonly bagian: readonly string[];
  readonly tanggal: string | undefined;
  readonly kertas: 'F4' | 'A4' | undefined;
}

/** What is to be printed; documents and formats in their own order, however they were asked for. */
export interface PrintRequest {
  readonly documents: readonly PaperName[];
  readonly paths: readonly string[];
  readonly formats: readonly PrintFormat[];
  readonly day: Day;
  readonly sheetName: 'F4' | 'A4' | undefined;
  readonly folder: string;
}

/** Understands the words of the command line; every misuse is said before anything is read. */
export async function readRequest(
  words: readonly string[],
  options: PrintOptions,
  context: Context,
): Promise<PrintRequest> {
  const documents = await documentsIn(words[0], context);
  return {
    documents: documents ?? PAPER_NAMES,
    paths: documents ? words.slice(1) : words,
    formats: formatsIn(options.format, context),
    day: dayIn(options.tanggal, context),
    sheetName: options.kertas,
    folder: await folderFor(options.keluaran, context),
  };
}

/** The documents that the first word names; undefined where it is a path. */
async function documentsIn(
  word: string | undefined,
  { host, messages }: Context,
): Promise<readonly PaperName[] | undefined> {
  if (word === undefined) return undefined;
  const names = listed(word);
  const unknown = names.find((name) => !isOneOf(PAPER_NAMES, name));
  if (names.length > 0 && unknown === undefined) return PAPER_NAMES.filter((name) => names.includes(name));
  if ((await kindOf(word, host)) !== 'none') return undefined;
  const meant = unknown ?? word;
  throw new UsageError(
    messages.print.unknownDocument(meant, PAPER_NAMES.join(', '), nearest(meant, PAPER_NAMES)),
  );
}

function formatsIn(text: string, { messages }: Context): readonly PrintFormat[] {
  const names = listed(text);
  const unknown = names.length > 0 ? names.find((name) => !isOneOf(PRINT_FORMATS, name)) : text;
  if (unknown === undefined) return PRINT_FORMATS.filter((name) => names.includes(name));
  throw new UsageError(
    messages.print.unknownFormat(unknown, PRINT_FORMATS.join(', '), nearest(unknown, PRINT_FORMATS)),
  );
}

function dayIn(text: string | undefined, { host, messages }: Context): Day {
  const day = parseDay(text ?? host.today());
  // A year such as 0001 is a slip of the pen.
  if (day === undefined || (text !== undefined && text < '1900'))
    throw new UsageError(messages.print.wrongDate(text!, host.today()));
  return day;
}

async function folderFor(path: string, { host, messages }: Context): Promise<string> {
  if ((await kindOf(path, host)) === 'file') throw new UsageError(messages.print.notAFolder(path));
  return path;
}

/** What the disk refuses to tell is told later, by whoever reads or writes there. */
async function kindOf(path: string, { files }: Host): Promise<Entry['kind']> {
  try {
    return (await files.look(path)).kind;
  } catch (error) {
    if (error instanceof FileError) return 'other';
    throw error;
  }
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
