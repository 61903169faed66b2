import { beforeAll, describe, expect, test } from '@jest/globals';
import { openXlsx, saveXlsx, type Sheet, type Workbook } from 'hucre';
import { office } from '../import/office.ts';
import { SAMPLE } from '../import/sample.ts';
import type { Outcome } from '../support/host.ts';

/* Forms that came back damaged: each says in words of a sheet what is wrong, and nothing is taken from it. */

let book: Uint8Array;
beforeAll(async () => {
  const place = office(SAMPLE);
  await place.done('ekspor', '.', '--bagian', 'organisasi', '--keluaran', 'formulir');
  book = place.files.get('formulir/formulir-organisasi.xlsx')!;
});

type Book = Awaited<ReturnType<typeof openXlsx>> & Pick<Workbook, 'sheets'>;

/** Changes the form of Bagian Organisasi and imports it into the folder that it was made from. */
async function imported(change: (book: Book) => void, ...words: string[]): Promise<Outcome> {
  const opened = (await openXlsx(book)) as Book;
  change(opened);
  const place = office({ ...SAMPLE, 'f.xlsx': await saveXlsx(opened) });
  const before = place.texts();
  const outcome = await place.run('impor', 'formulir', 'f.xlsx', '--simpan', ...words);
  if (outcome.exit !== 0) expect(place.texts()).toEqual(before);
  return outcome;
}

function sheetIn({ sheets }: Book, name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name)!;
  // What the library keeps of cells beside their values would be written over the rows.
  delete found.cells;
  return found;
}

function rename(sheet: Sheet, heading: string, other: string): void {
  const column = sheet.rows[0]!.indexOf(heading);
  expect(column).toBeGreaterThanOrEqual(0);
  sheet.rows[0]![column] = other;
}

/** Adds a row with cells by heading. */
function add(sheet: Sheet, cells: Readonly<Record<string, string | number>>): void {
  const [headings = []] = sheet.rows;
  for (const heading of Object.keys(cells)) expect(headings).toContain(heading);
  sheet.rows.push(headings.map((heading) => cells[String(heading)] ?? null));
}

describe('sheets of a form', () => {
  test('one with another name is an error that names both', async () => {
    const { exit, out } = await imported((form) => {
      (sheetIn(form, 'Tugas') as { name: string }).name = 'Tugas 2026';
    });
    expect([exit, out]).toEqual([1, expect.stringContaining('lembar-formulir-tak-ada')]);
    expect(out).toContain('Lembar "Tugas" tidak ada dalam formulir ini. Maksud Anda "Tugas 2026"?');
    expect(out).toContain('Kembalikan nama lembarnya menjadi "Tugas", atau minta formulir baru.');
    expect(out).not.toContain('Tidak ada yang berubah');
  });

  test('one that was deleted is an error, unless only other sheets are wanted', async () => {
    const without = (form: Book): void => {
      form.sheets.splice(form.sheets.indexOf(sheetIn(form, 'DPA')), 1);
    };
    const { exit, out } = await imported(without);
    expect([exit, out]).toEqual([1, expect.stringContaining('Lembar "DPA" tidak ada')]);
    expect(out).not.toContain('Maksud Anda');
    const chosen = await imported(without, '--lembar', 'Pegawai');
    expect([chosen.exit, chosen.out]).toEqual([0, expect.stringContaining('Tidak ada yang berubah')]);
  });

  test('one that is hidden is read as well', async () => {
    const { out } = await imported((form) => {
      const sheet = sheetIn(form, 'Fungsi');
      sheet.hidden = true;
      sheet.rows[1]![1] = 'Penataan organisasi';
    });
    expect(out).toContain('~ fungsi F1');
  });

  test('one whose headings are gone is an error', async () => {
    const { exit, out } = await imported((form) => {
      sheetIn(form, 'Fungsi').rows[0] = [];
    });
    expect([exit, out]).toEqual([1, expect.stringContaining('f.xlsx Fungsi!A1  galat  kolom-wajib-tak-ada')]);
    expect(out).toContain('Kolom "Kode" dan "Uraian fungsi" tidak ditemukan dalam formulir ini.');
  });
});

describe('headings of a form', () => {
  test('a required one under another name is told at the headings, once', async () => {
    const { exit, out } = await imported((form) => {
      const sheet = sheetIn(form, 'Tugas');
      rename(sheet, 'Volume', 'Jumlah setahun');
      add(sheet, { 'Uraian tugas': 'Menata ruang rapat', 'Norma waktu': '1 jam', 'Jumlah setahun': 12 });
    });
    expect(exit).toBe(1);
    expect(out).toContain('f.xlsx Tugas!A1  galat  kolom-wajib-tak-ada\n  Kolom "Volume" tidak ditemukan');
    expect(out).toContain(
      'Kembalikan judul kolomnya, atau minta formulir baru. Judul yang tidak dikenal: "Jumlah setahun".',
    );
    expect(out).not.toMatch(/kunci-wajib|kolom-diabaikan|peta\.yaml/);
  });

  test('the one by which rows are known is named as in the form', async () => {
    const { exit, out } = await imported((form) => {
      rename(sheetIn(form, 'Tugas'), 'Uraian tugas', 'Yang dikerjakan');
    });
    expect([exit, out]).toEqual([
      1,
      expect.stringContaining('Kolom "Uraian tugas" tidak ditemukan dalam formulir'),
    ]);
    expect(out.match(/kolom-wajib-tak-ada/g)).toHaveLength(1);
    expect(out).not.toContain('peta.yaml');
  });

  test('another one under another name is a warning', async () => {
    const { exit, out } = await imported((form) => {
      rename(sheetIn(form, 'Tugas'), 'Hasil', 'Keluaran');
    });
    expect([exit, out]).toEqual([0, expect.stringContaining('peringatan  kolom-wajib-tak-ada')]);
    expect(out).toContain('Kolom "Hasil" tidak ditemukan');
    expect(out).not.toContain('peta.yaml');
  });

  test('a column that is not needed may be taken out, and one may be added', async () => {
    const { exit, out } = await imported((form) => {
      const { rows } = sheetIn(form, 'Pegawai');
      const nip = rows[0]!.indexOf('NIP');
      for (const row of rows) row.splice(nip, 1);
    });
    expect([exit, out]).toEqual([0, 'Tidak ada yang berubah: berkas bagian sudah sama dengan daftar.\n']);
    const added = await imported((form) => {
      for (const [i, row] of sheetIn(form, 'Pegawai').rows.entries()) row.push(i === 0 ? 'Catatan' : 'baik');
    });
    expect([added.exit, added.out]).toEqual([0, expect.stringContaining('kolom-diabaikan')]);
  });
});

describe('the section of a form', () => {
  test('the code of another section is one error at the guide', async () => {
    const { exit, out } = await imported((form) => {
      sheetIn(form, 'Petunjuk').rows[1]![1] = 'umum';
    });
    expect([exit, out]).toEqual([
      1,
      `f.xlsx Petunjuk!B2  galat  formulir-bagian-keliru
  Formulir ini berisi pegawai dan tugas Bagian Organisasi, tetapi kode bagiannya umum.
  Langkah: Tulis "organisasi" sebagai kode bagian pada lembar Petunjuk, atau minta formulir baru.

1 galat, 0 peringatan, 0 catatan
`,
    ]);
  });

  test('so is a code that no section has', async () => {
    const { exit, out } = await imported((form) => {
      sheetIn(form, 'Petunjuk').rows[1]![1] = 'tata usaha';
    }, '--lewati');
    expect(exit).toBe(1);
    expect(out.match(/galat {2}\S+/g)).toEqual(['galat  formulir-bagian-keliru']);
    expect(out).toContain('kode bagiannya tata usaha.');
  });
});

describe('cells of a form', () => {
  test('bounds and NIPs are told in words of a sheet', async () => {
    const { exit, out } = await imported((form) => {
      const { rows } = sheetIn(form, 'Pegawai');
      rows[1]![rows[0]!.indexOf('Waktu')] = 1.5;
    });
    expect(exit).toBe(1);
    expect(out).toContain(
      'Kolom "Waktu": 1.5 di luar batas.\n  Langkah: Isilah angka lebih dari 0 sampai dengan 1.',
    );
    const wrong = await imported((form) => {
      const { rows } = sheetIn(form, 'Pegawai');
      rows[1]![rows[0]!.indexOf('NIP')] = '197599282001032001';
    });
    expect([wrong.exit, wrong.out]).toEqual([
      1,
      expect.stringContaining('tulis 18 angka tanpa spasi, dengan format sel Teks.'),
    ]);
    expect(wrong.out).not.toMatch(/\d{15}|tanda kutip/);
  });

  test('new rows need neither id nor code', async () => {
    const { exit, out } = await imported((form) => {
      add(sheetIn(form, 'Pegawai'), {
        Nama: 'Contoh Tujuh',
        Status: 'PTT',
        Jabatan: 'Pengemudi',
        Jenjang: 'non-asn',
      });
      add(sheetIn(form, 'Tugas'), {
        'Uraian tugas': 'Menata ruang rapat',
        Volume: 12,
        'Norma waktu': '1 jam',
      });
      add(sheetIn(form, 'Fungsi'), { 'Uraian fungsi': 'Evaluasi jabatan' });
    });
    expect(exit).toBe(0);
    expect(out).toMatch(/\+ pegawai contoh-tujuh .*\n.*\+ tugas \S+ {2}Menata ruang rapat\n.*\+ fungsi \S+/);
  });
});

test('a workbook without the guide is no form', async () => {
  const { exit, out } = await imported((form) => {
    form.sheets.splice(form.sheets.indexOf(sheetIn(form, 'Petunjuk')), 1);
  });
  expect([exit, out]).toEqual([
    1,
    expect.stringContaining('Berkas ini bukan formulir bagihabis: lembar Petunjuk tidak ada.'),
  ]);
  const changed = await imported((form) => {
    sheetIn(form, 'Petunjuk').rows[0]![0] = 'Formulir kami';
  });
  expect(changed.out).toContain(
    'Berkas ini bukan formulir bagihabis: isi sel A1 lembar Petunjuk sudah diubah.',
  );
});

test('changes stand list by list, what is new first', async () => {
  const { out } = await imported((form) => {
    const duties = sheetIn(form, 'Tugas');
    duties.rows[1]![1] = 'Menyusun analisis jabatan';
    duties.rows.splice(2, 1);
    add(duties, { 'Uraian tugas': 'Menata ruang rapat', Volume: 12, 'Norma waktu': '1 jam' });
    sheetIn(form, 'Pegawai').rows[1]![1] = 'Contoh Satu, S.Sos.';
    sheetIn(form, 'Fungsi').rows[1]![1] = 'Penataan organisasi';
  });
  expect(out.match(/[+~-] (?:pegawai|tugas|dpa|fungsi) /gi)).toEqual([
    '~ pegawai ',
    '+ tugas ',
    '~ tugas ',
    '- tugas ',
    '~ fungsi ',
  ]);
});

test('a list without the column for what every duty needs says so once, and asks for a column map', async () => {
  const place = office({
    ...SAMPLE,
    'abk.csv': 'NO,URAIAN TUGAS,VOLUME\n1,Menata ruang rapat,12\n2,Menata ruang tamu,24\n',
  });
  const { exit, out, err } = await place.run('impor', 'tugas', 'abk.csv', '--bagian', 'organisasi');
  expect(exit).toBe(1);
  expect(out).toContain('abk.csv A1  galat  kolom-wajib-tak-ada\n  Kolom "norma" tidak ditemukan');
  expect(out.match(/ galat {2}/g)).toHaveLength(1);
  expect(err).toContain('isi kolom yang masih kosong');
});
