import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IntakeContext } from '../../src/intake/context.ts';
import { findTables } from '../../src/intake/tables/find-tables.ts';
import { EMPTY_MAP } from '../../src/wire/import-map.ts';
import { staffEntries } from '../../src/intake/staff/staff-entries.ts';
import type { Table } from '../../src/intake/tables/table.ts';
import { readSheets } from '../../src/sheets/read-sheets.ts';
import { HSS_UNITS } from './hss-units.ts';
import { PRIVATE, siasnCsv, type SiasnPerson } from './siasn-export.ts';
import { CONTEXT, KNOWN, personOf, tableOf, type Given } from './table-of.ts';

const NIP = '198001012005012001';

function read(tables: readonly Table[], context: IntakeContext = CONTEXT) {
  const { entries, findings, unknownUnits } = staffEntries(tables, context);
  return {
    people: entries.map(({ fields }) =>
      Object.fromEntries(fields.map(({ column, value }) => [column.key, value])),
    ),
    guesses: entries.map(({ fields }) =>
      fields.filter((field) => field.isGuess).map(({ column }) => column.key),
    ),
    sections: entries.map(({ section }) => section.code),
    codes: findings.map(({ code, severity, at }) => `${severity} ${code} ${at.line}:${at.column}`),
    entries,
    findings,
    unknownUnits,
  };
}

/** One person by the columns given. */
function one(cells: Readonly<Record<string, Given>>, context: IntakeContext = CONTEXT) {
  const row = { nama: 'Contoh Satu', jabatan: 'Penelaah Teknis Kebijakan', ...cells };
  const result = read([tableOf(Object.keys(row), [Object.values(row)], { kind: 'pegawai' })], context);
  return { ...result, person: result.people[0]!, guessed: result.guesses[0]! };
}

describe('one row', () => {
  test('a person of the civil service', () => {
    const { person, codes } = one({
      nama: 'SITI CONTOH',
      gelar_depan: 'Dr.',
      gelar_belakang: 'S.Sos., M.Si.',
      nip: `'${NIP}`,
      jenis_pegawai: 'PNS',
      status_cpns_pns: 'P',
      golongan: 'Penata Tk. I (III/d)',
      jenis_jabatan: 'Jabatan Fungsional',
      jabatan: 'ANALIS KEBIJAKAN AHLI MUDA',
      pendidikan: 'S-2',
      kedudukan_hukum: 'Aktif',
      unit: 'SUB BAGIAN PROTOKOL - BAGIAN UMUM - SEKRETARIAT DAERAH',
    });
    expect(person).toEqual({
      nama: 'Dr. Siti Contoh, S.Sos., M.Si.',
      nip: NIP,
      status: 'PNS',
      jabatan: 'Analis Kebijakan Ahli Muda',
      jenjang: 'ahli-muda',
      golongan: 'III/d',
      pendidikan: 'S2',
      tim: 'protokol',
      keadaan: 'aktif',
    });
    expect(codes).toEqual([]);
  });

  test('fields stand in the order of the columns, each at its cell', () => {
    const { entries } = one({
      pendidikan: 'S1',
      nip: NIP,
      status: 'PNS',
      waktu: '0,5',
      kontrak_sampai: '31-12-2026',
    });
    expect(entries[0]!.fields.map(({ column, at }) => `${column.key} ${at.column}`)).toEqual([
      'nama 1',
      'nip 4',
      'status 5',
      'jabatan 2',
      'jenjang 1',
      'pendidikan 3',
      'kontrak_sampai 7',
      'waktu 6',
    ]);
    expect(entries[0]).toMatchObject({ kind: 'pegawai', isForm: false, at: { line: 2, column: 1 } });
  });

  test('name and NIP in one cell', () => {
    const { person } = one({ nama: `CONTOH SATU, S.E.\nNIP. 19800101 200501 2 001`, status: 'PNS' });
    expect(person).toMatchObject({ nama: 'Contoh Satu, S.E.', nip: NIP });
    // A telephone is neither.
    expect(one({ nama: 'Contoh Satu (081234567890)', status: 'PTT' }).person).not.toHaveProperty('nip');
  });

  test('a NIP whose digits are lost is refused, at its cell, and not quoted', () => {
    const { person, codes, findings } = one({ nip: 1.97509282001032e17, status: 'PNS' });
    expect(person).not.toHaveProperty('nip');
    expect(codes).toContain('galat nip-hilang-angka 2:3');
    expect(JSON.stringify(findings)).not.toMatch(/\d{6}/);
  });

  test('a NIP with a wrong sign is told; one of wrong length is for the checks of the section', () => {
    expect(one({ nip: '19800101200501200l', status: 'PNS' }).codes).toContain('galat nip-salah 2:3');
    expect(one({ nip: '19800101', status: 'PNS' })).toMatchObject({ person: { nip: '19800101' } });
    const other = one({ nip: '814/22/2020', status: 'Honorer' });
    expect(other.person).not.toHaveProperty('nip');
    expect(other.codes).toContain('peringatan nip-salah 2:3');
  });

  test.each<[Record<string, Given>, string, boolean]>([
    [{ status: 'PNS' }, 'PNS', false],
    [{ jenis_pegawai: 'PNS', status_cpns_pns: 'C' }, 'CPNS', false],
    [{ status_cpns_pns: 'P' }, 'PNS', false],
    [{ status: 'PPPK', jenis_pegawai: 'PPPK Paruh Waktu' }, 'PPPK Paruh Waktu', false],
    [{ nip: NIP }, 'PNS', true],
    [{ nip: '199001012023211001' }, 'PPPK', true],
    [{ golongan: 'IX' }, 'PPPK', true],
    [{ golongan: 'III/a' }, 'PNS', true],
    [{ nip: 'Honorer' }, 'PTT', true],
    [{ jabatan: 'Tenaga Pendukung Administrasi' }, 'PTT', true],
    [{ nip: '-' }, 'PTT', true],
    // A golongan of PNS, though none that there is.
    [{ golongan: 'Penata (III/z)' }, 'PNS', true],
    [{ golongan: 'V/a', nip: '-' }, 'PNS', true],
    [{ pangkat: 'Penata Tk. I' }, 'PNS', true],
    [{}, 'PTT', true],
    // What the column says of something else does not stand in the way.
    [{ status: 'Kawin', nip: NIP }, 'PNS', true],
  ])('status of %j', (cells, status, isGuess) => {
    const { person, guessed, findings } = one(cells);
    expect(person['status']).toBe(status);
    expect(guessed.includes('status')).toBe(isGuess);
    const said = findings.some(({ code, args }) => code === 'nilai-disimpulkan' && args.value === status);
    expect(said).toBe(isGuess);
  });

  test.each<[Record<string, Given>, string, boolean]>([
    [{ jenjang: 'ahli-muda' }, 'ahli-muda', false],
    [{ jenjang: 'Ahli Muda' }, 'ahli-muda', false],
    [{ jenjang: 'Muda' }, 'ahli-muda', false],
    [{ jenjang: 'Eselon IV' }, 'pengawas', false],
    [{ eselon: 'III.a', jabatan: 'Kepala' }, 'administrator', false],
    [{ jenis_jabatan: 'Pelaksana' }, 'pelaksana', false],
    [{ jabatan: 'Perencana', jenis_jabatan: 'Fungsional', golongan: 'III/c' }, 'ahli-muda', true],
    [{ jabatan: 'Perencana', jenis_jabatan: 'Fungsional' }, 'pelaksana', true],
    [{ jabatan: 'Perencana' }, 'pelaksana', true],
    [{ jabatan: 'Analis Kebijakan Muda', golongan: 'III/d' }, 'ahli-muda', true],
    [{ jabatan: 'ARSIPARIS PERTAMA', golongan: 'III/a' }, 'ahli-pertama', true],
    [{ jabatan: 'Perencana Madya', golongan: 'IV/a', jenis_jabatan: 'Fungsional' }, 'ahli-madya', true],
    [{ jabatan: 'Analis Kebijakan Muda', golongan: 'II/c' }, 'pelaksana', true],
    [{ jabatan: 'Analis Kebijakan Muda' }, 'pelaksana', true],
    [{ jabatan: 'Pengadministrasi Perpustakaan Utama', golongan: 'III/a' }, 'pelaksana', true],
    [{ status: 'THL', jabatan: 'Pengemudi' }, 'non-asn', false],
    [{ jabatan: 'PNS TUGAS BELAJAR' }, 'pelaksana', true],
  ])('jenjang of %j', (cells, jenjang, isGuess) => {
    const { person, guessed } = one({ nip: NIP, status: 'PNS', ...cells });
    expect(person['jenjang']).toBe(jenjang);
    expect(guessed.includes('jenjang')).toBe(isGuess);
  });

  test('study leave as a position', () => {
    const { person } = one({ jabatan: 'PNS TUGAS BELAJAR', kedudukan_hukum: 'Aktif', status: 'PNS' });
    expect(person).toMatchObject({ jabatan: 'PNS Tugas Belajar', keadaan: 'tugas-belajar' });
  });

  test('golongan by the pangkat; of the other kind, or not to be read, left out and said', () => {
    expect(one({ status: 'PNS', pangkat: 'Penata Muda' }).person).toMatchObject({ golongan: 'III/a' });
    for (const cells of [
      { status: 'PNS', golongan: 'III' },
      { status: 'PNS', golongan: 'xyz' },
    ]) {
      const { person, codes } = one(cells);
      expect(person).not.toHaveProperty('golongan');
      expect(codes).toContain('peringatan isi-sel-salah 2:4');
    }
    expect(one({ status: 'Honorer', golongan: 'Honorer' }).codes).toEqual([]);
  });

  test.each<[Record<string, Given>, string | undefined, string[]]>([
    [{ golongan: 'Penata (III/z)' }, undefined, ['peringatan isi-sel-salah 2:4']],
    [{ golongan: 'III/z', pangkat: 'Penata' }, undefined, ['peringatan isi-sel-salah 2:4']],
    [{ golongan: 'III', pangkat: 'Penata' }, 'III/c', []],
    [{ golongan: 'Penata (III/d)' }, 'III/d', ['peringatan pangkat-golongan-berbeda 2:4']],
    [{ golongan: 'III/d', pangkat: 'Penata' }, 'III/d', ['peringatan pangkat-golongan-berbeda 2:4']],
    [{ golongan: 'III/d', pangkat: 'Penata Tk. I' }, 'III/d', []],
    [{ golongan: 'Penata Muda Tk. I/III.b' }, 'III/b', []],
  ])('golongan of %j', (cells, golongan, expected) => {
    const { person, codes } = one({ status: 'PNS', ...cells });
    expect(person['golongan']).toBe(golongan);
    expect(codes.filter((code) => !code.includes('nilai-disimpulkan'))).toEqual(expected);
  });

  test('pangkat and golongan that disagree are told with both', () => {
    const { findings } = one({ status: 'PNS', golongan: 'Penata (III/d)' });
    expect(findings.find(({ code }) => code === 'pangkat-golongan-berbeda')).toMatchObject({
      args: { rank: 'Penata', ofRank: 'III/c', stated: 'III/d' },
    });
  });

  test('education that cannot be read is left out and said', () => {
    const { person, codes } = one({ status: 'PNS', pendidikan: 'Kursus' });
    expect(person).not.toHaveProperty('pendidikan');
    expect(codes).toContain('peringatan isi-sel-salah 2:4');
  });

  test('who has left is not taken over, and it is said with the number of rows', () => {
    const rows = [
      ['Contoh Satu', 'Arsiparis Terampil', 'PNS', 'Pensiun'],
      ['Contoh Dua', 'Arsiparis Terampil', 'PNS', 'Pensiun'],
      ['Contoh Tiga', 'Arsiparis Terampil', 'PNS', 'Pemberhentian sementara'],
    ];
    const table = tableOf(['nama', 'jabatan', 'status', 'kedudukan_hukum'], rows, { kind: 'pegawai' });
    const { people, findings } = read([table]);
    expect(people.map(({ nama, keadaan }) => [nama, keadaan])).toEqual([['Contoh Tiga', 'cuti']]);
    expect(findings.map(({ severity, args }) => ({ severity, ...args }))).toMatchObject([
      { severity: 'peringatan', value: 'cuti', from: 'Pemberhentian sementara', rows: 1 },
      { severity: 'peringatan', condition: 'Pensiun', rows: 2 },
    ]);
    expect(findings.at(-1)).toMatchObject({ code: 'pegawai-tidak-diambil', at: { line: 2, column: 4 } });
  });

  test('a dated condition is read as in a form', () => {
    expect(one({ status: 'PNS', keadaan: 'cuti 2026-01-05 s.d. 2026-03-04' }).person['keadaan']).toEqual([
      { jenis: 'cuti', mulai: '2026-01-05', selesai: '2026-03-04' },
    ]);
  });

  test.each(['nama', 'jabatan', 'nip', 'golongan', 'keadaan', 'unit', 'bagian'])(
    'an error in the column %s is told once, and no blank cell beside it',
    (key) => {
      const { codes, findings } = one({ status: 'PNS', [key]: { broken: '#REF!' } });
      expect(codes.filter((code) => code.startsWith('galat'))).toEqual([
        expect.stringContaining('sel-tak-bernilai') as unknown,
      ]);
      expect(findings.find(({ severity }) => severity === 'galat')).toMatchObject({
        args: { column: key, what: 'galat', token: '#REF!' },
      });
    },
  );

  test('a NIP that became an error is no lack of one', () => {
    expect(one({ nip: { broken: '#N/A' } }).person['status']).toBe('PNS');
  });

  test('an error as NIP of a form', () => {
    const table = tableOf(['nama', 'nip'], [['Contoh', { broken: '#REF!' }]], {
      kind: 'pegawai',
      isForm: true,
      section: 'umum',
    });
    expect(read([table]).codes).toEqual(['galat sel-tak-bernilai 2:2']);
  });

  test('a name or position that is not there is said, and the row left aside', () => {
    expect(one({ nama: '', status: 'PNS' })).toMatchObject({
      people: [],
      codes: ['galat isi-wajib-kosong 2:1'],
    });
    expect(one({ jabatan: '-', status: 'PNS' })).toMatchObject({
      people: [],
      codes: ['galat isi-wajib-kosong 2:2'],
    });
  });
});

describe('sections and teams', () => {
  const rows = (...units: Given[]): Table =>
    tableOf(
      ['nama', 'jabatan', 'status', 'unit'],
      units.map((unit, i) => [`Contoh ${String.fromCharCode(65 + i)}`, 'Arsiparis Terampil', 'PNS', unit]),
      { kind: 'pegawai', sheet: 'Pegawai' },
    );
  const bare = { ...CONTEXT, section: undefined };

  test('a blank unit is that of --bagian, else an error', () => {
    expect(read([rows('BAGIAN UMUM', undefined)]).sections).toEqual(['umum', 'organisasi']);
    expect(read([rows('BAGIAN UMUM', '-')], bare).codes).toEqual(['galat isi-wajib-kosong 3:4']);
  });

  test('an error where the section would stand is told as such, with --bagian or without', () => {
    for (const context of [CONTEXT, bare])
      expect(read([rows({ broken: '#REF!' })], context)).toMatchObject({
        people: [],
        codes: ['galat sel-tak-bernilai 2:4'],
      });
  });

  test('a list that names no section is asked for one, once', () => {
    const table = tableOf(
      ['nama', 'jabatan'],
      [
        ['Contoh A', 'X'],
        ['Contoh B', 'X'],
      ],
      { kind: 'pegawai' },
    );
    expect(read([table], bare).codes).toEqual(['galat bagian-tak-disebut 1:1']);
  });

  test('a title above the table names the section', () => {
    const table = (titles: Record<string, string>) =>
      tableOf(['nama', 'jabatan', 'status'], [['Contoh A', 'Arsiparis Terampil', 'PNS']], {
        kind: 'pegawai',
        titles,
      });
    expect(read([table({ 'unit kerja': 'Bagian Umum' })], bare).sections).toEqual(['umum']);
    expect(read([table({ bagian: 'Umum', subbagian: 'Protokol' })], bare)).toMatchObject({
      sections: ['umum'],
      people: [{ tim: 'protokol' }],
    });
    expect(read([table({ 'unit kerja': 'Sekretariat Daerah' })]).sections).toEqual(['organisasi']);
    expect(read([table({ 'unit kerja': 'Kelompok X' })], bare).codes).toEqual(['galat unit-tak-dikenal 1:1']);
  });

  test('the column bagian tells the section and the unit the team', () => {
    const { person, sections } = one({
      status: 'PNS',
      bagian: 'umum',
      unit: 'Sub Bagian Arsip - Bagian Umum',
    });
    expect([person['tim'], sections]).toEqual(['arsip', ['umum']]);
  });

  test('the team of somebody who has one stays as it is', () => {
    const staff = [personOf({ id: 'a', nip: NIP, team: 'tu' })];
    const context = { ...CONTEXT, known: { ...KNOWN, staff } };
    const unit = 'Sub Bagian Tata Usaha - Bagian Umum';
    expect(one({ nip: NIP, unit }, context).person).not.toHaveProperty('tim');
    expect(one({ nama: 'CONTOH SATU, S.E.', status: 'PNS', unit }, context).person).not.toHaveProperty('tim');
    expect(one({ nama: 'Contoh Dua', status: 'PNS', unit }, context).person['tim']).toBe('tata-usaha');
    expect(one({ nip: NIP, unit, tim: 'Tim Kerja Arsip' }, context).person['tim']).toBe('arsip');
  });
});

describe('several rows', () => {
  const table = (...nips: string[]): Table =>
    tableOf(
      ['nama', 'jabatan', 'nip', 'id'],
      nips.map((nip, i) => [`Contoh ${String.fromCharCode(65 + i)}`, 'Perencana', nip, `contoh-${i % 2}`]),
      { kind: 'pegawai' },
    );

  test('a NIP or id that stands again is told with the place of the first', () => {
    const { people, findings } = read([table(NIP, '198502022010011002', `NIP ${NIP}`)]);
    expect(people).toHaveLength(2);
    expect(findings.find(({ code }) => code === 'baris-ganda')).toMatchObject({
      severity: 'galat',
      at: { line: 4 },
      related: [{ line: 2 }],
    });
    expect(JSON.stringify(findings)).not.toContain(NIP);
  });

  test('what was found out is said once for all rows', () => {
    const { findings } = read([table(NIP, '198502022010011002')]);
    expect(findings.map(({ args }) => args)).toEqual([
      { column: 'Status', value: 'PNS', from: 'NIP', rows: 2 },
      { column: 'Jenjang', value: 'pelaksana', from: 'Perencana', rows: 2 },
    ]);
  });
});

describe('a form', () => {
  const KEYS = ['id', 'nama', 'nip', 'status', 'jabatan', 'jenjang', 'golongan', 'tim', 'waktu'];
  const form = (...row: Given[]): Table =>
    tableOf(KEYS, [row], { kind: 'pegawai', isForm: true, section: 'umum' });

  test('is read as it stands; an emptied cell takes the key away', () => {
    const { people, sections, codes } = read([
      form('siti', 'SITI CONTOH', NIP, 'PNS', 'ANALIS', 'ahli-muda', '', 'arsip', 0.5),
    ]);
    expect(people[0]).toEqual({
      id: 'siti',
      nama: 'SITI CONTOH',
      nip: NIP,
      status: 'PNS',
      jabatan: 'ANALIS',
      jenjang: 'ahli-muda',
      golongan: undefined,
      tim: 'arsip',
      waktu: 0.5,
    });
    expect(Object.keys(people[0]!)).toEqual(KEYS);
    expect([sections, codes]).toEqual([['umum'], []]);
  });

  test('what is needed and blank is an error, but for the id of somebody new', () => {
    expect(read([form('', 'Contoh', '', '', 'Analis', 'pelaksana')]).codes).toEqual([
      'galat isi-wajib-kosong 2:4',
    ]);
  });

  test('a NIP that was pasted as a number is refused there too', () => {
    const { codes, people } = read([form('a', 'Contoh', 1.97509282001032e17, 'PNS', 'Analis', 'pelaksana')]);
    expect(codes).toEqual(['galat nip-hilang-angka 2:3']);
    expect(people[0]).not.toHaveProperty('nip');
  });

  test('a code that is not there yet is a new section', () => {
    const table = tableOf(KEYS, [['a', 'Contoh', '', 'PTT', 'Sopir', 'non-asn']], {
      kind: 'pegawai',
      isForm: true,
      section: 'tata-usaha',
    });
    expect(read([table]).entries[0]!.section).toEqual({ code: 'tata-usaha', name: 'Bagian Tata Usaha' });
  });
});

describe('a SIASN export', () => {
  const UNITS = [
    'BAGIAN UMUM',
    'SUB BAGIAN PROTOKOL',
    'SUBBAGIAN KEUANGAN.',
    'BAGIAN ORGANISASI',
    'SEKRETARIAT DAERAH',
  ];
  const people: SiasnPerson[] = Array.from({ length: 30 }, (_, i) => ({
    'NIP BARU': `'1980010120050120${String(i + 10)}`,
    NAMA: `CONTOH ${String.fromCharCode(65 + (i % 26))}${i > 25 ? ' DUA' : ' SATU'}`,
    'GELAR BELAKANG': i % 3 === 0 ? 'S.SOS.' : '',
    'JENIS PEGAWAI NAMA': 'PNS',
    'KEDUDUKAN HUKUM NAMA': i === 7 ? 'CLTN' : 'Aktif',
    'STATUS CPNS PNS': i === 8 ? 'C' : 'P',
    'GOL AKHIR NAMA': 'III/b',
    'JENIS JABATAN NAMA': 'Jabatan Pelaksana',
    'JABATAN NAMA': i === 9 ? 'PNS TUGAS BELAJAR' : 'PENELAAH TEKNIS KEBIJAKAN',
    'TINGKAT PENDIDIKAN NAMA': 'S-1/Sarjana',
    'PENDIDIKAN NAMA': 'S-1 ILMU ADMINISTRASI NEGARA',
    'UNOR NAMA': `${UNITS[i % UNITS.length]!} - SEKRETARIAT DAERAH - PEMERINTAH KAB. CONTOH`,
  }));
  const csv = siasnCsv(people);
  const { workbook } = readSheets('siasn.csv', new TextEncoder().encode(csv));
  const { tables } = findTables([workbook!], { kind: 'pegawai', map: EMPTY_MAP, sheets: [] });
  const context: IntakeContext = {
    known: { ...KNOWN, sections: [] },
    map: EMPTY_MAP,
    units: HSS_UNITS,
    section: undefined,
  };

  test('its people stand in the sections that the table of units gives', () => {
    const { people: read_, entries, sections, codes } = read(tables, context);
    expect(codes).toEqual([]);
    expect(read_).toHaveLength(30);
    expect(sections.slice(0, 5)).toEqual([
      'umum',
      'protokol-dan-komunikasi-pimpinan',
      'perencanaan-dan-keuangan',
      'organisasi',
      'pimpinan',
    ]);
    expect(entries[1]!.section.name).toBe('Bagian Protokol dan Komunikasi Pimpinan');
    expect(read_[6]).toEqual({
      nama: 'Contoh G Satu, S.Sos.',
      nip: '198001012005012016',
      status: 'PNS',
      jabatan: 'Penelaah Teknis Kebijakan',
      jenjang: 'pelaksana',
      golongan: 'III/b',
      pendidikan: 'S1',
      tim: 'protokol',
      keadaan: 'aktif',
    });
    expect([7, 8, 9].map((i) => [read_[i]!['keadaan'], read_[i]!['status']])).toEqual([
      ['cuti', 'PNS'],
      ['aktif', 'CPNS'],
      ['tugas-belajar', 'PNS'],
    ]);
  });

  test('nothing private comes over', () => {
    const all = JSON.stringify(staffEntries(tables, context));
    for (const value of Object.values(PRIVATE)) expect(all).not.toContain(`"${value}"`);
    expect(all).not.toContain('RAHASIA');
  });

  test('without a table of units the parts of sections are asked for', () => {
    const { unknownUnits, codes } = read(tables, { ...context, units: new Map() });
    expect(codes).toEqual(['galat unit-tak-dikenal 3:56', 'galat unit-tak-dikenal 4:56']);
    expect(unknownUnits).toEqual([
      'SUB BAGIAN PROTOKOL - SEKRETARIAT DAERAH - PEMERINTAH KAB. CONTOH',
      'SUBBAGIAN KEUANGAN. - SEKRETARIAT DAERAH - PEMERINTAH KAB. CONTOH',
    ]);
  });
});

test('no list makes it throw, and no number of a person gets into a finding', () => {
  const KEYS = [
    ...['id', 'nama', 'nip', 'status', 'jabatan', 'jenjang', 'golongan', 'pendidikan', 'kompetensi', 'tim'],
    ...['keadaan', 'kontrak_sampai', 'waktu', 'bantu', 'gelar_depan', 'gelar_belakang', 'jenis_pegawai'],
    ...['status_cpns_pns', 'kedudukan_hukum', 'jenis_jabatan', 'eselon', 'pangkat', 'bagian', 'unit'],
  ];
  const nip = fc.stringMatching(/^19[6-9]\d0[1-9]1\d20[01]\d0[1-9][12]\d{3}$/);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Bagian Umum',
      'SUB BAGIAN X',
      'PNS',
      'Kepala Bagian',
      'III/a',
      'S-1',
      '-',
      'Dr.',
      'Pensiun',
    ),
    nip,
    nip.map(
      (digits) => `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`,
    ),
    nip.map((digits) => `Contoh, S.E. NIP. ${digits}`),
  );
  const cell = fc.oneof(text, nip.map(Number), fc.integer(), fc.constant(undefined));
  const rows = fc.array(fc.array(cell, { minLength: KEYS.length, maxLength: KEYS.length }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.boolean(), (given, isForm) => {
      const { findings, entries } = read([tableOf(KEYS, given, { kind: 'pegawai', isForm })]);
      expect(JSON.stringify(findings)).not.toMatch(/\d{15,}/);
      const shown = entries.flatMap(({ fields }) => fields.filter(({ column }) => column.key !== 'nip'));
      if (!isForm)
        expect(JSON.stringify(shown.filter(({ column }) => column.key === 'nama'))).not.toMatch(/\d{15,}/);
    }),
    { numRuns: 300 },
  );
});
