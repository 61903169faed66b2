import { FORM_MARK, FORM_SHEETS, GUIDE_SHEET, SECTION_LABEL } from '../../src/lists/form-marks.ts';
import { valueColumns, type ListKind } from '../../src/lists/columns.ts';
import { csv, utf16 } from './list-text.ts';
import { compoundFile, workbook, worksheet, type MadeCell, type MadeSheet } from './workbook.ts';

/** A case of test/fixtures/impor: the words after `bagihabis`, and the files that are there. */
export interface BadList {
  readonly command: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const STAFF = ['NIP', 'NAMA', 'JENIS PEGAWAI', 'JABATAN', 'UNIT KERJA'];
const DUTIES = ['NO', 'URAIAN TUGAS', 'SATUAN HASIL', 'VOLUME KERJA', 'WAKTU PENYELESAIAN (MENIT)'];
const NEED = ['WAKTU KERJA EFEKTIF', 'PEGAWAI YANG DIBUTUHKAN'];
const ACTIVITIES = ['KODE SUB KEGIATAN', 'SUB KEGIATAN', 'BAGIAN', 'PAGU', 'PPTK'];

const ONE = ["'198001012005012001", 'CONTOH SATU', 'PNS', 'PENELAAH TEKNIS KEBIJAKAN', 'BAGIAN UMUM'];
const TWO = ["'198102022006021002", 'CONTOH DUA', 'PNS', 'PENGOLAH DATA DAN INFORMASI', 'BAGIAN UMUM'];

/** What is there before the import, where a case needs something. */
const UMUM = `bagian: Bagian Umum
kode: umum
pegawai:
  - id: satu
    nama: Contoh Satu
    nip: "198001012005012001"
    status: PNS
    jabatan: Penelaah Teknis Kebijakan
    jenjang: pelaksana
tugas:
  - kode: UM-01
    uraian: Mengelola surat masuk
    volume: 250
    norma: 2 jam
`;
const HUKUM = `bagian: Bagian Hukum
kode: hukum
pegawai:
  - id: tiga
    nama: Contoh Tiga
    nip: "198203032007031003"
    status: PNS
    jabatan: Penyuluh Hukum Ahli Muda
    jenjang: ahli-muda
tugas:
  - kode: HK-01
    uraian: Menelaah rancangan keputusan
    volume: 100
    norma: 10 jam
`;

function staff(rows: readonly (readonly string[])[], headings = STAFF): BadList {
  return { command: 'impor pegawai pegawai.csv', files: { 'pegawai.csv': csv([headings, ...rows]) } };
}

function duties(rows: readonly (readonly MadeCell[])[], headings: readonly string[], more = ''): BadList {
  return {
    command: `impor tugas abk.xlsx --bagian "Bagian Umum"${more}`,
    files: { 'abk.xlsx': workbook([{ name: 'ABK', rows: [headings, ...rows] }]) },
  };
}

function book(bytes: Uint8Array, name = 'pegawai.xlsx'): BadList {
  return { command: `impor pegawai ${name}`, files: { [name]: bytes } };
}

const goodSheet: MadeSheet = { name: 'Pegawai', rows: [STAFF, ONE] };

/** A form of Bagian Umum with rows given as key → cell; `section` and `duties` say otherwise than a form does. */
function form(
  rows: Readonly<Partial<Record<ListKind, readonly Readonly<Record<string, MadeCell>>[]>>>,
  { section = 'umum', duties = FORM_SHEETS.tugas } = {},
): BadList {
  const sheets = (['pegawai', 'tugas', 'dpa', 'fungsi'] as const).map((kind) => {
    const columns = valueColumns(kind);
    return {
      name: kind === 'tugas' ? duties : FORM_SHEETS[kind],
      rows: [
        columns.map(({ heading }) => heading),
        ...(rows[kind] ?? []).map((row) => columns.map(({ key }) => row[key])),
      ],
    };
  });
  const guide = { name: GUIDE_SHEET, rows: [[FORM_MARK], [SECTION_LABEL, section]] };
  return {
    command: 'impor formulir formulir-umum.xlsx',
    files: { 'bagian/umum.yaml': UMUM, 'formulir-umum.xlsx': workbook([...sheets, guide]) },
  };
}

const PERSON = {
  id: 'satu',
  nama: 'Contoh Satu',
  nip: '198001012005012001',
  status: 'PNS',
  jabatan: 'Penelaah Teknis Kebijakan',
  jenjang: 'pelaksana',
};
const DUTY = { kode: 'UM-01', uraian: 'Mengelola surat masuk', volume: 250, norma: '2 jam' };

/** One cell of 24 million letters, which pack into a thousandth. */
function bomb(): Uint8Array {
  return workbook([goodSheet], {
    'xl/worksheets/sheet1.xml': worksheet({ rows: [['A'.repeat(24_000_000)]] }),
  });
}

const ENTITIES = `<!DOCTYPE worksheet [<!ENTITY a "Contoh"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n`;

export const BAD_LISTS: Readonly<Record<string, BadList>> = {
  // Workbooks
  'bukan-buku': book(new TextEncoder().encode('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n')),
  'csv-bernama-xlsx': { command: 'impor pegawai pegawai.xlsx', files: { 'pegawai.xlsx': csv([STAFF, ONE]) } },
  'xls-lama': book(compoundFile('Workbook'), 'pegawai.xls'),
  bersandi: book(compoundFile('EncryptedPackage')),
  ods: book(
    workbook([goodSheet], {
      '[Content_Types].xml': undefined,
      '_rels/.rels': undefined,
      'xl/workbook.xml': undefined,
      'xl/_rels/workbook.xml.rels': undefined,
      'xl/worksheets/sheet1.xml': undefined,
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    }),
    'pegawai.ods',
  ),
  terpotong: book(workbook([goodSheet]).subarray(0, 700)),
  mengembang: book(bomb()),
  entitas: book(
    workbook([goodSheet], { 'xl/worksheets/sheet1.xml': worksheet({ rows: [STAFF, ONE] }, ENTITIES) }),
  ),
  'tanpa-lembar': book(workbook([])),
  'terlalu-luas': book(
    workbook([goodSheet], {
      'xl/worksheets/sheet1.xml': worksheet({ rows: [STAFF, ONE] }).replace(
        '</sheetData>',
        '<row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>',
      ),
    }),
  ),
  makro: book(
    workbook([goodSheet], { 'xl/vbaProject.bin': new Uint8Array(64) }, [
      { type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', target: 'vbaProject.bin' },
    ]),
    'pegawai.xlsm',
  ),
  'tautan-luar': book(
    workbook(
      [goodSheet],
      {
        'xl/externalLinks/externalLink1.xml':
          '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
      [
        {
          type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink',
          target: 'externalLinks/externalLink1.xml',
        },
      ],
    ),
  ),
  'sel-tak-bernilai': book(
    workbook([
      {
        name: 'Pegawai',
        rows: [
          STAFF,
          [...ONE.slice(0, 3), { error: '#REF!' }, ONE[4]],
          [...TWO.slice(0, 4), { formula: 'VLOOKUP(A3,X:Y,2,0)' }],
        ],
      },
    ]),
  ),
  'kutip-tunggal': {
    command: 'impor pegawai pegawai.csv',
    files: { 'pegawai.csv': 'NIP,NAMA\n"1980,Contoh\n' },
  },
  biner: {
    command: 'impor pegawai pegawai.csv',
    files: { 'pegawai.csv': Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256) },
  },
  'utf-16': {
    command: 'impor pegawai pegawai.txt',
    files: {
      'pegawai.txt': utf16(
        csv([STAFF, ONE, ["'19810202200602100", 'CONTOH TIGA — É', ...TWO.slice(2)]], '\t'),
      ),
    },
  },

  // Sheets and columns
  'lembar-tak-ada': {
    command: 'impor pegawai pegawai.xlsx --lembar Pegawe',
    files: { 'pegawai.xlsx': workbook([goodSheet, { name: 'Keterangan', rows: [['x']] }]) },
  },
  'tanpa-judul': { command: 'impor pegawai pegawai.csv', files: { 'pegawai.csv': csv([ONE, TWO]) } },
  'kolom-kurang': staff([[ONE[0]!, 'A', 'UMUM']], ['NIP', 'GOLONGAN DARAH', 'UNIT KERJA']),
  'judul-ganda': staff([[...ONE, 'Contoh Lain']], [...STAFF, 'NAMA PEGAWAI']),
  'peta-salah': {
    command: 'impor pegawai pegawai.csv --peta peta.yaml',
    files: {
      'pegawai.csv': csv([['NOMOR INDUK', ...STAFF.slice(1)], ONE]),
      'peta.yaml': 'pegawai:\n  nip: NOMER INDUK\n  nama: NAMA\n',
    },
  },

  // Staff
  'nip-hilang-angka': book(
    workbook([
      {
        name: 'Data Pegawai',
        rows: [STAFF, [198001012005012000, ...ONE.slice(1)], ['1.98102022006021E+17', ...TWO.slice(1)]],
      },
    ]),
  ),
  'nip-salah': staff([
    ONE,
    ['198113022006021002', ...TWO.slice(1)],
    ['19820303200703100', 'CONTOH TIGA', ...ONE.slice(2)],
  ]),
  'nip-ganda': staff([ONE, TWO, [ONE[0]!, 'CONTOH TIGA', ...ONE.slice(2)]]),
  'unit-tak-dikenal': staff([
    ONE,
    [...TWO.slice(0, 4), 'PUSKESMAS MELATI'],
    [...ONE.slice(0, 0), "'198203032007031003", 'CONTOH TIGA', ...ONE.slice(2, 4), 'PUSKESMAS MELATI'],
  ]),
  'unit-salah-ketik': {
    command: 'impor pegawai pegawai.csv',
    files: {
      'bagian/umum.yaml': UMUM,
      'pegawai.csv': csv([STAFF, ONE, [...TWO.slice(0, 4), 'BAGIAN UMMUM']]),
    },
  },
  'tanpa-bagian': staff([ONE.slice(0, 4), TWO.slice(0, 4)], STAFF.slice(0, 4)),
  'di-bagian-lain': {
    command: 'impor pegawai pegawai.csv',
    files: {
      'bagian/hukum.yaml': HUKUM,
      'bagian/umum.yaml': UMUM,
      'pegawai.csv': csv([
        STAFF,
        ["'198203032007031003", 'CONTOH TIGA', 'PNS', 'PENYULUH HUKUM AHLI MUDA', 'BAGIAN UMUM'],
      ]),
    },
  },

  // Duties
  'angka-campur': duties(
    [
      [1, 'Menyusun laporan bulanan', 'laporan', '12', '1.250,5'],
      [2, 'Menghimpun daftar hadir', 'daftar', '12', '1,250.5'],
    ],
    DUTIES,
  ),
  'satuan-tak-jelas': duties(
    [[1, 'Menyusun laporan bulanan', 'laporan', 12, 60]],
    [...DUTIES.slice(0, 4), 'WAKTU PENYELESAIAN'],
  ),
  'satuan-bertentangan': duties(
    [
      [1, 'Menyusun laporan bulanan', 'laporan', 12, 600, 72000, 0.1],
      [2, 'Menghimpun daftar hadir', 'daftar', 240, 30, 72000, 0.1],
    ],
    [...DUTIES.slice(0, 4), 'WAKTU PENYELESAIAN (JAM)', ...NEED],
  ),
  'kebutuhan-tak-cocok': duties(
    [
      [1, 'Menyusun laporan bulanan', 'laporan', 12, 625, 75000, 0.1],
      [2, 'Menghimpun daftar hadir', 'daftar', 250, 30, 75000, 0.35],
      [3, 'Mencatat surat masuk', 'catatan', 250, 60, 75000, 0.2],
      [undefined, 'JUMLAH', undefined, undefined, undefined, undefined, 0.9],
    ],
    [...DUTIES, ...NEED],
  ),
  'waktu-efektif-berbeda': {
    command: 'impor tugas abk.xlsx --bagian "Bagian Umum"',
    files: {
      'setda.yaml': 'perangkat_daerah: Sekretariat Daerah\nwaktu_kerja: { menit_efektif: 75000 }\n',
      'abk.xlsx': workbook([
        {
          name: 'ABK',
          rows: [
            [...DUTIES, ...NEED],
            [1, 'Menyusun laporan bulanan', 'laporan', 12, 600, 72000, 0.1],
          ],
        },
      ]),
    },
  },
  'volume-pecahan': duties([[1, 'Menyusun laporan bulanan', 'laporan', 12.5, 60]], DUTIES),
  'volume-kosong': duties(
    [
      [1, 'Menyusun laporan bulanan', 'laporan', undefined, 60],
      [2, 'Menghimpun daftar hadir', 'daftar', 250, undefined],
      [3, 'Melaksanakan tugas kedinasan lain yang diberikan atasan', 'laporan'],
    ],
    DUTIES,
  ),
  'rumus-tanpa-nilai': duties(
    [[1, 'Menyusun laporan bulanan', 'laporan', { formula: '6*2' }, { error: '#DIV/0!' }]],
    DUTIES,
  ),

  // Activities
  'dpa-ganda': {
    command: 'impor dpa dpa.csv',
    files: {
      'bagian/umum.yaml': UMUM,
      'dpa.csv': csv(
        [
          ACTIVITIES,
          ['4.01.01.2.06.0008', 'Fasilitasi Kunjungan Tamu', 'Bagian Umum', '42.048.000', 'Contoh Satu'],
          ['4.01.01.2.06.0008', 'Fasilitasi Kunjungan Tamu', 'Bagian Umum', 'Rp 34.000.000', ''],
          ['4.01.01.2.6', 'Fasilitasi', 'Bagian Umum', 'seribu', ''],
        ],
        ';',
      ),
    },
  },
  'pejabat-tak-jelas': {
    command: 'impor dpa dpa.csv',
    files: {
      'bagian/umum.yaml': UMUM,
      'dpa.csv': csv([
        ACTIVITIES,
        ['4.01.01.2.06.0008', 'Fasilitasi Kunjungan Tamu', 'Bagian Umum', '42.048.000', 'Contoh Sembilan'],
      ]),
    },
  },

  // Forms
  'formulir-isi': form({
    pegawai: [{ ...PERSON, status: 'PNSS', golongan: 'III/z', kontrak_sampai: 'besok' }],
    tugas: [
      { ...DUTY, prioritas: 'penting', norma: '2 jm', volume: 'banyak' },
      { uraian: 'Menyusun laporan' },
    ],
  }),
  'formulir-rujukan': form({
    pegawai: [PERSON],
    tugas: [
      {
        ...DUTY,
        fungsi: 'F9',
        dpa: '4.01.01.2.06.0008',
        penanggung_jawab: 'sembilan',
        jangan_dirangkap: 'UM-99',
      },
    ],
  }),
  'formulir-lembar': form({ pegawai: [PERSON], tugas: [DUTY] }, { duties: 'Tugas 2026' }),
  'formulir-bagian': form({ pegawai: [PERSON], tugas: [DUTY] }, { section: 'hukum' }),
  'formulir-ganda': form({ pegawai: [PERSON], tugas: [DUTY, { ...DUTY, uraian: 'Mengelola surat keluar' }] }),
};

/** Other formats of the same findings. */
export const FORMATS: Readonly<Record<string, BadList>> = Object.fromEntries(
  ['json', 'sarif', 'github', 'gitlab', 'junit', 'md'].map((format) => {
    const { command, files } = BAD_LISTS['sel-tak-bernilai']!;
    return [`format-${format}`, { command: `${command} --format ${format}`, files }];
  }),
);

/** What `ekspor` says; its workbooks are proven by their way back. */
export const EXPORTS: Readonly<Record<string, BadList>> = {
  semua: { command: 'ekspor', files: { 'bagian/hukum.yaml': HUKUM, 'bagian/umum.yaml': UMUM } },
  'satu-bagian': {
    command: 'ekspor --bagian hukum',
    files: { 'bagian/hukum.yaml': HUKUM, 'bagian/umum.yaml': UMUM },
  },
  gabung: { command: 'ekspor --gabung', files: { 'bagian/hukum.yaml': HUKUM, 'bagian/umum.yaml': UMUM } },
  'bagian-tak-ada': { command: 'ekspor --bagian umun', files: { 'bagian/umum.yaml': UMUM } },
  'masukan-salah': {
    command: 'ekspor',
    files: { 'bagian/umum.yaml': UMUM.replace('jenjang: pelaksana', 'jenjang: pelaksanaan') },
  },
};
