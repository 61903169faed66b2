import { describe, expect, test } from '@jest/globals';
import { planOf, saved, section } from '../support/four-duties.ts';
import { runIn } from '../support/host.ts';

describe('options about a saved plan, where there is none', () => {
  test.each([
    [['--ubah', 'semua'], '--ubah'],
    [['--ubah', 'perlu'], '--ubah'],
    [['--maks-pindah', '2'], '--maks-pindah'],
    [['--maks-pindah', '2', '--ubah', 'kosong'], '--ubah dan --maks-pindah'],
  ])('%j are said to have no effect', async (options, named) => {
    const { err } = await runIn({ 'hukum.yaml': section }, ['bagi', ...options]);
    expect(err).toContain(`Belum ada pembagian tersimpan, jadi ${named} tidak berpengaruh.`);
  });

  test('nothing is said of what nobody wrote', async () => {
    const { err } = await runIn({ 'hukum.yaml': section }, ['bagi']);
    expect(err).not.toContain('tidak berpengaruh');
  });
});

describe('bandingkan', () => {
  test('against a fresh plan heeds the limit of moves', async () => {
    const free = await runIn(saved, ['bandingkan', '--ubah', 'semua']);
    expect(free.out).toMatch(/~ HK-\d {2}staf-1 → staf-2/);
    const held = await runIn(saved, ['bandingkan', '--ubah', 'semua', '--maks-pindah', '0']);
    expect(held.out).not.toMatch(/staf-1 → staf-2/);
    expect(held.err).toBe('');
  });

  test('of two given plans says that both options have no effect', async () => {
    const files = { ...saved, 'lain.pembagian.yaml': planOf([1, 1, 2, 2]) };
    const given = ['bandingkan', 'hukum.pembagian.yaml', 'lain.pembagian.yaml'];
    const { err } = await runIn(files, [...given, '--maks-pindah', '0', '--ubah', 'semua']);
    expect(err).toContain('Kedua pembagian sudah ada, jadi --ubah dan --maks-pindah tidak berpengaruh.');
    expect((await runIn(files, given)).err).toBe('');
  });
});

test('a plan made all anew is not said to have been kept', async () => {
  const { out } = await runIn(saved, ['bagi', '--ubah', 'semua']);
  expect(out).not.toContain('dipertahankan dengan --ubah semua');
  expect(out).toContain('Semua tugas dibagi kembali (--ubah semua)');
  const kept = await runIn(saved, ['bagi', '--ubah', 'kosong']);
  expect(kept.out).toContain('Pembagian tersimpan dipertahankan dengan --ubah kosong');
});
