import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The compiled program as `bagihabis` on the PATH of a shell. */
export function onPath(): { readonly env: NodeJS.ProcessEnv; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-path-'));
  const program = join(folder, 'bagihabis');
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin/bagihabis.js')}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return {
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
