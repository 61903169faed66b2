import { describe, expect, test } from '@jest/globals';
import { MOST_FINDINGS } from '../../src/source/most-findings.ts';
import { findingsOf, messagesOf, sectionWith } from './read.ts';

test('the section that the cases change is right', async () => {
  expect(await messagesOf(sectionWith({}))).toEqual([]);
});

describe('what is meant by a duty', () => {
  test.each([
    ['volume: 1.000', 'volume: "1.000" bukan nilai yang benar. Maksud Anda 1000?'],
    ['volume: 2.500', 'volume: "2.500" bukan nilai yang benar. Maksud Anda 2500?'],
    ['volume: "1,250"', 'volume: "1,250" bukan nilai yang benar. Maksud Anda 1250?'],
    ['volume: 100 dokumen', 'volume: "100 dokumen" bukan nilai yang benar. Maksud Anda 100?'],
    ['volume: "100"', 'volume: angka tidak diapit tanda kutip.'],
    ['volume: .5', 'volume: ".5" bukan nilai yang benar.'],
    ['volume:', 'volume belum diisi.'],
    ['petugas: 1.000', 'petugas: "1.000" bukan nilai yang benar. Maksud Anda 1000?'],
    ['norma: 8', 'norma: 8 belum ada satuannya. Maksud Anda "8 menit" atau "8 jam"?'],
    ['norma: 1.250', 'norma: 1.250 belum ada satuannya. Maksud Anda "1.250 menit" atau "1.250 jam"?'],
    ['norma: 7.5', 'norma: 7.5 belum ada satuannya. Maksud Anda "7,5 menit" atau "7,5 jam"?'],
    ['norma: 1.5 jam', 'norma: "1.5 jam" bukan nilai yang benar. Maksud Anda 1,5 jam?'],
    ['norma: 90Menit', 'norma: "90Menit" bukan nilai yang benar. Maksud Anda 90 menit?'],
    ['norma: 90 min', 'norma: "90 min" bukan nilai yang benar. Maksud Anda 90 menit?'],
    ['norma: 2:30', 'norma: "2:30" bukan nilai yang benar. Maksud Anda 2 jam 30 menit?'],
    ['norma: 12345678 menit', 'norma: "12345678 menit" terlalu besar.'],
    ['kode: HK 01', 'kode: "HK 01" bukan nilai yang benar. Maksud Anda HK-01?'],
    [
      'syarat: { jenjang: pelaksana }',
      'jenjang: "pelaksana" bukan nilai yang benar. Maksud Anda [pelaksana]?',
    ],
    ['voleme: 100', 'Kunci "voleme" tidak dikenal. Maksud Anda "volume"?'],
  ])('%s', async (line, message) => {
    const text = sectionWith({ duty: [line] });
    // The misspelt key stands in the place of the right one.
    const changed = line.startsWith('voleme')
      ? text.replace('    volume: 100\n', '')
      : line.startsWith('kode')
        ? text
            .replace('kode: HK-01\n    ', '')
            .replace(`\n    ${line}`, '')
            .replace('- uraian', `- ${line}\n    uraian`)
        : text;
    expect(await messagesOf(changed)).toEqual([message]);
  });

  test('whole amounts of a million are within bounds', async () => {
    expect(await messagesOf(sectionWith({ duty: ['norma: 1.250.000,5 menit'] }))).toEqual([]);
  });

  test('an amount of hundreds of digits ends at once', async () => {
    const messages = await messagesOf(sectionWith({ duty: [`norma: ${'9'.repeat(400)} menit`] }));
    expect(messages).toEqual([expect.stringMatching(/^norma: "\*+…" terlalu besar\.$/)]);
  });
});

describe('what is meant by a person', () => {
  test.each([
    ['waktu: 0,5', 'waktu: "0,5" bukan nilai yang benar. Maksud Anda 0.5?'],
    ['waktu: 50%', 'waktu: "50%" bukan nilai yang benar. Maksud Anda 0.5?'],
    ['waktu: "0.5"', 'waktu: angka tidak diapit tanda kutip.'],
    ['nama: 123', 'nama: tanda kutipnya belum ada.'],
    ['nama:', 'nama belum diisi.'],
    ['nama: "  "', 'nama belum diisi.'],
    ['status:', 'status belum diisi.'],
    ['status: PSN', 'status: "PSN" tidak dikenal. Maksud Anda "PNS"?'],
    ['nip: 199001012015011001', 'nip: tanda kutipnya belum ada.'],
    ['pendidikan: 1', 'pendidikan: "1" tidak dikenal.'],
    ['golongan: 3/a', 'golongan: "3/a" tidak dikenal. Maksud Anda "III/a"?'],
    ['golongan: III a', 'golongan: "III a" tidak dikenal. Maksud Anda "III/a"?'],
    ['bantu: umum', 'bantu: "umum" bukan nilai yang benar. Maksud Anda [umum]?'],
    [
      'kontrak_sampai: 31 Desember 2026',
      'kontrak_sampai: "31 Desember 2026" bukan nilai yang benar. Maksud Anda 2026-12-31?',
    ],
    ['kompetensi: { __proto__: 3 }', 'kompetensi: "__proto__" bukan nilai yang benar. Maksud Anda proto?'],
    ['kompetensi: { Anjab: 3 }', 'kompetensi: "Anjab" bukan nilai yang benar. Maksud Anda anjab?'],
    ['waktu: 1.000', undefined],
  ])('%s', async (line, message) => {
    expect(await messagesOf(sectionWith({ person: [line] }))).toEqual(message === undefined ? [] : [message]);
  });

  test('no NIP gets into a finding, wherever it stands', async () => {
    const nip = '199001012015011001';
    const places = [
      `jabatan: ${nip}`,
      `jenjang: ${nip}`,
      `"${nip}": x`,
      `tim: "${nip}"`,
      `kompetensi: { "${nip}": 9 }`,
    ];
    for (const line of [...places, 'jenjang: 19900101 201501 1 001']) {
      const findings = await findingsOf(sectionWith({ person: [line] }));
      expect(findings).not.toEqual([]);
      expect(JSON.stringify(findings.map(({ args }) => args))).not.toMatch(/\d{8}/);
    }
  });

  test('no character that does more than show gets into a finding', async () => {
    const [message] = await messagesOf(sectionWith({ person: ['"sta\\u202etus\\n": "\\e[31m"'] }));
    expect(message).toContain('sta\ufffdtus\ufffd');
  });
});

describe('settings', () => {
  test.each([
    ['tahun: "2026"', ['tahun: angka tidak diapit tanda kutip.']],
    [
      'waktu_kerja: { menit_efektif: 75.000 }',
      ['menit_efektif: "75.000" bukan nilai yang benar. Maksud Anda 75000?'],
    ],
    ['waktu_kerja: { jam_masuk: 07.30 }', ['jam_masuk: tanda kutipnya belum ada.']],
    ['waktu_kerja: { jam_masuk: 7.30 }', ['jam_masuk: "7.30" bukan nilai yang benar. Maksud Anda "07.30"?']],
    ['waktu_kerja: { jam_kerja: 7.5 }', ['jam_kerja: "7.5" bukan nilai yang benar. Maksud Anda 7,5 jam?']],
    [
      'waktu_kerja: { istirahat: 12:00 - 13:00 }',
      ['istirahat: "12:00 - 13:00" bukan nilai yang benar. Maksud Anda "12.00-13.00"?'],
    ],
    ['kebijakan: { batas_beban: 1.000 }', []],
    ['# nothing is set', []],
    ['', []],
  ])('%s', async (text, messages) => {
    expect(await messagesOf(text, 'setda')).toEqual(messages);
  });
});

describe('a file that is something else is said in one finding', () => {
  const plan = 'bagian: hukum\ntugas:\n  - { kode: A, penanggung_jawab: b, petugas: [{ pegawai: b }] }\n';
  test.each([
    ['a list', '- a\n- b\n', 'bagian', 'Isi berkas bukan pasangan "kunci: nilai".'],
    ['a text', 'Bagian Hukum\n', 'bagian', 'Isi berkas bukan pasangan "kunci: nilai".'],
    ['a plan', plan, 'bagian', 'Ini isi berkas pembagian, bukan isi berkas bagian.'],
    ['a section', sectionWith({}), 'pembagian', 'Ini isi berkas bagian, bukan isi berkas pembagian.'],
    ['settings', 'waktu_kerja: {}\n', 'bagian', 'Ini isi setda.yaml, bukan isi berkas bagian.'],
    ['a section', sectionWith({}), 'setda', 'Ini isi berkas bagian, bukan isi setda.yaml.'],
  ] as const)('%s', async (_, text, kind, message) => {
    expect(await messagesOf(text, kind)).toEqual([message]);
  });
});

describe('more findings than anybody reads', () => {
  const rows = (count: number, row: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => row(i)).join('');

  test.each([
    ['unknown keys', rows(60_000, (i) => `kunci${i}x: 1\n`)],
    ['keys written twice', rows(60_000, () => 'a: 1\n')],
    ['entries that lack a key', `fungsi:\n${rows(8_000, (i) => `  - { kode: F${i} }\n`)}`],
    [
      'unknown keys on one line',
      `dpa: [{ kode: 4.01.01.2.13.0001, nama: x, ${rows(60_000, (i) => `kunci${i}x: 1, `)} }]\n`,
    ],
  ])('%s', async (_, more) => {
    const findings = await findingsOf(sectionWith({}) + more);
    expect(findings).toHaveLength(MOST_FINDINGS + 1);
    expect(findings.at(-1)?.code).toBe('temuan-terpotong');
  });

  test('those that are left out are counted', async () => {
    const messages = await messagesOf(sectionWith({}) + rows(MOST_FINDINGS + 7, (i) => `kunci${i}x: 1\n`));
    expect(messages.at(-1)).toBe('Masih ada 7 temuan lain dalam berkas ini, mulai dari sini.');
  });
});
