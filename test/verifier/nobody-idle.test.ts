import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';
import { sectionFile } from '../support/found-in.ts';
import { fieldsOf, listOf } from './values.ts';
import { verify } from './verify.ts';

test('what follows from nobody being idle is proven, and no more than that', async () => {
  const staff = [
    'id: satu, status: PNS, jabatan: Pengadministrasi, jenjang: pelaksana',
    'id: dua, status: PPPK, jabatan: Pengadministrasi, jenjang: pelaksana, kontrak_sampai: 2026-01-31',
  ];
  const duties = [
    'kode: UM-1, uraian: Mengelola arsip, volume: 1, norma: 80 jam',
    'kode: UM-2, uraian: Mengelola surat, volume: 1, norma: 50 jam',
  ];
  const files = { 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': sectionFile(staff, duties) };
  const given = new Map(Object.entries(files));
  const { out } = await runIn(files, ['bagi', '--format', 'json']);
  const result = fieldsOf(JSON.parse(out), 'hasil');
  expect(verify(given, result)).toEqual([]);
  const [group] = listOf(result.bukti, 'bukti').map((one) => fieldsOf(one, 'bukti'));
  // The first could do both in a tenth of the year, as far as his time goes.
  expect(group).toMatchObject({ status: 'terbukti', dasar: 'pencarian', pembatas: { tugas: [] } });
  expect(group!.paling_merata).toBeGreaterThan(0.4);
  const wrong = { ...group, dasar: 'pencarian', batas_bawah: Number(group!.batas_bawah) * 1.1 };
  expect(verify(given, { ...result, bukti: [wrong] }).join('\n')).toMatch(/the bottleneck can do with/u);
  const named = { ...group, pembatas: { tugas: ['UM-1', 'UM-2'], pegawai: ['satu', 'dua'] } };
  expect(verify(given, { ...result, bukti: [named] }).join('\n')).toMatch(/the bottleneck can do with/u);
});
