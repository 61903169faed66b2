import { describe, expect, test } from '@jest/globals';
import { maskNip, readNip } from '../../src/vocabulary/nip.ts';

describe('NIP', () => {
  test('a civil servant', () => {
    expect(readNip('198001012005012001', 'PNS')).toMatchObject({
      ok: true,
      oddities: [],
      nip: { birthYear: 1980, birthMonth: 1 },
    });
  });

  test('a PPPK has 21 in place of the month', () => {
    expect(readNip('199005122023211003', 'PPPK')).toMatchObject({ ok: true, oddities: [] });
  });

  test.each([
    ['19800101200501200', ['panjang']],
    ['198013012005012001', ['tanggal-lahir']],
    ['198002302005012001', ['tanggal-lahir']],
    ['198001012005132001', ['bulan-mulai']],
    ['198001012005013001', ['jenis-kelamin']],
    ['198001012005003001', ['bulan-mulai', 'jenis-kelamin']],
  ])('%s is wrong', (nip, faults) => {
    expect(readNip(nip, 'PNS')).toEqual({ ok: false, faults });
  });

  test.each([
    ['199001012003012001', 'PNS', ['usia-mulai']],
    ['199005122023211003', 'PNS', ['kode-pppk-untuk-pns']],
    ['198001012005012001', 'PPPK', ['bulan-untuk-pppk']],
    ['198001012005012000', 'PNS', ['urutan-nol']],
  ] as const)('%s of a %s is odd', (nip, status, oddities) => {
    expect(readNip(nip, status)).toMatchObject({ ok: true, oddities });
  });

  test.each([
    ['    nip: "198001012005012001"', '    nip: "******************"'],
    [
      '{ id: a, nip: 19800101 200501 2 001, status: PNS }',
      '{ id: a, nip: ******** ****** * ***, status: PNS }',
    ],
    ['nip: 12345', 'nip: *****'],
    ['# 198001012005012001 stands in a comment', '# ****************** stands in a comment'],
    ['dpa: 4.01.01.2.13.0001', 'dpa: 4.01.01.2.13.0001'],
    ['19800101  200501  2  001', '********  ******  *  ***'],
    ['bagian/19800101_200501_2_001.yaml', 'bagian/********_******_*_***.yaml'],
    ['19800101/200501/2/001', '********/******/*/***'],
    ['3/19800101/200501/2/001', '*/********/******/*/***'],
    ['19800101\u00a0200501\u202f2\u00a0001', '********\u00a0******\u202f*\u00a0***'],
    ['19800101’200501’2’001', '********’******’*’***'],
    ['１９８００１０１２００５０１２００１', '******************'],
    ['nip: １２３', 'nip: ***'],
    ['bagian/2025/198001012005012001.yaml', 'bagian/2025/******************.yaml'],
  ])('masked in %s', (line, masked) => {
    expect(maskNip(line)).toBe(masked);
  });

  test.each([
    'dpa: [4.01.01.2.13.0001, 4.01.01.2.13.0002]',
    '4.01.01.2.13.0001,4.01.01.2.13.0002',
    '4.01.01.2.13.0001 4.01.01.2.13.0002',
    '4.01.01.2.13.0001/4.01.01.2.13.0002',
    'cuti: 2026-01-02 2026-01-03',
    '01/02/2026 - 03/04/2026',
    'laporan_20260101_20261231.yaml',
    '/builds/12345678/87654321/bagian/umum.yaml',
    '2024  2025  2026  2027',
    'arsip/2025/01/02/20250102/umum.yaml',
  ])('%s is no NIP', (line) => {
    expect(maskNip(line)).toBe(line);
  });

  test('a malformed one in date-like groups stays hidden', () => {
    expect(maskNip('19801301 200501 2 001')).toBe('******** ****** * ***');
    expect(maskNip('198001012005012')).toBe('*'.repeat(15));
  });

  test('a line of a megabyte of digits takes no time', () => {
    const start = performance.now();
    for (const piece of ['1 ', '1  ', '1/', '1_2  ', '12345678901234x', '2026-01-02 '])
      maskNip(piece.repeat(1e6 / piece.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
