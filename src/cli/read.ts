import { FileError } from '../files/file-system.ts';
import { findFiles, type FoundFiles } from '../files/find.ts';
import { LARGEST_FILE, loadFiles, type Loaded } from '../files/load.ts';
import { buildOrganisation, checkRecords } from '../model/build.ts';
import type { Organisation } from '../model/organisation.ts';
import { checkSaved } from '../plan/check-saved.ts';
import { resolveSaved, type SavedPlan } from '../plan/saved.ts';
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
  /** Texts by file, for code frames and for rewriting plans. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the organisation that the paths mean, with every problem of every file. */
export async function readOrganisation(paths: readonly string[], context: Context): Promise<Reading> {
  const files = await found(paths, context);
  const setda = files.setda === undefined ? [] : [files.setda];
  const documents = new Documents();
  for (const [kind, group] of [
    ['setda', setda],
    ['bagian', files.sections],
    ['pembagian', files.plans],
  ] as const) {
    for (const loaded of await loadFiles(context.host.files, group)) await documents.add(kind, loaded);
  }
  const { findings, texts } = documents;
  const settings = readSetda(documents.of('setda')[0]);
  const broken = { files, settings, organisation: undefined, saved: undefined, findings, texts };
  const records = documents.of('bagian').map(readSection);
  const allWereRead =
    records.length === files.sections.length && documents.of('setda').length === setda.length;
  findings.push(...checkRecords(settings, records, allWereRead));
  if (hasErrors(findings)) return broken;

  const organisation = buildOrganisation(settings, records);
  const plans = documents.of('pembagian').map(readSavedPlan);
  findings.push(...checkSaved(organisation, plans));
  if (hasErrors(findings)) return broken;
  const saved = plans.length > 0 ? resolveSaved(organisation, plans) : undefined;
  return { files, settings, organisation, saved, findings, texts };
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'galat');
}

async function found(paths: readonly string[], { host, messages }: Context): Promise<FoundFiles> {
  const search = await findFiles(host.files, paths).catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(messages.cli.cannotRead(error.path));
  });
  if (search.ok) return search.files;
  const { cli } = messages;
  if (search.problem === 'several-roots')
    throw new UsageError(cli.severalRoots(messages.list(search.roots, 5)));
  throw new UsageError(
    search.problem === 'no-such-path' ? cli.noSuchPath(search.path) : cli.noSections(search.path),
  );
}

/** Documents by kind, read one after the other, with the findings about those that could not be read. */
export class Documents {
  readonly findings: Finding[] = [];
  readonly texts = new Map<string, string>();
  readonly #documents: SourceDocument[] = [];

  async add(kind: DocumentKind, loaded: Loaded): Promise<void> {
    if ('reason' in loaded) {
      this.findings.push(
        finding('galat', 'berkas-tak-terbaca', startOf(loaded.path), { reason: loaded.reason }),
      );
    } else if (loaded.bytes === undefined) {
      const args = { megabytes: loaded.size / 1e6, limit: LARGEST_FILE / 1e6 };
      this.findings.push(finding('galat', 'berkas-terlalu-besar', startOf(loaded.path), args));
    } else {
      const { text, document, findings } = await readDocument(loaded.path, kind, loaded.bytes);
      this.texts.set(loaded.path, text);
      this.findings.push(...findings);
      if (document) this.#documents.push(document);
    }
  }

  of(kind: DocumentKind): SourceDocument[] {
    return this.#documents.filter((document) => document.kind === kind);
  }
}
