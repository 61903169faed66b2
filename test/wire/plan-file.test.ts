import { describe, expect, test } from '@jest/globals';
import { writePlanFile, type PlanFile } from '../../src/wire/plan-file.ts';

const plan = (entries: PlanFile['entries'], schema?: string): PlanFile => ({
  section: 'hukum',
  fingerprint: 'b0123456789a',
  entries,
  schema,
});
const entry = (duty: string, owner: string, results: number | null = 10): PlanFile['entries'][number] => ({
  duty,
  owner,
  people: [{ person: owner, results: results ?? undefined }],
  deputy: undefined,
});

describe('plan files', () => {
  test('a fresh one, with its header', () => {
    expect(
      writePlanFile(
        plan(
          [{ ...entry('HK-01', 'a'), deputy: 'b' }, entry('HK-02', 'b', null)],
          '../pembagian.schema.json',
        ),
        undefined,
      ),
    ).toBe(
      `# yaml-language-server: $schema=../pembagian.schema.json

bagian: hukum
sidik: b0123456789a
tugas:
  - kode: HK-01
    penanggung_jawab: a
    petugas:
      - { pegawai: a, volume: 10 }
    pengganti: b
  - kode: HK-02
    penanggung_jawab: b
    petugas:
      - { pegawai: b }
`,
    );
  });

  test('what is written twice is the same', () => {
    const once = writePlanFile(plan([entry('HK-01', 'a'), entry('HK-02', 'b')]), undefined);
    expect(writePlanFile(plan([entry('HK-01', 'a'), entry('HK-02', 'b')]), once)).toBe(once);
  });

  test('comments stay with their entries when others come, go and change', () => {
    const present = `# kepala berkas
bagian: hukum
sidik: b0123456789a # jangan diubah
tugas:
  # tentang HK-02
  - kode: HK-02
    penanggung_jawab: b # sesuai SK
    petugas:
      - { pegawai: b, volume: 10 }
  - kode: HK-03
    penanggung_jawab: a
    petugas:
      - { pegawai: a, volume: 5 }
# penutup
`;
    const changed = plan([entry('HK-01', 'a'), entry('HK-02', 'c')]);
    const expected = `# kepala berkas
bagian: hukum
sidik: b0123456789a # jangan diubah
tugas:
  - kode: HK-01
    penanggung_jawab: a
    petugas:
      - { pegawai: a, volume: 10 }
  # tentang HK-02
  - kode: HK-02
    penanggung_jawab: c # sesuai SK
    petugas:
      - { pegawai: c, volume: 10 }

# penutup
`;
    expect(writePlanFile(changed, present)).toBe(expected);
    expect(writePlanFile(changed, expected)).toBe(expected);
  });

  test('no duties', () => {
    expect(writePlanFile(plan([]), undefined)).toBe('bagian: hukum\nsidik: b0123456789a\ntugas: []\n');
  });
});
