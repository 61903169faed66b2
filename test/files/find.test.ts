import { describe, expect, test } from '@jest/globals';
import { findFiles } from '../../src/files/find.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';

const find = (names: readonly string[], paths: readonly string[]): ReturnType<typeof findFiles> =>
  findFiles(memoryFileSystem(Object.fromEntries(names.map((name) => [name, 'x: 1\n']))), paths);

describe('what the paths mean', () => {
  test('a folder with setda.yaml, bagian and pembagian', async () => {
    const found = await find(
      ['o/setda.yaml', 'o/bagian/b.yaml', 'o/bagian/a.yml', 'o/bagian/x.txt', 'o/pembagian/a.yaml'],
      ['o/'],
    );
    expect(found).toMatchObject({
      ok: true,
      files: {
        setda: 'o/setda.yaml',
        sections: ['o/bagian/a.yml', 'o/bagian/b.yaml'],
        plans: ['o/pembagian/a.yaml'],
        focus: [],
      },
    });
    expect(found.ok && found.files.planPath('o/bagian/b.yaml', 'hukum')).toBe('o/pembagian/hukum.yaml');
  });

  test('nothing named means the current folder', async () => {
    expect(await find(['bagian/a.yaml'], [])).toMatchObject({
      ok: true,
      files: { sections: ['bagian/a.yaml'] },
    });
  });

  test('a file inside bagian stands for its organisation', async () => {
    expect(
      await find(['o/setda.yaml', 'o/bagian/a.yaml', 'o/bagian/b.yaml'], ['o/bagian/b.yaml']),
    ).toMatchObject({
      ok: true,
      files: {
        setda: 'o/setda.yaml',
        sections: ['o/bagian/a.yaml', 'o/bagian/b.yaml'],
        focus: ['o/bagian/b.yaml'],
      },
    });
  });

  test('files on their own have their plans beside them', async () => {
    const found = await find(['a.yaml', 'a.pembagian.yaml', 'b.yaml'], ['a.yaml', 'b.yaml']);
    expect(found).toMatchObject({
      ok: true,
      files: { setda: undefined, sections: ['a.yaml', 'b.yaml'], plans: ['a.pembagian.yaml'] },
    });
    expect(found.ok && found.files.planPath('b.yaml', 'x')).toBe('b.pembagian.yaml');
  });

  test('a tree with one setda.yaml somewhere', async () => {
    expect(
      await find(['repo/data/2026/setda.yaml', 'repo/data/2026/bagian/a.yaml', 'repo/README.md'], ['repo']),
    ).toMatchObject({
      ok: true,
      files: { sections: ['repo/data/2026/bagian/a.yaml'] },
    });
  });

  test('hidden files and plans are not sections', async () => {
    expect(await find(['.x.yaml', 'a.yaml', 'a.pembagian.yaml', 'setda.yaml'], ['.'])).toMatchObject({
      files: { sections: ['a.yaml'] },
    });
  });

  test.each([
    ['beside setda.yaml', ['o/setda.yaml', 'o/bagian/a.yaml'], ['o'], 'o/bagihabis-dasar.yaml'],
    [
      'of a section named alone',
      ['o/setda.yaml', 'o/bagian/a.yaml'],
      ['o/bagian/a.yaml'],
      'o/bagihabis-dasar.yaml',
    ],
    ['without setda.yaml', ['o/bagian/a.yaml'], ['o'], 'o/bagihabis-dasar.yaml'],
    ['beside lone section files', ['o/a.yaml', 'o/b.yaml'], ['o'], 'o/bagihabis-dasar.yaml'],
    ['named itself', ['o/a.yaml', 'o/b.yaml'], ['o/bagihabis-dasar.yaml'], 'o/bagihabis-dasar.yaml'],
    [
      'above section files of several folders',
      ['o/x/a.yaml', 'o/y/b.yaml'],
      ['o/x/a.yaml', 'o/y/b.yaml'],
      'o/bagihabis-dasar.yaml',
    ],
    [
      'of files with no folder in common',
      ['x/a.yaml', 'y/b.yaml'],
      ['y/b.yaml', 'x/a.yaml'],
      'bagihabis-dasar.yaml',
    ],
  ])('the baseline, %s', async (_, names, paths, baseline) => {
    const found = await find([...names, baseline], paths);
    expect(found).toMatchObject({ ok: true, files: { baseline, baselinePath: baseline } });
    expect(found.ok && found.files.sections.toSorted()).toEqual(
      names.filter((name) => !name.endsWith('setda.yaml')),
    );
    if (paths[0] === baseline) return;
    expect(await find(names, paths)).toMatchObject({
      files: { baseline: undefined, baselinePath: baseline },
    });
  });

  test.each([
    [['a.yaml'], ['b.yaml'], { problem: 'no-such-path', path: 'b.yaml' }],
    [['o/README.md'], ['o'], { problem: 'no-sections', path: 'o' }],
    [['o/a/setda.yaml', 'o/b/setda.yaml'], ['o'], { problem: 'several-roots', roots: ['o/a', 'o/b'] }],
  ])('%j asked for %j', async (names, paths, problem) => {
    expect(await find(names, paths)).toEqual({ ok: false, ...problem });
  });
});
