import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/main.ts';
import { rememberingReader } from '../../src/cli/remembering-reader.ts';
import type { FileSystem } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { hostOn, runOn } from '../support/host.ts';

const GOOD = `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana, golongan: III/a }
tugas:
  - { kode: UM-01, uraian: Mengelola surat masuk, volume: 100, norma: 10 jam }
`;
const BAD = GOOD.replace('10 jam', '10');

/** `periksa --pantau` on files in memory, with a hand on Ctrl-C. */
function watching(
  memory: FileSystem,
  argv: readonly string[] = [],
  isTerminal = false,
): {
  /** Waits until so many checks are over. */
  checks: (count: number) => Promise<void>;
  /** Presses Ctrl-C and waits for the exit code. */
  end: () => Promise<number>;
  readonly exit: Promise<number>;
  out: () => string;
  err: () => string;
} {
  const ctrlC = new AbortController();
  const { host, out, err } = hostOn(memory, { isTerminal });
  let now = 0;
  const clock = (): number => (now += 7);
  const exit = run(['periksa', '--pantau', ...argv], { ...host, clock, interrupted: () => ctrlC.signal });
  return {
    exit,
    out,
    err,
    async checks(count) {
      for (let i = 0; i < 1000 && done(err()) < count; i++) await pause(10);
      // Long enough for a check too many to show itself.
      await pause(200);
      expect(done(err())).toBe(count);
    },
    end() {
      ctrlC.abort();
      return exit;
    },
  };
}

function done(err: string): number {
  return err.split('Memantau').length - 1;
}

describe('periksa --pantau', () => {
  test('checks on every change what a fresh check would say, until Ctrl-C', async () => {
    const memory = memoryFileSystem({ 'bagian/umum.yaml': GOOD, 'setda.yaml': 'tahun: 2026\n' });
    const session = watching(memory);
    await session.checks(1);
    const first = await runOn(memory, ['periksa']);
    expect(session.out()).toBe(first.out);
    await memory.write('bagian/umum.yaml', BAD);
    await session.checks(2);
    const second = await runOn(memory, ['periksa']);
    expect(second.exit).toBe(1);
    expect(session.out()).toBe(first.out + second.out);
    await memory.write('setda.yaml', 'tahun: 2025\n');
    await session.checks(3);
    expect(await session.end()).toBe(1);
    expect(session.out()).toBe(first.out + second.out + second.out);
    const status = 'Diperiksa dalam 7 milidetik. Memantau 2 berkas; Ctrl-C untuk berhenti.\n';
    expect(session.err()).toBe(`${first.err}${status}---\n${second.err}${status}---\n${second.err}${status}`);
  });

  test('ends with the code of the last check', async () => {
    const memory = memoryFileSystem({ 'umum.yaml': BAD });
    const session = watching(memory);
    await session.checks(1);
    await memory.write('umum.yaml', GOOD);
    await session.checks(2);
    expect(await session.end()).toBe(0);
  });

  test('many changes at once are one', async () => {
    const memory = memoryFileSystem({ 'umum.yaml': GOOD });
    const session = watching(memory);
    await session.checks(1);
    for (let i = 0; i < 8; i++) {
      await memory.write('umum.yaml', i % 2 === 0 ? BAD : `${GOOD}# ${i}\n`);
      await pause(5);
    }
    await session.checks(2);
    expect(await session.end()).toBe(0);
  });

  test('a change while a check is running is checked after it', async () => {
    const memory = memoryFileSystem({ 'umum.yaml': BAD });
    let isFirst = true;
    const hurried: FileSystem = {
      ...memory,
      async read(path) {
        const bytes = await memory.read(path);
        if (isFirst) await memory.write('umum.yaml', GOOD);
        isFirst = false;
        return bytes;
      },
    };
    const session = watching(hurried);
    await session.checks(2);
    expect(await session.end()).toBe(0);
  });

  test('a file, a folder or a plan that appears is noticed', async () => {
    const memory = memoryFileSystem({ 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': GOOD });
    const session = watching(memory);
    await session.checks(1);
    await memory.write('bagian/hukum.yaml', 'bagian: Bagian Hukum\n');
    await session.checks(2);
    memory.files.delete('bagian/hukum.yaml');
    await memory.write('pembagian/umum.yaml', 'bagian: [\n');
    await session.checks(3);
    expect(session.out()).toContain('pembagian/umum.yaml:');
    expect(await session.end()).toBe(1);
  });

  test('what it writes itself and what editors keep beside the files is no change', async () => {
    const memory = memoryFileSystem({ 'bagian/umum.yaml': GOOD, 'setda.yaml': 'tahun: 2026\n' });
    const session = watching(memory, ['--keluaran', 'json=temuan.json', '--keluaran', 'md=bagian/temuan.md']);
    await session.checks(1);
    await memory.write('bagian/.umum.yaml.swp', 'x');
    await session.checks(1);
    await memory.write('bagian/umum.yaml', `${GOOD}# ubah\n`);
    await session.checks(2);
    expect(await session.end()).toBe(0);
    expect(memory.files.has('temuan.json')).toBe(true);
  });

  test('a file that is gone for a moment does not end it', async () => {
    const memory = memoryFileSystem({ 'umum.yaml': GOOD });
    const session = watching(memory, ['umum.yaml']);
    await session.checks(1);
    memory.files.delete('umum.yaml');
    await memory.write('lain.txt', '');
    await session.checks(2);
    expect(session.err()).toContain('---\nTidak ada berkas atau folder "umum.yaml".\n');
    await memory.write('umum.yaml', GOOD);
    await session.checks(3);
    expect(await session.end()).toBe(0);
  });

  test('what is wrong from the beginning ends it at once', async () => {
    const memory = memoryFileSystem({ 'umum.yaml': GOOD });
    expect(await watching(memory, ['--bagian', 'hukum']).exit).toBe(2);
    expect(await watching(memory, ['tak-ada']).exit).toBe(2);
    const session = watching(memory, ['--catat-dasar']);
    expect(await session.exit).toBe(2);
    expect(session.err()).toContain('--pantau dan --catat-dasar tidak dapat dipakai bersama.');
  });

  test('Ctrl-C is heard at the moment when watching begins, too', async () => {
    const ctrlC = new AbortController();
    const memory = memoryFileSystem({ 'umum.yaml': BAD });
    const { host } = hostOn({
      ...memory,
      watch(folders, onChange) {
        ctrlC.abort();
        return memory.watch(folders, onChange);
      },
    });
    expect(await run(['periksa', '--pantau'], { ...host, interrupted: () => ctrlC.signal })).toBe(1);
  });

  test('clears the screen of a terminal, and of a terminal only', async () => {
    const memory = memoryFileSystem({ 'umum.yaml': GOOD });
    const session = watching(memory, [], true);
    await session.checks(1);
    expect(session.out()).not.toContain('\u001b[2J');
    await memory.write('umum.yaml', `${GOOD}# ubah\n`);
    await session.checks(2);
    await session.end();
    expect(session.out().split('\u001b[2J\u001b[H')).toHaveLength(2);
    expect(session.err()).not.toContain('---');
  });
});

test('Files that are as they were are not parsed again', async () => {
  const read = rememberingReader();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const first = await read('umum.yaml', 'bagian', bytes(GOOD));
  expect(await read('umum.yaml', 'bagian', bytes(GOOD))).toBe(first);
  expect(await read('umum.yaml', 'pembagian', bytes(GOOD))).not.toBe(first);
  expect(await read('hukum.yaml', 'bagian', bytes(GOOD))).not.toBe(first);
  const changed = await read('umum.yaml', 'bagian', bytes(BAD));
  expect(changed.text).toBe(BAD);
  expect(await read('umum.yaml', 'bagian', bytes(BAD))).toBe(changed);
});
