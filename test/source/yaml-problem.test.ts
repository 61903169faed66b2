import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findingsOf } from './read.ts';

const LINES = readFileSync('test/fixtures/ok/satu-berkas/input/hukum.yaml', 'utf8').split('\n');

/** The good file with one line put in the place of another. */
function withLine(number: number, ...lines: readonly string[]): string {
  return [...LINES.slice(0, number - 1), ...lines, ...LINES.slice(number)].join('\n');
}

async function problemOf(text: string): Promise<unknown[]> {
  return (await findingsOf(text)).map(({ code, args, at }) => [
    code === 'yaml-rusak' ? args.problem : code,
    `${at.line}:${at.column}`,
  ]);
}

describe('what the writer did wrong, and where', () => {
  test.each([
    ['a colon is missing', 7, ['    status PNS'], 'titik-dua-hilang', '7:5'],
    ['an equals sign for a colon', 7, ['    status = PNS'], 'titik-dua-hilang', '7:5'],
    ['a colon is missing in the last line', 26, ['    norma 2 jam'], 'titik-dua-hilang', '26:5'],
    ['a colon is missing at the edge', 2, ['kode hukum'], 'titik-dua-hilang', '2:1'],
    ['a colon is missing before a list', 3, ['pegawai'], 'titik-dua-hilang', '3:1'],
    ['a colon is missing behind a dash', 4, ['  - id staf-1'], 'titik-dua-hilang', '4:5'],
    ['no space behind a colon', 7, ['    status:PNS'], 'spasi-titik-dua', '7:5'],
    ['no space behind the last colon', 26, ['    norma:2 jam'], 'spasi-titik-dua', '26:5'],
    ['no space behind a dash', 4, ['  -id: staf-1'], 'spasi-tanda-hubung', '4:3'],
    ['a second colon', 20, ['    uraian: Menelaah: rancangan'], 'titik-dua-dalam-teks', '20:13'],
    ['a second colon behind a dash', 19, ['  - kode: HK: 01'], 'titik-dua-dalam-teks', '19:11'],
    ['a bracket of the other kind', 21, ['    syarat: { jenjang: [pelaksana }'], 'kurung', '21:24'],
    ['{ left open', 21, ['    syarat: { pendidikan: S1', '    volume: 100'], 'kurung', '21:13'],
    ['[ left open', 21, ['    jangan_dirangkap: [HK-02', '    volume: 100'], 'kurung', '21:23'],
    ['[ left open in the last line', 26, ['    jangan_dirangkap: [HK-02'], 'kurung', '26:23'],
    ['} too many', 21, ['    syarat: { pendidikan: S1 }}'], 'kurung-berlebih', '21:31'],
    ['a comma is missing', 21, ['    syarat: { pendidikan: S1 tim: [a] }'], 'koma-hilang', '21:27'],
    ['a tab', 5, ['\tnama: X'], 'tab', '5:1'],
    ['a tab behind spaces', 5, ['  \tnama: X'], 'tab', '5:3'],
    ['a tab behind enough spaces', 5, ['    \tnama: X'], 'tab', '5:5'],
    ['a space too few', 5, ['   nama: X'], 'indentasi', '5:4'],
    ['two spaces too few', 5, ['  nama: X'], 'indentasi', '5:3'],
    ['no space at all', 5, ['nama: X'], 'indentasi', '5:1'],
    ['a space too many', 5, ['     nama: X'], 'indentasi', '5:6'],
    ['two spaces too many', 7, ['      status: PNS'], 'indentasi', '7:7'],
    ['too many behind plain text', 6, ['      status: PNS'], 'indentasi', '6:7'],
    ['a dash too far right', 11, ['   - id: staf-2'], 'indentasi', '11:4'],
    ['a dash too far left', 11, [' - id: staf-2'], 'indentasi', '11:2'],
    ['text with * first', 24, ['    uraian: *Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with & first', 24, ['    uraian: &Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with ! first', 24, ['    uraian: !Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with @ first', 24, ['    uraian: @Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with % first', 24, ['    uraian: %Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with ` first', 24, ['    uraian: `Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with > first', 24, ['    uraian: > Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with - first', 24, ['    uraian: - Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with ? first', 24, ['    uraian: ? Menata arsip'], 'tanda-di-awal', '24:13'],
    ['text with [ first', 24, ['    uraian: [Menata] arsip'], 'tanda-di-awal', '24:13'],
    ['" left open', 5, ['    nama: "Contoh Satu'], 'kutip-terbuka', '5:11'],
    ["' left open", 5, ["    nama: 'Contoh Satu"], 'kutip-terbuka', '5:11'],
    ['" left open in the last line', 26, ['    norma: "2 jam'], 'kutip-terbuka', '26:12'],
    ["' inside '", 5, ["    nama: 'Jum'at"], 'setelah-kutip', '5:16'],
    ['text behind "', 5, ['    nama: "Contoh" Satu'], 'setelah-kutip', '5:20'],
    ['an escape that is none', 5, ['    nama: "Contoh \\Satu"'], 'garis-miring', '5:19'],
    ['an alias of nothing', 21, ['    volume: *banyak'], 'alias', '21:13'],
    ['a list as a key', 21, ['    ? [a, b]'], 'kunci-rumit', '21:7'],
    ['a second document', 26, ['    norma: 2 jam', '---', 'bagian: x'], 'banyak-dokumen', '27:1'],
    ['a conflict of git', 5, ['<<<<<<< HEAD', '    nama: A', '======='], 'konflik', '5:1'],
  ] as const)('%s', async (_, number, lines, problem, place) => {
    expect(await problemOf(withLine(number, ...lines))).toEqual([[problem, place]]);
  });

  test('lines divided by CR alone', async () => {
    expect(await problemOf(LINES.join('\r'))).toEqual([['akhir-baris', '1:21']]);
  });

  test('an anchor that is pointed at is no mistake', async () => {
    expect(
      await problemOf(withLine(4, '  - id: &satu staf-1').concat('    penanggung_jawab: *satu\n')),
    ).toEqual([]);
  });

  test('a second anchor of the same name holds from there on', async () => {
    const text = withLine(20, '    uraian: &a x', '    penanggung_jawab: &a staf-1', '    fungsi: *a');
    expect(await problemOf(text)).toEqual([]);
  });
});

describe('bombs end at once', () => {
  const times = (count: number, text: string): string => text.repeat(count);
  test.each([
    ['brackets', `fungsi: ${times(100_000, '[')}${times(100_000, ']')}\n`, 'terlalu-dalam'],
    ['brackets left open', `fungsi: ${times(100_000, '[')}\n`, 'terlalu-dalam'],
    ['brackets behind items', `fungsi: ${times(100_000, '[a, ')}\n`, 'terlalu-dalam'],
    ['maps in maps', `fungsi: ${times(100_000, '{a: ')}\n`, 'terlalu-dalam'],
    ['maps as keys', `${times(60, '{')}a${times(60, '}')}`, 'kunci-rumit'],
    ['dashes', `a:\n  ${times(50_000, '- ')}x\n`, 'terlalu-dalam'],
    ['question marks', times(50_000, '? '), 'terlalu-dalam'],
    ['indentation', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'terlalu-dalam'],
  ])('%s', async (_, text, problem) => {
    const start = performance.now();
    expect(await problemOf(text)).toEqual([[problem, expect.any(String)]]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
