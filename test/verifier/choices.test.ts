import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';
import { sectionFile } from '../support/found-in.ts';
import { fieldsOf } from './values.ts';
import { verify } from './verify.ts';

test('what is said of the highest load holds whichever of equal separated duties stays unowned', async () => {
  const staff = ['satu', 'dua'].map(
    (id) => `id: ${id}, status: PNS, jabatan: Pengadministrasi, jenjang: pelaksana`,
  );
  const duties = [
    'kode: UM-1, uraian: Mengelola arsip, volume: 1, norma: 80 jam, jangan_dirangkap: [UM-2, UM-3]',
    'kode: UM-2, uraian: Mengelola surat, volume: 1, norma: 30 jam, jangan_dirangkap: [UM-3]',
    'kode: UM-3, uraian: Mengelola kas, volume: 1, norma: 50 jam',
  ];
  const files = { 'bagian/umum.yaml': sectionFile(staff, duties) };
  const { out } = await runIn(files, ['bagi', '--format', 'json']);
  const result: unknown = JSON.parse(out);
  expect(verify(new Map(Object.entries(files)), result)).toEqual([]);
  const summary = fieldsOf(fieldsOf(result, 'hasil').ringkasan, 'ringkasan');
  expect(summary).toMatchObject({ tak_bertuan: 1, paling_merata: 0.04, terbukti: true });
  const worse = { ...summary, utilisasi_tertinggi: 0.064, paling_merata: 0.064, batas_bawah: 0.064 };
  expect(
    verify(new Map(Object.entries(files)), { ...fieldsOf(result, 'hasil'), ringkasan: worse }),
  ).toContain('terbukti, but not optimal: 0.064 > 0.04');
});
