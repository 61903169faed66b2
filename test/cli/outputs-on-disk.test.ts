import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { disk } from '../../src/files/disk.ts';
import { runOn } from '../support/host.ts';

/** Everything in a folder, by path. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('a report never replaces what was checked, however its path is spelt', () => {
  let folder = '';
  let root = '';
  const at = (path: string): string => `${root}/${path}`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bagihabis-'));
    root = `${folder}/setda`;
    cpSync('examples/setda', root, { recursive: true });
    symlinkSync(root, `${folder}/tautan`);
    symlinkSync(at('bagian/umum.yaml'), `${folder}/umum.txt`);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function refused(path: string, outputs: readonly string[], words: string): Promise<void> {
    const before = contentsOf(folder);
    const options = outputs.flatMap((output) => ['--keluaran', output]);
    for (const more of [[], ['--catat-dasar'], ['--perbaiki']]) {
      const { exit, out, err } = await runOn(disk, ['periksa', path, ...options, ...more]);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain(words);
      expect(contentsOf(folder)).toEqual(before);
    }
  }

  test.each([
    ['by ..', 'setda/bagian/../bagian/umum.yaml'],
    ['by .. out of a folder that is not there', 'setda/baru/../bagian/umum.yaml'],
    ['through a link to the folder', 'tautan/bagian/umum.yaml'],
    ['through a link to the file', 'umum.txt'],
    ['setda.yaml', 'tautan/setda.yaml'],
    ['the baseline that is about to be written', 'tautan/bagihabis-dasar.yaml'],
    ['the same in capitals, for disks that take it for one', 'setda/BAGIHABIS-DASAR.yaml'],
  ])('%s', async (_, path) => {
    await refused(root, [`json=${folder}/${path}`], 'adalah berkas yang diperiksa');
  });

  test('a plan, read through a link', async () => {
    expect((await runOn(disk, ['bagi', root, '--simpan'])).exit).toBeLessThan(2);
    await refused(`${folder}/tautan`, [`json=${at('pembagian/umum.yaml')}`], 'adalah berkas yang diperiksa');
  });

  test('the file that was named, which is read as a part of its organisation', async () => {
    const here = process.cwd();
    process.chdir(at('bagian'));
    try {
      await refused('umum.yaml', ['json=umum.yaml'], 'adalah berkas yang diperiksa');
      await refused('umum.yaml', ['json=../setda.yaml'], 'adalah berkas yang diperiksa');
    } finally {
      process.chdir(here);
    }
  });

  test('two targets that are one file', async () => {
    const outputs = [`json=${folder}/baru/hasil`, `sarif=${folder}/tautan/../baru/hasil`];
    await refused(root, outputs, 'disebut dua kali');
    await refused(root, [`json=${at('hasil')}`, `sarif=${folder}/tautan/Hasil`], 'disebut dua kali');
  });

  test('a section that is too large to be read', async () => {
    await disk.write(at('bagian/besar.yaml'), new Uint8Array(8_000_001).fill(32));
    await refused(root, [`json=${folder}/tautan/bagian/besar.yaml`], 'adalah berkas yang diperiksa');
  });

  test('a file that setda.yaml names for printing, before anything is recorded', async () => {
    await disk.write(at('setda.yaml'), 'kop: { logo: lambang.png }\n');
    await disk.write(at('lambang.png'), 'bukan gambar');
    await refused(root, [`json=${folder}/tautan/lambang.png`], 'adalah berkas yang diperiksa');
  });

  test('a baseline that names what cannot be looked at is no fault of the program', async () => {
    symlinkSync(at('lingkaran.yaml'), at('lingkaran.yaml'));
    const names = ['a\\0.yaml', 'a'.repeat(5000), 'lingkaran.yaml', 'setda.yaml/x.yaml', 'tak-ada.yaml'];
    const entries = names.map((name) => `  - { aturan: beban-kurang, berkas: "${name}" }\n`);
    await disk.write(at('bagihabis-dasar.yaml'), `temuan:\n${entries.join('')}`);
    const { exit, out } = await runOn(disk, ['periksa', root]);
    expect(exit).toBeLessThan(2);
    expect(out).toContain('tak-ada.yaml sudah tidak ada');
    expect(out).not.toContain('lingkaran.yaml sudah');
  });

  test('anything else is written', async () => {
    const outputs = ['--keluaran', `json=${folder}/tautan/hasil/a.json`, '--keluaran', `sarif=${at('b')}`];
    expect((await runOn(disk, ['periksa', root, ...outputs])).exit).toBeLessThan(2);
    expect(existsSync(at('hasil/a.json')) && existsSync(at('b'))).toBe(true);
  });
});
