import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { exportForms, type ExportOptions } from '../../src/cli/commands/ekspor.ts';
import { UsageError } from '../../src/cli/exit-codes.ts';
import type { FileSystem } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id } from '../../src/messages/id.ts';
import { hostOn } from '../support/host.ts';

function section(code: string, extra = ''): string {
  return `bagian: Bagian ${code}
kode: ${code}
pegawai:
  - { id: ${code}-1, nama: Contoh Satu, nip: "${code === 'a' ? '198001012005012001' : '198001012005012002'}", status: PNS, jabatan: Arsiparis, jenjang: terampil }
tugas:
  - { kode: ${code}-01, uraian: Menata arsip, volume: 10, norma: 1 jam${extra} }
`;
}

const FILES = {
  'setda/setda.yaml': 'tahun: 2026\n',
  'setda/bagian/a.yaml': section('a'),
  'setda/bagian/b.yaml': section('b'),
};

async function run(files: FileSystem, changes: Partial<ExportOptions> = {}, paths = ['setda']) {
  const { host, out, err } = hostOn(files);
  const options = { keluaran: 'formulir', bagian: [], gabung: false, timpa: false, ...changes };
  const exit = await exportForms(paths, options, { host, messages: id });
  return { exit, out: out(), err: err() };
}

test('writes one workbook for each section and names it', async () => {
  const files = memoryFileSystem(FILES);
  const { exit, out, err } = await run(files);
  expect([exit, out]).toEqual([0, 'formulir/formulir-a.xlsx\nformulir/formulir-b.xlsx\n']);
  expect(err).toContain('bagihabis impor formulir formulir --ke setda\n');
  const { sheets } = await readXlsx(await files.read('formulir/formulir-b.xlsx'));
  expect(sheets[0]!.rows[1]!.slice(0, 2)).toEqual(['Kode bagian', 'b']);
  expect(sheets[1]!.rows[1]![0]).toBe('b-1');
});

test('says what takes the forms back, into the folder that they came from', async () => {
  const here = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path.slice(6), text]));
  expect((await run(memoryFileSystem(here), {}, [])).err).toContain('impor formulir formulir\n');
  const spaced = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`kantor ${path}`, text]));
  const { err } = await run(memoryFileSystem(spaced), {}, ['kantor setda']);
  expect(err).toContain('impor formulir formulir --ke "kantor setda"\n');
});

test('a NIP is in the workbook and nowhere else', async () => {
  const files = memoryFileSystem(FILES);
  const { out, err } = await run(files);
  expect(out + err).not.toMatch(/\d{18}/);
});

test('--bagian takes some of them, --gabung puts all into one', async () => {
  const files = memoryFileSystem(FILES);
  const one = await run(files, { bagian: ['b'] });
  expect(one.out).toBe('formulir/formulir-b.xlsx\n');
  expect(one.err).toContain('bagihabis impor formulir formulir/formulir-b.xlsx --ke setda\n');
  expect((await run(files, { gabung: true, keluaran: 'lain' })).out).toBe('lain/formulir-setda.xlsx\n');
  const { sheets } = await readXlsx(await files.read('lain/formulir-setda.xlsx'));
  expect(sheets[1]!.rows.map((row) => row.slice(0, 2))).toEqual([
    ['Bagian', 'ID'],
    ['a', 'a-1'],
    ['b', 'b-1'],
  ]);
});

test('the path of one section file means that section', async () => {
  expect((await run(memoryFileSystem(FILES), {}, ['setda/bagian/b.yaml'])).out).toBe(
    'formulir/formulir-b.xlsx\n',
  );
});

test('where the input is in error, findings are shown and nothing is written', async () => {
  const files = memoryFileSystem({ ...FILES, 'setda/bagian/b.yaml': section('b', ', fungsi: F9') });
  const { exit, out, err } = await run(files);
  expect([exit, out]).toEqual([1, '']);
  expect(err).toContain('F9');
  expect((await files.look('formulir')).kind).toBe('none');
});

describe('a form that is there already', () => {
  test('is no hindrance where it is the same', async () => {
    const files = memoryFileSystem(FILES);
    await run(files);
    expect((await run(files)).exit).toBe(0);
  });

  test('is left alone where it holds something else, and so are all others', async () => {
    const files = memoryFileSystem({ ...FILES, 'formulir/formulir-b.xlsx': 'sudah diisi' });
    await expect(run(files)).rejects.toThrow(UsageError);
    await expect(run(files)).rejects.toThrow('formulir/formulir-b.xlsx');
    expect((await files.look('formulir/formulir-a.xlsx')).kind).toBe('none');
  });

  test('is written over with --timpa', async () => {
    const files = memoryFileSystem({ ...FILES, 'formulir/formulir-b.xlsx': 'sudah diisi' });
    expect((await run(files, { timpa: true })).exit).toBe(0);
    expect((await files.read('formulir/formulir-b.xlsx')).length).toBeGreaterThan(10_000);
  });
});
