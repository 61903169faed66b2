import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { cheapestHittingSet } from '../../src/explain/relief/hitting-set.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { runIn } from '../support/host.ts';
import { organisation as randomFiles, type Size } from '../verifier/generate.ts';
import { allSteps, changed, leftOver, stated, stepOf } from './support/elementary.ts';
import { improvement, organisationIn, reliefFor, section, smallerSet } from './support/organisations.ts';

const SEEDS = 150;
/** Sets to try for one organisation; where there are more, minimality is not tried. */
const MOST_SETS = 500;

function random(seed: number, size: Size): Promise<Organisation> {
  return organisationIn(Object.fromEntries(randomFiles(seed, size)));
}

describe('The changes that are found', () => {
  test.each(['tiny', 'small'] as const)('leave as little over as all changes together (%s)', async (size) => {
    let [helped, unproven] = [0, 0];
    for (let seed = 0; seed < SEEDS; seed++) {
      const organisation = await random(seed, size);
      const relief = reliefFor(organisation);
      const left = stated(relief);
      const after = leftOver(changed(organisation, relief.changes.map(stepOf)));
      const afterAll = leftOver(changed(organisation, allSteps(organisation)));
      expect({ seed, after, afterAll }).toEqual({ seed, after: left, afterAll: left });
      if (relief.count > 0) helped++;
      if (!relief.proven) unproven++;
    }
    expect(helped).toBeGreaterThan(SEEDS / 3);
    expect(unproven).toBeLessThan(SEEDS / 50);
  });

  test('are as few as can be: no smaller set leaves as little over', async () => {
    let tried = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const organisation = await random(seed, 'tiny');
      const relief = reliefFor(organisation);
      const smaller = smallerSet(organisation, relief, MOST_SETS);
      if (smaller === false) continue;
      tried++;
      expect({ seed, smaller }).toEqual({ seed, smaller: undefined });
    }
    expect(tried).toBeGreaterThan(SEEDS / 4);
  });
});

describe('bagi', () => {
  test('gives the duty that nobody may do to him who has nothing, which is one change instead of two', async () => {
    const files = section(
      [', pendidikan: S1', ', pendidikan: SMA'],
      [', volume: 1, syarat: { pendidikan: S1 }', ', volume: 1, syarat: { pendidikan: S2 }'],
    );
    expect(await improvement(files)).toEqual({
      banyak: 1,
      terbukti: true,
      perubahan: [
        {
          jenis: 'longgarkan-syarat',
          banyak: 1,
          tugas: 'T-2',
          syarat: 'pendidikan',
          menjadi: 'SMA',
          untuk_pegawai: ['p-2'],
        },
      ],
      tak_tertolong: { tugas: [], pegawai: [] },
    });
  });

  test('counts two levels of a competence as two changes, and prefers raising it to asking less', async () => {
    const files = section([', kompetensi: { ti: 1 }'], [', volume: 12, syarat: { kompetensi: { ti: 3 } }']);
    const { banyak, perubahan } = await improvement(files);
    expect({ banyak, perubahan }).toEqual({
      banyak: 2,
      perubahan: [
        {
          jenis: 'tingkatkan-kompetensi',
          banyak: 2,
          pegawai: 'p-1',
          kompetensi: 'ti',
          menjadi: 3,
          untuk_tugas: ['T-1'],
        },
      ],
    });
  });

  test('occupies several with one duty that is shared', async () => {
    const files = section(['', '', ''], [', volume: 12']);
    const { out } = await runIn(files, ['bagi', '.']);
    expect(out).toContain(
      'Paling sedikit 1 perubahan agar habis\n  Bagi T-1 kepada 3 orang: tulis "petugas: 3".\n',
    );
    expect(out).toContain('Terbukti: perubahan sejenis yang lebih sedikit tidak cukup.');
  });

  test('says of whom no change helps: an official whom no duty names', async () => {
    const files = section(['', ', jenjang: administrator'], [', volume: 12']);
    files['bagian/hukum.yaml'] = files['bagian/hukum.yaml']!.replace(
      'jenjang: pelaksana, jenjang',
      'jenjang',
    );
    expect((await improvement(files)).tak_tertolong).toEqual({ tugas: [], pegawai: ['p-2'] });
    const { out } = await runIn(files, ['bagi', '.']);
    expect(out).toContain('Belum ada perubahan sederhana yang cukup agar habis\n');
    expect(out).toContain('Tidak tertolong oleh perubahan sederhana: p-2. Tulis tugas');
  });

  test('takes one of two duties off the person that they are fixed on', async () => {
    const fixed = ', volume: 1, penanggung_jawab: p-1';
    const files = section(['', ''], [fixed, fixed]);
    expect(await improvement(files)).toMatchObject({
      banyak: 1,
      terbukti: true,
      perubahan: [{ jenis: 'ganti-penanggung-jawab', tugas: 'T-1', pegawai: 'p-1' }],
      tak_tertolong: { tugas: [], pegawai: [] },
    });
    const { out } = await runIn(files, ['bagi', '.']);
    expect(out).toContain('Saran: Ganti atau hapus penanggung_jawab p-1 pada T-1.');
    expect(out).toContain(
      'Hapus "penanggung_jawab: p-1" pada T-1, atau ganti dengan p-2.\n' +
        '      Sekaligus memberi tugas kepada p-2, yang menganggur.\n',
    );
    const { 'bagian/hukum.yaml': text } = files;
    const after = { 'bagian/hukum.yaml': text!.replace(', penanggung_jawab: p-1', '') };
    expect((await runIn(after, ['bagi', '.'])).out).toContain('DIBAGI HABIS');
  });

  test('gives up a separation where nobody else is there', async () => {
    const files = section([''], [', volume: 1, jangan_dirangkap: [T-2]', ', volume: 1']);
    expect(await improvement(files)).toMatchObject({
      banyak: 1,
      terbukti: true,
      perubahan: [{ jenis: 'lepas-pemisahan', tugas: 'T-1', terpisah_dari: 'T-2' }],
    });
    expect((await runIn(files, ['bagi', '.'])).out).toContain('Lepas pemisahan T-1 dan T-2, bila');
  });

  test('says where it is not for whoever lacks least, but makes room for who is idle', async () => {
    const s1 = ', pendidikan: S1';
    const files = section(
      [', pendidikan: SMA', ', pendidikan: SMA', s1],
      [', volume: 1', ', volume: 1, syarat: { pendidikan: S1 }', ', volume: 1, syarat: { pendidikan: S2 }'],
    );
    const { out } = await runIn(files, ['bagi', '.']);
    expect(out).toMatch(
      /Longgarkan syarat pendidikan pada T-[23] sehingga p-[123] dapat mengerjakannya: tulis "pendidikan:\s+S(MA|1)"\s+dalam\s+syarat\.\n +(Sekaligus memberi tugas kepada p-|Dengan itu tugasnya)/u,
    );
  });

  test('says nothing of changes where nothing is left over', async () => {
    const files = section([''], [', volume: 12']);
    expect((await improvement(files)).banyak).toBe(0);
    expect((await runIn(files, ['bagi', '.'])).out).not.toContain('perubahan agar');
  });

  test('leaves nothing over in the example once what it asks for is written into the files', async () => {
    const paths = ['setda.yaml', 'bagian/organisasi.yaml', 'bagian/umum.yaml'];
    const files = Object.fromEntries(
      paths.map((path) => [path, readFileSync(`examples/belum-habis/${path}`, 'utf8')]),
    );
    const { banyak, terbukti, perubahan } = await improvement(files);
    expect({ banyak, terbukti }).toEqual({ banyak: 3, terbukti: true });
    const after = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, stringify(rewritten(parse(text), perubahan))]),
    );
    expect((await runIn(after, ['bagi', '.'])).out).toContain('DIBAGI HABIS');
    expect((await runIn(files, ['bagi', '.'])).out).toContain('BELUM HABIS');
  });
});

type Entry = Record<string, unknown>;

/** A section file with the changes of its people and duties, by the keys of JSON alone. */
function rewritten(section: unknown, changes: readonly Entry[]): unknown {
  const { pegawai = [], tugas = [] } = section as { pegawai?: Entry[]; tugas?: Entry[] };
  for (const change of changes) {
    const duty = tugas.find(({ kode }) => kode === change['tugas']);
    const person = pegawai.find((one) => one['id'] === change['pegawai']);
    const asked = duty?.['syarat'] as Entry | undefined;
    if (change['jenis'] === 'bagi-bersama' && duty) duty['petugas'] = change['menjadi'];
    if (change['jenis'] === 'longgarkan-syarat' && asked)
      asked[change['syarat'] as string] = change['menjadi'];
    if (change['jenis'] === 'pinjamkan-pegawai' && person)
      person['bantu'] = [...((person['bantu'] as string[] | undefined) ?? []), change['bagian']];
    if (change['jenis'] === 'tingkatkan-kompetensi' && person)
      person['kompetensi'] = {
        ...(person['kompetensi'] as Entry | undefined),
        [change['kompetensi'] as string]: change['menjadi'],
      };
  }
  return section;
}

test('The cheapest hitting set is the cheapest of all that hit', () => {
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let run = 0; run < 400; run++) {
    const members = 3 + next(6);
    const costs = Array.from({ length: members }, () => 10 + next(5));
    const sets = Array.from({ length: 1 + next(7) }, () => [
      ...new Set(Array.from({ length: 1 + next(3) }, () => next(members))),
    ]);
    const cost = (chosen: readonly number[]): number => chosen.reduce((sum, at) => sum + costs[at]!, 0);
    const choices = Array.from({ length: 2 ** members }, (_, bits) =>
      costs.flatMap((_cost, at) => ((bits >> at) & 1 ? [at] : [])),
    );
    const hits = (chosen: readonly number[]): boolean =>
      sets.every((set) => set.some((at) => chosen.includes(at)));
    const found = cheapestHittingSet(sets, costs, 5000);
    expect(hits(found.members)).toBe(true);
    expect(found).toMatchObject({ proven: true, least: cost(found.members) });
    expect(cost(found.members)).toBe(Math.min(...choices.filter(hits).map(cost)));
  }
});
