import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { mendFiles } from '../../src/cli/mend-files.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id } from '../../src/messages/id.ts';
import { hostOn } from '../support/host.ts';
import { randomOf, type Random } from '../verifier/random.ts';

/** Example files, each short enough to be mended many times. */
const TEXTS = ['examples/bagian-organisasi.yaml', 'examples/setda/bagian/umum.yaml'].map((path) => {
  const [head = '', tail = ''] = readFileSync(path, 'utf8').split(/^tugas:\n/m);
  const [staff, people = ''] = head.split(/^pegawai:\n/m);
  const some = (list: string, count: number): string =>
    list
      .split(/^(?= {2}- )/m)
      .slice(0, count)
      .join('');
  return `${staff ?? ''}pegawai:\n${some(people, 5)}tugas: # daftar\n${some(tail, 8)}`;
});

/** One loose way of writing a line, or the line as it is where it does not fit. */
type Spoil = (line: string, random: Random) => string;

const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);

const SPOILS: readonly Spoil[] = [
  (line, random) => line + random.pick([' ', '   ', '\t', ' \t ', '\u00a0']),
  (line) => line.replace(/^( +(?:- )?[a-z_]+): /, '$1:\u00a0'),
  (line, random) =>
    line.replace(/((?:volume|pagu): )(\d{4,})(?=$| )/, (_, key: string, digits: string) =>
      random.pick([`${key}${grouped(digits, '.')}`, `${key}"${grouped(digits, ',')}"`, `${key}"${digits}"`]),
    ),
  (line) => line.replace(/(volume: )(\d+)$/, '$1$2 berkas'),
  (line) => line.replace(/(norma: \d+) (menit|jam)$/, '$1$2'),
  (line) => line.replace(/(norma: \d+) menit$/, '$1 mnt'),
  (line) => line.replace(/(norma: \d+),(\d+ jam)$/, '$1.$2'),
  (line, random) =>
    line.replace(/nip: "(\d{8})(\d{6})(\d)(\d{3})"/, (_, ...digits: string[]) => {
      const sign = random.pick(['', ' ', '.']);
      return `nip: ${random.pick(['', '"'])}${digits.slice(0, 4).join(sign)}`.replace(/: "(.*)$/, ': "$1"');
    }),
  (line) => line.replace(/status: PNS$/, 'status: pns'),
  (line) => line.replace(/jenjang: ahli-muda$/, 'jenjang: Ahli Muda'),
  (line, random) =>
    line.replace(/(^ +(?:- )?)([a-z_]{5,})(?=: )/, (_, start: string, key: string) => {
      const at = random.int(1, key.length - 2);
      return start + key.slice(0, at) + random.pick(['', 'x', key.charAt(at).repeat(2)]) + key.slice(at + 1);
    }),
];

function spoil(text: string, seed: number): string {
  const random = randomOf(seed);
  const share = random.pick([0.02, 0.1, 0.4]);
  return text
    .split('\n')
    .map((line) => (line !== '' && random.chance(share) ? random.pick(SPOILS)(line, random) : line))
    .join('\n');
}

async function mended(text: string): Promise<string> {
  const files = memoryFileSystem({ 'x.yaml': text });
  await mendFiles(['x.yaml'], { host: hostOn(files).host, messages: id });
  return new TextDecoder().decode(files.files.get('x.yaml'));
}

const comments = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? []);

test('the examples themselves stay as they are', async () => {
  for (const text of TEXTS) expect(await mended(text)).toBe(text);
});

test('what was written loosely says the same again, with all comments, and a second time changes nothing', async () => {
  let spoiled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TEXTS),
      fc.integer({ min: 0, max: 1_000_000 }),
      async (text, seed) => {
        const loose = spoil(text, seed);
        if (loose !== text) spoiled++;
        const tidy = await mended(loose);
        expect(parse(tidy)).toEqual(parse(text));
        expect(comments(tidy)).toEqual(comments(text));
        expect(await mended(tidy)).toBe(tidy);
      },
    ),
    { numRuns: 150, seed: 20260401 },
  );
  expect(spoiled).toBeGreaterThan(100);
});
