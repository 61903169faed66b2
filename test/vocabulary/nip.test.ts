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
  ])('masked in %s', (line, masked) => {
    expect(maskNip(line)).toBe(masked);
  });
});
