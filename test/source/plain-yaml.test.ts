import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Path } from '../../src/source/document.ts';
import { Lines } from '../../src/source/lines.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { readWithLibrary } from '../../src/source/library-yaml.ts';
import type { YamlReading } from '../../src/source/yaml-reading.ts';

/** Every path into a value. */
function pathsOf(value: unknown, base: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [base];
  return [
    base,
    ...Object.entries(value).flatMap(([key, part]) =>
      pathsOf(part, [...base, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function placesOf(reading: YamlReading, lines: Lines): unknown[] {
  const paths = [...pathsOf(reading.value), ['no-such-key'], ['pegawai', 0, 'no-such-key'], ['tugas', 9999]];
  return paths.flatMap((path) =>
    (['key', 'value'] as const).map((part) => [
      path.join('/'),
      part,
      lines.place(...reading.range(path, part)),
    ]),
  );
}

/** Where the quick reader takes a text, the library must say the same: values and places. */
function expectAgreement(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const lines = new Lines('x.yaml', text);
  const library = readWithLibrary(text, lines);
  expect(library.findings).toEqual([]);
  expect(plain.value).toEqual(library.value);
  expect(placesOf(plain, lines)).toEqual(placesOf(library, lines));
  return true;
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);

describe('the quick reader and the library', () => {
  test.each(examples)('take examples/%s and agree', (_, text) => {
    expect(expectAgreement(text)).toBe(true);
  });

  test.each([
    'a: 1\n',
    'a: 1.50\nb: -3\nc: true\nd: 2026-12-31\ne: 4.01.01.2.13.0001\n',
    'a: "x # y" # z\nb: \'it\'\n',
    'a:\n- b\n- c: 1\n  d: 2\ne: f\n',
    'a:\n  - { b: [c, d], e: { f: 1 } }\n  - {}\n  - []\n',
    '# c\n\na:\n  # c\n  b: c d e   # f\n\n  # g\nh: i\n',
    'a: x: y\n',
    'a: b\n  c\n',
    'a: b\n c: d\n',
    'a: 007\nb: 07.30\n',
    'a: .5\n',
    'a: 1e3\n',
    'a: 0x1F\n',
    'a: ~\nb:\n',
    'a: &x 1\nb: *x\n',
    'a: [b,\n  c]\n',
    'a: b#c\n',
    'a: {b: c}\n',
    'a: {b: c, }\n',
    'a: http://x\n',
    'a: {b: http://x}\n',
    'a: "b" c\n',
    'a: |\n  b\n',
    '- a\n- b: c\n',
    'a:\n  - b\n c\n',
    'null: 1\n',
    'a: Null\n',
    'a: 1\na: 2\n',
    'a: 1 jam\nb: 1,5 jam\nc: 2 jam 30 menit\n',
    'a: 1_000\n',
    'a: 12e\nb: 1.2.3\nc: 5 e\n',
    'a: b \n',
    'a: b:c\n',
    'a: b:\n',
    'a:b\n',
    'a: - b\n',
    'a: [x, - y]\n',
    'a: [x y, z]# c\n',
    'a: [1, 2.0, true, "q", \'s\']\n',
  ])('agree or the quick one gives up: %j', (text) => {
    expectAgreement(text);
  });

  test('agree on thousands of mutated files', () => {
    const small = readFileSync('examples/bagian-organisasi.yaml', 'utf8').split('\n').slice(0, 40);
    const nasty = [
      '',
      '-',
      '- ',
      ': ',
      '#',
      ' #',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '  ',
      '\t',
      '0',
      '1.',
      '.1',
      '1e5',
      'null',
      '~',
      '?',
      '%',
      '@',
      '`',
      'é',
      '---',
      '\n',
      '\\',
      '=',
      '<<: x',
      'true',
      '0o7',
      '-1',
      '+1',
      '_',
      'Ω: 1',
    ];
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(60), fc.constantFrom(...nasty), fc.nat(3)), {
          minLength: 1,
          maxLength: 3,
        }),
        (edits) => {
          const lines = [...small];
          for (const [row, column, insert, removed] of edits) {
            const line = lines[row]!;
            lines[row] = line.slice(0, column) + insert + line.slice(column + removed);
          }
          if (expectAgreement(lines.join('\n'))) taken++;
        },
      ),
      { numRuns: 1000, seed: 20260101 },
    );
    // The test would say nothing if the quick reader took nothing.
    expect(taken).toBeGreaterThan(100);
  });
});
