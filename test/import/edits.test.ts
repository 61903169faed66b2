import { beforeAll, describe, expect, test } from '@jest/globals';
import { openXlsx, saveXlsx, type Sheet } from 'hucre';
import { isMap, isSeq, parse, parseDocument, type Node } from 'yaml';
import { FORM_SHEETS } from '../../src/lists/form-marks.ts';
import { valueColumns, type ListKind } from '../../src/lists/columns.ts';
import { office, type Entry, type Office, type Section } from './office.ts';
import { SAMPLE } from './sample.ts';

/* Changes made with a library that did not write the form: each comes back as just that change. */

type Value = string | number | null;
const BOOK = 'formulir/formulir-organisasi.xlsx';
const FILE = 'bagian/organisasi.yaml';

let book: Uint8Array;
beforeAll(async () => {
  const place = office(SAMPLE);
  await place.done('ekspor', '.', '--keluaran', 'formulir');
  book = place.files.get(BOOK)!;
});

/** Where the heading row and the columns of a sheet are. */
function layout(sheet: Sheet, kind: ListKind): { heading: number; column: (key: string) => number } {
  const headings = valueColumns(kind).map(({ key, heading }) => [key, heading] as const);
  const heading = sheet.rows.findIndex((row) => row.some((cell) => plain(cell) === headings[0]![1]));
  const of = new Map(
    headings.map(([key, text]) => [key, sheet.rows[heading]!.findIndex((cell) => plain(cell) === text)]),
  );
  return {
    heading,
    column: (key) => {
      const at = of.get(key) ?? -1;
      if (at < 0) throw new Error(`no column ${key}`);
      return at;
    },
  };
}

/** A heading without the mark of columns that must be filled in. */
function plain(cell: unknown): string {
  return typeof cell === 'string' ? cell.replace(/\s*\*$/, '') : '';
}

/** Opens the form, changes one of its sheets, and imports it into the folder that it was made from. */
async function edited(
  kind: ListKind,
  change: (sheet: Sheet) => void,
): Promise<{ place: Office; out: string }> {
  const workbook = await openXlsx(book);
  const sheet = workbook.sheets.find(({ name }) => name === FORM_SHEETS[kind])!;
  change(sheet);
  const place = office({ ...SAMPLE, 'formulir.xlsx': await saveXlsx(workbook) });
  const { exit, out, err } = await place.run('impor', 'formulir', 'formulir.xlsx', '--simpan');
  if (exit !== 0) throw new Error(`exit ${exit}\n${out}\n${err}`);
  return { place, out };
}

/** Sets the cell of the entry that the first column names. */
function set(sheet: Sheet, kind: ListKind, name: string, key: string, value: Value): void {
  const { heading, column } = layout(sheet, kind);
  const [first] = valueColumns(kind);
  const row = sheet.rows.find((cells, i) => i > heading && cells[column(first!.key)] === name);
  if (!row) throw new Error(`no row ${name}`);
  row[column(key)] = value;
}

/** The organisation with one value put in or taken out. */
function expected(kind: ListKind, name: string, path: readonly string[], value: unknown): Section {
  const section = parse(SAMPLE[FILE]!) as Section;
  const entries = section[kind] as readonly Entry[];
  let at = entries.find((entry) => entry[kind === 'pegawai' ? 'id' : 'kode'] === name)!;
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Entry;
  const last = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return section;
}

/** Everything outside the entry is as it was, byte for byte. */
function expectOnlyEntryChanged(kind: ListKind, name: string, after: string): void {
  const before = SAMPLE[FILE]!;
  const root = parseDocument(before).contents;
  const list = isMap(root) ? root.get(kind, true) : undefined;
  const entry = isSeq(list)
    ? list.items.find((item) => isMap(item) && item.get(kind === 'pegawai' ? 'id' : 'kode') === name)
    : undefined;
  const [from, to] = (entry as Node).range!;
  const rest = before.length - to;
  expect(after.slice(0, from)).toBe(before.slice(0, from));
  expect(after.slice(after.length - rest)).toBe(before.slice(to));
}

/** Column, entry, what is typed into the cell, the value in the file. */
const EDITS: Readonly<
  Record<ListKind, readonly (readonly [key: string, name: string, cell: Value, value: unknown])[]>
> = {
  pegawai: [
    ['nama', 'analis-1', 'Contoh Dua, S.AP., M.Si.', 'Contoh Dua, S.AP., M.Si.'],
    ['nip', 'analis-1', '198201182008121004', '198201182008121004'],
    ['status', 'analis-2', 'PPPK Paruh Waktu', 'PPPK Paruh Waktu'],
    ['jabatan', 'kabag', 'Kepala Bagian: pelaksana tugas', 'Kepala Bagian: pelaksana tugas'],
    ['jenjang', 'analis-1', 'ahli-madya', 'ahli-madya'],
    ['golongan', 'analis-1', 'IV/a', 'IV/a'],
    ['pendidikan', 'analis-1', 'S2', 'S2'],
    ['kompetensi', 'kabag', 'anjab 5, arsip 3', { anjab: 5, arsip: 3 }],
    ['kompetensi', 'analis-1', 'anjab 4, arsip 1', { anjab: 4, arsip: 1 }],
    ['kompetensi', 'analis-2', 'arsip 2', { arsip: 2 }],
    ['tim', 'kabag', 'kelembagaan', 'kelembagaan'],
    ['keadaan', 'analis-2', 'mpp 2026-10-01 s.d.', [{ jenis: 'mpp', mulai: '2026-10-01' }]],
    ['keadaan', 'analis-1', 'cuti', 'cuti'],
    ['kontrak_sampai', 'analis-2', '2028-12-31', '2028-12-31'],
    ['waktu', 'analis-2', 0.5, 0.5],
    ['bantu', 'analis-2', 'umum', ['umum']],
  ],
  tugas: [
    ['uraian', 'ORG-02', 'Mengarsipkan naskah dinas keluar', 'Mengarsipkan naskah dinas keluar'],
    ['uraian', 'ORG-01', 'Menyusun "analisis": beban # kerja', 'Menyusun "analisis": beban # kerja'],
    ['jenis', 'ORG-01', 'tambahan', 'tambahan'],
    ['fungsi', 'ORG-01', 'F2', 'F2'],
    ['dpa', 'ORG-01', '4.01.01.2.13.0002', '4.01.01.2.13.0002'],
    ['jabatan', 'ORG-01', 'Penelaah Teknis Kebijakan', 'Penelaah Teknis Kebijakan'],
    ['jabatan', 'ORG-02', 'Arsiparis', 'Arsiparis'],
    [
      'tahapan',
      'ORG-01',
      'Menghimpun data\nMenghitung: volume kali waktu\nMelaporkan',
      ['Menghimpun data', 'Menghitung: volume kali waktu', 'Melaporkan'],
    ],
    ['tahapan', 'ORG-02', 'Memilah\nMenyimpan', ['Memilah', 'Menyimpan']],
    ['hasil', 'ORG-01', 'laporan', 'laporan'],
    ['volume', 'ORG-02', 300, 300],
    ['norma', 'ORG-01', '6 jam', '6 jam'],
    ['prioritas', 'ORG-01', 'utama', 'utama'],
    ['prioritas', 'ORG-02', 'penunjang', 'penunjang'],
    ['syarat_jenjang', 'ORG-01', 'ahli-muda', ['ahli-muda']],
    ['syarat_jenjang', 'ORG-02', 'pelaksana', ['pelaksana']],
    ['syarat_pendidikan', 'ORG-01', 'SMA', 'SMA'],
    ['syarat_golongan', 'ORG-01', 'II/a', 'II/a'],
    ['syarat_status', 'ORG-01', 'PNS', ['PNS']],
    ['syarat_kompetensi', 'ORG-01', 'anjab 2', { anjab: 2 }],
    ['syarat_tim', 'ORG-02', 'kelembagaan', ['kelembagaan']],
    ['petugas', 'ORG-01', '1-3', { min: 1, maks: 3 }],
    ['petugas', 'ORG-02', '2', 2],
    ['penanggung_jawab', 'ORG-01', 'analis-2', 'analis-2'],
    ['jangan_dirangkap', 'ORG-02', 'ORG-01', ['ORG-01']],
  ],
  dpa: [
    ['nama', '4.01.01.2.13.0002', 'Fasilitasi Tata Laksana', 'Fasilitasi Tata Laksana'],
    ['pagu', '4.01.01.2.13.0001', 400000000, 400000000],
    ['pptk', '4.01.01.2.13.0002', 'analis-1', 'analis-1'],
    ['bendahara', '4.01.01.2.13.0002', 'analis-2', 'analis-2'],
    ['ppk_skpd', '4.01.01.2.13.0001', 'analis-1', 'analis-1'],
    ['ppkom', '4.01.01.2.13.0001', 'analis-1', 'analis-1'],
    ['pejabat_pengadaan', '4.01.01.2.13.0001', 'analis-1', 'analis-1'],
  ],
  fungsi: [
    ['uraian', 'F1', 'Penataan kelembagaan dan jabatan', 'Penataan kelembagaan dan jabatan'],
    ['uraian', 'F2', 'Pelayanan publik', 'Pelayanan publik'],
  ],
};

describe.each(Object.entries(EDITS) as [ListKind, (typeof EDITS)[ListKind]][])('%s', (kind, edits) => {
  test('every column but the key is tried', () => {
    const [key, ...others] = valueColumns(kind).map((column) => column.key);
    expect([...new Set(edits.map(([column]) => column))].sort()).toEqual(others.sort());
    expect(key).toBe(kind === 'pegawai' ? 'id' : 'kode');
  });

  test.each(edits)('%s of %s becomes %p', async (key, name, cell, value) => {
    const { place } = await edited(kind, (sheet) => {
      set(sheet, kind, name, key, cell);
    });
    const { path } = valueColumns(kind).find((column) => column.key === key)!;
    const texts = place.texts();
    expect(parse(texts[FILE]!)).toEqual(expected(kind, name, path, value));
    expectOnlyEntryChanged(kind, name, texts[FILE]!);
    expect({ ...texts, [FILE]: SAMPLE[FILE] }).toEqual(SAMPLE);
  });

  const optional = edits.filter(([key, name]) => {
    const column = valueColumns(kind).find((one) => one.key === key)!;
    const entry = (parse(SAMPLE[FILE]!) as Section)[kind]!.find(
      (one) => (one['id'] ?? one['kode']) === name,
    )!;
    const at = column.path
      .slice(0, -1)
      .reduce((value: Entry | undefined, step) => value?.[step] as Entry, entry);
    const value = at?.[column.path.at(-1)!];
    return (
      column.isRequired !== true &&
      value !== undefined &&
      value !== column.standard &&
      !['volume', 'norma'].includes(key)
    );
  });
  // What is there without the key is no change.
  if (optional.length > 0)
    test.each(optional.map(([key, name]) => [key, name] as const))(
      '%s of %s emptied is taken out',
      async (key, name) => {
        const { place } = await edited(kind, (sheet) => {
          set(sheet, kind, name, key, null);
        });
        const { path } = valueColumns(kind).find((column) => column.key === key)!;
        const text = place.texts()[FILE]!;
        expect(parse(text)).toEqual(expected(kind, name, path, undefined));
        expectOnlyEntryChanged(kind, name, text);
      },
    );
});

describe('Rows and columns', () => {
  test('a new row becomes a new entry at the end', async () => {
    const { place } = await edited('tugas', (sheet) => {
      const { heading, column } = layout(sheet, 'tugas');
      const row: Value[] = [];
      row[column('kode')] = 'ORG-04';
      row[column('uraian')] = 'Menyusun peta proses bisnis';
      row[column('volume')] = 12;
      row[column('norma')] = '3 jam';
      sheet.rows[heading + 4] = Array.from(row, (cell) => cell ?? null);
    });
    const before = parse(SAMPLE[FILE]!) as Section;
    const added = { kode: 'ORG-04', uraian: 'Menyusun peta proses bisnis', volume: 12, norma: '3 jam' };
    expect(parse(place.texts()[FILE]!)).toEqual({ ...before, tugas: [...before.tugas, added] });
    expect(place.texts()[FILE]!.startsWith(SAMPLE[FILE]!.trimEnd())).toBe(true);
  });

  test('a row that was taken out is said to be gone, and stays', async () => {
    const { place, out } = await edited('tugas', (sheet) => {
      const { heading } = layout(sheet, 'tugas');
      sheet.rows.splice(heading + 2, 1);
    });
    expect(place.texts()).toEqual(SAMPLE);
    expect(out).toMatch(/^\s*- .*ORG-02/m);
  });

  test('another order of rows changes nothing', async () => {
    const { place } = await edited('pegawai', (sheet) => {
      const { heading } = layout(sheet, 'pegawai');
      const people = sheet.rows.splice(heading + 1, 3);
      sheet.rows.splice(heading + 1, 0, ...people.reverse());
    });
    expect(place.texts()).toEqual(SAMPLE);
  });

  test('another order of columns changes nothing', async () => {
    const { place } = await edited('tugas', (sheet) => {
      const { heading } = layout(sheet, 'tugas');
      const width = sheet.rows[heading]!.length;
      // The library would take styled cells from where they were.
      sheet.cells?.clear();
      for (const row of sheet.rows.slice(heading, heading + 4)) {
        while (row.length < width) row.push(null);
        row.reverse();
      }
    });
    expect(place.texts()).toEqual(SAMPLE);
  });

  test('a code that was changed under the same text is refused', async () => {
    const change = edited('tugas', (sheet) => {
      set(sheet, 'tugas', 'ORG-03', 'kode', 'ORG-30');
    });
    await expect(change).rejects.toThrow(/Tugas!A\d+ +galat +kode-terkunci[^]*"ORG-03"/);
  });

  test('an id that was changed beside the same NIP is refused', async () => {
    const change = edited('pegawai', (sheet) => {
      set(sheet, 'pegawai', 'analis-1', 'id', 'analis-9');
    });
    await expect(change).rejects.toThrow(/Pegawai!A\d+ +galat +kode-terkunci[^]*"analis-1"/);
  });

  test('a code that was changed together with its text is a new duty, and the old one is gone', async () => {
    const { place, out } = await edited('tugas', (sheet) => {
      set(sheet, 'tugas', 'ORG-02', 'uraian', 'Menyusun jadwal rapat');
      set(sheet, 'tugas', 'ORG-02', 'kode', 'ORG-20');
    });
    const codes = (parse(place.texts()[FILE]!) as Section).tugas.map(({ kode }) => kode);
    expect(codes).toEqual(['ORG-01', 'ORG-02', 'ORG-03', 'ORG-20']);
    expect(out).toMatch(/^\s*\+ .*ORG-20/m);
    expect(out).toMatch(/^\s*- .*ORG-02/m);
  });
});
