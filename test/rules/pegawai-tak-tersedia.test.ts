import { describe, expect, test } from '@jest/globals';
import { briefly, foundIn, sectionFile, type Found } from '../support/found-in.ts';

const RULE = 'pegawai-tak-tersedia';
const YEAR = 'tahun: 2026\n';
const away = (kind: string, from: string, to?: string): string =>
  `keadaan: [{ jenis: ${kind}, mulai: ${from}${to === undefined ? '' : `, selesai: ${to}`} }]`;
const staff = (first: string): string[] => [
  `id: satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana, pendidikan: S1, ${first}`,
  'id: dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana, pendidikan: SMA',
];
const duties = (pin: string, education = 'SMA'): string[] => [
  `kode: A-1, uraian: Menelaah, volume: 10, norma: 8 jam, syarat: { pendidikan: ${education} }${pin}`,
  'kode: A-2, uraian: Menata arsip, volume: 10, norma: 8 jam',
];
const PINNED = ', penanggung_jawab: satu';

function pinned(first: string, setda = YEAR): Promise<Found[]> {
  return foundIn({ 'setda.yaml': setda, 'bagian/umum.yaml': sectionFile(staff(first), duties(PINNED)) });
}

function plan(owners: readonly string[]): string {
  const entries = owners.map(
    (owner, i) =>
      `  - { kode: A-${i + 1}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}, volume: 10 }] }\n`,
  );
  return `bagian: umum\ntugas:\n${entries.join('')}`;
}

function saved(first: string, owners: readonly string[], pin = ''): Promise<Found[]> {
  return foundIn({
    'setda.yaml': YEAR,
    'bagian/umum.yaml': sectionFile(staff(first), duties(pin)),
    'pembagian/umum.yaml': plan(owners),
  });
}

const of = (found: readonly Found[], rule: string): string[] =>
  briefly(found.filter(({ aturan }) => aturan === rule));

describe('A fixed owner', () => {
  test.each([
    // 2026-03-02 is a Monday: four weeks are 20 working days.
    ['on leave for 20 working days', away('cuti', '2026-03-02', '2026-03-27'), true],
    ['on leave for 19 working days', away('cuti', '2026-03-02', '2026-03-26'), false],
    ['on leave before the year', away('cuti', '2025-01-01', '2025-12-31'), false],
    ['on leave all year', 'keadaan: cuti', true],
    ['who studies from December', away('tugas-belajar', '2026-12-01'), true],
    ['seconded for a week', away('diperbantukan', '2026-03-02', '2026-03-06'), true],
    ['on pre-retirement leave', away('mpp', '2026-11-01'), true],
    ['who retires in July', 'nip: "196806151990031001"', true],
    ['who retires next year', 'nip: "196906151990031001"', false],
    ['whose contract ends', 'kontrak_sampai: 2026-06-30', false],
  ])('%s', async (_, first, isTold) => {
    expect(of(await pinned(first), RULE)).toEqual(isTold ? ['galat tugas A-1'] : []);
  });

  test('two leaves count together, days that both take once', async () => {
    const leave = (first: string, second: string): string =>
      `keadaan: [{ jenis: cuti, mulai: 2026-03-02, selesai: ${first} }, { jenis: cuti, mulai: ${second}, selesai: 2026-03-27 }]`;
    expect(of(await pinned(leave('2026-03-13', '2026-03-16')), RULE)).toHaveLength(1);
    expect(of(await pinned(leave('2026-03-13', '2026-03-17')), RULE)).toEqual([]);
    expect(of(await pinned(leave('2026-03-20', '2026-03-09')), RULE)).toHaveLength(1);
  });

  test('the office sets from how many working days on', async () => {
    const leave = away('cuti', '2026-03-02', '2026-03-06');
    const setda = (days: number): string => `${YEAR}aturan: { ${RULE}: { cuti_hari: ${days} } }\n`;
    expect(of(await pinned(leave, setda(5)), RULE)).toHaveLength(1);
    expect(of(await pinned(leave, setda(6)), RULE)).toEqual([]);
    expect(of(await pinned('keadaan: cuti', setda(366)), RULE)).toHaveLength(1);
  });

  test('without a year only what lasts all of it is known', async () => {
    expect(of(await pinned('keadaan: mpp', ''), RULE)).toHaveLength(1);
    expect(of(await pinned(away('mpp', '2026-11-01'), ''), RULE)).toEqual([]);
  });

  test('who is away all year is told once, not as unfit too', async () => {
    const found = await pinned('keadaan: tugas-belajar');
    expect(of(found, RULE)).toEqual(['galat tugas A-1']);
    expect(of(found, 'penanggung-jawab-tak-memenuhi')).toEqual([]);
  });

  test('what else he lacks is still told', async () => {
    const files = {
      'setda.yaml': YEAR,
      'bagian/umum.yaml': sectionFile(staff('keadaan: mpp'), duties(PINNED, 'S2')),
    };
    const [unfit] = await foundIn(files, 'penanggung-jawab-tak-memenuhi');
    expect(unfit?.pesan).toContain('pendidikan S1, diminta S2');
    expect(unfit?.pesan).not.toContain('tidak hadir');
  });

  test('a contract that ended before the year leaves him unfit', async () => {
    const found = await pinned('kontrak_sampai: 2025-12-31');
    expect(of(found, RULE)).toEqual([]);
    expect(of(found, 'penanggung-jawab-tak-memenuhi')).toEqual(['galat tugas A-1']);
  });

  test('he is unfit again where this rule is switched off', async () => {
    const found = await pinned('keadaan: mpp', `${YEAR}aturan: { ${RULE}: mati }\n`);
    expect(of(found, RULE)).toEqual([]);
    expect(of(found, 'penanggung-jawab-tak-memenuhi')).toEqual(['galat tugas A-1']);
  });
});

describe('An owner in the saved plan', () => {
  test('has one finding for all his duties, at the first', async () => {
    const found = await saved(away('mpp', '2026-11-01'), ['satu', 'satu']);
    const told = found.filter(({ aturan }) => aturan === RULE);
    expect(briefly(told)).toEqual(['peringatan pegawai satu']);
    expect(told[0]?.pesan).toContain('A-1 dan A-2');
    expect(told[0]?.tempat).toMatchObject({ berkas: 'pembagian/umum.yaml', baris: 3 });
  });

  test('who is away all year is an error, told once', async () => {
    const found = await saved('keadaan: mpp', ['satu', 'dua']);
    expect(of(found, RULE)).toEqual(['galat pegawai satu']);
    expect(of(found, 'pembagian-tak-sah')).toEqual([]);
  });

  test('is told at the pin only, where he is fixed as well', async () => {
    const found = await saved('keadaan: mpp', ['satu', 'satu'], PINNED);
    expect(of(found, RULE)).toEqual(['galat tugas A-1', 'galat pegawai satu']);
    const kept = found.find(({ aturan, entitas }) => aturan === RULE && entitas?.jenis === 'pegawai');
    expect(kept?.pesan).not.toContain('A-1');
  });

  test('whoever else is away all year stays with pembagian-tak-sah', async () => {
    const files = {
      'setda.yaml': YEAR,
      'bagian/umum.yaml': sectionFile(staff('keadaan: mpp'), duties('')),
      'pembagian/umum.yaml': plan(['dua', 'dua']).replace(
        'volume: 10 }] }',
        'volume: 10 }], pengganti: satu }',
      ),
    };
    const found = await foundIn(files);
    expect(of(found, RULE)).toEqual([]);
    expect(of(found, 'pembagian-tak-sah')).toEqual(['galat tugas A-1']);
  });

  test('a deputy who is away stays there beside an owner who is away', async () => {
    const people = staff('keadaan: mpp').map((line) => line.replace('SMA', 'SMA, keadaan: cuti'));
    const found = await foundIn({
      'setda.yaml': YEAR,
      'bagian/umum.yaml': sectionFile(people, duties('')),
      'pembagian/umum.yaml': plan(['satu', 'satu']).replace(
        'volume: 10 }] }',
        'volume: 10 }], pengganti: dua }',
      ),
    });
    expect(of(found, RULE)).toEqual(['galat pegawai satu']);
    expect(of(found, 'pembagian-tak-sah')).toEqual(['galat tugas A-1']);
  });

  test('who left is not known, and pembagian-tak-sah says so', async () => {
    const found = await saved('', ['tiga', 'dua']);
    expect(of(found, RULE)).toEqual([]);
    expect(of(found, 'pembagian-tak-sah').length).toBeGreaterThan(0);
  });
});
