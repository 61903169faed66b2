import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { newFileText, type ValueMap } from '../../src/source/entry-text.ts';
import { Lines } from '../../src/source/lines.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Texts that look like something else, and any other. */
const text = fc.oneof(
  fc.constantFrom(
    ...[
      '- a',
      '# a',
      'a # b',
      'a: b',
      'a:',
      ':a',
      'yes',
      'no',
      'y',
      'null',
      '~',
      'true',
      'Null',
      '1.250',
      '1e3',
      '1_000',
    ],
    ...[
      '0x1F',
      '0o17',
      '.5',
      '-1',
      '+1',
      '.inf',
      '.nan',
      '2026-12-31',
      '12:30',
      '1,5 jam',
      '4.01.01.2.13.0001',
      '198001012005012001',
    ],
    ...[
      ' a',
      'a ',
      '\ta',
      'a\nb',
      'a\n',
      '"a"',
      "'a'",
      `'a" b`,
      '[a]',
      '{a}',
      'a, b',
      'a]',
      '*a',
      '&a',
      '!a',
      '%a',
      '@a',
      '`a',
      '|',
      '>',
    ],
    ...[
      '---',
      'panjang: # '.repeat(300),
      'panjang sekali '.repeat(300).trim(),
      '...',
      '? a',
      'a\u0085b',
      'a\u2028b',
      '\ufeffa',
      'a\u00a0',
      '😀',
      'é',
      '\\',
      'C:\\x',
      'a\\nb',
      '=',
      '<<',
      'a\u0000b',
      'a\r\nb',
    ],
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 1, unit: fc.constantFrom(...' :#-,[]{}"\'\\\n\tab1.'.split(/(?:)/)) }),
);
const amount = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }));
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  fc.constantFrom('null', 'true', '123', '1e3', 'y'),
);
const entry = fc.record(
  {
    kode: text,
    uraian: text,
    nip: text,
    tahapan: fc.array(text, { minLength: 1 }),
    keadaan: fc.oneof(text, fc.array(fc.record({ jenis: text, mulai: text }), { minLength: 1 })),
    volume: amount,
    syarat: fc.record(
      {
        jenjang: fc.array(text, { minLength: 1 }),
        kompetensi: fc.dictionary(id, fc.nat(), { minKeys: 1, noNullPrototype: true }),
      },
      { requiredKeys: [] },
    ),
    bantu: fc.array(text, { minLength: 1 }),
  },
  { requiredKeys: ['kode'] },
);
const section = fc.record({ bagian: text, fungsi: fc.array(entry), tugas: fc.array(entry) });

describe('what is written reads back the same', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('by the library', () => {
    fc.assert(
      fc.property(section, (value) => {
        expect(parse(newFileText(['# atas'], value as ValueMap), { uniqueKeys: false })).toEqual(
          plain(value),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('by our own reader', async () => {
    await fc.assert(
      fc.asyncProperty(section, async (value) => {
        const written = newFileText([], value);
        const reading = await readYaml(written, new Lines('', written));
        expect(reading.findings).toEqual([]);
        expect(plain(reading.value)).toEqual(plain(value));
      }),
      { numRuns: 100 },
    );
  });
});

test('what offices write needs no quotation marks, and is read the quick way', () => {
  const written = newFileText(['# yaml-language-server: $schema=../x.json'], {
    bagian: 'Bagian Contoh',
    pegawai: [
      {
        id: 'siti-contoh',
        nama: 'Siti Contoh, S.Sos., M.Si.',
        nip: '198001012005012001',
        kompetensi: { anjab: 3 },
        keadaan: [{ jenis: 'cuti', mulai: '2026-01-05' }],
        kontrak_sampai: '2026-12-31',
        waktu: 0.5,
      },
    ],
    tugas: [
      {
        kode: 'CTH-01',
        uraian: 'Menyusun laporan (bulanan) "akhir"',
        dpa: '4.01.01.2.13.0001',
        tahapan: ['Satu, dua', 'Tiga: empat'],
        volume: 12,
        norma: '1,5 jam',
        syarat: { jenjang: ['pelaksana'], pendidikan: 'S1' },
        petugas: { min: 1, maks: 4 },
      },
      { kode: 'CTH-02', syarat: { status: ['PNS', 'PPPK Paruh Waktu'] } },
    ],
    dpa: [],
  });
  expect(written).toBe(`# yaml-language-server: $schema=../x.json
bagian: Bagian Contoh
pegawai:
  - id: siti-contoh
    nama: Siti Contoh, S.Sos., M.Si.
    nip: "198001012005012001"
    kompetensi: { anjab: 3 }
    keadaan:
      - { jenis: cuti, mulai: 2026-01-05 }
    kontrak_sampai: 2026-12-31
    waktu: 0.5
tugas:
  - kode: CTH-01
    uraian: Menyusun laporan (bulanan) "akhir"
    dpa: 4.01.01.2.13.0001
    tahapan:
      - Satu, dua
      - "Tiga: empat"
    volume: 12
    norma: 1,5 jam
    syarat:
      jenjang: [pelaksana]
      pendidikan: S1
    petugas: { min: 1, maks: 4 }
  - kode: CTH-02
    syarat: { status: [PNS, PPPK Paruh Waktu] }
dpa: []
`);
  expect(readPlainYaml(written)).toBeDefined();
});
