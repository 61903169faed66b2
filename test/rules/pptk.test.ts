import { expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runIn, runOn } from '../support/host.ts';
import { ruled } from './ruled.ts';

const office = (dpa: string): Record<string, string> => ({
  'bagian/hukum.yaml': `bagian: Bagian Hukum
kode: hukum
dpa:
${dpa}
pegawai:
  - { id: penelaah-1, nama: Contoh Satu, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan peraturan bupati, volume: 10, norma: 8 jam, dpa: 4.01.02.2.03.0001 }
`,
  'bagian/umum.yaml': `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-umum, nama: Contoh Dua, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: UM-01, uraian: Melayani tamu daerah, volume: 10, norma: 8 jam }
`,
});
const activity = (more: string): string => `  - { kode: 4.01.02.2.03.0001, nama: Kegiatan Satu${more} }`;

test.each([
  ['of the section', 'penelaah-1'],
  ['of another section', 'staf-umum'],
])('A PPTK %s is known', async (_, pptk) => {
  expect(await ruled(office(activity(`, pptk: ${pptk}`)), 'pptk-tak-ada')).toEqual([]);
});

test('An unknown PPTK is told with the nearest id, and is no missing one', async () => {
  const files = office(activity(', pptk: penelaah1'));
  const [found] = await ruled(files, 'pptk-tak-ada');
  expect(found).toMatchObject({ tingkat: 'galat', entitas: { jenis: 'dpa', id: '4.01.02.2.03.0001' } });
  expect(found!.pesan).toContain('Maksud Anda "penelaah-1"?');
  expect(await ruled(files, 'pptk-kosong')).toEqual([]);
});

test('An unknown PPTK may be put off, and the rest goes on', async () => {
  const files = {
    'setda.yaml': 'aturan: { pptk-tak-ada: mati }',
    ...office(activity(', pptk: pindah-1')),
  };
  expect((await runIn(files, ['periksa'])).exit).toBe(0);
  expect((await runIn(files, ['bagi'])).exit).toBe(0);
  expect((await runIn(files, ['jelaskan', 'HK-01'])).exit).toBe(0);
  const disk = memoryFileSystem(files);
  expect((await runOn(disk, ['cetak', 'dpa', '--format', 'md'])).exit).toBe(0);
  expect(new TextDecoder().decode(disk.files.get('cetak/dpa-hukum.md'))).toContain('PPTK: pindah-1');
});

test('Other officials must still be known', async () => {
  const { exit, out } = await runIn(office(activity(', pptk: penelaah-1, bendahara: siapa')), ['periksa']);
  expect([exit, out]).toEqual([1, expect.stringContaining('rujukan-putus')]);
});

test('Each activity without a PPTK is told, also where it has other officials', async () => {
  const found = await ruled(
    office(
      [activity(', bendahara: penelaah-1'), '  - { kode: 4.01.02.2.03.0002, nama: Kegiatan Dua }'].join('\n'),
    ),
    'pptk-kosong',
  );
  expect(found.map(({ tingkat, entitas }) => [tingkat, entitas!.id])).toEqual([
    ['peringatan', '4.01.02.2.03.0001'],
    ['peringatan', '4.01.02.2.03.0002'],
  ]);
});
