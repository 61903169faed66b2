import { describe, expect, test } from '@jest/globals';
import { codesOf, columnsOf, sheetOf, tablesIn, tablesOf, textsOf, titlesOf, type Line } from './sheet-of.ts';

/** Headings of an ABK form. */
const ABK =
  'NO;URAIAN TUGAS;SATUAN HASIL;VOLUME KERJA;WAKTU PENYELESAIAN (MENIT);WAKTU KERJA EFEKTIF;PEGAWAI YANG DIBUTUHKAN';

describe('rows of a table', () => {
  test('titles above, column numbers below the headings, sums and signatures are no rows', () => {
    const { tables, findings } = tablesOf('tugas', [
      'ANALISIS BEBAN KERJA',
      'Nama Jabatan;;: Ajudan',
      'Unit Kerja : Bagian Umum',
      '',
      ABK,
      '1;2;3;4;5;6;7 = 4 x 5 : 6',
      '1;Menyiapkan jadwal;Dokumen;10;60;75000;0,008',
      '2;Mendampingi pimpinan;Kegiatan;20;60;75000;0,016',
      'JUMLAH;;;;;;0,024',
      'JUMLAH PEGAWAI;;;;;;1',
      '',
      ';;;;;Contohan, 5 Januari 2026',
      ';Mengetahui,;;;;Penyusun,',
      ';Kepala Bagian Umum;;;;Kepala Subbagian',
      '',
      ';Contoh Satu, S.Sos.;;;;Contoh Dua, S.E.',
      ';NIP. 198001012005012001;;;;NIP. 198101012005012001',
    ]);
    expect(findings).toEqual([]);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(textsOf(table!, 'nomor', 'uraian')).toEqual(['1|Menyiapkan jadwal', '2|Mendampingi pimpinan']);
    expect(table!.total?.number).toBe(9);
    expect(table!.total?.cell('kebutuhan')?.text).toBe('0,024');
    expect(titlesOf(table!)).toEqual({ 'nama jabatan': 'Ajudan', 'unit kerja': 'Bagian Umum' });
    expect(JSON.stringify([...table!.titles])).not.toMatch(/\d{15}/);
    expect(table!.titles.get('nama jabatan')!.at).toMatchObject({ line: 2, column: 3, sheet: 'Daftar' });
  });

  test('several tables in one sheet have titles of their own, and the unit stands over all of them', () => {
    const { tables } = tablesOf('tugas', [
      'Unit Kerja;:;Bagian Organisasi',
      'Nama Jabatan;:;Kepala Bagian Organisasi',
      ABK,
      '1;Merumuskan rencana kerja;Dokumen;1;6000;75000;0,08',
      'JUMLAH;;;;;;0,08',
      '',
      'NAMA JABATAN;Penelaah Teknis Kebijakan',
      ABK,
      '(1);(2);(3);(4);(5);(6);(7)',
      '1;Menelaah usulan;Dokumen;12;600;75000;0,096',
    ]);
    expect(tables.map(titlesOf)).toEqual([
      { 'unit kerja': 'Bagian Organisasi', 'nama jabatan': 'Kepala Bagian Organisasi' },
      { 'unit kerja': 'Bagian Organisasi', 'nama jabatan': 'Penelaah Teknis Kebijakan' },
    ]);
    expect(tables.map((table) => textsOf(table, 'uraian'))).toEqual([
      ['Merumuskan rencana kerja'],
      ['Menelaah usulan'],
    ]);
    expect(tables[0]!.total?.number).toBe(5);
    expect(tables[1]!.total).toBeUndefined();
  });

  test('a signature right under the rows ends the table', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      '1;Menyiapkan jadwal;Dokumen;10;60;75000;0,008',
      ';Contohan,      Januari 2026',
      ';Mengetahui:',
      ';Contoh Satu, S.Sos.',
      ';NIP. 198001012005012001',
    ]);
    expect(textsOf(tables[0]!, 'uraian')).toEqual(['Menyiapkan jadwal']);
  });

  test('another position is another table, though its headings are the same and no sum stands between', () => {
    const { tables } = tablesOf('tugas', [
      'Unit Kerja : Bagian Umum',
      'Sub Bagian : Rumah Tangga',
      'Jabatan : Ajudan',
      ABK,
      '1;Menyiapkan jadwal;Dokumen;10;60;75000;0,008',
      'Jabatan : Pengemudi',
      ABK,
      '1;Mengemudikan kendaraan;Kegiatan;200;60;75000;0,16',
      'Unit Kerja : Bagian Hukum',
      ABK,
      '1;Menelaah rancangan;Dokumen;10;60;75000;0,008',
    ]);
    expect(tables.map((table) => Object.values(titlesOf(table)).join(', '))).toEqual([
      'Bagian Umum, Rumah Tangga, Ajudan',
      'Bagian Umum, Rumah Tangga, Pengemudi',
      'Bagian Hukum',
    ]);
  });

  test('headings that come again on the next page go on with the same table', () => {
    const { tables } = tablesOf('tugas', [
      'Nama Jabatan : Ajudan',
      ABK,
      '1;Menyiapkan jadwal;Dokumen;10;60;75000;0,008',
      ABK,
      '1;2;3;4;5;6;7',
      '2;Mendampingi pimpinan;Kegiatan;20;60;75000;0,016',
    ]);
    expect(tables.map((table) => textsOf(table, 'nomor'))).toEqual([['1', '2']]);
    expect(titlesOf(tables[0]!)).toEqual({ 'nama jabatan': 'Ajudan' });
  });

  test('a title between the rows begins the table of another position', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      'Jabatan : Ajudan',
      '1;Menyiapkan jadwal;Dokumen;10;60;75000;0,008',
      'Jabatan : Pengemudi',
      '1;Mengemudikan kendaraan;Kegiatan;200;60;75000;0,16',
    ]);
    expect(
      tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => [titlesOf(table)['jabatan'], textsOf(table, 'uraian')]),
    ).toEqual([
      ['Ajudan', ['Menyiapkan jadwal']],
      ['Pengemudi', ['Mengemudikan kendaraan']],
    ]);
  });

  test('stages of a duty are rows, after a blank row too; who signs is not', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      '1;Menyusun rencana kerja;Dokumen;1;6000;75000;0,08',
      ';a. Mempelajari rencana tahun lalu',
      ';b. Menghimpun usulan',
      '',
      ';- Menyusun konsep',
      ';Memfinalkan rencana',
      '',
      ';Sekretaris Daerah',
      ';Contoh Tiga, S.H.',
    ]);
    expect(textsOf(tables[0]!, 'uraian')).toEqual([
      'Menyusun rencana kerja',
      'a. Mempelajari rencana tahun lalu',
      'b. Menghimpun usulan',
      '- Menyusun konsep',
      'Memfinalkan rencana',
    ]);
  });

  test('rows after a subtotal are rows, and then no sum is that of the whole table', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      '1;Menyiapkan jadwal;Dokumen;10;60;75000;0,008',
      'Sub Total;;;;;;0,008',
      '2;Mendampingi pimpinan;Kegiatan;20;60;75000;0,016',
      'JUMLAH;;;;;;0,016',
    ]);
    expect(textsOf(tables[0]!, 'nomor')).toEqual(['1', '2']);
    expect(tables[0]!.total).toBeUndefined();
  });

  test('a duty that begins like a note or a sum is a row', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      '1;Jumlah pegawai dihitung;Dokumen;10;60;75000;0,008',
      '2;Menyetujui, memeriksa, dan menandatangani naskah;Dokumen;10;60;75000;0,008',
      ';Menyetujui konsep naskah',
      ';Mengetahui kebutuhan pegawai',
    ]);
    expect(tables[0]!.rows).toHaveLength(4);
  });

  test('rows without text whose numbers would be lost stay', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      '1;Menyiapkan jadwal;Dokumen;10;60',
      ';;Laporan;5;30',
      '2;;;;',
    ]);
    expect(tables[0]!.rows.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('comments of a CSV file are no rows, the sign # as a heading is one', () => {
    const { tables } = tablesOf('tugas', [
      '# Sumber: contoh;uraian;volume',
      'no;uraian;volume',
      '# catatan',
      '1;Menyusun;2',
    ]);
    expect(tables.map((table) => textsOf(table, 'uraian', 'volume'))).toEqual([['Menyusun|2']]);
    expect(tablesOf('pegawai', ['#;Nama;Jabatan', '1;Contoh Satu;Sopir']).tables[0]!.rows).toHaveLength(1);
  });
});

describe('names of positions between the rows of an ABK table', () => {
  const owners = (lines: readonly Line[]): string[] =>
    tablesOf('tugas', lines).tables.flatMap((table) =>
      textsOf(table, 'uraian', 'unit').map(
        (text) => `${table.titles.get('nama jabatan')?.text ?? '?'}: ${text}`,
      ),
    );

  test('say whose the rows below are, in the column of duties or in the first', () => {
    expect(
      owners([
        ABK,
        ';KEPALA BAGIAN UMUM',
        '1;Memimpin rapat;Dokumen;10;60;75000;0,008',
        '2;Menyusun rencana;Dokumen;10;60;75000;0,008',
        '',
        'B. Penelaah Teknis Kebijakan',
        '1;Menyusun telaahan;Dokumen;10;60;75000;0,008',
        'C.;Analis Kebijakan Ahli Muda',
        '1;Mengkaji;Dokumen;10;60;75000;0,008',
      ]),
    ).toEqual([
      'KEPALA BAGIAN UMUM: Memimpin rapat|',
      'KEPALA BAGIAN UMUM: Menyusun rencana|',
      'Penelaah Teknis Kebijakan: Menyusun telaahan|',
      'Analis Kebijakan Ahli Muda: Mengkaji|',
    ]);
  });

  test('keep the unit that they stand under, and a new unit ends them', () => {
    expect(
      owners([
        ABK,
        'I. BAGIAN UMUM',
        ';Ajudan',
        '1;Mendampingi;Dokumen;10;60;75000;0,008',
        ';Pramu Bakti',
        '1;Melayani;Dokumen;10;60;75000;0,008',
        'II. BAGIAN HUKUM',
        '1;Menelaah;Dokumen;10;60;75000;0,008',
      ]),
    ).toEqual([
      'Ajudan: Mendampingi|I. BAGIAN UMUM',
      'Pramu Bakti: Melayani|I. BAGIAN UMUM',
      '?: Menelaah|II. BAGIAN HUKUM',
    ]);
  });

  test('a title ends them too, and one below them leaves them what they are', () => {
    expect(
      owners([
        ABK,
        ';Ajudan',
        '1;Mendampingi;Dokumen;10;60;75000;0,008',
        'Nama Jabatan : Sopir',
        '1;Mengantar;Dokumen;10;60;75000;0,008',
        ';Pramu Bakti',
        'II. BAGIAN HUKUM',
        '1;Melayani;Dokumen;10;60;75000;0,008',
        'Unit Kerja : Bagian Umum',
        '1;Menelaah;Dokumen;10;60;75000;0,008',
      ]),
    ).toEqual([
      'Ajudan: Mendampingi|',
      'Sopir: Mengantar|',
      'Pramu Bakti: Melayani|II. BAGIAN HUKUM',
      '?: Menelaah|',
    ]);
  });

  test('make a table each, with its own sum', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      ';Ajudan',
      '1;Mendampingi;Dokumen;10;60;75000;0,008',
      'JUMLAH;;;;;;0,008',
      ';Pengemudi',
      '1;Mengantar;Dokumen;20;60;75000;0,016',
      'JUMLAH;;;;;;0,016',
    ]);
    expect(tables.map(({ total }) => total?.cell('kebutuhan')?.text)).toEqual(['0,008', '0,016']);
    expect(tables.map(({ titles }) => titles.get('nama jabatan')?.at.line)).toEqual([2, 5]);
  });

  test.each([
    ';Penyusunan laporan',
    ';Menyusun laporan Kepala Bagian',
    ';Pelayanan Tamu',
    ';penyusun laporan',
    '2;Kepala Bagian Umum',
    'a.;Penyusun Laporan',
    ';Bendahara Pengeluaran;Dokumen',
    ';Kepala bagian menerima tamu',
  ])('%s is a row like others', (line) => {
    const { tables } = tablesOf('tugas', [ABK, '1;Menyiapkan;Dokumen;10;60;75000;0,008', line]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
  });

  test('below the table they are who signs', () => {
    const { tables } = tablesOf('tugas', [
      ABK,
      '1;Menyiapkan;Dokumen;10;60;75000;0,008',
      'JUMLAH;;;;;;0,008',
      ';;;Mengetahui,',
      ';;;Kepala Bagian Umum',
      ';;;Contoh Satu',
    ]);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows).toHaveLength(1);
    expect(tables[0]!.titles.size).toBe(0);
  });

  test('a list with a column for the position says it there', () => {
    const { tables } = tablesOf('tugas', [
      'Jabatan;Uraian Tugas;Volume',
      'Ajudan;Mendampingi;1',
      ';Kepala Bagian Umum',
    ]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
  });
});

describe('staff lists', () => {
  test('rows of a unit stand under it, where the list has no column for units', () => {
    const { tables } = tablesOf('pegawai', [
      'DAFTAR PEGAWAI',
      'No;Nama;NIP;Jabatan',
      'I;BAGIAN UMUM',
      '1;Contoh Satu;198001012005012001;Kepala Bagian Umum',
      '2;Contoh Dua;198001012005012002;Pengelola',
      'Jumlah;2',
      'B. SUB BAGIAN PROTOKOL',
      '1;Contoh Tiga;198001012005012003;Pengelola',
    ]);
    expect(textsOf(tables[0]!, 'nama', 'unit')).toEqual([
      'Contoh Satu|BAGIAN UMUM',
      'Contoh Dua|BAGIAN UMUM',
      'Contoh Tiga|B. SUB BAGIAN PROTOKOL',
    ]);
    expect(tables[0]!.rows[2]!.cell('unit')!.at.line).toBe(7);
    expect(tables[0]!.columns.get('unit')?.at.line).toBe(3);
  });

  test('a unit that is merged down many rows holds for all of them', () => {
    const { tables } = tablesOf(
      'pegawai',
      [
        'Unit Kerja;Nama;Jabatan',
        'Bagian Umum;Contoh Satu;Pengelola',
        ';Contoh Dua;Pengelola',
        ';Contoh Tiga;Pengelola',
        ';Contoh Empat;Pengelola',
      ],
      ['A2:A4'],
    );
    expect(textsOf(tables[0]!, 'unit', 'nama')).toEqual([
      'Bagian Umum|Contoh Satu',
      'Bagian Umum|Contoh Dua',
      'Bagian Umum|Contoh Tiga',
      '|Contoh Empat',
    ]);
    const row = tables[0]!.rows[1]!;
    expect(row.cell('unit')!.at.line).toBe(2);
    expect(row.at('unit').line).toBe(3);
    expect(row.at('eselon')).toMatchObject({ line: 3, column: 2, sheet: 'Daftar' });
  });

  test('a person without a name is a row, so that it can be told', () => {
    const { tables } = tablesOf('pegawai', [
      'Nama;NIP;Jabatan',
      ';198001012005012001;Sopir',
      'Contoh Dua;;Sopir',
    ]);
    expect(tables[0]!.rows.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('a name and nothing else after a blank row is who signs', () => {
    const { tables } = tablesOf('pegawai', [
      'Nama;Jabatan;Golongan',
      'Contoh Satu;Sopir;II/a',
      '',
      'Sekretaris Daerah',
      '',
      'Contoh Dua',
    ]);
    expect(textsOf(tables[0]!, 'nama')).toEqual(['Contoh Satu']);
  });
});

describe('sheets', () => {
  const list = ['Nama;Jabatan', 'Contoh Satu;Sopir'];

  test('hidden ones are looked at only when they are named', () => {
    const sheets = [sheetOf(list, { name: 'Pegawai' }), sheetOf(list, { name: 'Lama', isHidden: true })];
    expect(tablesIn('pegawai', sheets).tables.map(({ sheet }) => sheet)).toEqual(['Pegawai']);
    expect(tablesIn('pegawai', sheets, { names: ['LAMA '] }).tables.map(({ sheet }) => sheet)).toEqual([
      'Lama',
    ]);
  });

  test('a name that no sheet has is told once, with the one that is meant', () => {
    const found = tablesIn('pegawai', [sheetOf(list, { name: 'Pegawai' })], {
      names: ['Pegawei', 'Pegawei'],
    });
    expect(codesOf(found)).toEqual(['galat lembar-tak-ada 1,1']);
    expect(found.findings[0]!.args).toEqual({ name: 'Pegawei', known: ['Pegawai'], nearest: 'Pegawai' });
  });

  test('no list at all, a list that lacks a column, and a recap beside a list', () => {
    expect(codesOf(tablesOf('dpa', ['Halo', 'Nama;Jabatan']))).toEqual(['galat tabel-tak-ditemukan 1,1']);
    const lacking = tablesOf('pegawai', [
      '',
      'Nma;NIP;Jabatan;Golongan',
      'Contoh Satu;198001012005012001;Sopir;I/a',
    ]);
    expect(codesOf(lacking)).toEqual(['galat kolom-wajib-tak-ada 2,1']);
    expect(lacking.findings[0]!.args).toEqual({ kind: 'pegawai', missing: ['nama'], unknown: ['Nma'] });
    const small = sheetOf(['No;Jabatan;Jumlah', '1;Sopir;3'], { name: 'Rekap' });
    expect(codesOf(tablesIn('pegawai', [sheetOf(list), small]))).toEqual([]);
    const large = sheetOf(['NIP;Jabatan;Golongan', '1;2;3'], { name: 'Kedua' });
    expect(codesOf(tablesIn('pegawai', [sheetOf(list), large]))).toEqual([
      'peringatan kolom-wajib-tak-ada 1,1',
    ]);
  });

  test('an empty list is a list', () => {
    const { tables, findings } = tablesOf('tugas', [ABK]);
    expect(findings).toEqual([]);
    expect(tables[0]!.rows).toEqual([]);
  });
});

describe('a form', () => {
  const guide = sheetOf(['Formulir bagihabis, bentuk 1', 'Kode bagian;umum'], { name: 'Petunjuk' });
  const form = sheetOf(
    [
      'Kode;Uraian tugas;Volume;Norma waktu',
      'UM-01;Menyusun rencana;1;5 jam',
      '',
      ';Menyusun laporan',
      ';;3;',
      'Jumlah pegawai;;;',
    ],
    { name: 'Tugas' },
  );

  test('is known by its mark, and each of its rows says something', () => {
    const { tables, findings } = tablesIn('tugas', [guide, form]);
    expect(findings).toEqual([]);
    expect(tables[0]).toMatchObject({ isForm: true, section: 'umum', sheet: 'Tugas' });
    expect(columnsOf(tables[0]!)).toEqual({
      kode: 'Kode@A',
      uraian: 'Uraian tugas@B',
      volume: 'Volume@C',
      norma: 'Norma waktu@D',
    });
    expect(tables[0]!.rows.map(({ number }) => number)).toEqual([2, 4, 5, 6]);
  });

  test('only the sheet of the kind is read', () => {
    const other = sheetOf(['ID;Nama;Status;Jabatan;Jenjang', 'a;b;c;d;e'], { name: 'PEGAWAI' });
    expect(tablesIn('pegawai', [guide, form, other]).tables.map(({ sheet }) => sheet)).toEqual(['PEGAWAI']);
    expect(codesOf(tablesIn('dpa', [guide, form, other]))).toEqual(['galat tabel-tak-ditemukan 1,1']);
  });
});
