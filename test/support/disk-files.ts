import { readdirSync, readFileSync, statSync } from 'node:fs';

/** The files of a folder by path, YAML as text and all else as bytes, for running them in memory. */
export function filesOf(folder: string): Record<string, string | Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(`${folder}/${name}`).isFile(),
  );
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(`${folder}/${name}`);
      return [name.replaceAll('\\', '/'), /\.ya?ml$/.test(name) ? bytes.toString('utf8') : bytes];
    }),
  );
}
