import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runOn } from '../support/host.ts';

const PEOPLE = ['staf-1', 'staf-2', 'staf-3', 'staf-4'];

/** Duties of so many hours each, some for two of the four people only, so that lightening one weighs on another. */
const section = (duties: readonly { hours: number; level: number }[]): string =>
  [
    'bagian: Bagian Hukum',
    'kode: hukum',
    'pegawai:',
    ...PEOPLE.map(
      (id, at) =>
        `  - { id: ${id}, nama: Contoh ${id}, status: PNS, jabatan: Penelaah, jenjang: pelaksana, kompetensi: { telaah: ${1 + (at % 3)} } }`,
    ),
    'tugas:',
    ...duties.map(
      ({ hours, level }, at) =>
        `  - { kode: HK-${at + 1}, uraian: Menelaah berkas ${at + 1}, volume: 1, norma: ${hours} jam, syarat: { kompetensi: { telaah: ${level} } } }`,
    ),
    '',
  ].join('\n');

test('a plan that followed a change and is saved stays as it is when nothing else changes', async () => {
  const duty = fc.record({
    hours: fc.integer({ min: 100, max: 900 }),
    level: fc.integer({ min: 1, max: 3 }),
  });
  const duties = fc.array(duty, { minLength: 7, maxLength: 10 });
  const factors = fc.array(fc.constantFrom(0.5, 1, 1, 1.5, 2), { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(duties, factors, async (before, factor) => {
      const disk = memoryFileSystem({ 'bagian/hukum.yaml': section(before) });
      await runOn(disk, ['bagi', '--simpan']);
      const after = before.map((one, at) => ({ ...one, hours: Math.round(one.hours * factor[at]!) }));
      await disk.write('bagian/hukum.yaml', section(after));
      await runOn(disk, ['bagi', '--simpan']);
      const { out } = await runOn(disk, ['bagi', '--format', 'json']);
      const { perpindahan, perubahan } = JSON.parse(out) as {
        perpindahan: { jumlah: number };
        perubahan: unknown;
      };
      expect({ moved: perpindahan.jumlah, perubahan }).toMatchObject({ moved: 0 });
    }),
    { numRuns: 60, seed: 2026 },
  );
});
