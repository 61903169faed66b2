/** Joins with "/", on Windows too: the program speaks one kind of path. */
export function join(...parts: readonly string[]): string {
  return normalise(parts.filter((part) => part !== '').join('/'));
}

/** Folds "\", "//", "/./" and a trailing "/" away; "." for nothing. */
export function normalise(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const kept = slashed.split('/').filter((part, index) => (part !== '' || index === 0) && part !== '.');
  const joined = kept.join('/');
  return joined === '' ? (slashed.startsWith('/') ? '/' : '.') : joined;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that a path stands in; "." for a bare name. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut < 0) return '.';
  return cut === 0 ? '/' : path.slice(0, cut);
}

/** The innermost folder that all the paths stand in; "." where they have none in common. */
export function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => folderOf(path).split('/'));
  const differs = first.findIndex((part, i) => rest.some((parts) => parts[i] !== part));
  const common = differs < 0 ? first : first.slice(0, differs);
  return normalise(common.length === 1 && common[0] === '' ? '/' : common.join('/'));
}

/** The path as it is written within a folder that it stands in; of one outside the path itself. */
export function within(folder: string, path: string): string {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
