import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { disk } from '../../src/files/disk.ts';
import { runOn } from '../support/host.ts';
// @ts-expect-error -- the generator runs in plain Node, without types
import { writeRepository } from './repository.mjs';

const write = writeRepository as (folder: string, sections: number) => Promise<string[]>;
const folder = mkdtempSync(join(tmpdir(), 'bagihabis-bench-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('The repository of the bench has no errors, and its plans are those of its files', async () => {
  await write(folder, 60);
  const { exit, out } = await runOn(disk, ['periksa', folder, '--format', 'json']);
  const { temuan } = JSON.parse(out) as { temuan: { aturan: string; tingkat: string }[] };
  expect(exit).toBe(0);
  expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  expect(temuan.filter(({ aturan }) => aturan === 'pembagian-usang')).toEqual([]);
  expect(temuan.length).toBeGreaterThan(0);
});

test('It is the same each time', async () => {
  const [one, other] = [await write(join(folder, 'a'), 3), await write(join(folder, 'b'), 3)];
  expect(one.map((file) => readFileSync(file, 'utf8'))).toEqual(
    other.map((file) => readFileSync(file, 'utf8')),
  );
});
