import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hasil } from '../../src/wire/generated/hasil.ts';
import { organisation } from '../verifier/generate.ts';
import { filesOf } from '../support/disk-files.ts';
import { runIn } from '../support/host.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const schema = (name: string): object =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
ajv.addSchema(schema('umum'));
ajv.addSchema(schema('temuan'));
const isResult = ajv.compile(schema('hasil'));
const isFindings = ajv.getSchema('temuan.schema.json')!;

const cases: readonly (readonly [string, Record<string, string | Uint8Array>])[] = [
  ['examples/setda', filesOf('examples/setda')],
  ['examples/belum-habis', filesOf('examples/belum-habis')],
  [
    'examples/bagian-organisasi.yaml',
    { 'organisasi.yaml': readFileSync('examples/bagian-organisasi.yaml', 'utf8') },
  ],
  [
    'a saved plan',
    {
      'hukum.yaml':
        'bagian: Bagian Hukum\nkode: hukum\npegawai:\n  - { id: a-1, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana }\n  - { id: a-2, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana }\ntugas:\n  - { kode: HK-1, uraian: Menelaah naskah, volume: 4, norma: 10 jam }\n  - { kode: HK-2, uraian: Menelaah naskah lain, volume: 4, norma: 10 jam }\n',
      'hukum.pembagian.yaml':
        'bagian: hukum\ntugas:\n  - { kode: HK-1, penanggung_jawab: a-1, petugas: [{ pegawai: a-1 }, { pegawai: a-2 }] }\n  - { kode: HK-0, penanggung_jawab: a-1, petugas: [{ pegawai: a-1, volume: 4 }] }\n',
    },
  ],
  ...Array.from(
    { length: 30 },
    (_, seed) => [`organisation ${seed}`, Object.fromEntries(organisation(seed))] as const,
  ),
];

describe('JSON keeps its schema', () => {
  test.each(cases)('bagi and periksa of %s', async (_, files) => {
    const result: unknown = JSON.parse((await runIn(files, ['bagi', '--format', 'json'])).out);
    expect(isResult(result) ? [] : isResult.errors).toEqual([]);
    const findings: unknown = JSON.parse((await runIn(files, ['periksa', '--format', 'json'])).out);
    expect(isFindings(findings) ? [] : isFindings.errors).toEqual([]);
  });

  test('--bagian narrows every list to one section', async () => {
    const { out } = await runIn(filesOf('examples/setda'), ['bagi', '--format', 'json', '--bagian', 'hukum']);
    const result = JSON.parse(out) as Hasil;
    const sections = [...result.pembagian, ...result.beban].map(({ bagian }) => bagian);
    expect(new Set(sections)).toEqual(new Set(['hukum']));
    expect(result.ringkasan.tugas).toBe(result.pembagian.length);
  });
});

describe('no NIP leaves the program', () => {
  test.each(cases.slice(0, 3))('%s', async (_, files) => {
    const nips = Object.values(files).flatMap((text) => String(text).match(/\d{18}/g) ?? []);
    expect(nips.length).toBeGreaterThan(0);
    for (const argv of [
      ['bagi'],
      ['bagi', '--format', 'json'],
      ['bagi', '--format', 'md'],
      ['periksa'],
      ['periksa', '--format', 'json'],
    ]) {
      const { out, err } = await runIn(files, argv);
      expect(nips.filter((nip) => (out + err).includes(nip))).toEqual([]);
    }
  });
});
