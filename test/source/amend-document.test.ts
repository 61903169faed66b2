import { describe, expect, test } from '@jest/globals';
import { amendedText } from '../../src/source/amend-document.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { differenceEdits } from '../../src/source/difference-edits.ts';
import type { ValueMap } from '../../src/source/entry-text.ts';
import { examineText } from '../../src/source/examine-text.ts';

/** The document of a text, with or without a schema to keep. */
async function documentOf(text: string): Promise<SourceDocument> {
  return (await examineText('x.yaml', 'bagian', text)).written!;
}

async function amended(before: string, after: ValueMap): Promise<string> {
  return amendedText(await documentOf(before), after);
}

const lines = (...parts: readonly string[]): string => `${parts.join('\n')}\n`;

/** One duty within a section, and the same section with another duty. */
async function duty(before: readonly string[], after: ValueMap): Promise<string> {
  const text = lines('tugas:', ...before.map((line) => `  ${line}`), '# akhir');
  const rest = await amended(text, { tugas: [after] });
  const marked = [...rest.split('\n')].slice(1, -2).map((line) => line.slice(2));
  expect(rest).toBe(lines('tugas:', ...marked.map((line) => `  ${line}`), '# akhir'));
  return marked.join('\n');
}

describe('a value is set where it stands', () => {
  test.each<readonly [string, readonly string[], ValueMap, readonly string[]]>([
    ['with its comment', ['- volume: 40   # setahun'], { volume: 44 }, ['- volume: 44   # setahun']],
    ['in its quotation marks', [`- hasil: 'a'`], { hasil: 'b: c' }, [`- hasil: 'b: c'`]],
    ['in double ones', ['- hasil: "a"'], { hasil: 'surat' }, ['- hasil: "surat"']],
    ['quoted where it has to be', ['- hasil: a'], { hasil: 'b: c' }, ['- hasil: "b: c"']],
    ['of a text over lines', ['- hasil: a', '    b # c'], { hasil: 'd' }, ['- hasil: d # c']],
    [
      'of a text in a block',
      ['- hasil: |', '    a', '    b', '  kode: A'],
      { hasil: 'd', kode: 'A' },
      ['- hasil: d', '  kode: A'],
    ],
    [
      'in brackets',
      ['- { kode: A, volume: 4 } # x'],
      { kode: 'A', volume: 5 },
      ['- { kode: A, volume: 5 } # x'],
    ],
    ['a list in brackets', ['- a: [x, y] # z'], { a: ['x', 'w', 'v'] }, ['- a: [x, w, v] # z']],
    ['a list in brackets that gets shorter', ['- a: [x, y, z]'], { a: ['z'] }, ['- a: [z]']],
    ['a list in brackets that loses its end', ['- a: [x, y, z]'], { a: ['x'] }, ['- a: [x]']],
    [
      'a list below its key',
      ['- a:', '    - x # 1', '    - y # 2'],
      { a: ['x', 'w', 'v'] },
      ['- a:', '    - x # 1', '    - w # 2', '    - v'],
    ],
    [
      'a list below its key that gets shorter',
      ['- a:', '  - x # 1', '  - y # 2', '  b: 1'],
      { a: ['x'], b: 1 },
      ['- a:', '  - x # 1', '  b: 1'],
    ],
    ['a level within a map', ['- k: { a: 1, b: 2 }'], { k: { a: 1, b: 3 } }, ['- k: { a: 1, b: 3 }']],
    [
      'a map that gets another key',
      ['- k: { a: 1, c: 2 }'],
      { k: { a: 1, b: 3, c: 2 } },
      ['- k: { a: 1, b: 3, c: 2 }'],
    ],
    ['a map that loses its first key', ['- k: { a: 1, c: 2 }'], { k: { c: 2 } }, ['- k: { c: 2 }']],
    ['a map that becomes a number', ['- k: { min: 1, maks: 2 } # x'], { k: 3 }, ['- k: 3 # x']],
    [
      'a number that becomes a map',
      ['- k: 3 # x'],
      { k: { min: 1, maks: 2 } },
      ['- k: { min: 1, maks: 2 } # x'],
    ],
    [
      'a list below its key that becomes a word',
      ['- k: # x', '    - { a: 1 } # y', '  l: 1'],
      { k: 'b', l: 1 },
      ['- k: b # x', '  l: 1'],
    ],
    ['of a key beside a dash of its own', ['-   k: 3', '    l: 4'], { k: 3, l: 5 }, ['-   k: 3', '    l: 5']],
  ])('%s', async (_, before, after, expected) => {
    expect(await duty(before, after)).toBe(expected.join('\n'));
  });
});

describe('a key comes to its place, and goes with its line', () => {
  test.each<readonly [string, readonly string[], ValueMap, readonly string[]]>([
    [
      'behind the one before it',
      ['- a: 1 # x', '  c: 3'],
      { a: 1, b: 2, c: 3 },
      ['- a: 1 # x', '  b: 2', '  c: 3'],
    ],
    [
      'several',
      ['- a: 1', '  d: 3'],
      { a: 1, b: 2, c: [4], d: 3, e: 5 },
      ['- a: 1', '  b: 2', '  c: [4]', '  d: 3', '  e: 5'],
    ],
    ['at the front', ['- b: 1'], { a: 1, b: 1 }, ['- a: 1', '  b: 1']],
    [
      'behind a text in a block',
      ['- a: |', '    x', '  c: 3'],
      { a: 'x\n', b: 2, c: 3 },
      ['- a: |', '    x', '  b: 2', '  c: 3'],
    ],
    [
      'steps one a line',
      ['- a: 1'],
      { a: 1, tahapan: ['Satu', 'Dua: tiga'] },
      ['- a: 1', '  tahapan:', '    - Satu', '    - "Dua: tiga"'],
    ],
    [
      'requirements',
      ['- a: 1'],
      { a: 1, syarat: { x: [1], u: 'z' } },
      ['- a: 1', '  syarat:', '    x: [1]', '    u: z'],
    ],
    ['a single requirement', ['- a: 1'], { a: 1, syarat: { x: [1] } }, ['- a: 1', '  syarat: { x: [1] }']],
    [
      'within requirements',
      ['- syarat:', '    y: z', '  a: 1'],
      { syarat: { x: [1], y: 'z', z: 2 }, a: 1 },
      ['- syarat:', '    x: [1]', '    y: z', '    z: 2', '  a: 1'],
    ],
    [
      'out of the middle',
      ['- a: 1', '  b: 2 # weg', '  # bleibt', '  c: 3'],
      { a: 1, c: 3 },
      ['- a: 1', '  # bleibt', '  c: 3'],
    ],
    ['out of the front', ['- a: 1 # x', '  b: 2'], { b: 2 }, ['- b: 2']],
    [
      'with its block',
      ['- a: 1', '  b:', '    - x', '    - y', '  c: 3'],
      { a: 1, c: 3 },
      ['- a: 1', '  c: 3'],
    ],
    ['one for another', ['- a: 1', '  b: 2', '  d: 3'], { a: 1, c: 5, d: 3 }, ['- a: 1', '  c: 5', '  d: 3']],
    ['in brackets', ['- { a: 1, b: 2, c: 3 }'], { b: 2, d: { e: 'f' } }, ['- { b: 2, d: { e: f } }']],
  ])('%s', async (_, before, after, expected) => {
    expect(await duty(before, after)).toBe(expected.join('\n'));
  });
});

describe('entries come to the end of their list', () => {
  const one = { kode: 'A' };
  const two = { kode: 'B', hasil: 'surat' };
  test.each<readonly [string, string, ValueMap, string]>([
    [
      'in a block',
      'tugas:\n  - kode: A\n',
      { tugas: [one, two] },
      'tugas:\n  - kode: A\n  - kode: B\n    hasil: surat\n',
    ],
    [
      'without a final line end',
      'tugas:\n- kode: A',
      { tugas: [one, two] },
      'tugas:\n- kode: A\n- kode: B\n  hasil: surat',
    ],
    [
      'with Windows line ends',
      'tugas:\r\n  - kode: A\r\n',
      { tugas: [one, two] },
      'tugas:\r\n  - kode: A\r\n  - kode: B\r\n    hasil: surat\r\n',
    ],
    [
      'behind comments that belong to it',
      'tugas:\n  - kode: A # x\n    # y\n\n  # z\n# akhir\n',
      { tugas: [one, two] },
      'tugas:\n  - kode: A # x\n    # y\n\n  # z\n  - kode: B\n    hasil: surat\n# akhir\n',
    ],
    [
      'in brackets as the others',
      'tugas:\n  - { kode: A }\n',
      { tugas: [one, two] },
      'tugas:\n  - { kode: A }\n  - { kode: B, hasil: surat }\n',
    ],
    [
      'in a list in brackets',
      'tugas: [{ kode: A }] # x\n',
      { tugas: [one, two] },
      'tugas: [{ kode: A }, { kode: B, hasil: surat }] # x\n',
    ],
    [
      'in an empty list',
      'tugas: [] # x\npegawai: []\n',
      { tugas: [one, two], pegawai: [] },
      'tugas: # x\n  - kode: A\n  - kode: B\n    hasil: surat\npegawai: []\n',
    ],
    [
      'set apart as the others',
      'tugas:\n  - kode: A\n\n  - kode: B\n\npegawai: []\n',
      { tugas: [one, { kode: 'B' }, { kode: 'C' }], pegawai: [] },
      'tugas:\n  - kode: A\n\n  - kode: B\n\n  - kode: C\n\npegawai: []\n',
    ],
    [
      'with wide dashes',
      'tugas:\n-   kode: A\n',
      { tugas: [one, two] },
      'tugas:\n-   kode: A\n-   kode: B\n    hasil: surat\n',
    ],
    [
      'in a list that was not there',
      'kode: x\ntugas: []\n',
      { kode: 'x', dpa: [one], tugas: [] },
      'kode: x\ndpa:\n  - kode: A\ntugas: []\n',
    ],
    [
      'behind changed entries',
      'tugas:\n  - kode: A\n    v: 1\n',
      { tugas: [{ kode: 'A', v: 2, w: 3 }, two] },
      'tugas:\n  - kode: A\n    v: 2\n    w: 3\n  - kode: B\n    hasil: surat\n',
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await amended(before, after)).toBe(expected);
  });

  test('a list that was not there is set apart as the others are', async () => {
    const before = 'kode: x\n\n# semua\npegawai: []\n\ntugas: []\n';
    const after = { kode: 'x', dpa: [one], pegawai: [], tugas: [] };
    expect(await amended(before, after)).toBe(
      'kode: x\n\ndpa:\n  - kode: A\n\n# semua\npegawai: []\n\ntugas: []\n',
    );
  });
});

describe('a curious file is written by the library', () => {
  test('what is said once and meant twice changes in one place only', async () => {
    const before = 'tugas:\n  - a: &x [1, 2] # satu\n    b: 1\n  - a: *x # dua\n    b: 2\n';
    const after = {
      tugas: [
        { a: [1, 2], b: 1 },
        { a: [1, 3], b: 2 },
      ],
    };
    expect(await amended(before, after)).toBe(
      'tugas:\n  - a: [ 1, 2 ] # satu\n    b: 1\n  - a: [ 1, 3 ] # dua\n    b: 2\n',
    );
  });

  test('a dash on a line of its own', async () => {
    const before = 'tugas:\n  -\n    a: 1\n';
    const document = await documentOf(before);
    expect(differenceEdits(document, { tugas: [{ a: 1 }, { a: 2 }] })).toBeUndefined();
    expect(await amendedText(document, { tugas: [{ a: 1 }, { a: 2 }] })).toBe('tugas:\n  - a: 1\n  - a: 2\n');
  });
});
