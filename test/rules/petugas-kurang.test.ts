import { expect, test } from '@jest/globals';
import { sectionFile } from '../support/found-in.ts';
import { ruled } from './ruled.ts';

const staff = (id: string, schooling = 'SMA'): string =>
  `id: ${id}, status: PNS, jabatan: Pengadministrasi, jenjang: pelaksana, pendidikan: ${schooling}`;
const PEOPLE = [staff('satu'), staff('dua'), staff('tiga', 'S1')];
const duty = (code: string, more: string): string =>
  `kode: ${code}, uraian: Mengelola arsip ${code}, volume: 60, norma: 8 jam, ${more}`;

const told = async (duties: readonly string[], plan?: string): Promise<string[]> => {
  const files = {
    'bagian/umum.yaml': sectionFile(PEOPLE, duties),
    ...(plan === undefined ? {} : { 'pembagian/umum.yaml': plan }),
  };
  return (await ruled(files, 'petugas-kurang')).map(({ pesan }) => pesan);
};

test('says that too few meet the requirements', async () => {
  expect(await told([duty('UM-1', 'petugas: 2, syarat: { pendidikan: S1 }')])).toEqual([
    'Tugas UM-1 meminta 2 petugas, tetapi hanya 1 yang dapat mengerjakannya.',
  ]);
});

test('says which separated duties have the others', async () => {
  const duties = [
    duty('UM-1', 'petugas: 3, jangan_dirangkap: [UM-2]'),
    duty('UM-2', 'syarat: { pendidikan: S1 }'),
  ];
  expect(await told(duties)).toEqual([
    'Tugas UM-1 meminta 3 petugas, tetapi hanya 2 yang dapat mengerjakannya: pegawai lain yang memenuhi syarat sudah memegang UM-2, yang tidak boleh dirangkap dengannya.',
  ]);
});

test('says that a saved plan names too few', async () => {
  const entry = '  - { kode: UM-1, penanggung_jawab: satu, petugas: [{ pegawai: satu }] }';
  const plan = `bagian: umum\nsidik: a00000000000\ntugas:\n${entry}\n`;
  expect(await told([duty('UM-1', 'petugas: 2')], plan)).toEqual([
    'Tugas UM-1 meminta 2 petugas, tetapi baru 1 yang ditugasi, padahal masih ada pegawai lain yang memenuhi syarat.',
  ]);
});
