import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { disk } from '../../src/files/disk.ts';
import { loadFile } from '../../src/files/load.ts';

describe('the real disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-disk-'));
  const at = (name: string): string => `${folder}/${name}`;
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('takes bytes as they are, a part of a larger buffer too, and leaves nothing beside them', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    await disk.write(at('baru/semua.bin'), all);
    await disk.write(at('baru/bagian.bin'), all.subarray(200, 203));
    expect(Buffer.compare(await disk.read(at('baru/semua.bin')), all)).toBe(0);
    expect([...(await disk.read(at('baru/bagian.bin')))]).toEqual([200, 201, 202]);
    expect(readdirSync(at('baru'))).toEqual(['bagian.bin', 'semua.bin']);
  });

  test('writes several at once into folders that are not there yet', async () => {
    for (let round = 0; round < 20; round++) {
      const names = Array.from({ length: 8 }, (_, i) => `serentak/${round}/dalam/${i % 2 ? 'a/' : ''}${i}`);
      await Promise.all(names.map((name) => disk.write(at(name), name)));
      for (const name of names) expect(readFileSync(at(name), 'utf8')).toBe(name);
    }
  });

  test('replaces a file as a whole', async () => {
    await disk.write(at('teks'), 'yang lama, lebih panjang');
    await disk.write(at('teks'), new TextEncoder().encode('baru'));
    expect(Buffer.from(await disk.read(at('teks'))).toString()).toBe('baru');
  });

  test('refuses in the few words that the program knows', async () => {
    await disk.write(at('berkas'), 'x');
    await expect(disk.write(at('berkas/di-dalam'), 'x')).rejects.toMatchObject({
      reason: 'other',
    });
    await expect(disk.read(at('tak-ada'))).rejects.toMatchObject({ reason: 'none' });
    await expect(disk.read(folder)).rejects.toMatchObject({ reason: 'folder' });
  });

  // The superuser may write everywhere.
  (process.getuid?.() === 0 ? test.skip : test)('says where there is no permission', async () => {
    await disk.write(at('terkunci/a'), 'x');
    chmodSync(at('terkunci'), 0o500);
    await expect(disk.write(at('terkunci/b'), 'x')).rejects.toMatchObject({ reason: 'denied' });
    chmodSync(at('terkunci'), 0o700);
  });

  test('a file beyond the limit is not opened', async () => {
    await disk.write(at('besar'), new Uint8Array(11));
    expect(await loadFile(disk, at('besar'), 10)).toEqual({ path: at('besar'), bytes: undefined, size: 11 });
    expect(await loadFile(disk, at('besar'), 11)).toMatchObject({ bytes: { length: 11 } });
  });

  // Windows has neither.
  const onUnix = process.platform === 'win32' ? test.skip : test;

  onUnix('writes into a FIFO, which stays one', async () => {
    execFileSync('mkfifo', [at('pipa')]);
    symlinkSync(at('pipa'), at('ke-pipa'));
    // Open both ways, so that nobody waits for the other end.
    const pipe = openSync(at('pipa'), constants.O_RDWR | constants.O_NONBLOCK);
    const arrived = Buffer.alloc(7);
    for (const path of ['pipa', 'ke-pipa']) {
      await disk.write(at(path), 'laporan');
      expect([readSync(pipe, arrived), arrived.toString()]).toEqual([7, 'laporan']);
    }
    closeSync(pipe);
    expect(lstatSync(at('pipa')).isFIFO()).toBe(true);
  });

  onUnix('writes into a device, which stays one', async () => {
    // Only the superuser can make one, and some containers not even then.
    if (spawnSync('mknod', [at('hampa'), 'c', '1', '3']).status !== 0) return;
    try {
      await disk.write(at('hampa'), 'laporan');
    } catch (error) {
      expect(error).toMatchObject({ reason: 'denied' });
    }
    expect(lstatSync(at('hampa')).isCharacterDevice()).toBe(true);
  });

  (process.platform === 'linux' ? test : test.skip)('adds to an open file named by its number', async () => {
    const open = openSync(at('keluaran'), 'w');
    writeSync(open, 'temuan\n');
    await disk.write(`/proc/self/fd/${open}`, 'laporan\n');
    closeSync(open);
    expect(readFileSync(at('keluaran'), 'utf8')).toBe('temuan\nlaporan\n');
  });
});
