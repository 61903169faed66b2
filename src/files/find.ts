import type { FileSystem } from './file-system.ts';
import { baseName, commonFolder, folderOf, join, normalise } from './paths.ts';

/** The files of one organisation, or why there is none. Paths as the user would write them. */
export interface FoundFiles {
  /** Path of setda.yaml; undefined where there is none. */
  readonly setda: string | undefined;
  readonly sections: readonly string[];
  readonly plans: readonly string[];
  /** Section files that the user named himself, inside a larger organisation: what he wants to hear about. */
  readonly focus: readonly string[];
  /** The list of findings that were there when the check was taken up; undefined where there is none. */
  readonly baseline: string | undefined;
  /** Where that list belongs. */
  readonly baselinePath: string;
  /** Where the plan of a section with this code belongs, given the path of its section file. */
  planPath(sectionFile: string, code: string): string;
}

export type Search =
  | { readonly ok: true; readonly files: FoundFiles }
  | { readonly ok: false; readonly problem: 'no-such-path' | 'no-sections'; readonly path: string }
  | { readonly ok: false; readonly problem: 'several-roots'; readonly roots: readonly string[] };

const SETDA = /^setda\.ya?ml$/;
const PLAN = /\.pembagian\.ya?ml$/;
const BASELINE = 'bagihabis-dasar.yaml';
/** Tells of the columns of lists that are imported; of several lists each may have one, siasn.peta.yaml. */
const COLUMN_MAP = /^(?:.*\.)?peta\.ya?ml$/;
const YAML = /\.ya?ml$/;
/** Deep enough for any real tree. */
const DEEPEST = 6;

/** Finds the organisation that the given paths mean: a folder, or one or more section files. */
export async function findFiles(files: FileSystem, paths: readonly string[]): Promise<Search> {
  const wanted = paths.length === 0 ? ['.'] : [...new Set(paths.map(normalise))];
  const named: string[] = [];
  const folders: string[] = [];
  for (const path of wanted) {
    const { kind } = await files.look(path);
    if (kind === 'none') return { ok: false, problem: 'no-such-path', path };
    if (kind === 'folder') folders.push(path);
    else if (SETDA.test(baseName(path)) || baseName(path) === BASELINE) folders.push(folderOf(path));
    else named.push(path);
  }
  if (folders.length === 0) return ofNamedFiles(files, named);
  const [folder] = folders;
  return folders.length === 1 && named.length === 0
    ? ofFolder(files, folder!)
    : ofMixture(files, [...folders, ...named], folders, named);
}

/** Files in the `bagian` folder of an organisation stand for it, with the findings about them alone. */
async function ofNamedFiles(files: FileSystem, named: readonly string[]): Promise<Search> {
  const folders = [...new Set(named.map(folderOf))];
  const [folder] = folders;
  if (folders.length !== 1 || folder === undefined) {
    return { ok: true, files: await loose(files, undefined, named) };
  }
  const root = await rootAbove(files, folder, named);
  if (root === undefined) return { ok: true, files: await loose(files, await setdaIn(files, folder), named) };
  const found = await ofFolder(files, root);
  const focus = named.map((path) => join(root, 'bagian', baseName(path)));
  return found.ok ? { ok: true, files: { ...found.files, focus } } : found;
}

/** The organisation's folder, if these files stand in its `bagian`; also where that is the current folder. */
async function rootAbove(
  files: FileSystem,
  folder: string,
  named: readonly string[],
): Promise<string | undefined> {
  const root = parentOf(folder);
  if (root === undefined || (await setdaIn(files, root)) === undefined) return undefined;
  const places = await Promise.all(named.map((path) => files.look(join(root, 'bagian', baseName(path)))));
  return places.length > 0 && places.every(({ kind }) => kind === 'file') ? root : undefined;
}

function parentOf(folder: string): string | undefined {
  if (folder === '/') return undefined;
  return folder === '.' ? '..' : baseName(folder) === '..' ? join(folder, '..') : folderOf(folder);
}

async function ofMixture(
  files: FileSystem,
  paths: readonly string[],
  folders: readonly string[],
  named: readonly string[],
): Promise<Search> {
  const sections = [...named];
  for (const folder of folders) {
    const found = await ofFolder(files, folder);
    if (!found.ok) return found;
    sections.push(...found.files.sections);
  }
  const setdas = await Promise.all(folders.map((folder) => setdaIn(files, folder)));
  const roots = setdas.filter((path) => path !== undefined);
  if (roots.length > 1) return { ok: false, problem: 'several-roots', roots };
  if (sections.length === 0) return { ok: false, problem: 'no-sections', path: paths[0]! };
  return { ok: true, files: await loose(files, roots[0], [...new Set(sections)]) };
}

async function ofFolder(files: FileSystem, folder: string): Promise<Search> {
  const setda = await setdaIn(files, folder);
  const hasSections = (await files.look(join(folder, 'bagian'))).kind === 'folder';
  if (hasSections) return ofOrganisation(files, folder, setda);

  const names = (await files.list(folder)).filter(
    (name) => YAML.test(name) && !SETDA.test(name) && !isOther(name),
  );
  const sections = names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
  const root = setda === undefined ? await rootAbove(files, folder, sections) : undefined;
  if (root !== undefined) return ofFolder(files, root);
  if (sections.length > 0) return { ok: true, files: await loose(files, setda, sections) };

  const roots = await rootsBelow(files, folder, DEEPEST);
  if (roots.length === 1 && roots[0] !== folder) return ofFolder(files, roots[0]!);
  if (roots.length > 1) return { ok: false, problem: 'several-roots', roots };
  return { ok: false, problem: 'no-sections', path: folder };
}

async function ofOrganisation(files: FileSystem, root: string, setda: string | undefined): Promise<Search> {
  const above = new Set([await files.identity(root)]);
  const sections = await yamlBelow(files, join(root, 'bagian'), DEEPEST, above);
  if (sections.length === 0) return { ok: false, problem: 'no-sections', path: root };
  const plans = join(root, 'pembagian');
  const hasPlans = (await files.look(plans)).kind === 'folder';
  return {
    ok: true,
    files: {
      setda,
      sections,
      plans: hasPlans ? await yamlBelow(files, plans, 1, above) : [],
      focus: [],
      ...(await baselineIn(files, root)),
      planPath: (_, code) => join(plans, `${code}.yaml`),
    },
  };
}

/** Section files on their own: each plan stands beside its file. */
async function loose(
  files: FileSystem,
  setda: string | undefined,
  sections: readonly string[],
): Promise<FoundFiles> {
  const planPath = (sectionFile: string): string => sectionFile.replace(YAML, '') + '.pembagian.yaml';
  const plans: string[] = [];
  for (const section of sections) {
    if ((await files.look(planPath(section))).kind === 'file') plans.push(planPath(section));
  }
  const folder = setda === undefined ? commonFolder(sections) : folderOf(setda);
  return { setda, sections, plans, focus: [], ...(await baselineIn(files, folder)), planPath };
}

async function baselineIn(
  files: FileSystem,
  folder: string,
): Promise<Pick<FoundFiles, 'baseline' | 'baselinePath'>> {
  const baselinePath = join(folder, BASELINE);
  const { kind } = await files.look(baselinePath);
  return { baseline: kind === 'none' ? undefined : baselinePath, baselinePath };
}

/** Path of the setda.yaml in a folder; undefined where there is none. */
export async function setdaIn(files: FileSystem, folder: string): Promise<string | undefined> {
  for (const name of ['setda.yaml', 'setda.yml']) {
    const path = join(folder, name);
    if ((await files.look(path)).kind !== 'none') return path;
  }
  return undefined;
}

/** YAML that is of this program and no section file. */
function isOther(name: string): boolean {
  return PLAN.test(name) || name === BASELINE || COLUMN_MAP.test(name);
}

/** YAML files in a folder and below it. A folder with a YAML name is kept: reading it gives the right finding. */
async function yamlBelow(
  files: FileSystem,
  folder: string,
  depth: number,
  /** Folders on the way down: a link back to one of them leads nowhere new. */
  above: ReadonlySet<string>,
): Promise<string[]> {
  const identity = await files.identity(folder);
  if (above.has(identity)) return [];
  const found: string[] = [];
  for (const name of await visible(files, folder)) {
    const path = join(folder, name);
    if (isOther(name)) continue;
    if (YAML.test(name)) found.push(path);
    else if (depth > 1 && (await files.look(path)).kind === 'folder') {
      found.push(...(await yamlBelow(files, path, depth - 1, new Set([...above, identity]))));
    }
  }
  return found;
}

async function rootsBelow(files: FileSystem, folder: string, depth: number): Promise<string[]> {
  if ((await setdaIn(files, folder)) !== undefined) return [folder];
  if (depth === 0) return [];
  const roots: string[] = [];
  for (const name of await visible(files, folder)) {
    const path = join(folder, name);
    if ((await files.look(path)).kind === 'folder') roots.push(...(await rootsBelow(files, path, depth - 1)));
  }
  return roots;
}

async function visible(files: FileSystem, folder: string): Promise<string[]> {
  const names = await files.list(folder);
  return names.filter((name) => !name.startsWith('.') && name !== 'node_modules');
}
