import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/source/read-document.ts';
import { SILENCEABLE_CODES } from '../../src/verdict/upkeep.ts';
import { readBaselineFile, type BaselineEntry, type RecordedEntry } from '../../src/wire/baseline-file.ts';
import { writeBaselineFile } from '../../src/wire/write-baseline.ts';
import { findingsOf, messagesOf } from '../source/read.ts';

const PATH = 'o/bagihabis-dasar.yaml';

async function read(text: string, path = PATH): Promise<RecordedEntry[]> {
  const { document, findings } = await readDocument(path, 'dasar', new TextEncoder().encode(text));
  expect(findings).toEqual([]);
  return readBaselineFile(document!);
}

const idle: BaselineEntry = {
  rule: 'pegawai-menganggur',
  file: 'o/bagian/umum.yaml',
  entity: { kind: 'pegawai', id: 'staf-10' },
  count: 1,
};
const entries: readonly BaselineEntry[] = [
  idle,
  { ...idle, entity: { kind: 'pegawai', id: 'staf-9' } },
  { rule: 'tahun-kosong', file: 'o/setda.yaml', entity: undefined, count: 1 },
  {
    rule: 'satuan-norma-janggal',
    file: 'o/bagian/umum.yaml',
    entity: { kind: 'tugas', id: 'UM-01' },
    count: 2,
  },
];

const TEXT = `# Temuan yang sudah ada ketika pemeriksaan mulai dipakai: tidak dihitung lagi; hanya temuan baru yang dihitung.
# Setelah satu temuan diperbaiki, hapus butirnya. Memperbarui semuanya: bagihabis periksa --catat-dasar

temuan:
  - { aturan: pegawai-menganggur, berkas: bagian/umum.yaml, pegawai: staf-9 }
  - { aturan: pegawai-menganggur, berkas: bagian/umum.yaml, pegawai: staf-10 }
  - { aturan: satuan-norma-janggal, berkas: bagian/umum.yaml, tugas: UM-01, jumlah: 2 }
  - { aturan: tahun-kosong, berkas: setda.yaml }
`;

describe('writing', () => {
  test('one line for each entry, in one order whatever the order before', () => {
    expect(writeBaselineFile(PATH, entries, undefined)).toBe(TEXT);
    expect(writeBaselineFile(PATH, entries.toReversed(), undefined)).toBe(TEXT);
  });

  test('what is written twice is the same', () => {
    expect(writeBaselineFile(PATH, entries, TEXT)).toBe(TEXT);
  });

  test('comments stay with their entries when others come and go', () => {
    const present = `# kepala
temuan:
  # menunggu mutasi
  - { aturan: pegawai-menganggur, berkas: bagian/umum.yaml, pegawai: staf-10 } # sampai Juni
  - { aturan: pegawai-menganggur, berkas: bagian/umum.yaml, pegawai: staf-8 } # sudah pindah
`;
    expect(writeBaselineFile(PATH, entries.slice(0, 2), present)).toBe(`# kepala
temuan:
  - { aturan: pegawai-menganggur, berkas: bagian/umum.yaml, pegawai: staf-9 }
  # menunggu mutasi
  - { aturan: pegawai-menganggur, berkas: bagian/umum.yaml, pegawai: staf-10 } # sampai Juni
`);
  });

  test('no entry is left, and the first one comes back', () => {
    const empty = writeBaselineFile(PATH, [], TEXT);
    expect(empty.endsWith('\ntemuan: []\n')).toBe(true);
    expect(writeBaselineFile(PATH, entries, empty)).toBe(TEXT);
  });

  test.each([
    ['bagihabis-dasar.yaml', 'bagian/umum.yaml'],
    ['../bagihabis-dasar.yaml', '../bagian/umum.yaml'],
    ['/x/bagihabis-dasar.yaml', '/x/bagian/umum.yaml'],
    ['/bagihabis-dasar.yaml', '/bagian/umum.yaml'],
  ])('%s: files are written as from its folder, and read back', async (path, file) => {
    const text = writeBaselineFile(path, [{ ...idle, file }], undefined);
    expect(text).toContain('berkas: bagian/umum.yaml,');
    expect(await read(text, path)).toMatchObject([{ file }]);
  });
});

describe('reading', () => {
  test('gives back what was written, each entry with its place', async () => {
    const found = await read(TEXT);
    expect(found.map(({ at, ...entry }) => [at.line, entry])).toEqual([
      [5, entries[1]],
      [6, entries[0]],
      [7, entries[3]],
      [8, entries[2]],
    ]);
  });

  test('whatever is recorded comes back', async () => {
    const anyEntry = fc.record({
      rule: fc.constantFrom(...SILENCEABLE_CODES),
      file: fc.constantFrom(
        'o/setda.yaml',
        'o/bagian/a b.yaml',
        'o/bagian/#1.yaml',
        'o/bagian/x: y.yaml',
        'o/2026.yaml',
      ),
      entity: fc.constantFrom(
        undefined,
        { kind: 'pegawai', id: '123' } as const,
        { kind: 'tugas', id: '1.10' } as const,
        { kind: 'dpa', id: '4.01.01.2.13.0001' } as const,
      ),
      count: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyEntry, { selector: (entry) => JSON.stringify({ ...entry, count: 0 }) }),
        async (given) => {
          const found = await read(writeBaselineFile(PATH, given, undefined));
          const sorted = (list: readonly BaselineEntry[]): string[] =>
            list.map(({ rule, file, entity, count }) => JSON.stringify([rule, file, entity, count])).sort();
          expect(sorted(found)).toEqual(sorted(given));
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each(['', '# hanya komentar\n', 'temuan:\n', 'temuan: []\n'])(
    'nothing is recorded in %j',
    async (text) => {
      expect(await read(text)).toEqual([]);
    },
  );

  test('a rule that is unknown, or that cannot be recorded', async () => {
    const entry = (rule: string): string => `temuan:\n  - { aturan: ${rule}, berkas: a.yaml }\n`;
    expect(await messagesOf(entry('beban-kurangg'), 'dasar')).toEqual([
      'aturan: "beban-kurangg" tidak dikenal. Maksud Anda "beban-kurang"?',
    ]);
    for (const rule of ['nip-salah', 'dasar-usang', 'abaikan-keliru']) {
      expect(await findingsOf(entry(rule), 'dasar')).toMatchObject([{ code: 'nilai-tak-dikenal' }]);
    }
  });

  test.each([
    ['temuan: ada\n', 'temuan: "ada" bukan nilai yang benar. Maksud Anda [ada]?'],
    ['temuan:\n  - { aturan: tahun-kosong }\n', 'Kunci "berkas" belum ada pada temuan.'],
    ['temuan:\n  - { aturan: tahun-kosong, berkas: setda.yaml, jumlah: 0 }\n', 'jumlah: 0 di luar batas.'],
    [
      'bagian: Bagian Hukum\nkode: hukum\npegawai: []\ntugas: []\n',
      'Ini isi berkas bagian, bukan isi daftar temuan lama.',
    ],
  ])('%j', async (text, message) => {
    expect(await messagesOf(text, 'dasar')).toEqual([message]);
  });
});

test('the schema knows exactly the rules that can be silenced', async () => {
  const { allowed } = (await findingsOf('temuan:\n  - { aturan: x, berkas: a }\n', 'dasar'))[0]!
    .args as unknown as {
    allowed: string[];
  };
  expect(allowed).toEqual(SILENCEABLE_CODES);
});
