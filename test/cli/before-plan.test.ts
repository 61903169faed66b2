import { expect, test } from '@jest/globals';
import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/main.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { hostOn, type Outcome } from '../support/host.ts';

const files = {
  'umum.yaml': `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Arsiparis, jenjang: mahir }
tugas:
  - { kode: UM-01, uraian: Menata arsip, volume: 10, norma: 1 jam }
`,
};

/** `bagi --simpan` with Ctrl-C when a file is read, or as soon as the search begins in this thread. */
async function pressedAt(moment: 'reading' | 'search', argv: readonly string[] = []): Promise<Outcome> {
  const ctrlC = new AbortController();
  const disk = memoryFileSystem(files);
  const { host, out, err } = hostOn(disk);
  const press = (): void => {
    ctrlC.abort();
  };
  const pressing: Host = {
    ...host,
    files: { ...disk, read: (path) => (moment === 'reading' && press(), disk.read(path)) },
    // The engine looks at the clock when it begins.
    clock: () => (moment === 'search' && press(), 0),
    threads: () => Promise.reject(new Error('a search so short needs no threads')),
    interrupted: () => ctrlC.signal,
  };
  const exit = await run(['bagi', '--simpan', ...argv], pressing);
  expect([...disk.files.keys()]).toEqual(Object.keys(files));
  return { exit, out: out(), err: err() };
}

test.each(['reading', 'search'] as const)(
  'Ctrl-C at the %s: there is no plan, and that is said',
  async (moment) => {
    expect(await pressedAt(moment)).toEqual({
      exit: 130,
      out: '',
      err: 'Dihentikan sebelum ada pembagian; tidak ada yang ditampilkan atau disimpan.\n',
    });
    expect((await pressedAt(moment, ['--lang', 'en'])).err).toBe(
      'Stopped before there was a plan; nothing is shown or saved.\n',
    );
  },
);
