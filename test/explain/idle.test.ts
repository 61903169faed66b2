import { expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runIn, runOn } from '../support/host.ts';
import { flat, section } from './support/organisations.ts';

const AGAIN = 'Jalankan "bagihabis bagi --simpan".';

test('A saved plan that is the best already: what helps is told, and not to divide again', async () => {
  const disk = memoryFileSystem(section(['', ''], [', volume: 12']));
  await runOn(disk, ['bagi', '--simpan']);
  for (const argv of [['periksa'], ['jelaskan', 'p-2']]) {
    const out = flat((await runOn(disk, argv)).out);
    expect(out).toContain('p-1 dan p-2 (2 orang) hanya dapat mengerjakan T-1, yang cukup untuk 1 orang.');
    expect(out).toContain('Bagi T-1 kepada 2 orang: tulis "petugas: 2"');
    expect(out).not.toContain(AGAIN);
  }
});

test('A saved plan that leaves somebody idle in vain: it is divided again', async () => {
  const held = (code: string): string =>
    `  - { kode: ${code}, penanggung_jawab: p-1, petugas: [{ pegawai: p-1, volume: 1 }] }\n`;
  const files = {
    ...section(['', ''], [', volume: 1', ', volume: 1']),
    'pembagian/hukum.yaml': `bagian: hukum\ntugas:\n${held('T-1')}${held('T-2')}`,
  };
  const out = flat((await runIn(files, ['jelaskan', 'p-2'])).out);
  expect(out).toContain('memenuhi syarat, tetapi tidak mendapatkannya (2 dari 2 tugas)');
  expect(out).toContain(AGAIN);
});

test('A fixed owner is only told to give up a duty where he has another', async () => {
  const fixed = (more: readonly string[]): Promise<{ out: string }> =>
    runIn(section(['', ''], [', volume: 1, penanggung_jawab: p-1', ...more]), ['jelaskan', 'p-2']);
  const remedy = 'Ganti atau hapus penanggung_jawab p-1 pada T-1.';
  expect(flat((await fixed([', volume: 1, penanggung_jawab: p-1'])).out)).toContain(remedy);
  expect(flat((await fixed([])).out)).not.toContain(remedy);
});

test('A person without a duty open to him is no group whose load is proven', async () => {
  const files = section(['', ', pendidikan: SMA'], [', volume: 1, penanggung_jawab: p-1']);
  files['bagian/hukum.yaml'] = files['bagian/hukum.yaml']!.replace(
    'volume: 1,',
    'volume: 1, syarat: { kompetensi: { ti: 1 } },',
  ).replace('jenjang: pelaksana }', 'jenjang: pelaksana, kompetensi: { ti: 1 } }');
  const { out } = await runIn(files, ['bagi', '--bukti']);
  expect(out).toContain('1 pegawai menganggur');
  expect(out).not.toContain('kelompok yang tidak berbagi tugas');
});

test('An unowned duty names the fixed owner of the other duty whose change gives it one', async () => {
  const s1 = ', pendidikan: S1';
  const files = section(
    [s1, ''],
    [
      ', volume: 1, penanggung_jawab: p-1',
      ', volume: 1, syarat: { pendidikan: S1 }, jangan_dirangkap: [T-1]',
    ],
  );
  const { out } = await runIn(files, ['bagi', '--format', 'json']);
  const { tak_bertuan: left } = JSON.parse(out) as {
    tak_bertuan: { tugas: string; saran: Record<string, unknown>[] }[];
  };
  expect(left.map(({ saran }) => saran[0])).toEqual([
    { jenis: 'ganti-penanggung-jawab', tugas: 'T-1', pegawai: 'p-1' },
  ]);
  const after = { 'bagian/hukum.yaml': files['bagian/hukum.yaml']!.replace(', penanggung_jawab: p-1', '') };
  expect((await runIn(after, ['bagi'])).out).toContain('DIBAGI HABIS');
});

test('Nobody of the section can be let in by one change, somebody else can: he stands among the nearest', async () => {
  const other = section([', pendidikan: S2'], [', volume: 1'])
    ['bagian/hukum.yaml']!.replace('Bagian Hukum\nkode: hukum', 'Bagian Umum\nkode: umum')
    .replace('p-1', 'q-1')
    .replace('T-1', 'U-1');
  const here = section([''], [', volume: 1', ', volume: 1, syarat: { pendidikan: S2, golongan: I/a }']);
  const files = {
    'bagian/hukum.yaml': here['bagian/hukum.yaml']!,
    'bagian/umum.yaml': other.replace('pendidikan: S2', 'pendidikan: S2, golongan: III/a'),
  };
  const out = flat((await runIn(files, ['jelaskan', 'T-2'])).out);
  expect(out).toMatch(/Terdekat: q-1 \(pegawai bagian umum\), p-1 \(/u);
  expect(out).toContain('Izinkan q-1 membantu bagian hukum');
});
