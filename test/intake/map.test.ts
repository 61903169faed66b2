import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_MAP, readImportMap, type ImportMap } from '../../src/wire/import-map.ts';
import type { MapDraft } from '../../src/intake/tables/map-draft.ts';
import { writeMapDraft } from '../../src/intake/tables/write-map-draft.ts';
import { COLUMNS, LIST_KINDS } from '../../src/lists/columns.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { codesOf, columnsOf, sheetOf, tablesIn, tablesOf, textsOf } from './sheet-of.ts';

const WORDS = {
  introduction: 'Peta kolom.\nIsi yang kosong: lalu ulangi.',
  headings: 'Judul kolom:',
  columns: 'nama kolom: judul',
  required: 'wajib',
  units: 'Unit kerja',
  timeUnit: 'menit, jam, atau hari',
  numbers: 'id atau en',
};

/** What a text says as peta.yaml; it must keep its schema. */
async function mapOf(text: string): Promise<ImportMap> {
  const { document, findings } = await readDocument('peta.yaml', 'peta', new TextEncoder().encode(text));
  expect(findings).toEqual([]);
  return readImportMap(document!);
}

describe('peta.yaml', () => {
  test('is read without what was left empty', async () => {
    const text =
      'pegawai:\n  nama: NM\n  nip: ""\n  jabatan: "  "\nunit:\n  A: umum\n  B: ""\nsatuan_waktu: jam\nangka: en\n';
    expect(await mapOf(text)).toEqual({
      columns: { pegawai: { nama: 'NM' }, tugas: {}, dpa: {}, fungsi: {} },
      units: { A: 'umum' },
      timeUnit: 'jam',
      numbers: 'en',
    });
  });

  test('a map that says nothing', async () => {
    expect(await mapOf('angka: id\n')).toMatchObject({ units: {}, timeUnit: undefined, numbers: 'id' });
  });

  test.each(LIST_KINDS)('has every column of %s', async (kind) => {
    const columns = Object.fromEntries(COLUMNS[kind].map(({ key }) => [key, `Judul ${key}`]));
    const lines = Object.entries(columns).map(([key, heading]) => `  ${key}: ${heading}`);
    expect((await mapOf(`${kind}:\n${lines.join('\n')}\n`)).columns[kind]).toEqual(columns);
  });
});

describe('a list with a map', () => {
  const named = (columns: Record<string, string>): ImportMap => ({
    ...EMPTY_MAP,
    columns: { pegawai: columns },
  });

  test('is read by the headings that are named, before those that are known', () => {
    const lines = ['Nama;Orang;Kedudukan;NIP', 'panggilan;Contoh Satu;Sopir;1'];
    const { tables, findings } = tablesIn('pegawai', [sheetOf(lines)], {
      map: named({ nama: ' orang ', jabatan: 'KEDUDUKAN' }),
    });
    expect(findings).toEqual([]);
    expect(columnsOf(tables[0]!)).toMatchObject({ nama: 'Orang@B', jabatan: 'Kedudukan@C', nip: 'NIP@D' });
    expect(textsOf(tables[0]!, 'nama', 'jabatan')).toEqual(['Contoh Satu|Sopir']);
  });

  test('may name the date below a heading, which is known for nothing', () => {
    const lines = ['Nama;Jabatan;;Kontrak;', ';Nama;TMT;Nomor;TMT', 'Contoh Satu;Sopir;2022;5;2026'];
    const { tables } = tablesIn('pegawai', [sheetOf(lines, { merges: ['B1:C1', 'D1:E1'] })], {
      map: named({ kontrak_sampai: 'Kontrak TMT' }),
    });
    expect(textsOf(tables[0]!, 'jabatan', 'kontrak_sampai')).toEqual(['Sopir|2026']);
  });

  test('one heading may be that of two columns', () => {
    const map = named({ nama: 'Identitas', nip: 'Identitas', jabatan: 'Tugas' });
    const { tables } = tablesIn('pegawai', [sheetOf(['Identitas;Tugas', 'Contoh Satu;Sopir'])], { map });
    expect(columnsOf(tables[0]!)).toEqual({ nama: 'Identitas@A', nip: 'Identitas@A', jabatan: 'Tugas@B' });
  });

  test('whose headings are not there is told of it, at the headings that are', () => {
    const map = named({ nama: 'Nama Pegawi', jabatan: 'Jabatan' });
    const found = tablesIn('pegawai', [sheetOf(['Daftar', 'Nama Pegawai;Jabatan', 'a;b'])], { map });
    expect(codesOf(found)).toEqual(['peringatan peta-kolom-tak-ada 2,1']);
    expect(found.findings[0]!.args).toEqual({
      column: 'nama',
      heading: 'Nama Pegawi',
      nearest: 'Nama Pegawai',
      present: ['Nama Pegawai', 'Jabatan'],
    });
    expect(found.tables).toHaveLength(1);
  });

  test('that was made for two lists does not keep one of them from being read', () => {
    const map = named({ nama: 'Orang', nip: 'Nomor Identitas', jabatan: 'Kedudukan' });
    const found = tablesIn('pegawai', [sheetOf(['Orang;Kedudukan', 'Contoh Satu;Sopir'])], { map });
    expect(codesOf(found)).toEqual(['peringatan peta-kolom-tak-ada 1,1']);
    expect(textsOf(found.tables[0]!, 'nama', 'jabatan')).toEqual(['Contoh Satu|Sopir']);
  });

  test('a required column that is not there is an error still', () => {
    const map = named({ nama: 'Nama Orang', jabatan: 'Kedudukan' });
    const found = tablesIn('pegawai', [sheetOf(['NIP;Kedudukan;Gol', '1;Sopir;II/a'])], { map });
    expect(codesOf(found).toSorted()).toEqual([
      'galat kolom-wajib-tak-ada 1,1',
      'peringatan peta-kolom-tak-ada 1,1',
    ]);
  });

  test('a heading that one of two sheets has is there', () => {
    const sheets = [
      sheetOf(['Orang;Jabatan', 'Satu;Sopir'], { name: 'Satu' }),
      sheetOf(['Nama;Jabatan', 'Dua;Sopir'], { name: 'Dua' }),
    ];
    const { tables, findings } = tablesIn('pegawai', sheets, { map: named({ nama: 'Orang' }) });
    expect(findings).toEqual([]);
    expect(tables.map((table) => textsOf(table, 'nama'))).toEqual([['Satu'], ['Dua']]);
  });
});

describe('the draft of a map', () => {
  test('asks for what was not found, and has the headings at hand', () => {
    const { draft } = tablesOf('pegawai', ['No;Nma;NIP;Jabatan;Alamat', '1;Contoh Satu;1;Sopir;Jalan']);
    expect(draft.headings).toEqual(['No', 'Nma', 'NIP', 'Jabatan', 'Alamat']);
    const asked = draft.columns.filter(({ isRequired }) => isRequired);
    expect(asked).toEqual([
      { key: 'nama', heading: undefined, isRequired: true },
      { key: 'jabatan', heading: 'Jabatan', isRequired: true },
    ]);
    expect(draft.columns.map(({ key }) => key)).toEqual(COLUMNS.pegawai.map(({ key }) => key));
  });

  test('of a list of which nothing is known has its first row of words, and no data', () => {
    const lines = ['Daftar', 'Orang;Kedudukan', 'Contoh Satu;198001012005012001'];
    expect(tablesOf('pegawai', lines).draft.headings).toEqual(['Orang', 'Kedudukan']);
  });

  test('is a peta.yaml that says the same', async () => {
    const lines = ['No;Nama / NIP;Unit: "Kerja";Jabatan', '1;Contoh Satu;Umum;Sopir'];
    const { draft, tables } = tablesOf('pegawai', lines);
    const units = ['SUB BAGIAN: "TATA" USAHA #1', 'Bagian \u2028 Umum', 'Bagian Umum', 'Bagian Umum'];
    const map = await mapOf(writeMapDraft({ ...draft, units }, WORDS));
    expect(map.columns.pegawai).toEqual({
      nama: 'Nama / NIP',
      jabatan: 'Jabatan',
      unit: 'Unit: "Kerja"',
    });
    // Units are filled in by the office.
    expect(map.units).toEqual({});
    const again = tablesIn('pegawai', [sheetOf(lines)], { map });
    expect(columnsOf(again.tables[0]!)).toEqual(columnsOf(tables[0]!));
    expect(again.findings).toEqual(tablesOf('pegawai', lines).findings);
  });

  test('keeps its schema whatever headings and units there are, and holds no NIP', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => one.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LIST_KINDS),
        fc.array(text),
        fc.array(fc.oneof(text, fc.constant('198001012005012001'))),
        async (kind, headings, units) => {
          const columns = COLUMNS[kind].map(({ key }, i) => ({
            key,
            heading: headings[i],
            isRequired: i === 0,
          }));
          const draft: MapDraft = { kind, headings, columns, units };
          const written = writeMapDraft(draft, WORDS);
          expect(written).not.toMatch(/\d{18}/);
          await mapOf(written);
        },
      ),
      // Two units that look the same when shown would be one key twice.
      { numRuns: 150, examples: [['pegawai', [], ['\u0000', '\u0001']]] },
    );
  });

  test('shows plainly what is to be done', () => {
    const draft: MapDraft = {
      kind: 'fungsi',
      headings: ['No', 'Fungsi'],
      columns: [
        { key: 'kode', heading: undefined, isRequired: false },
        { key: 'uraian', heading: 'Fungsi', isRequired: true },
      ],
      units: ['Bag. Umum'],
    };
    expect(writeMapDraft(draft, WORDS)).toBe(
      [
        '# Peta kolom.',
        '# Isi yang kosong: lalu ulangi.',
        '',
        '# Judul kolom:',
        '#   - No',
        '#   - Fungsi',
        '',
        'fungsi:',
        '  # nama kolom: judul',
        '  kode: ""',
        '  uraian: "Fungsi" # wajib',
        '',
        '# Unit kerja',
        'unit:',
        '  "Bag. Umum": ""',
        '',
        '# id atau en',
        '# angka: id',
        '',
      ].join('\n'),
    );
  });
});
