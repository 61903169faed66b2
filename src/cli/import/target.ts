import { folderOf, join, normalise } from '../../files/paths.ts';
import { setdaIn, type FoundFiles } from '../../files/find.ts';
import type { PresentSection } from '../../merge/merged-section.ts';
import { checkRecords } from '../../model/build.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import { readSection } from '../../wire/section.ts';
import { readSetda, type SetdaRecord } from '../../wire/setda.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../exit-codes.ts';
import { Documents, filesOf, searchIn } from '../read.ts';

/** The organisation that a list is imported into; one that is yet to be has no sections. */
export interface Target {
  readonly folder: string;
  readonly settings: SetdaRecord;
  readonly sections: readonly PresentSection[];
  /** Where the file of a new section goes. */
  newPath(code: string): string;
  readonly findings: readonly Finding[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the organisation at a path, or finds that it has to be made there. */
export async function readTarget(path: string, context: Context): Promise<Target> {
  const { host, messages } = context;
  const search = await searchIn([path], context);
  if (!search.ok && search.problem !== 'several-roots') {
    if (search.problem === 'no-such-path' && /\.ya?ml$/.test(path)) {
      throw new UsageError(messages.import.notAFolder(path));
    }
    const folder = normalise(path);
    const setda = await setdaIn(host.files, folder);
    return readFrom({ folder, sectionFolder: join(folder, 'bagian'), setda, paths: [] }, context);
  }
  // The one who asks for the files says why there are none.
  const files = search.ok ? search.files : await filesOf([path], context);
  return readFrom(await placesOf(files, context), context);
}

interface TargetPlaces {
  readonly folder: string;
  readonly sectionFolder: string;
  readonly setda: string | undefined;
  /** Of the section files. */
  readonly paths: readonly string[];
}

/** New sections go where the others stand: into the folder `bagian`, or beside loose files. */
async function placesOf(
  { setda, sections, baselinePath }: FoundFiles,
  { host }: Context,
): Promise<TargetPlaces> {
  const folder = folderOf(baselinePath);
  const inner = join(folder, 'bagian');
  const hasInner = (await host.files.look(inner)).kind === 'folder';
  return { folder, sectionFolder: hasInner ? inner : folder, setda, paths: sections };
}

async function readFrom(
  { folder, sectionFolder, setda, paths }: TargetPlaces,
  context: Context,
): Promise<Target> {
  const documents = new Documents(context.host.files, context.readDocument);
  const setdaPaths = setda === undefined ? [] : [setda];
  const settingsRead = await documents.read('setda', setdaPaths, readSetda);
  const settings = settingsRead[0] ?? readSetda(undefined);
  const sections = await documents.read('bagian', paths, (document): PresentSection => {
    const { file, text } = document;
    return { path: file, text, document, record: readSection(document) };
  });
  const sectionsRead = sections.length + documents.columnMaps.length;
  const allWereRead = sectionsRead === paths.length && settingsRead.length === setdaPaths.length;
  const records = sections.map(({ record }) => record);
  return {
    folder,
    settings,
    sections,
    newPath: newPathIn(sectionFolder, paths),
    findings: [...documents.findings, ...checkRecords(settings, records, allWereRead)],
    texts: documents.texts,
  };
}

/** Names that mean something else in a folder of section files. */
const RESERVED = new Set(['setda', 'peta']);

/** One path for each code, and none that a section file has already; disks may take "Umum" and "umum" for one. */
function newPathIn(folder: string, present: readonly string[]): (code: string) => string {
  const taken = new Set(present.map((path) => path.toLowerCase()));
  const given = new Map<string, string>();
  return (code) => {
    const known = given.get(code);
    if (known !== undefined) return known;
    const stem = RESERVED.has(code) ? `bagian-${code}` : code;
    let path = join(folder, `${stem}.yaml`);
    for (let i = 2; taken.has(path.toLowerCase()); i++) path = join(folder, `${stem}-${i}.yaml`);
    taken.add(path.toLowerCase());
    given.set(code, path);
    return path;
  };
}
