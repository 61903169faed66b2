import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/intake/entry.ts';
import { checkSchema } from '../../src/source/check-schema.ts';
import { changesOf, filesOf, merged, presentSection, row, rows } from './lists.ts';

const NIP = '198001012005012001';
const OTHER_NIP = '198502022010011002';

const UMUM_FILE = `# yaml-language-server: $schema=../schemas/bagian.schema.json
bagian: Bagian Umum   # nama resmi
kode: umum
fungsi:
  - kode: F1
    uraian: Tata usaha
pegawai:
  # yang pertama
  - id: siti-contoh
    nama: Siti Contoh, S.Sos.
    nip: '${NIP}'
    status: PNS
    jabatan: Arsiparis
    jenjang: pelaksana
    keadaan:
      - { jenis: cuti, mulai: 2026-01-05 }
  - id: budi
    nama: Budi Contoh # sopir
    status: PTT
    jabatan: Pengemudi
    jenjang: non-asn
tugas:
  - kode: UM-07
    uraian: Mengemudikan kendaraan dinas.
    volume: 200
    norma: 1 jam # rata-rata
    syarat: { jenjang: [non-asn] }
  # dua yang sama
  - kode: UM-08
    uraian: Mengarsipkan surat
    volume: 10
    norma: 5 menit
    syarat: { jenjang: [pelaksana] }
  - kode: UM-09
    uraian: Mengarsipkan surat
    volume: 20
    norma: 5 menit
    syarat: { jenjang: [non-asn] }
# selesai
`;
const FILES = { 'bagian/umum.yaml': UMUM_FILE };

const after = async (...entries: Parameters<typeof merged>[1]): Promise<string> =>
  filesOf(await merged(FILES, entries))['bagian/umum.yaml']!;

describe('staff are known again', () => {
  test('by NIP, wherever they stand; the rest of the file keeps its bytes', async () => {
    const entry = row('pegawai', {
      nama: 'SITI CONTOH',
      nip: NIP,
      jabatan: 'Arsiparis Ahli Muda',
      golongan: 'III/c',
    });
    const text = UMUM_FILE.replace('nama: Siti Contoh, S.Sos.', 'nama: SITI CONTOH')
      .replace('jabatan: Arsiparis\n', 'jabatan: Arsiparis Ahli Muda\n')
      .replace('jenjang: pelaksana\n', 'jenjang: pelaksana\n    golongan: III/c\n');
    expect(await after(entry)).toBe(text);
  });

  test('by NIP first, in a list from elsewhere; by id first, in a form', async () => {
    const values = { id: 'budi', nama: 'Budi Contoh', nip: NIP };
    expect(changesOf(await merged(FILES, [row('pegawai', values)]))).toEqual([
      '~ siti-contoh Nama: Siti Contoh, S.Sos. → Budi Contoh',
    ]);
    expect(changesOf(await merged(FILES, [row('pegawai', values, { isForm: true })]))).toEqual([
      '- siti-contoh Siti Contoh, S.Sos.',
      '~ budi NIP: – → ******',
    ]);
  });

  test('by name without titles, where one of the two has no NIP', async () => {
    const entries = rows('pegawai', [
      { nama: 'H. BUDI CONTOH, S.E.', nip: OTHER_NIP },
      { nama: 'Dr. Siti Contoh', nip: '199003032015011003' },
    ]);
    expect(changesOf(await merged(FILES, entries))).toEqual([
      '- siti-contoh Siti Contoh, S.Sos.',
      '~ budi Nama: Budi Contoh → H. BUDI CONTOH, S.E., NIP: – → ******',
      '+ siti-contoh-2 Dr. Siti Contoh',
    ]);
  });

  test('in the file of another section, where they stay', async () => {
    const hukum = { code: 'hukum', name: 'Bagian Hukum' };
    const entry = row('pegawai', { nama: 'Siti Contoh, S.Sos.', nip: NIP, tim: 'arsip' }, { section: hukum });
    const merging = await merged(FILES, [entry]);
    expect(changesOf(merging)).toEqual(['~ siti-contoh Tim: – → arsip']);
    expect(merging.findings).toMatchObject([
      {
        code: 'pegawai-di-bagian-lain',
        args: { id: 'siti-contoh', file: 'bagian/umum.yaml', list: 'Bagian Hukum' },
        at: { sheet: 'Lembar', line: 2 },
      },
    ]);
  });
});

describe('what a list cannot know stays', () => {
  test('dates of a leave against a single word, ids, and what is not told', async () => {
    expect(
      await after(row('pegawai', { id: 'siti', nama: 'Siti Contoh, S.Sos.', nip: NIP, keadaan: 'cuti' })),
    ).toBe(UMUM_FILE);
  });

  test('a form has the last word, and takes away what was emptied', async () => {
    const entry = row(
      'pegawai',
      { id: 'siti-contoh', nama: undefined, nip: undefined, keadaan: undefined },
      { isForm: true },
    );
    const merging = await merged(FILES, [entry]);
    const expected = UMUM_FILE.replace(`    nip: '${NIP}'\n`, '').replace(/ {4}keadaan:\n.*\n/, '');
    expect(filesOf(merging)['bagian/umum.yaml']).toBe(expected);
    expect(JSON.stringify(merging.sections[0]!.changes)).not.toContain('1980');
  });

  test('the same meaning written otherwise', async () => {
    const entry = row('tugas', {
      uraian: 'mengemudikan kendaraan  dinas',
      volume: 200,
      norma: '60 menit',
      prioritas: 'utama',
    });
    expect(await after(entry)).toBe(UMUM_FILE);
  });
});

describe('duties are known again', () => {
  test('by code, then by text, then by whom they are for, then by their turn', async () => {
    const entries = rows('tugas', [
      { uraian: 'Mengarsipkan surat', volume: 21, syarat_jenjang: ['non-asn'] },
      { uraian: 'Mengarsipkan surat', volume: 11 },
      { uraian: 'Mengarsipkan surat', volume: 31, norma: '5 menit' },
      { kode: 'UM-07', uraian: 'Mengemudikan mobil dinas' },
    ]);
    expect(changesOf(await merged(FILES, entries))).toEqual([
      '~ UM-07 Uraian tugas: Mengemudikan kendaraan dinas. → Mengemudikan mobil dinas',
      '~ UM-08 Volume: 10 → 11',
      '~ UM-09 Volume: 20 → 21',
      '+ UM-10 Mengarsipkan surat',
    ]);
  });

  test('tables of two positions do not overwrite the boilerplate of each other, nor report it as gone', async () => {
    const tableOf = (jabatan: string, volume: number): Entry[] =>
      rows('tugas', [{ uraian: 'Menyiapkan rapat', jabatan, volume, syarat_jenjang: ['pelaksana'] }]);
    const file = `bagian: Bagian Umum
kode: umum
pegawai: []
tugas:
  - kode: UM-01
    uraian: Menyiapkan rapat
    jabatan: Penelaah Teknis Kebijakan
    volume: 12
    norma: 5 menit
    syarat: { jenjang: [pelaksana] }
`;
    const files = { 'bagian/umum.yaml': file };
    expect(changesOf(await merged(files, tableOf('Pengolah Data dan Informasi', 3)))).toEqual([
      '+ UM-02 Menyiapkan rapat',
    ]);
    expect(changesOf(await merged(files, tableOf('PENELAAH TEKNIS KEBIJAKAN', 3)))).toEqual([
      '~ UM-01 Volume: 12 → 3',
    ]);
  });

  test('a list of contract staff alone says nothing of civil servants', async () => {
    const contract = rows('pegawai', [{ nama: 'Contoh Baru', status: 'PTT' }]);
    expect(changesOf(await merged(FILES, contract))).toEqual([
      '- budi Budi Contoh',
      '+ contoh-baru Contoh Baru',
    ]);
    const civil = rows('pegawai', [{ nama: 'Contoh Lain', nip: OTHER_NIP, status: 'PNS' }]);
    expect(changesOf(await merged(FILES, civil))).toEqual([
      '- siti-contoh Siti Contoh, S.Sos.',
      '+ contoh-lain Contoh Lain',
    ]);
  });

  test('what was found out and not read leaves the file as it is', async () => {
    const [entry] = rows('tugas', [{ kode: 'UM-08', syarat_jenjang: ['non-asn'] }]);
    const guessed = { ...entry!, fields: entry!.fields.map((one) => ({ ...one, isGuess: true as const })) };
    expect(changesOf(await merged(FILES, [guessed])).filter((change) => change.startsWith('~'))).toEqual([]);
  });

  test('a form may leave a code out, and cannot give another one', async () => {
    const entries = rows(
      'tugas',
      [
        { kode: 'UM-77', uraian: 'Mengemudikan kendaraan dinas.' },
        {
          kode: undefined,
          uraian: 'Mengarsipkan surat',
          volume: 10,
          norma: '5 menit',
          syarat_jenjang: ['pelaksana'],
        },
        { kode: 'UM-09', uraian: 'Mengarsipkan surat', syarat_jenjang: undefined },
      ],
      { isForm: true },
    );
    const merging = await merged(FILES, entries);
    expect(changesOf(merging)).toEqual(['~ UM-09 Syarat jenjang: non-asn → –']);
    expect(merging.findings).toMatchObject([
      { code: 'kode-terkunci', severity: 'galat', args: { kind: 'tugas', column: 'Kode', before: 'UM-07' } },
    ]);
    expect(filesOf(merging)['bagian/umum.yaml']).toBe(
      UMUM_FILE.replace(
        '    volume: 20\n    norma: 5 menit\n    syarat: { jenjang: [non-asn] }\n',
        '    volume: 20\n    norma: 5 menit\n',
      ),
    );
  });

  test('what the list no longer names stays and is told of, where the list has duties of the section at all', async () => {
    expect(changesOf(await merged(FILES, [row('tugas', { kode: 'UM-08' })]))).toEqual([
      '- UM-07 Mengemudikan kendaraan dinas.',
      '- UM-09 Mengarsipkan surat',
    ]);
    expect(changesOf(await merged(FILES, [row('fungsi', { kode: 'F1', uraian: 'Tata usaha' })]))).toEqual([]);
  });
});

describe('new entries', () => {
  test('ids are made of names, codes go on where the section stands', async () => {
    const entries = [
      ...rows('pegawai', [
        { nama: 'Drs. H. Budi, M.Si.', status: 'PNS', jabatan: 'Kepala', jenjang: 'administrator' },
        {
          nama: "Nur'aini binti Contoh Satu Dua",
          status: 'PNS',
          jabatan: 'A',
          jenjang: 'pelaksana',
          waktu: 1,
          keadaan: 'aktif',
        },
        { nama: 'Contoh 198001012005012001', status: 'PTT', jabatan: 'A', jenjang: 'non-asn' },
      ]),
      ...rows('tugas', [
        {
          uraian: 'Baru',
          volume: 1,
          norma: '1 jam',
          jenis: 'pokok',
          syarat_jenjang: ['pelaksana'],
          syarat_pendidikan: 'S1',
        },
      ]),
      ...rows('fungsi', [{ uraian: 'Kearsipan' }, { kode: 'F3', uraian: 'Lain' }, { uraian: 'Satu lagi' }]),
      row('dpa', { kode: '4.01.01.2.13.0001', nama: 'Pengelolaan', pagu: 1500000 }),
    ];
    const text = UMUM_FILE.replace(
      '    uraian: Tata usaha\n',
      `    uraian: Tata usaha
  - kode: F4
    uraian: Kearsipan
  - kode: F3
    uraian: Lain
  - kode: F5
    uraian: Satu lagi
dpa:
  - kode: 4.01.01.2.13.0001
    nama: Pengelolaan
    pagu: 1500000
`,
    )
      .replace(
        '    jenjang: non-asn\ntugas',
        `    jenjang: non-asn
  - id: budi-2
    nama: Drs. H. Budi, M.Si.
    status: PNS
    jabatan: Kepala
    jenjang: administrator
  - id: nuraini-binti-contoh
    nama: Nur'aini binti Contoh Satu Dua
    status: PNS
    jabatan: A
    jenjang: pelaksana
  - id: contoh
    nama: Contoh 198001012005012001
    status: PTT
    jabatan: A
    jenjang: non-asn
tugas`,
      )
      .replace(
        '# selesai',
        `  - kode: UM-10
    uraian: Baru
    volume: 1
    norma: 1 jam
    syarat:
      jenjang: [pelaksana]
      pendidikan: S1
# selesai`,
      );
    const merging = await merged(FILES, entries);
    expect(filesOf(merging)['bagian/umum.yaml']).toBe(text);
    expect(JSON.stringify(merging.sections.map(({ changes }) => changes))).not.toContain(
      '198001012005012001',
    );
  });

  test('a new section gets a file as the others have it, and letters of its own', async () => {
    const section = { code: 'um', name: 'Bagian Um' };
    const another = { code: 'um-dua', name: 'Bagian: Dua' };
    const entries = [
      row('tugas', { uraian: 'Menyusun laporan', volume: 2, norma: '1,5 jam' }, { section }),
      row('tugas', { uraian: 'Menyusun rencana', volume: 2, norma: '1,5 jam' }, { section: another }),
      row(
        'tugas',
        { uraian: 'Menyusun neraca', volume: 2, norma: '1,5 jam', kode: 'X-1' },
        { section: another },
      ),
    ];
    const merging = await merged(FILES, entries);
    expect(merging.sections.map(({ path, before }) => [path, before === undefined])).toEqual([
      ['bagian/umum.yaml', false],
      ['bagian/um.yaml', true],
      ['bagian/um-dua.yaml', true],
    ]);
    expect(filesOf(merging)['bagian/um.yaml'])
      .toBe(`# yaml-language-server: $schema=../schemas/bagian.schema.json
bagian: Bagian Um
kode: um
pegawai: []
tugas:
  - kode: UM2-01
    uraian: Menyusun laporan
    volume: 2
    norma: 1,5 jam
`);
    expect(filesOf(merging)['bagian/um-dua.yaml'])
      .toBe(`# yaml-language-server: $schema=../schemas/bagian.schema.json
bagian: "Bagian: Dua"
kode: um-dua
pegawai: []
tugas:
  - kode: X-2
    uraian: Menyusun rencana
    volume: 2
    norma: 1,5 jam
  - kode: X-1
    uraian: Menyusun neraca
    volume: 2
    norma: 1,5 jam
`);
  });

  describe('the head of a new section', () => {
    const section = { code: 'hukum', name: 'Bagian Hukum' };
    const kabag = { nama: 'Contoh Satu', jabatan: 'Kepala Bagian Hukum', jenjang: 'administrator' };
    const headIn = async (staff: Parameters<typeof rows>[1], of = section): Promise<string | undefined> => {
      const entries = rows('pegawai', staff, { section: of });
      return /^kepala: (.*)$/m.exec(filesOf(await merged(FILES, entries))[`bagian/${of.code}.yaml`]!)?.[1];
    };

    test('is the one whose position says so', async () => {
      expect(await headIn([{ nama: 'Contoh Dua', jabatan: 'Arsiparis', jenjang: 'terampil' }, kabag])).toBe(
        'contoh-satu',
      );
      expect(await headIn([{ ...kabag, jabatan: 'KABAG HUKUM' }])).toBe('contoh-satu');
    });

    test('is nobody where several lead, or nobody does', async () => {
      expect(await headIn([kabag, { ...kabag, nama: 'Contoh Dua' }])).toBeUndefined();
      expect(await headIn([{ ...kabag, jenjang: 'pengawas' }])).toBeUndefined();
      expect(await headIn([{ ...kabag, jabatan: 'Kepala Subbagian Bantuan Hukum' }])).toBeUndefined();
      expect(await headIn([{ ...kabag, jabatan: 'Kepala Bagiannya' }])).toBeUndefined();
    });

    test('of the leadership is the Sekda', async () => {
      const staff = [
        { nama: 'Contoh Tiga', jabatan: 'Asisten Pemerintahan', jenjang: 'jpt-pratama' },
        { nama: 'Contoh Satu', jabatan: 'Sekretaris Daerah', jenjang: 'jpt-pratama' },
      ];
      expect(await headIn(staff, { code: 'pimpinan', name: 'Pimpinan' })).toBe('contoh-satu');
      expect(await headIn(staff)).toBeUndefined();
    });

    test('is not put into a file that is there', async () => {
      expect(await after(...rows('pegawai', [kabag]))).not.toContain('kepala:');
    });
  });

  test('new staff stand by jenjang, those of one jenjang as listed', async () => {
    const contract = rows(
      'pegawai',
      ['Contoh Satu', 'Contoh Dua'].map((nama) => ({ nama, jabatan: 'Pengemudi', jenjang: 'non-asn' })),
      { file: 'a.xlsx' },
    );
    const servants = rows(
      'pegawai',
      [
        { nama: 'Contoh Tiga', jabatan: 'Arsiparis', jenjang: 'terampil' },
        { nama: 'Contoh Empat', jabatan: 'Kepala Bagian', jenjang: 'administrator' },
      ],
      { file: 'b.xlsx' },
    );
    const text = await after(...contract, ...servants);
    expect([...text.matchAll(/id: (contoh-.*)/g)].map(([, id]) => id)).toEqual([
      'contoh-empat',
      'contoh-tiga',
      'contoh-satu',
      'contoh-dua',
    ]);
  });

  test('the order of files makes no difference', async () => {
    const one = rows('pegawai', [{ nama: 'Contoh' }, { nama: 'Contoh' }], { file: 'a.xlsx' });
    const two = rows('pegawai', [{ nama: 'Contoh', tim: 'x' }], { file: 'b.xlsx' });
    expect(filesOf(await merged(FILES, [...two, ...one]))).toEqual(
      filesOf(await merged(FILES, [...one, ...two])),
    );
  });
});

describe('places for the checks', () => {
  test('what came from the list is at its cell, the rest where it stands in the file', async () => {
    const entries = [
      row(
        'tugas',
        { kode: 'UM-08', uraian: 'Mengarsipkan surat', fungsi: 'F9', volume: undefined },
        { isForm: true, number: 7 },
      ),
      row('tugas', { uraian: 'Baru', norma: '1 jam' }, { number: 9 }),
    ];
    const { document, text } = (await merged(FILES, entries)).sections[0]!;
    expect(text).toContain('fungsi: F9');
    expect(document.place(['tugas', 1, 'fungsi'])).toMatchObject({ sheet: 'Lembar', line: 7, column: 4 });
    expect(document.token(['tugas', 1, 'fungsi'])).toBe('F9');
    const present = await presentSection('bagian/umum.yaml', UMUM_FILE);
    expect(document.place(['tugas', 1, 'norma'])).toEqual(present.document.place(['tugas', 1, 'norma']));
    expect(document.places.place(['pegawai', 1, 'nama'])).toEqual(
      present.document.place(['pegawai', 1, 'nama']),
    );
    expect(checkSchema(document).findings).toMatchObject([
      { code: 'kunci-wajib', at: { sheet: 'Lembar', line: 7, column: 9 }, args: { key: 'volume' } },
      { code: 'kunci-wajib', at: { sheet: 'Lembar', line: 9 }, args: { key: 'volume' } },
    ]);
  });

  test('of a section that is not there yet, everything is at a cell', async () => {
    const section = { code: 'UMUM BARU', name: 'Baru' };
    const { document } = (await merged({}, [row('tugas', { uraian: 'Baru', volume: 1.5 }, { section })]))
      .sections[0]!;
    expect(checkSchema(document).findings.map(({ code, at }) => [code, at.sheet, at.column])).toEqual([
      ['nilai-salah', 'Lembar', 1],
      ['kunci-wajib', 'Lembar', 1],
      ['nilai-salah', 'Lembar', 9],
    ]);
  });
});

test('a section without change keeps its text and document', async () => {
  const merging = await merged(FILES, rows('tugas', [{ kode: 'UM-07', volume: 200 }]));
  const [section] = merging.sections;
  expect(section!.text).toBe(UMUM_FILE);
  expect(section!.before).toBe(UMUM_FILE);
  expect(section!.document.text).toBe(UMUM_FILE);
});
