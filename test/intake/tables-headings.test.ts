import { describe, expect, test } from '@jest/globals';
import { codesOf, columnsOf, sheetOf, tablesIn, tablesOf, textsOf } from './sheet-of.ts';

/** The columns of a SIASN export, in their order. */
const SIASN =
  `PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,
JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,
JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,
NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,
GOL AKHIR NAMA,TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,JABATAN ID,JABATAN NAMA,TMT JABATAN,
TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,TAHUN LULUS,KPKN ID,KPKN NAMA,
LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,
INSTANSI KERJA NAMA,SATUAN KERJA INDUK ID,SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,
IS VALID NIK,NAMA SEKOLAH,FLAG IKD,ESELON ID,ESELON NAMA`.split(/,\s*/);

describe('headings', () => {
  test('of a SIASN export: names and no ids, and nothing of private life', () => {
    const row = SIASN.map((heading) => `isi ${heading}`);
    const { tables, findings } = tablesOf('pegawai', [SIASN, row]);
    expect(SIASN).toHaveLength(69);
    expect(findings).toEqual([]);
    const headings = Object.fromEntries([...tables[0]!.columns].map(([key, { heading }]) => [key, heading]));
    expect(headings).toEqual({
      nama: 'NAMA',
      nip: 'NIP BARU',
      gelar_depan: 'GELAR DEPAN',
      gelar_belakang: 'GELAR BELAKANG',
      jenis_pegawai: 'JENIS PEGAWAI NAMA',
      kedudukan_hukum: 'KEDUDUKAN HUKUM NAMA',
      status_cpns_pns: 'STATUS CPNS PNS',
      golongan: 'GOL AKHIR NAMA',
      jenis_jabatan: 'JENIS JABATAN NAMA',
      jabatan: 'JABATAN NAMA',
      pendidikan: 'TINGKAT PENDIDIKAN NAMA',
      unit: 'UNOR NAMA',
      eselon: 'ESELON NAMA',
    });
    expect(textsOf(tables[0]!, ...tables[0]!.columns.keys()).join()).not.toMatch(
      /NIK|NPWP|ALAMAT|HP|EMAIL|AGAMA| ID/,
    );
  });

  test.each([
    [
      'No;Nama / NIP;Pangkat/Gol. Ruang;Jabatan;Unit Kerja;Pendidikan Terakhir;Ket.',
      'nama golongan jabatan unit pendidikan',
    ],
    [
      'NO.;NAMA PEGAWAI;NIP;PANGKAT;GOLONGAN;NAMA JABATAN;ESELON;SUB BAGIAN',
      'nama nip pangkat golongan jabatan eselon tim',
    ],
    ['Nama\nLengkap;N I P;J A B A T A N', 'nama nip jabatan'],
    ['nama_pegawai;nip;status_kepegawaian;jabatan;unit_organisasi', 'nama nip status jabatan unit'],
    ['Nama (tanpa gelar);NIP/NIPPPK;Jabatan *;Gol.;Bagian', 'nama nip jabatan golongan bagian'],
    [
      'NAMA;JABATAN;PENDIDIKAN TERAKHIR;UNIT KERJA;KONTRAK SAMPAI;NO. HP;NIK',
      'nama jabatan pendidikan unit kontrak_sampai',
    ],
    [
      'Nama Lengkap;Gol/Ruang;TMT Golongan;Jabatan;TMT Jabatan;Pend. Terakhir;Unit Organisasi',
      'nama golongan jabatan pendidikan unit',
    ],
    [
      'Nama Pegawai;Gol. Ruang / TMT;Jabatan;Pddk. Terakhir;Unit Kerja/Penempatan;Satker',
      'nama golongan jabatan pendidikan unit',
    ],
    [
      'Nama & NIP;Pangkat / Gol. / TMT;Jab. Terakhir;Tk. Pendidikan;Satker',
      'nama golongan jabatan pendidikan unit',
    ],
  ])('of a shorter staff list: %s', (headings, keys) => {
    const [table] = tablesOf('pegawai', [headings.split(';')]).tables;
    expect([...table!.columns.keys()].toSorted()).toEqual(keys.split(' ').toSorted());
  });

  test.each([
    [
      'No;Uraian tugas;Satuan hasil;Waktu penyelesaian;Waktu kerja efektif;Beban kerja;Pegawai yang dibutuhkan;Pegawai yang ada saat ini;Ket.',
      'nomor uraian hasil waktu_penyelesaian waktu_efektif volume kebutuhan',
    ],
    [
      'No;Uraian Tugas;Hasil Kerja;Jumlah Hasil;Waktu Penyelesaian (Jam);Waktu Efektif;Kebutuhan Pegawai',
      'nomor uraian hasil volume waktu_penyelesaian waktu_efektif kebutuhan',
    ],
    ['uraian;volume;norma;dpa;fungsi', 'uraian volume norma dpa fungsi'],
    [
      'NO;URAIAN TUGAS / TAHAPAN;SATUAN HASIL;NORMA WAKTU PENYELESAIAN (Menit);JUMLAH PEGAWAI YANG DIBUTUHKAN',
      'nomor uraian hasil waktu_penyelesaian kebutuhan',
    ],
    ['Uraian Tugas;Hasil Kerja/Output;Beban Kerja/Tahun;Norma Waktu (menit)', 'uraian hasil volume norma'],
    [
      'Uraian Tugas;Jml Hasil;Waktu Penyelesaian Rata-Rata (jam);Waktu Kerja Efektif (menit/tahun);Keb. Pegawai',
      'uraian volume waktu_penyelesaian waktu_efektif kebutuhan',
    ],
    [
      'Uraian Tugas;Vol. Kerja dalam 1 Tahun;Rata-rata Waktu Penyelesaian;Satker;TMT Berlaku',
      'uraian volume waktu_penyelesaian unit',
    ],
    [
      'Jabatan;Uraian Tugas;Satuan;Volume Kerja\n(1 tahun);Satuan Waktu;Waktu Penyelesaian',
      'jabatan uraian hasil volume satuan_waktu waktu_penyelesaian',
    ],
  ])('of an ABK table: %s', (headings, keys) => {
    const [table] = tablesOf('tugas', [headings.split(';')]).tables;
    expect([...table!.columns.keys()].toSorted()).toEqual(keys.split(' ').toSorted());
  });

  test.each([
    [
      'kode_program;program;kode_kegiatan;kegiatan;kode_sub_kegiatan;sub_kegiatan;pagu_2026',
      'kode=kode_sub_kegiatan@E nama=sub_kegiatan@F pagu=pagu_2026@G',
    ],
    [
      'Kode Rekening;Program/Kegiatan/Sub Kegiatan;Pagu Anggaran (Rp);PPTK;Bendahara Pengeluaran Pembantu',
      'kode=Kode Rekening@A nama=Program/Kegiatan/Sub Kegiatan@B pagu=Pagu Anggaran (Rp)@C pptk=PPTK@D bendahara=Bendahara Pengeluaran Pembantu@E',
    ],
    ['Kode;Uraian;Jumlah;PPK-SKPD', 'kode=Kode@A nama=Uraian@B pagu=Jumlah@C ppk_skpd=PPK-SKPD@D'],
  ])('of a DPA list: %s', (headings, columns) => {
    const [table] = tablesOf('dpa', [headings.split(';')]).tables;
    expect(
      Object.entries(columnsOf(table!))
        .map((pair) => pair.join('='))
        .join(' '),
    ).toBe(columns);
  });

  test('unknown ones are told once, where something stands under them', () => {
    const found = tablesOf('pegawai', [
      'Nama;Jabatan;Hobi;Kesan;Alamat',
      'Contoh Satu;Sopir;Catur;;Jalan Contoh',
    ]);
    expect(codesOf(found)).toEqual(['catatan kolom-diabaikan 1,3']);
    expect(found.findings[0]!.args).toEqual({ headings: ['Hobi'], tables: 1 });
  });

  test('in a workbook of many sheets they are told once, with the number of tables', () => {
    const lines = ['Nama;Jabatan;Hobi', 'Contoh Satu;Sopir;Catur'];
    const other = ['Nama;Jabatan;Kesan', 'Contoh Dua;Sopir;Baik'];
    const sheets = [lines, lines, other, lines].map((sheet, i) => sheetOf(sheet, { name: `S${i}` }));
    const { findings } = tablesIn('pegawai', sheets);
    expect(findings.map(({ code, at, args }) => ({ code, sheet: at.sheet, ...args }))).toEqual([
      { code: 'kolom-diabaikan', sheet: 'S0', headings: ['Hobi'], tables: 3 },
      { code: 'kolom-diabaikan', sheet: 'S2', headings: ['Kesan'], tables: 1 },
    ]);
  });

  test('of two for one column the first is read, and a surer one goes before both', () => {
    const double = tablesOf('pegawai', ['Nama;Jabatan;Unit Kerja;Unor', 'a;b;c;d']);
    expect(codesOf(double)).toEqual(['peringatan kolom-ganda 1,4']);
    expect(double.findings[0]!.args).toEqual({ column: 'Unit kerja', first: 'Unit Kerja', second: 'Unor' });
    expect(columnsOf(double.tables[0]!)['unit']).toBe('Unit Kerja@C');
    const sure = tablesOf('pegawai', ['Nama;Pendidikan;Jabatan;Tingkat Pendidikan', 'a;b;c;d']);
    expect(codesOf(sure)).toEqual([]);
    expect(columnsOf(sure.tables[0]!)['pendidikan']).toBe('Tingkat Pendidikan@D');
  });

  test('"Norma waktu" of bare numbers is the time column of an ABK table', () => {
    const numbers = tablesOf('tugas', ['Uraian;Volume;Norma Waktu', 'Menyusun;2;60', 'Menata;3;1,5'])
      .tables[0]!;
    expect(textsOf(numbers, 'waktu_penyelesaian', 'norma')).toEqual(['60|', '1,5|']);
    expect(numbers.columns.get('waktu_penyelesaian')).toMatchObject({
      key: 'waktu_penyelesaian',
      heading: 'Norma Waktu',
    });
    const texts = tablesOf('tugas', ['Uraian;Volume;Norma Waktu', 'Menyusun;2;2 jam 30 menit']).tables[0]!;
    expect(textsOf(texts, 'waktu_penyelesaian', 'norma')).toEqual(['|2 jam 30 menit']);
  });
});

describe('headings in several rows', () => {
  test('merged groups over subheadings', () => {
    const { tables, findings } = tablesOf(
      'pegawai',
      [
        'No;Nama;Kepangkatan;;Jabatan;;Pendidikan;',
        ';;Gol. Ruang;TMT;Nama;TMT;Tingkat;Tahun Lulus',
        '1;2;3;4;5;6;7;8',
        '1;Contoh Satu;III/a;2020;Sopir;2021;S-1;2010',
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'],
    );
    expect(findings).toEqual([]);
    expect(columnsOf(tables[0]!)).toEqual({
      nama: 'Nama@B',
      jabatan: 'Jabatan Nama@E',
      golongan: 'Kepangkatan Gol. Ruang@C',
      pendidikan: 'Pendidikan Tingkat@G',
    });
    expect(textsOf(tables[0]!, 'nama', 'golongan', 'jabatan', 'pendidikan')).toEqual([
      'Contoh Satu|III/a|Sopir|S-1',
    ]);
  });

  test('the same in a list that keeps no merged cells', () => {
    const { tables } = tablesOf('tugas', [
      'No;Uraian Tugas;Waktu;;Beban Kerja;Kebutuhan Pegawai',
      ';;Penyelesaian;Efektif;;',
      '1;Menyusun rencana;60;75000;10;0,008',
    ]);
    expect(textsOf(tables[0]!, 'uraian', 'waktu_penyelesaian', 'waktu_efektif', 'volume')).toEqual([
      'Menyusun rencana|60|75000|10',
    ]);
  });

  test('two headings one above the other are one', () => {
    const { tables } = tablesOf('pegawai', [
      'No;Nama;Pangkat;Jabatan',
      ';NIP;Golongan;',
      '1;Contoh Satu\n198001012005012001;Penata (III/c);Sopir',
    ]);
    expect(columnsOf(tables[0]!)).toEqual({
      nama: 'Nama NIP@B',
      golongan: 'Pangkat Golongan@C',
      jabatan: 'Jabatan@D',
    });
    expect(tables[0]!.rows).toHaveLength(1);
  });

  test('words under a heading leave it what it is, and those of a group are told with it', () => {
    const { tables, findings } = tablesOf(
      'pegawai',
      ['Nama;Jabatan;Keluarga;', ';sesuai keputusan;Anak;Saudara', 'Contoh Satu;Sopir;2;3'],
      ['A1:A2', 'C1:D1'],
    );
    expect(columnsOf(tables[0]!)).toEqual({ nama: 'Nama@A', jabatan: 'Jabatan sesuai keputusan@B' });
    expect(findings.map(({ args }) => args)).toEqual([
      { headings: ['Keluarga Anak', 'Keluarga Saudara'], tables: 1 },
    ]);
  });

  test('a heading over three columns holds what stands under it, the letter of a stage too', () => {
    const { tables } = tablesOf(
      'tugas',
      [
        [' NO ', 'URAIAN TUGAS', null, null, 'SATUAN HASIL', 'VOLUME KERJA'],
        [1, 'Menyusun rencana', null, null, 'berkas', 2],
        [null, null, 'a.', 'Menghimpun bahan'],
        [2, null, 'Menata arsip', null, 'berkas', 3],
      ],
      ['B1:D1', 'B2:D2'],
    );
    expect(textsOf(tables[0]!, 'nomor', 'uraian', 'volume')).toEqual([
      '1|Menyusun rencana|2',
      '|a. Menghimpun bahan|',
      '2|Menata arsip|3',
    ]);
    expect(tables[0]!.rows[1]!.cell('uraian')!.at).toMatchObject({ line: 3, column: 3 });
    expect(tables[0]!.rows[0]!.cell('volume')!.kind).toBe('angka');
  });

  describe('the second of which nothing is merged into', () => {
    const SIMPEG = [
      'NO;NAMA / NIP;;PANGKAT;JABATAN;;PENDIDIKAN;;UNIT KERJA;KET.',
      ';NAMA LENGKAP / NIP;TTL;GOL. RUANG / TMT;NAMA;TMT;TINGKAT;JURUSAN;;',
    ];
    const PERSON = '1;Contoh Satu;Uji;Penata (III/c);Sopir;2022;S-1;Hukum;Bagian Umum;';
    const merges = ['B1:C1', 'E1:F1', 'G1:H1'];

    test.each([
      ['with groups that are merged, and column numbers', ['1;2;3;4;5;6;7;8;9;10'], merges],
      ['with groups that are merged', [], merges],
      ['in a list that keeps no merged cells', ['1;2;3;4;5;6;7;8;9;10'], []],
      ['in such a list, without column numbers', [], []],
    ])('%s', (_, numbers, ranges) => {
      const { tables } = tablesOf('pegawai', [...SIMPEG, ...numbers, PERSON], ranges);
      expect(
        tables.map((table) => textsOf(table, 'nama', 'golongan', 'jabatan', 'pendidikan', 'unit')),
      ).toEqual([['Contoh Satu|Penata (III/c)|Sopir|S-1|Bagian Umum']]);
    });

    test.each(['E1:F1', 'D1:E1'])('JABATAN over NAMA and TMT, %s merged', (range) => {
      const columns = range.startsWith('E')
        ? [';JABATAN;', ';NAMA;TMT', ';Sopir;2022']
        : ['JABATAN;', 'NAMA;TMT', 'Sopir;2022'];
      const [headings, below, person] = columns;
      const { tables, findings } = tablesOf(
        'pegawai',
        [`NO;NAMA;NIP;${headings!}`, `;;;${below!}`, `1;Contoh Satu;;${person!}`],
        [range],
      );
      expect(findings).toEqual([]);
      expect(tables.map((table) => textsOf(table, 'nama', 'jabatan'))).toEqual([['Contoh Satu|Sopir']]);
    });

    test('units and words that go on below', () => {
      const { tables } = tablesOf('tugas', [
        'NO;URAIAN TUGAS;HASIL KERJA;JUMLAH HASIL;WAKTU PENYELESAIAN (JAM);WAKTU KERJA EFEKTIF;KEBUTUHAN;KET',
        ';;;(1 TAHUN);;(MENIT);PEGAWAI;',
        '1;2;3;4;5;6;7 = 4 x 5 / 6;8',
        '1;Menyusun rencana;dokumen;12;2;75000;0,02;',
      ]);
      expect(tables.map((table) => textsOf(table, 'nomor', 'uraian', 'volume'))).toEqual([
        ['1|Menyusun rencana|12'],
      ]);
      expect(tables[0]!.columns.get('waktu_efektif')!.heading).toBe('WAKTU KERJA EFEKTIF (MENIT)');
      expect(tables[0]!.columns.get('kebutuhan')!.heading).toBe('KEBUTUHAN PEGAWAI');
    });

    test('words that nobody knows, above column numbers', () => {
      const { tables } = tablesOf('pegawai', [
        'NO;NAMA;JABATAN;LAIN',
        ';sesuai ijazah;sesuai keputusan;2026',
        '(1);(2);(3);(4)',
        '1;Contoh Satu;Sopir;x',
      ]);
      expect(tables.map((table) => textsOf(table, 'nama', 'jabatan'))).toEqual([['Contoh Satu|Sopir']]);
    });

    test('but the first row of a list is no heading, though it stands under merged ones', () => {
      const unit = tablesOf(
        'pegawai',
        ['NO;NAMA;;JABATAN;', ';BAGIAN UMUM', '1;Contoh Satu;;Sopir'],
        ['B1:C1', 'D1:E1', 'B2:C2'],
      );
      expect(textsOf(unit.tables[0]!, 'unit', 'nama')).toEqual(['BAGIAN UMUM|Contoh Satu']);
      const duty = tablesOf('tugas', ['NO;URAIAN TUGAS;;VOLUME;', ';a.;Menyusun', '1;;Menata;2'], ['B1:C1']);
      expect(textsOf(duty.tables[0]!, 'uraian')).toEqual(['a. Menyusun', 'Menata']);
      const person = tablesOf('pegawai', ['NAMA;;JABATAN;', 'Contoh Satu;;Sopir'], ['A1:B1', 'C1:D1']);
      expect(textsOf(person.tables[0]!, 'nama', 'jabatan')).toEqual(['Contoh Satu|Sopir']);
      const title = tablesOf('pegawai', ['GELAR;NAMA;;JABATAN', ';Contoh;Satu;Sopir'], ['B1:C1']);
      expect(textsOf(title.tables[0]!, 'nama', 'jabatan')).toEqual(['Contoh Satu|Sopir']);
    });

    test('the date below a heading is not what the heading says, and steps have a column of their own', () => {
      const staff = tablesOf(
        'pegawai',
        ['NAMA;PANGKAT / GOL;;JABATAN', ';TMT;TERAKHIR', 'Contoh Satu;2020;III/c;Sopir'],
        ['B1:C1'],
      );
      expect(textsOf(staff.tables[0]!, 'golongan')).toEqual(['III/c']);
      const duties = tablesOf(
        'tugas',
        ['NO;URAIAN TUGAS;;VOLUME', ';TAHAPAN;URAIAN', '1;Menghimpun;Menata;2'],
        ['B1:C1'],
      );
      expect(textsOf(duties.tables[0]!, 'uraian', 'tahapan')).toEqual(['Menata|Menghimpun']);
    });

    test('nor is the sum of an empty list', () => {
      const { tables } = tablesOf('tugas', [
        'URAIAN TUGAS;VOLUME;KEBUTUHAN',
        'JUMLAH',
        'Menyusun rencana;2;1',
      ]);
      expect(textsOf(tables[0]!, 'uraian')).toEqual(['Menyusun rencana']);
      expect(tables[0]!.columns.get('uraian')!.heading).toBe('URAIAN TUGAS');
    });
  });
});
