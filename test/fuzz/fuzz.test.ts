import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { leaves } from '../golden/leaves.ts';
import { bytesBelow, runInMemory, type Outcome } from '../support/run-in-memory.ts';
import { randomOf, type Random } from '../verifier/random.ts';
import { mutate } from './mutate.ts';

/** 2,000 mutated files. What fails names its seed; FUZZ_SEED=<n> runs that one alone, FUZZ_RUNS=<n> more of them. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const CHUNK = 100;

/** Files of one organisation, of which one is to be mutated. */
type Files = ReadonlyMap<string, string>;

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const textsOf = (files: ReadonlyMap<string, Uint8Array>): Files =>
  new Map([...files].filter(([path]) => /\.ya?ml$/.test(path)).map(([path, bytes]) => [path, decode(bytes)]));

/** So many duties of a section file: small sections are assigned fast, and a change hits more of what matters. */
function cut(text: string, duties: number): string {
  const [head = '', tail = ''] = text.split(/^tugas:\n/m);
  const items = tail.split(/^(?= {2}- )/m);
  return `${head}tugas:\n${items.slice(0, duties).join('')}`;
}

const example = readFileSync('examples/bagian-organisasi.yaml', 'utf8');
const setda = textsOf(bytesBelow('examples/setda'));
const unfinished = textsOf(bytesBelow('examples/belum-habis'));

const SEEDS: readonly Files[] = [
  new Map([['bagian.yaml', example]]),
  new Map([['bagian.yaml', cut(example, 6)]]),
  unfinished,
  ...[...setda]
    .filter(([path]) => path.startsWith('bagian/'))
    .map(
      ([path, text]) =>
        new Map([
          ['setda.yaml', setda.get('setda.yaml')!],
          [path, cut(text, 8)],
        ]),
    ),
  ...leaves.map(({ files }) => textsOf(files)).filter((files) => files.size > 0),
];
const TEXTS = SEEDS.flatMap((files) => [...files.values()]);

/** Mostly the check; for a share the plan as JSON or text, or an explanation. */
function commandOf(random: Random): readonly string[] {
  const dice = random.int(1, 20);
  if (dice <= 12) return ['periksa'];
  if (dice <= 14) return ['bagi', '--format', 'json'];
  if (dice === 15) return ['bagi', '--simpan'];
  if (dice === 16) return ['periksa', '--format', 'json'];
  if (dice === 17) return ['periksa', '--lang', 'en'];
  if (dice === 18) return ['bandingkan'];
  return ['jelaskan', random.pick(['HK-01', 'ORG-01', 'ORG-08', 'staf-1', 'analis-sdm-1']), '.'];
}

/** What must never be seen, in so many words. */
function complaintsAbout({ code, out, err }: Outcome, isJson: boolean): string[] {
  const all = out + err;
  const complaints: string[] = [];
  if (![0, 1, 2].includes(code)) complaints.push(`exit code ${code}: ${err}`);
  if (/^ {4}at /m.test(all)) complaints.push('a stack trace');
  // In JSON they are escaped.
  const shown = isJson ? err : all;
  // eslint-disable-next-line no-control-regex -- what would speak to a terminal
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(shown)) complaints.push('a control character');
  if (isJson && out !== '') {
    const texts: string[] = [];
    JSON.parse(out, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    if (texts.some((text) => /\d{15}/.test(text))) complaints.push('a NIP in JSON');
  } else if (/\d{15}/.test(all)) {
    complaints.push('a NIP');
  }
  return complaints;
}

async function attempt(seed: number): Promise<string[]> {
  const random = randomOf(seed);
  const files = random.pick(SEEDS);
  const path = random.pick([...files.keys()]);
  const mutated = mutate(files.get(path)!, random, random.pick(TEXTS));
  const argv = commandOf(random);
  const outcome = await runInMemory(argv, new Map<string, string | Uint8Array>([...files, [path, mutated]]));
  const complaints = complaintsAbout(outcome, argv.includes('json'));
  return complaints.map((complaint) => `seed ${seed} (${argv.join(' ')}, ${path}): ${complaint}`);
}

const only = process.env['FUZZ_SEED'];
const seeds = only === undefined ? Array.from({ length: RUNS }, (_, i) => i + 1) : [Number(only)];
const chunks = Array.from({ length: Math.ceil(seeds.length / CHUNK) }, (_, i) =>
  seeds.slice(i * CHUNK, (i + 1) * CHUNK),
);

// The time limit of a test (jest.config.js) ends what hangs; there is none for a single run.
test.each(chunks.map((chunk) => [chunk[0]!, chunk.at(-1)!, chunk] as const))(
  'Mutated files %d to %d end without a fault, a stack trace, a control character or a NIP',
  async (_, __, chunk) => {
    const complaints: string[] = [];
    for (const seed of chunk) complaints.push(...(await attempt(seed)));
    expect(complaints).toEqual([]);
  },
);
