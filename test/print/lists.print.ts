import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { filesOf } from '../support/disk-files.ts';
import { runOn } from '../support/host.ts';
import { convert } from '../support/office.ts';

const SETDA = filesOf('examples/setda');
const setdaWith = (files: Readonly<Record<string, Uint8Array>>): ReturnType<typeof memoryFileSystem> =>
  memoryFileSystem({ ...SETDA, ...files });

test.each(['organisasi', 'umum'])(
  'a form that LibreOffice has saved anew changes nothing in %s, byte for byte',
  async (section) => {
    const disk = setdaWith({});
    await runOn(disk, ['ekspor', '--bagian', section, '-o', 'formulir']);
    const form = disk.files.get(`formulir/formulir-${section}.xlsx`)!;
    const before = new Map(disk.files);
    await disk.write('kembali.xlsx', await convert(form, 'xlsx', 'xlsx'));
    const { exit, out } = await runOn(disk, ['impor', 'formulir', 'kembali.xlsx', '--simpan']);
    expect([exit, out]).toEqual([0, expect.stringContaining('Tidak ada yang berubah')]);
    for (const [path, bytes] of before) expect([path, disk.files.get(path)]).toEqual([path, bytes]);
  },
);

test.each(['siasn', 'abk', 'dpa'])(
  'the list %s says the same when LibreOffice has saved it anew',
  async (name) => {
    const list = readFileSync(`examples/excel/${name}.xlsx`);
    const kind = { siasn: 'pegawai', abk: 'tugas', dpa: 'dpa' }[name]!;
    const imported = async (bytes: Uint8Array): Promise<Map<string, string>> => {
      const disk = memoryFileSystem({
        'list.xlsx': bytes,
        'unor.csv': readFileSync('examples/excel/unor.csv'),
      });
      const { exit } = await runOn(disk, [
        ...['impor', kind, 'list.xlsx', '--unit', 'unor.csv', '--ke', 'setda', '--simpan'],
      ]);
      expect(exit).toBe(0);
      const written = [...disk.files].filter(([path]) => path.startsWith('setda/'));
      return new Map(written.map(([path, text]) => [path, new TextDecoder().decode(text)]));
    };
    const once = await imported(list);
    expect(once.size).toBeGreaterThan(9);
    expect(await imported(await convert(list, 'xlsx', 'xlsx'))).toEqual(once);
  },
);
