import { describe, expect, test } from '@jest/globals';
import { ruled, type Found } from './ruled.ts';

type Roles = Readonly<Record<string, string>>;

/** A section with activities, each given by its roles; the staff of all is in Hukum. */
function section(code: string, activities: readonly Roles[], staff: string): string {
  const listed = activities.map((roles, i) => {
    const entries = Object.entries(roles).map(([role, id]) => `, ${role}: ${id}`);
    return `  - { kode: 4.01.02.2.03.000${String(i + 1)}, nama: Kegiatan ${String(i + 1)}${entries.join('')} }`;
  });
  return `bagian: Bagian ${code}
kode: ${code}
dpa:
${listed.join('\n')}
pegawai:
${staff}
tugas:
  - { kode: ${code}-1, uraian: Menelaah rancangan peraturan bupati, volume: 10, norma: 8 jam }
`;
}

const shortPlace = ({ berkas, baris }: Found['tempat']): string =>
  `${berkas.replace(/^bagian\/|\.yaml$/g, '')} ${String(baris)}`;

const person = (id: string, status = 'PNS'): string =>
  `  - { id: ${id}, nama: Contoh, status: ${status}, jabatan: Staf, jenjang: ${status === 'PTT' ? 'non-asn' : 'pelaksana'} }`;

function clashes(
  { hukum, umum = [] }: { hukum: readonly Roles[]; umum?: readonly Roles[] },
  setda = 'perangkat_daerah: Sekretariat Daerah',
): Promise<Found[]> {
  const staff = [person('a'), person('b'), person('tamu', 'PTT')].join('\n');
  const files = {
    'setda.yaml': setda,
    'bagian/hukum.yaml': section('hukum', hukum, staff),
    ...(umum.length > 0 ? { 'bagian/umum.yaml': section('umum', umum, person('c')) } : {}),
  };
  return ruled(files, 'rangkap-dpa');
}

describe('Roles that clash', () => {
  test.each([
    ['bendahara', 'pptk', 'galat'],
    ['bendahara', 'ppk_skpd', 'galat'],
    ['ppk_skpd', 'pptk', 'galat'],
    ['ppkom', 'pptk', 'peringatan'],
    ['pejabat_pengadaan', 'pptk', 'peringatan'],
  ])('%s with %s: %s', async (one, other, severity) => {
    const found = await clashes({ hukum: [{ [one]: 'a', [other]: 'a' }] });
    expect(found.map(({ tingkat, entitas }) => [tingkat, entitas])).toEqual([
      [severity, { jenis: 'dpa', id: '4.01.02.2.03.0001' }],
    ]);
  });

  test.each([
    ['ppkom', 'pejabat_pengadaan'],
    ['bendahara', 'ppkom'],
  ])('%s with %s: not by themselves', async (one, other) => {
    expect(await clashes({ hukum: [{ [one]: 'a', [other]: 'a', pptk: 'b' }] })).toEqual([]);
  });

  test.each([
    [
      'the first role',
      { hukum: [{ pptk: 'a' }], umum: [{ bendahara: 'a' }, { bendahara: 'a' }] },
      ['hukum 4'],
    ],
    ['the second role', { hukum: [{ pptk: 'a' }, { pptk: 'a' }], umum: [{ bendahara: 'a' }] }, ['umum 4']],
    [
      'either: the second role of the list',
      { hukum: [{ bendahara: 'a' }, { bendahara: 'a' }], umum: [{ pptk: 'a' }, { pptk: 'a' }] },
      ['hukum 4', 'hukum 5'],
    ],
  ])('at each activity of the role that he has more seldom: %s', async (_, given, places) => {
    const found = await clashes(given);
    expect(found.map(({ tempat }) => shortPlace(tempat))).toEqual(places);
    expect(found.map(({ terkait }) => terkait.map(shortPlace))).toEqual(
      places.map((place) => [place.startsWith('hukum') ? 'umum 4' : 'hukum 4']),
    );
  });

  test('each activity is named, so that the baseline does not hide a new one', async () => {
    const found = await clashes({
      hukum: [
        { pptk: 'a', bendahara: 'a' },
        { pptk: 'a', bendahara: 'a' },
      ],
    });
    expect(found.map(({ entitas }) => entitas)).toEqual([
      { jenis: 'dpa', id: '4.01.02.2.03.0001' },
      { jenis: 'dpa', id: '4.01.02.2.03.0002' },
    ]);
    expect(found[1]!.pesan).toContain('Bendahara (kegiatan DPA 4.01.02.2.03.0002)');
  });

  test('three roles of one person are three pairs', async () => {
    const found = await clashes({ hukum: [{ pptk: 'a', bendahara: 'a', ppk_skpd: 'a' }] });
    expect(found.map(({ tingkat }) => tingkat)).toEqual(['galat', 'galat', 'galat']);
  });

  test('two people with a role each are none', async () => {
    expect(await clashes({ hukum: [{ pptk: 'a', bendahara: 'b' }] })).toEqual([]);
  });
});

describe('The table is the office’s', () => {
  const table = (entry: string): string => `aturan: { rangkap-dpa: { larangan: [${entry}] } }`;

  test.each([
    ['a pair that is off', '{ peran: [pptk, bendahara], tingkat: mati }', []],
    ['a pair made lighter', '{ peran: [pptk, bendahara], tingkat: catatan }', ['catatan']],
  ])('%s', async (_, entry, severities) => {
    const found = await clashes({ hukum: [{ pptk: 'a', bendahara: 'a' }] }, table(entry));
    expect(found.map(({ tingkat }) => tingkat)).toEqual(severities);
  });

  test('a pair that it adds', async () => {
    const setda = table('{ peran: [pejabat_pengadaan, ppkom], tingkat: peringatan }');
    const found = await clashes({ hukum: [{ ppkom: 'a', pejabat_pengadaan: 'a' }] }, setda);
    expect(found.map(({ tingkat }) => tingkat)).toEqual(['peringatan']);
  });
});

describe('Somebody who is not a civil servant', () => {
  test.each(['pptk', 'bendahara'])('as %s', async (role) => {
    const found = await clashes({ hukum: [{ [role]: 'tamu' }, { [role]: 'tamu' }] });
    expect(found).toMatchObject([{ tingkat: 'galat', tempat: { baris: 4 }, entitas: { id: 'tamu' } }]);
    expect(found[0]!.pesan).toContain('berstatus PTT, bukan ASN');
  });

  test('in a role that the table does not ask it of', async () => {
    expect(await clashes({ hukum: [{ ppkom: 'tamu' }] })).toEqual([]);
    const setda = 'aturan: { rangkap-dpa: { wajib_asn: [ppkom] } }';
    expect(await clashes({ hukum: [{ ppkom: 'tamu' }] }, setda)).toHaveLength(1);
  });
});

test('An unknown PPTK clashes with nothing and breaks nothing', async () => {
  expect(await clashes({ hukum: [{ pptk: 'siapa', bendahara: 'a' }] })).toEqual([]);
});
