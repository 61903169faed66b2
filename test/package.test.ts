import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const shell = process.platform === 'win32';
const npm = (argv: readonly string[], cwd: string): void => {
  const { status, stderr } = spawnSync('npm', argv, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(stderr);
};

/** What `npm pack` makes, installed where nothing else is. */
describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-package-'));
  const bagihabis = (...argv: string[]): { status: number | null; stdout: string } =>
    spawnSync(join(folder, 'node_modules/.bin/bagihabis'), argv, { cwd: folder, encoding: 'utf8', shell });

  beforeAll(() => {
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], '.');
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    npm(['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('brings nothing but itself', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'bagihabis',
    ]);
    expect(existsSync(join(folder, 'node_modules/bagihabis/dist/LICENSES.txt'))).toBe(true);
    expect(existsSync(join(folder, 'node_modules/bagihabis/src'))).toBe(false);
  });

  test('is a working bagihabis', () => {
    expect(bagihabis('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(bagihabis('mulai', 'setda').status).toBe(0);
    expect(bagihabis('bagi', 'setda', '--simpan').stdout).toMatch(/^DIBAGI HABIS/);
    expect(bagihabis('periksa', 'setda').status).toBe(0);
  });
});
