import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
});
