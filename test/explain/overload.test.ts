import { expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runIn, runOn } from '../support/host.ts';
import { organisation as randomFiles } from '../verifier/generate.ts';
import { flat, section, type Files } from './support/organisations.ts';

async function explained(files: Files, person: string): Promise<string> {
  return flat((await runIn(files, ['jelaskan', person, '.'])).out);
}

/** Utilisation of a person in the plan that `bagi` makes of these files. */
async function utilisation(files: Files, person: string): Promise<number> {
  const { out } = await runIn(files, ['bagi', '.', '--ubah', 'semua', '--format', 'json']);
  const { beban } = JSON.parse(out) as { beban: { pegawai: string; utilisasi: number }[] };
  return beban.find(({ pegawai }) => pegawai === person)!.utilisasi;
}

// Results of 4 hours each; a person has 1,250 hours a year.
const HEAVY = section(['', ''], [', volume: 500', ', volume: 60']);

test('whoever carries too much is told which duty to divide among how many, and that is what comes of it', async () => {
  const out = await explained(HEAVY, 'p-1');
  expect(out).toContain(
    'Agar bebannya tidak di atas batas 100 %: bagi T-1 kepada 2 orang (tulis "petugas: 2" pada T-1), lalu jalankan "bagihabis bagi". Menurut perhitungan, bebannya menjadi',
  );
  expect(await utilisation(written(HEAVY, out), 'p-1')).toBeCloseTo(promised(out), 3);
  const english = await runIn(HEAVY, ['jelaskan', 'p-1', '.', '--lang', 'en']);
  expect(english.out).toContain('share T-1 among 2 people (write "petugas: 2" in T-1)');
});

test.each([
  ['nobody can help', section([''], [', volume: 500'])],
  ['help would only be overloaded too', section(['', ''], [', volume: 750', ', volume: 60'])],
  ['the load is below the limit', section(['', ''], [', volume: 312', ', volume: 60'])],
])('nothing is promised where %s', async (_, files) => {
  const out = await explained(files, 'p-1');
  expect(out).toContain('Beban ');
  expect(out).not.toContain('Menurut perhitungan');
});

test('where no single duty does it, all are shared', async () => {
  const fixed = ', volume: 110, penanggung_jawab: p-1';
  const files = {
    ...section(['', ''], [fixed, fixed, fixed, fixed, fixed, ', volume: 60']),
    'setda.yaml': 'perangkat_daerah: Sekretariat Daerah\n',
  };
  const out = await explained(files, 'p-1');
  expect(out).toContain('tulis "bagi_tugas: otomatis" pada kebijakan dalam setda.yaml');
  expect(await utilisation(written(files, out), 'p-1')).toBeCloseTo(promised(out), 3);
});

test('where a saved plan is only out of date, it is divided anew', async () => {
  const disk = memoryFileSystem(section(['', ''], [', volume: 300', ', volume: 20', ', volume: 20']));
  await runOn(disk, ['bagi', '.', '--simpan']);
  const path = 'pembagian/hukum.yaml';
  const plan = new TextDecoder().decode(disk.files.get(path)).replaceAll('p-2', 'p-1');
  disk.files.set(path, new TextEncoder().encode(plan));
  const out = flat((await runOn(disk, ['jelaskan', 'p-1', '.'])).out);
  expect(out).toContain('di atas batas 100 %: jalankan "bagihabis bagi --ubah semua".');
});

/** What is said that the load becomes. */
function promised(out: string): number {
  return Number(/bebannya menjadi ([\d,]+) %/u.exec(out)![1]!.replace(',', '.')) / 100;
}

type Entry = Record<string, unknown>;

/** The files with what the advice says written into them. */
function written(files: Files, out: string): Files {
  const one = /tulis "petugas: (\d+)" pada ([^)]+)\)/u.exec(out);
  const texts = Object.entries(files).map(([path, text]) => {
    if (path.startsWith('pembagian/')) return [path, text] as const;
    const document = parse(text) as Entry;
    for (const duty of (document['tugas'] as Entry[] | undefined) ?? [])
      if (duty['kode'] === one?.[2]) duty['petugas'] = Number(one![1]);
    if (path === 'setda.yaml' && !one)
      document['kebijakan'] = { ...(document['kebijakan'] as Entry | undefined), bagi_tugas: 'otomatis' };
    return [path, stringify(document)] as const;
  });
  return Object.fromEntries(texts);
}

/** A random organisation; with a saved plan every second one. */
async function randomWithPlan(seed: number): Promise<Files> {
  const disk = memoryFileSystem(Object.fromEntries(randomFiles(seed, 'small')));
  if (seed % 2 === 1) await runOn(disk, ['bagi', '.', '--simpan']);
  const text = (content: Uint8Array): string => new TextDecoder().decode(content);
  return Object.fromEntries([...disk.files].map(([path, content]) => [path, text(content)]));
}

test('in random organisations every promise is what a new plan gives', async () => {
  const promises = [0, 0];
  for (let seed = 0; seed < 40; seed++) {
    const files = await randomWithPlan(seed);
    const { out } = await runIn(files, ['bagi', '.', '--format', 'json']);
    const { beban } = JSON.parse(out) as { beban: { pegawai: string; utilisasi: number }[] };
    const [heaviest] = beban.toSorted((a, b) => b.utilisasi - a.utilisasi);
    const told = await explained(files, heaviest!.pegawai);
    if (!told.includes('Menurut perhitungan')) continue;
    promises[seed % 2]!++;
    const after = await utilisation(written(files, told), heaviest!.pegawai);
    expect({ seed, after: after.toFixed(3) }).toEqual({ seed, after: promised(told).toFixed(3) });
  }
  expect(Math.min(...promises)).toBeGreaterThan(0);
});
