import { mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { disk } from '../../src/files/disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'bagihabis-folders-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file is written into folders that are not there yet, or are', async () => {
  await disk.write(`${folder}/a/b/c/satu.txt`, 'satu');
  await disk.write(`${folder}/a/b/dua.txt`, 'dua');
  expect(existsSync(join(folder, 'a/b/c/satu.txt'))).toBe(true);
  expect(existsSync(join(folder, 'a/b/dua.txt'))).toBe(true);
});

test('a file is no folder', async () => {
  writeFileSync(join(folder, 'berkas'), '');
  await expect(disk.write(`${folder}/berkas/satu.txt`, '')).rejects.toMatchObject({
    path: `${folder}/berkas/satu.txt`,
  });
});

test('a disk that denies folders which it says are not there is refused at once', async () => {
  if (!existsSync('/proc/self')) return;
  await expect(disk.write('/proc/tidak-ada/satu.txt', '')).rejects.toMatchObject({ reason: 'none' });
});
