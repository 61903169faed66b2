import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LARGEST_FILE } from '../../src/files/load.ts';
import { id } from '../../src/messages/id.ts';
import { runInMemory } from '../support/run-in-memory.ts';
import { expectedOf, leaves, transcript } from './leaves.ts';

/**
 * Every folder test/fixtures/<theme>/<leaf> is one case. UPDATE_GOLDEN=1 writes `expected` and `exit` anew from what
 * the program says now; read the difference before it is committed, for what stands there is held to be right.
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

describe('Golden outputs', () => {
  test.each(leaves.map((leaf) => [leaf.name, leaf] as const))('%s', async (_, leaf) => {
    const outcome = await runInMemory(leaf.argv, leaf.files);
    if (UPDATE) {
      writeFileSync(join(leaf.folder, 'expected'), transcript(outcome));
      writeFileSync(join(leaf.folder, 'exit'), `${outcome.code}\n`);
    }
    expect({ text: transcript(outcome), code: outcome.code }).toEqual(expectedOf(leaf));
  });

  // Read when a test asks for them, after UPDATE_GOLDEN has written them.
  const texts = (): (readonly [string, string])[] =>
    leaves.map((leaf) => [leaf.name, expectedOf(leaf)?.text ?? ''] as const);

  // A file of 8 MB is not committed; the test below makes it.
  // So are the hundreds of findings of one file, in test/source.
  const ELSEWHERE = ['berkas-terlalu-besar', 'temuan-terpotong'];

  test('show every finding there is', () => {
    const shown = new Set(texts().flatMap(([, text]) => text.match(/(?<=^\S.* {2})[a-z0-9-]+$/gm) ?? []));
    expect(Object.keys(id.findings).filter((code) => !shown.has(code))).toEqual(ELSEWHERE);
  });

  test('hold no NIP and no stack trace', () => {
    const leaks = texts().filter(([, text]) => /\d{15}/.test(text) || text.includes('    at '));
    expect(leaks.map(([name]) => name)).toEqual([]);
  });

  test('hold no fault of the program', () => {
    expect(leaves.filter((leaf) => expectedOf(leaf)?.code === 3).map(({ name }) => name)).toEqual([]);
  });
});

test('A file too large to be a section is not read', async () => {
  const files = new Map([['hukum.yaml', new Uint8Array(LARGEST_FILE + 100_000).fill(0x20)]]);
  expect(await runInMemory(['periksa', 'hukum.yaml'], files)).toEqual({
    code: 1,
    out: [
      'hukum.yaml:1:1  galat  berkas-terlalu-besar',
      '  Berkas berukuran 8,1 MB; yang dibaca paling besar 8 MB.',
      '  Langkah: Satu berkas memuat satu bagian. Periksa apakah ini berkas yang benar.',
      '',
      '1 galat, 0 peringatan, 0 catatan',
      'Aturan-aturan belum diterapkan karena masukan masih salah; perbaiki dahulu galat di atas.',
      '',
    ].join('\n'),
    err: '',
  });
});
