import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../assign/support/runs.ts';
import { briefly, foundIn, sectionFile } from '../support/found-in.ts';

const STAFF = [
  'id: kabag, status: PNS, jabatan: Kepala Bagian, jenjang: administrator, pendidikan: S2',
  'id: ahli, status: PNS, jabatan: Perancang, jenjang: ahli-muda, pendidikan: S1',
  'id: staf, status: PNS, jabatan: Pengadministrasi, jenjang: pelaksana, pendidikan: SMA',
];
const duty = (more: string): string =>
  `kode: HK-01, uraian: Menelaah rancangan peraturan, volume: 60, norma: 8 jam, ${more}`;
const check = async (line: string, setda = ''): Promise<string[]> =>
  briefly(
    await foundIn(
      { 'setda.yaml': setda, 'bagian/umum.yaml': sectionFile(STAFF, [line]) },
      'hanya-satu-orang',
    ),
  );

describe('hanya-satu-orang', () => {
  test('tells of a wajib duty with one candidate, pinned or not', async () => {
    const sole = duty('prioritas: wajib, syarat: { pendidikan: S1 }');
    expect(await check(sole)).toEqual(['peringatan tugas HK-01']);
    expect(await check(`${sole}, penanggung_jawab: ahli`)).toEqual(['peringatan tugas HK-01']);
  });

  test('is silent where two can, however it is pinned', async () => {
    expect(await check(duty('prioritas: wajib, penanggung_jawab: ahli'))).toEqual([]);
  });

  test('is silent where nobody can: that duty is unowned', async () => {
    expect(await check(duty('prioritas: wajib, syarat: { pendidikan: S3 }'))).toEqual([]);
  });

  test('asks of wajib duties only, unless the office names others', async () => {
    const line = duty('prioritas: utama, syarat: { pendidikan: S1 }');
    expect(await check(line)).toEqual([]);
    const setda = 'aturan: { hanya-satu-orang: { prioritas: [wajib, utama] } }\n';
    expect(await check(line, setda)).toEqual(['peringatan tugas HK-01']);
  });

  test('exempts what only structural officials may do, but not what others may do too', async () => {
    expect(await check(duty('prioritas: wajib, syarat: { jenjang: [administrator] }'))).toEqual([]);
    const mixed = 'prioritas: wajib, syarat: { jenjang: [administrator, ahli-muda], pendidikan: S2 }';
    expect(await check(duty(mixed))).toEqual(['peringatan tugas HK-01']);
  });
});

describe('pengganti-kosong', () => {
  const line = duty('prioritas: wajib, syarat: { pendidikan: S1 }');
  const others = async (setda: string): Promise<string[]> =>
    briefly(
      await foundIn(
        { 'setda.yaml': setda, 'bagian/umum.yaml': sectionFile(STAFF, [line]) },
        'pengganti-kosong',
      ),
    );

  test('does not repeat a duty that hanya-satu-orang tells of', async () => {
    expect(await others('')).toEqual([]);
  });

  test('tells of it where that rule is switched off', async () => {
    expect(await others('aturan: { hanya-satu-orang: mati }\n')).toEqual(['catatan bagian umum']);
  });

  test('exempts what only structural officials may do, as hanya-satu-orang does', async () => {
    const check = async (jenjang: string): Promise<string[]> =>
      briefly(
        await foundIn(
          {
            'bagian/umum.yaml': sectionFile(STAFF, [
              duty(`prioritas: utama, syarat: { jenjang: [${jenjang}], pendidikan: S2 }`),
            ]),
          },
          'pengganti-kosong',
        ),
      );
    expect(await check('administrator')).toEqual([]);
    expect(await check('administrator, ahli-muda')).toEqual(['catatan bagian umum']);
  });
});

describe('The cheapest way to a second person', () => {
  const ABLE =
    'id: ahli, status: PNS, jabatan: Perancang, jenjang: ahli-muda, pendidikan: S1, kompetensi: { anjab: 3 }';
  const WANTED = 'prioritas: wajib, syarat: { pendidikan: S1, kompetensi: { anjab: 3 } }';
  const person = (id: string, education: string, level: number, more = ''): string =>
    `id: ${id}, status: PNS, jabatan: Staf, jenjang: pelaksana, pendidikan: ${education}, kompetensi: { anjab: ${level} }${more}`;
  const adviceIn = async (files: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const [found] = (await foundIn(files, 'hanya-satu-orang')) as { readonly saran?: string }[];
    return found?.saran;
  };
  const advice = (staff: readonly string[], duties: readonly string[] = []): Promise<string | undefined> =>
    adviceIn({ 'bagian/umum.yaml': sectionFile([ABLE, ...staff], [duty(WANTED), ...duties]) });
  const way = (...sentences: readonly string[]): string =>
    `Cara paling ringan agar ada orang kedua${sentences.length > 1 ? ` (${sentences.length} perubahan)` : ''}: ${sentences.join(' ')} Pegawai lain yang hampir memenuhi syarat tampak pada "bagihabis jelaskan HK-01".`;
  const raise = (id: string, steps = ''): string =>
    `Tingkatkan kompetensi anjab ${id} menjadi 3${steps} (untuk HK-01): tulis "anjab: 3" dalam kompetensinya.`;
  const relax = (id: string): string =>
    `Longgarkan syarat pendidikan pada HK-01 sehingga ${id} dapat mengerjakannya: tulis "pendidikan: SMA" dalam syarat.`;

  test('is one level of a competence sooner than a requirement relaxed', async () => {
    expect(await advice([person('a', 'SMA', 3), person('b', 'S1', 2)])).toBe(way(raise('b')));
  });

  test('is one change sooner than two levels of a competence', async () => {
    expect(await advice([person('a', 'S1', 1), person('b', 'SMA', 3)])).toBe(way(relax('b')));
  });

  test('tells all changes of one person where none suffices alone', async () => {
    expect(await advice([person('a', 'SMA', 1)])).toBe(way(relax('a'), raise('a', ', naik 2 tingkat')));
  });

  test('is who is lent by another section, if he lacks nothing else', async () => {
    const files = (other: string): Record<string, string> => ({
      'bagian/umum.yaml': sectionFile([ABLE, person('a', 'S1', 2)], [duty(WANTED)]),
      'bagian/lain.yaml': sectionFile(
        [other],
        ['kode: LN-01, uraian: Menata arsip, volume: 60, norma: 8 jam'],
        'lain',
      ),
    });
    expect(await adviceIn(files(person('x', 'S1', 3)))).toBe(
      way('Izinkan x membantu bagian umum: tambahkan "bantu: [umum]" (untuk HK-01).'),
    );
    expect(await adviceIn(files(person('x', 'S1', 2)))).toBe(way(raise('a')));
  });

  test('of equals is the least loaded', async () => {
    const other = (code: string, hours: number, owner: string): string =>
      `kode: ${code}, uraian: Menata ${code}, volume: 60, norma: ${hours} jam, penanggung_jawab: ${owner}`;
    const staff = [person('a', 'S1', 2), person('b', 'S1', 2)];
    expect(await advice(staff, [other('HK-02', 9, 'a'), other('HK-03', 8, 'b')])).toBe(way(raise('b')));
    expect(await advice(staff, [other('HK-02', 8, 'a'), other('HK-03', 9, 'b')])).toBe(way(raise('a')));
  });

  test('is nobody who holds a duty that is separated from it', async () => {
    const separated =
      'kode: HK-02, uraian: Memeriksa rancangan, volume: 60, norma: 8 jam, penanggung_jawab: a, jangan_dirangkap: [HK-01]';
    expect(await advice([person('a', 'S1', 2), person('b', 'SMA', 3)], [separated])).toBe(way(relax('b')));
  });

  test('is not told where nothing lets anybody in', async () => {
    const away = person('a', 'S1', 3, ', keadaan: mpp');
    const none =
      'Tambah pegawai yang memenuhi syaratnya, atau tinjau syaratnya; siapa yang terdekat tampak pada "bagihabis jelaskan HK-01".';
    expect(await advice([away])).toBe(none);
    expect(await advice([STAFF[0]!])).toBe(none);
  });

  test('has as few changes as can be, and once they are made two people can', async () => {
    const others = fc.array(
      fc
        .record({ educated: fc.boolean(), level: fc.integer({ min: 1, max: 3 }) })
        .filter(({ educated, level }) => !educated || level < 3),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(others, async (people) => {
        const staff = people.map(({ educated, level }, at) =>
          person(`p${at}`, educated ? 'S1' : 'SMA', level),
        );
        const told = (await advice(staff))!;
        const changes = people.map(({ educated, level }) => 3 - level + (educated ? 0 : 1));
        const steps = /naik (\d) tingkat/.exec(told)?.[1] ?? Number(told.includes('Tingkatkan'));
        expect(Number(steps) + Number(told.includes('Longgarkan'))).toBe(Math.min(...changes));
        const raised = /kompetensi anjab p(\d)/.exec(told)?.[1];
        const relaxed = /sehingga p(\d)/.exec(told)?.[1];
        expect(new Set([raised, relaxed].filter((id) => id !== undefined)).size).toBe(1);
        const mended = sectionFile(
          [
            ABLE,
            ...staff.map((line, at) =>
              String(at) === raised ? line.replace(/anjab: \d/, 'anjab: 3') : line,
            ),
          ],
          [duty(relaxed === undefined ? WANTED : WANTED.replace('pendidikan: S1', 'pendidikan: SMA'))],
        );
        expect(await foundIn({ 'bagian/umum.yaml': mended }, 'hanya-satu-orang')).toEqual([]);
      }),
      { numRuns: runs(60), seed: 2026 },
    );
  });
});
