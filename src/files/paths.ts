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
