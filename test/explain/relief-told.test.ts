import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { runIn } from '../support/host.ts';
import { improvement, section } from './support/organisations.ts';

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
  files['bagian/hukum.yaml'] = files['bagian/hukum.yaml']!.replace('jenjang: pelaksana, jenjang', 'jenjang');
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

test('tells the separations of a duty in one line, and in JSON no more of them than somebody could read', async () => {
  const codes = Array.from({ length: 33 }, (_, i) => `T-${i + 1}`);
  const files = section(
    [''],
    codes.map((code) => `, volume: 1, jangan_dirangkap: [${codes.filter((one) => one !== code).join(', ')}]`),
  );
  const pairs = (33 * 32) / 2;
  const { banyak, perubahan, perubahan_lain } = await improvement(files);
  expect({ banyak, told: perubahan.length, perubahan_lain }).toEqual({
    banyak: pairs,
    told: 500,
    perubahan_lain: pairs - 500,
  });
  const { out } = await runIn(files, ['bagi', '.']);
  expect(out.match(/Lepas pemisahan/gu)).toHaveLength(12);
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(
    'Lepas pemisahan T-1 dengan T-2, T-3, T-4, T-5, T-6, T-7, T-8, dan 25 lainnya, bila pengendalian intern membolehkannya: hapus jangan_dirangkap di antaranya. Dihitung 32 perubahan, satu untuk tiap pasang tugas.',
  );
  expect(out).toContain('210 perubahan lain; sebagian ada dalam --format json, dan 28 hanya dihitung.');
});
