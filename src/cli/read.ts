import { FileError, type FileSystem } from '../files/file-system.ts';
import { findFiles, type FoundFiles, type Search } from '../files/find.ts';
import { LARGEST_FILE, loadFiles, type Loaded } from '../files/load.ts';
import { buildOrganisation, checkRecords } from '../model/build.ts';
import type { Organisation } from '../model/organisation.ts';
import { checkSaved } from '../plan/check-saved.ts';
import { resolveSaved, type SavedPlan } from '../plan/saved.ts';
import type { Directive } from '../source/directive.ts';
import type { DocumentKind, SourceDocument } from '../source/document.ts';
import { readDocument } from '../source/read-document.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import { readSavedPlan } from '../wire/saved-plan.ts';
import { readSection } from '../wire/section.ts';
import { readSetda, type SetdaRecord } from '../wire/setda.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit-codes.ts';

/** Everything that came from the disk. */
export interface Reading {
  readonly files: FoundFiles;
  readonly settings: SetdaRecord;
  /** Undefined where the input is in error. */
  readonly organisation: Organisation | undefined;
  /** Undefined where nothing is saved. */
  readonly saved: SavedPlan | undefined;
  /** Findings about the input itself. */
  readonly findings: readonly Finding[];
  /** Comments that silence a rule. */
  readonly directives: readonly Directive[];
  /** Texts by file, for code frames and for rewriting plans. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the organisation that the paths mean, with every problem of every file. */
export async function readOrganisation(paths: readonly string[], context: Context): Promise<Reading> {
  const files = await filesOf(paths, context);
  const setda = files.setda === undefined ? [] : [files.setda];
  const documents = new Documents(context.host.files, context.readDocument);
  const settingsRead = await documents.read('setda', setda, readSetda);
  const records = await documents.read('bagian', files.sections, (document) => {
    const record = readSection(document);
    // It will be asked for, and once it is known the values of the file are let go of.
    if (files.plans.length > 0) record.fingerprint();
    return record;
  });
  const plans = await documents.read('pembagian', files.plans, readSavedPlan);
  const { findings, directives, texts } = documents;
  const settings = settingsRead[0] ?? readSetda(undefined);
  const broken = { files, settings, organisation: undefined, saved: undefined, findings, directives, texts };
  const sectionsRead = records.length + documents.columnMaps.length;
  const allWereRead = sectionsRead === files.sections.length && settingsRead.length === setda.length;
  findings.push(...checkRecords(settings, records, allWereRead));
  if (hasErrors(findings)) return broken;

  const organisation = buildOrganisation(settings, records);
  findings.push(...checkSaved(organisation, plans));
  if (hasErrors(findings)) return broken;
  const saved = plans.length > 0 ? resolveSaved(organisation, plans) : undefined;
  return { files, settings, organisation, saved, findings, directives, texts };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'galat');
}

/** The files that the paths mean. Throws where they mean none. */
export async function filesOf(paths: readonly string[], context: Context): Promise<FoundFiles> {
  const { messages } = context;
  const search = await searchIn(paths, context);
  if (search.ok) return search.files;
  const { cli } = messages;
  if (search.problem === 'several-roots')
    throw new UsageError(cli.severalRoots(messages.list(search.roots, 5)));
  throw new UsageError(
    search.problem === 'no-such-path' ? cli.noSuchPath(search.path) : cli.noSections(search.path),
  );
}

/** The files that the paths mean, or why they mean none. */
export function searchIn(paths: readonly string[], { host, messages }: Context): Promise<Search> {
  return findFiles(host.files, paths).catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(messages.cli.cannotRead(error.path));
  });
}

/** Reads documents one after the other, and gathers the findings about those that could not be read. */
export class Documents {
  readonly findings: Finding[] = [];
  readonly directives: Directive[] = [];
  readonly texts = new Map<string, string>();
  /** Column maps of `impor` that lie among the section files under names of their own: no mistake, and not read. */
  readonly columnMaps: string[] = [];
  readonly #files: FileSystem;
  readonly #read: typeof readDocument;

  constructor(files: FileSystem, read = readDocument) {
    this.#files = files;
    this.#read = read;
  }

  /** What `make` makes of each document in turn; the documents are not kept, for a thousand of them fill the memory. */
  async read<T>(
    kind: DocumentKind,
    paths: readonly string[],
    make: (document: SourceDocument) => T,
  ): Promise<T[]> {
    const made: T[] = [];
    const asMaps: Finding[] = [];
    for await (const loaded of loadFiles(this.#files, paths)) {
      const document = await this.#document(kind, loaded, asMaps);
      if (document) made.push(make(document));
    }
    // Where nothing else is there, somebody has taken the map for a section file.
    if (asMaps.length === paths.length) this.findings.push(...asMaps);
    else this.columnMaps.push(...asMaps.map(({ at }) => at.file));
    return made;
  }

  async #document(
    kind: DocumentKind,
    loaded: Loaded,
    asMaps: Finding[],
  ): Promise<SourceDocument | undefined> {
    if ('reason' in loaded) {
      this.findings.push(
        finding('galat', 'berkas-tak-terbaca', startOf(loaded.path), { reason: loaded.reason }),
      );
    } else if (loaded.bytes === undefined) {
      const args = { megabytes: loaded.size / 1e6, limit: LARGEST_FILE / 1e6 };
      this.findings.push(finding('galat', 'berkas-terlalu-besar', startOf(loaded.path), args));
    } else {
      const { text, document, findings, directives } = await this.#read(loaded.path, kind, loaded.bytes);
      this.texts.set(loaded.path, text);
      for (const one of findings) (isColumnMap(one) ? asMaps : this.findings).push(one);
      this.directives.push(...directives);
      return document;
    }
    return undefined;
  }
}

function isColumnMap(one: Finding): boolean {
  return one.code === 'berkas-keliru' && one.args.kind === 'bagian' && one.args.found === 'peta';
}
