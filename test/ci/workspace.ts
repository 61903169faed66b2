import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';

/** What a script left behind. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A repository of its own, with copies (name → folder or file of this repository) and texts (name → content). */
export function workspaceWith(
  copies: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): string {
  const workspace = mkdtempSync(join(tmpdir(), 'bagihabis-ci-'));
  folders.push(workspace);
  for (const [name, from] of Object.entries(copies)) {
    cpSync(from, join(workspace, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  return workspace;
}

/** A folder to put on PATH, with a command of the given name that is a shell script. */
export function commandOf(name: string, script: string): string {
  const folder = workspaceWith({}, { [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** A folder to put on PATH, with this repository's program under the name that it has once it is installed. */
export const installedHere = (): string =>
  commandOf('bagihabis', `exec node "${resolve('bin/bagihabis.js')}" "$@"`);

/** Runs a script as CI services do: nothing of the tests' own environment but PATH, and the first failure ends it. */
export function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  path: readonly string[] = [],
): Ran {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    {
      cwd,
      env: { HOME: cwd, ...env, PATH: [...path, process.env['PATH']].join(delimiter) },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** Installs offline and into the workspace itself, where a script says "npm install -g". */
export function npmIn(workspace: string): { readonly env: Record<string, string>; readonly path: string[] } {
  const prefix = join(workspace, '.npm-global');
  return {
    env: { npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    path: [join(prefix, 'bin')],
  };
}

/** Puts the tarball of the package into the workspace. */
export function pack(workspace: string): void {
  const { status, stderr } = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', workspace], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
