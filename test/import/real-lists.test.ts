import { describe, expect, test } from '@jest/globals';
import { minutesOf } from '../verifier/durations.ts';
import { PRIVATE, SIASN_PEOPLE } from '../support/siasn.ts';
import { errorsOf, example, lists, office, type Office } from './office.ts';

/** Minutes a year of all duties. */
function minutesIn(place: Office): number {
  return place
    .sections()
    .flatMap(({ tugas }) => tugas)
    .reduce((sum, { volume, norma }) => sum + (volume as number) * minutesOf(norma as string, 300), 0);
}

/** What stands in the folder after the import, and what the program said, but for the lists themselves. */
function everything(place: Office, out: string): string {
  return Object.values(place.texts()).join('\n') + out;
}

/** The same import once more: nothing is there to change. */
async function unchangedBy(place: Office, ...argv: readonly string[]): Promise<void> {
  const before = place.texts();
  await place.done(...argv);
  expect(place.texts()).toEqual(before);
}

describe('Staff lists', () => {
  const UNITS = 'setda_hss_unor.csv';

  test.each(['siasn.xlsx', 'siasn.csv', 'siasn_titik_koma.csv', 'siasn_unicode.txt'])('%s', async (list) => {
    const place = office(lists(list, UNITS));
    const words = ['impor', 'pegawai', list, '--unit', UNITS, '--simpan'];
    const out = await place.done(...words);
    const people = place.sections().flatMap(({ pegawai }) => pegawai);
    expect(people.map(({ nip }) => nip).sort()).toEqual(SIASN_PEOPLE.map(({ nip }) => nip).sort());
    expect(everything(place, out)).not.toMatch(PRIVATE);
    expect(out).not.toMatch(/\d{15}/);
    expect(Object.keys(await errorsOf(place))).toEqual(['pegawai-menganggur']);
    await unchangedBy(place, ...words);
  });

  test('all encodings give the same files', async () => {
    const [first, ...others] = await Promise.all(
      ['siasn.xlsx', 'siasn.csv', 'siasn_titik_koma.csv', 'siasn_unicode.txt'].map(async (list) => {
        const place = office(lists(list, UNITS));
        await place.done('impor', 'pegawai', list, '--unit', UNITS, '--simpan');
        return place.texts();
      }),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test('what SIASN says of people', async () => {
    const place = office(lists('siasn.xlsx', UNITS));
    await place.done('impor', 'pegawai', 'siasn.xlsx', '--unit', UNITS, '--simpan');
    const sections = place.sections();
    const people = new Map(
      sections.flatMap(({ pegawai }) => pegawai.map((person) => [person['nip'], person])),
    );
    const of = (wanted: (person: (typeof SIASN_PEOPLE)[number]) => boolean): unknown =>
      people.get(SIASN_PEOPLE.find(wanted)!.nip);

    expect(sections.map(({ bagian }) => bagian).sort()).toEqual([
      'Bagian Hukum',
      'Bagian Kesejahteraan Rakyat',
      'Bagian Organisasi',
      'Bagian Pemerintahan',
      'Bagian Pengadaan Barang dan Jasa',
      'Bagian Perekonomian dan Administrasi Pembangunan',
      'Bagian Perencanaan dan Keuangan',
      'Bagian Protokol dan Komunikasi Pimpinan',
      'Bagian Umum',
      'Pimpinan',
    ]);
    expect(of(({ position }) => position === 'SEKRETARIS DAERAH')).toMatchObject({
      nama: 'Drs. Wening Praptaning, S.Sos., M.AP.',
      status: 'PNS',
      jabatan: 'Sekretaris Daerah',
      jenjang: 'jpt-pratama',
      golongan: 'IV/d',
      pendidikan: 'S2',
    });
    expect(of(({ position }) => position === 'KEPALA BAGIAN UMUM')).toMatchObject({
      jenjang: 'administrator',
    });
    expect(of(({ position }) => position === 'KEPALA SUB BAGIAN PROTOKOL')).toMatchObject({
      jenjang: 'pengawas',
      tim: 'protokol',
    });
    expect(of(({ position }) => position === 'ARSIPARIS TERAMPIL')).toMatchObject({ jenjang: 'terampil' });
    expect(of(({ position }) => position === 'ANALIS KEBIJAKAN AHLI MUDA')).toMatchObject({
      jenjang: 'ahli-muda',
    });
    expect(of(({ position }) => position === 'PNS TUGAS BELAJAR')).toMatchObject({
      jenjang: 'pelaksana',
      keadaan: 'tugas-belajar',
    });
    expect(of(({ isCandidate }) => isCandidate)).toMatchObject({ status: 'CPNS', tim: 'protokol' });
    expect(of(({ kind, grade }) => kind === 'PPPK' && grade === 'IX')).toMatchObject({
      status: 'PPPK',
      golongan: 'IX',
      tim: 'protokol',
      jabatan: 'Penata Kelola Sistem dan Teknologi Informasi',
    });
    expect(of(({ kind }) => kind === 'PPPK Paruh Waktu')).toMatchObject({
      status: 'PPPK Paruh Waktu',
      pendidikan: 'SMA',
    });
    expect(of(({ standing }) => standing !== 'Aktif')).toMatchObject({ keadaan: 'cuti' });
  });

  test('without the list of units the subbagian are asked for', async () => {
    const place = office(lists('siasn.csv'));
    const { exit, out, err } = await place.run('impor', 'pegawai', 'siasn.csv', '--simpan');
    expect(exit).toBe(1);
    expect(out + err).toMatch(/unit-tak-dikenal/);
    expect(Object.keys(place.texts())).toEqual(['peta.yaml']);
    expect(place.texts()['peta.yaml']).toMatch(/SUB BAGIAN PROTOKOL/);
  });

  test('a shorter list with titles, column numbers and a signature', async () => {
    const place = office(lists('daftar_urut.csv', UNITS));
    const out = await place.done('impor', 'pegawai', 'daftar_urut.csv', '--unit', UNITS, '--simpan');
    const people = place.sections().flatMap(({ pegawai }) => pegawai);
    expect(people.map(({ nip }) => nip).sort()).toEqual(
      SIASN_PEOPLE.slice(5, 20)
        .map(({ nip }) => nip)
        .sort(),
    );
    expect(out).not.toMatch(/\d{15}/);
    expect(await errorsOf(place)).toEqual({ 'pegawai-menganggur': 15 });
  });

  test('people who are no civil servants', async () => {
    const place = office(lists('non_asn.csv'));
    await place.done('impor', 'pegawai', 'non_asn.csv', '--simpan');
    const people = place.sections().flatMap(({ pegawai }) => pegawai);
    expect(people).toHaveLength(3);
    for (const person of people)
      expect(person).toMatchObject({ status: 'PTT', jenjang: 'non-asn', kontrak_sampai: '2026-12-31' });
    expect(await errorsOf(place)).toEqual({ 'pegawai-menganggur': 3 });
  });
});

describe('Workload tables', () => {
  // Hours by the formula: the table divides by 1250 and does not say its unit.
  const HOURS = 2820;

  test.each([
    ['abk_contoh_impor.xlsx', 11 * 6000, 6],
    ['abk_egov_diskominfo_kab_contoh_excel.csv', 11 * 6000, 6],
    // The last one is "tugas lain", which is everybody's.
    ['abk_ajudan_setda_kab_lahat.csv', HOURS * 60, 5],
  ])('%s', async (list, minutes, unowned) => {
    const place = office(lists(list));
    const words = ['impor', 'tugas', list, '--bagian', 'Bagian Umum', '--simpan'];
    await place.done(...words);
    expect(place.sections()).toMatchObject([{ bagian: 'Bagian Umum', kode: 'umum', pegawai: [] }]);
    expect(place.sections()[0]!.tugas).toHaveLength(6);
    expect(minutesIn(place)).toBe(minutes);
    expect(await errorsOf(place)).toEqual({ 'tugas-tak-bertuan': unowned });
    const { exit, out } = await place.run('bagi');
    expect(exit).toBe(1);
    expect(out).toContain(`BELUM HABIS: ${unowned} tugas tak bertuan`);
    await unchangedBy(place, ...words);
  });

  test('the workbook and the list say the same', async () => {
    const [book, list] = await Promise.all(
      ['abk_contoh_impor.xlsx', 'abk_egov_diskominfo_kab_contoh_excel.csv'].map(async (name) => {
        const place = office(lists(name));
        await place.done('impor', 'tugas', name, '--bagian', 'Bagian Umum', '--simpan');
        return place.sections()[0]!.tugas.map(({ volume, norma, hasil }) => [volume, norma, hasil]);
      }),
    );
    expect(book).toEqual(list);
  });

  test('the unit of the time is said, and what it was found out by', async () => {
    const place = office(lists('abk_ajudan_setda_kab_lahat.csv'));
    const out = await place.done('impor', 'tugas', 'abk_ajudan_setda_kab_lahat.csv', '--bagian', 'umum');
    expect(out).toMatch(/satuan-waktu/);
    expect(out).toMatch(/jam/);
    expect(out).toMatch(/2,256/);
  });
});

describe('Activities', () => {
  const DPA = 'dpa_setda_kab_paser.csv';

  test('39 sub kegiatan with codes and names; a travel budget is no pagu', async () => {
    const place = office(lists(DPA));
    const words = ['impor', 'dpa', DPA, '--simpan'];
    await place.done(...words);
    const activities = place.sections().flatMap(({ dpa = [] }) => dpa);
    expect(activities).toHaveLength(39);
    expect(activities.filter(({ pagu }) => pagu !== undefined)).toEqual([]);
    expect(activities).toContainEqual({ kode: '4.01.01.2.14.0001', nama: 'Fasilitasi Keprotokolan' });
    await place.done('periksa', '--gagal-pada', 'galat');
    await unchangedBy(place, ...words);
  });
});

describe('One organisation out of several lists', () => {
  test('staff, then duties, then activities', async () => {
    const [staff, table, dpa, units] = [
      'siasn.xlsx',
      'abk_contoh_impor.xlsx',
      'dpa_setda_kab_paser.csv',
      'setda_hss_unor.csv',
    ] as const;
    const place = office(lists(staff, table, dpa, units));
    const steps = [
      ['impor', 'pegawai', staff, '--unit', units, '--simpan'],
      ['impor', 'tugas', table, '--bagian', 'Bagian Umum', '--simpan'],
      ['impor', 'dpa', dpa, '--simpan'],
    ];
    for (const words of steps) await place.done(...words);
    const umum = place.sections().find(({ kode }) => kode === 'umum')!;
    expect(umum.tugas).toHaveLength(6);
    expect(umum.dpa).toHaveLength(9);
    expect(umum.pegawai.length).toBeGreaterThan(3);
    const present = place
      .sections()
      .flatMap(({ pegawai }) => pegawai)
      .filter(({ keadaan }) => keadaan === undefined);
    for (const words of steps) await unchangedBy(place, ...words);

    const { out } = await place.run('bagi', '--format', 'json');
    const result = JSON.parse(out) as { pembagian: readonly { penanggung_jawab: string }[] };
    const owners = result.pembagian.map(({ penanggung_jawab }) => penanggung_jawab);
    expect(owners).toHaveLength(6);
    expect(owners.every((owner) => umum.pegawai.some(({ id }) => id === owner))).toBe(true);
    expect(await errorsOf(place)).toEqual({ 'pegawai-menganggur': present.length - new Set(owners).size });
  });
});

describe('Merging into files that people wrote', () => {
  test('every comment and every untouched line stays', async () => {
    const given = example('setda');
    const list = [
      'NIP;NAMA;JABATAN;UNIT KERJA;GOLONGAN;PENDIDIKAN;STATUS',
      '197509282001032001;Mega Lestiani, S.Sos., M.AP.;Kepala Bagian Organisasi;Bagian Organisasi;IV/b;S2;PNS',
      '199901012024042001;Sekar Kalandra, S.AP.;Penelaah Teknis Kebijakan;Bagian Organisasi;III/a;S1;PNS',
    ].join('\r\n');
    const place = office({ ...given, 'pegawai.csv': list });
    const before = place.texts();
    await place.done('impor', 'pegawai', 'pegawai.csv', '--simpan');
    const after = place.texts();
    for (const path of Object.keys(before).filter((name) => name !== 'bagian/organisasi.yaml'))
      expect(after[path]).toBe(before[path]);

    const [old, now] = [before, after].map((texts) => texts['bagian/organisasi.yaml']!.split('\n'));
    const left = old!.filter((line) => !now!.includes(line));
    expect(left).toEqual(['    golongan: IV/a']);
    expect(now!.filter((line) => line.trim().startsWith('#'))).toEqual(
      old!.filter((line) => line.trim().startsWith('#')),
    );
    expect(place.sections().find(({ kode }) => kode === 'organisasi')!.pegawai).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'kabag-organisasi',
          golongan: 'IV/b',
          kompetensi: { anjab: 4, sakip: 3 },
        }),
        expect.objectContaining({
          nip: '199901012024042001',
          nama: 'Sekar Kalandra, S.AP.',
          jenjang: 'pelaksana',
        }),
      ]),
    );
  });

  test('without --simpan nothing is written, and people who are gone are only said', async () => {
    const place = office({
      ...example('setda'),
      'pegawai.csv':
        'NIP,NAMA,JABATAN,UNIT KERJA,STATUS\n197509282001032001,Mega Lestiani,Kepala Bagian Organisasi,Bagian Organisasi,PNS\n',
    });
    const before = place.texts();
    const { out, err } = await place.run('impor', 'pegawai', 'pegawai.csv');
    expect(err).toMatch(/--simpan/);
    expect(out).toMatch(/^\s*- .*Galih Pratista/m);
    expect(place.texts()).toEqual(before);
    await place.done('impor', 'pegawai', 'pegawai.csv', '--simpan');
    expect(place.sections().find(({ kode }) => kode === 'organisasi')!.pegawai).toContainEqual(
      expect.objectContaining({ id: 'kasubbag-kelembagaan' }),
    );
  });
});
