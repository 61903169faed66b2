import type { Random } from '../verifier/random.ts';

/** Values that files of this kind never hold, or that readers of YAML stumble over. */
const NASTY: readonly string[] = [
  '1e999',
  '-1e999',
  '.nan',
  '.inf',
  '-0',
  '0',
  '-1',
  '1.250',
  '99999999999999999999',
  '0x7fffffff',
  'null',
  '~',
  'true',
  'no',
  '[]',
  '{}',
  '""',
  "''",
  '" "',
  '2026-02-30',
  '0000-00-00',
  '31/12/2026',
  '12:34:56',
  '1 jam 1 jam',
  '999999999 hari',
  '0 menit',
  '1,,5 jam',
  '90',
  '<<',
  '!!binary aGFsbw==',
  '!!set { a, b }',
  '!<tag:contoh> x',
  '*tak-ada',
  '&a [*a]',
  '|',
  '>-',
  '? kunci',
  '%YAML 1.1',
  '---',
  '...',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u{1f33f}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u202ekirab\u202c',
  '\u0000',
  '\u0007\u001b[2J',
  '\u0085\u2028\u2029',
  '\ufeff',
  '\ud800',
  'x'.repeat(5000),
  '9'.repeat(400),
  '[[{[{'.repeat(8),
  '[{'.repeat(300),
  'a: '.repeat(50),
  '- '.repeat(150),
];

/** One change of a text, and another text to take parts from. */
type Mutation = (text: string, random: Random, other: string) => string;

const onLines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
const lineOf = (lines: readonly string[], random: Random): number => random.int(0, lines.length - 1);

/** Puts another text in place of one of the matches. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const MARKS = ':-"\'[]{}#,&*|>\t\r\n ';
const VALUE = /(?<=: |- |[[,{] ?)[^\n:,[\]{}#]+/g;
const KEY = /[A-Za-z_]+(?=:)/g;

const MUTATIONS: readonly Mutation[] = [
  // Characters
  (text, random) => {
    const at = random.int(0, text.length);
    return text.slice(0, at) + String.fromCharCode(random.int(0, 255)) + text.slice(at + random.int(0, 2));
  },
  (text, random) => replaceOne(text, /[:\-"'[\]{}#,&*|>]/g, random, () => ''),
  (text, random) => {
    const at = random.int(0, text.length);
    return text.slice(0, at) + MARKS.charAt(random.int(0, MARKS.length - 1)) + text.slice(at);
  },
  // Lines
  onLines((lines, random) => lines.splice(lineOf(lines, random), random.int(1, 4))),
  onLines((lines, random) => {
    const at = lineOf(lines, random);
    lines.splice(at, 0, ...lines.slice(at, at + random.int(1, 6)));
  }),
  onLines((lines, random) => {
    const [one, other] = [lineOf(lines, random), lineOf(lines, random)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  }),
  onLines((lines, random) => {
    const at = lineOf(lines, random);
    lines[at] = random.pick([' ', '  ', '\t', '        ']) + lines[at]!;
  }),
  onLines((lines, random) => {
    const at = lineOf(lines, random);
    lines[at] = lines[at]!.replace(/^ {1,2}/, '');
  }),
  // Values and keys
  (text, random) => replaceOne(text, VALUE, random, () => random.pick(NASTY)),
  (text, random, other) =>
    replaceOne(text, VALUE, random, () => random.pick([...(other.match(VALUE) ?? []), 'x'])),
  (text, random) => replaceOne(text, /\d+/g, random, () => String(random.int(-5, 10 ** random.int(1, 12)))),
  (text, random) =>
    replaceOne(text, KEY, random, (key) =>
      random.pick([...NASTY, key.slice(1), key.toUpperCase(), 'kode', 'volume']),
    ),
  (text, random, other) =>
    replaceOne(text, KEY, random, () => random.pick([...(other.match(KEY) ?? []), 'x'])),
  // Anchors, aliases, tags, merge keys
  (text, random) => replaceOne(text, VALUE, random, (value) => `&a ${value}`),
  (text, random) => replaceOne(text, VALUE, random, () => '*a'),
  (text, random) =>
    replaceOne(text, VALUE, random, (value) => `!!${random.pick(['str', 'int', 'map', 'x'])} ${value}`),
  onLines((lines, random) => {
    const at = lineOf(lines, random);
    lines.splice(at, 0, `${/^ */.exec(lines[at]!)![0]}<<: *a`);
  }),
  // The whole
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random, other) =>
    text.slice(0, random.int(0, text.length)) + other.slice(random.int(0, other.length)),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\t'])),
];

/** The same text with one to six changes, as bytes, a few of which may be wrong UTF-8. */
export function mutate(text: string, random: Random, other: string): Uint8Array {
  let changed = text;
  for (let left = random.pick([1, 1, 1, 2, 3, 6]); left > 0; left--) {
    changed = random.pick(MUTATIONS)(changed, random, other);
  }
  const bytes = new TextEncoder().encode(changed);
  if (bytes.length > 0 && random.chance(0.08)) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
  return bytes;
}
