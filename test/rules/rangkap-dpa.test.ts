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
      [severity, { jenis: 'pegawai', id: 'a' }],
    ]);
  });

  test.each([
    ['ppkom', 'pejabat_pengadaan'],
    ['bendahara', 'ppkom'],
  ])('%s with %s: not by themselves', async (one, other) => {
    expect(await clashes({ hukum: [{ [one]: 'a', [other]: 'a', pptk: 'b' }] })).toEqual([]);
  });

  test('in activities of two sections: at the later, once however often', async () => {
    const found = await clashes({
      hukum: [{ pptk: 'a' }, { pptk: 'a' }],
      umum: [{ bendahara: 'a' }, { bendahara: 'a' }],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      tempat: { berkas: 'bagian/umum.yaml', baris: 4 },
      terkait: [{ berkas: 'bagian/hukum.yaml', baris: 4 }],
    });
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
