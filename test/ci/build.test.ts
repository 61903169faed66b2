import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { bash, commandOf, workspaceWith } from './workspace.ts';

/** npm runs the build of a repository that it installs with -g (as pre-commit does) without its development dependencies. */
test('the build fetches what it is built with where npm has not', () => {
  const parts = ['build.mjs', 'package.json', 'tsconfig.json', 'src', 'schemas'];
  const repository = workspaceWith(Object.fromEntries(parts.map((part) => [part, part])));
  const npm = commandOf('npm', `echo "$*" > npm-was-asked; ln -s "${resolve('node_modules')}" node_modules`);
  const { prepare } = (
    JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }
  ).scripts;
  const ran = bash(prepare!, repository, { npm_config_global: 'true' }, [npm]);
  expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(repository, 'npm-was-asked'), 'utf8')).toMatch(
    /^ci --global=false --include=dev /,
  );
  expect(existsSync(join(repository, 'dist/main.js'))).toBe(true);
});
