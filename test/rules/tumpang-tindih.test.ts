import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runIn, runOn, type Outcome } from '../support/host.ts';
import { ruled, type Found } from './ruled.ts';

interface Written {
  readonly tugas?: Readonly<Record<string, string>>;
  readonly fungsi?: Readonly<Record<string, string>>;
}

/** A section "Bagian <Name>" with these duties and functions. */
function section(name: string, { tugas = {}, fungsi = {} }: Written): string {
  const code = name.toLowerCase();
  const mandates = Object.entries(fungsi).map(([key, text]) => `  - { kode: ${key}, uraian: "${text}" }`);
  const duties = Object.entries(tugas).map(
    ([key, text]) => `  - { kode: ${key}, uraian: "${text}", volume: 10, norma: 1 jam }`,
  );
  return [
    `bagian: Bagian ${name}\nkode: ${code}`,
    ...(mandates.length > 0 ? ['fungsi:', ...mandates] : []),
    `pegawai:\n  - { id: ${code}-1, nama: Contoh Satu, status: PNS, jabatan: Staf, jenjang: pelaksana }`,
    duties.length > 0 ? ['tugas:', ...duties].join('\n') : `tugas: [{ kode: LAIN-${code}, uraian: Melaksanakan tugas lain, jenis: tugas-lain }]`,
  ].join('\n'); // prettier-ignore
}

async function overlaps(
  sections: Readonly<Record<string, Written>>,
  setda = 'perangkat_daerah: Sekretariat Daerah',
): Promise<Found[]> {
  const files = Object.entries(sections).map(
    ([name, written]) => [`bagian/${name.toLowerCase()}.yaml`, section(name, written)] as const,
  );
  return ruled({ 'setda.yaml': setda, ...Object.fromEntries(files) }, 'tumpang-tindih');
}

const text = 'Menyusun standar pelayanan perizinan';

describe('Each of the two sections', () => {
  const files = {
    'setda.yaml': 'perangkat_daerah: Sekretariat Daerah',
    'bagian/hukum.yaml': section('Hukum', { tugas: { H1: text } }),
    'bagian/umum.yaml': section('Umum', { tugas: { U1: text } }),
    'bagian/lain.yaml': section('Lain', { tugas: { L1: 'Merawat kendaraan dinas' } }),
  };
  const check = (...argv: string[]): Promise<Outcome> => runIn(files, ['periksa', ...argv]);

  test.each([['--bagian', 'hukum'], ['--bagian', 'umum'], ['bagian/hukum.yaml'], ['bagian/umum.yaml']])(
    'sees it: %s %s',
    async (...argv) => {
      expect((await check(...argv)).out).toContain('bagian/umum.yaml:6:25  peringatan  tumpang-tindih');
    },
  );

  test('another one does not', async () => {
    expect((await check('--bagian', 'lain')).out).not.toContain('tumpang-tindih');
  });

  test('has it in its own suite of JUnit', async () => {
    const { out } = await check('--bagian', 'hukum', '--format', 'junit');
    expect(out).toMatch(/<testsuite [^>]*name="[^"]*[Hh]ukum[^]*<(?:failure|system-out)[^]*tumpang-tindih/);
    expect(out.match(/<testsuite /g)).toHaveLength(1);
  });

  test('can put it into the baseline, over and over', async () => {
    const disk = memoryFileSystem(files);
    const once = await runOn(disk, [
      'periksa',
      '--bagian',
      'hukum',
      '--catat-dasar',
      '--gagal-pada',
      'catatan',
    ]);
    const text = new TextDecoder().decode(disk.files.get('bagihabis-dasar.yaml'));
    expect([once.exit, text]).toEqual([0, expect.stringContaining('bagian/umum.yaml')]);
    await runOn(disk, ['periksa', '--bagian', 'hukum', '--catat-dasar']);
    expect(new TextDecoder().decode(disk.files.get('bagihabis-dasar.yaml'))).toBe(text);
  });

  test('can silence it', async () => {
    const comment = '  # bagihabis-abaikan tumpang-tindih: berkas yang berbeda\n  - { kode: H1';
    const silenced = {
      ...files,
      'bagian/hukum.yaml': files['bagian/hukum.yaml'].replace('  - { kode: H1', comment),
    };
    expect(await ruled(silenced, 'tumpang-tindih')).toEqual([]);
    expect(await ruled(silenced, 'abaikan-sia-sia')).toEqual([]);
  });
});

describe('Two sections that claim the same', () => {
  test('are told at the later one, with the place of the first', async () => {
    const found = await overlaps({ Hukum: { tugas: { H1: text } }, Umum: { tugas: { U1: 'Penyusunan standar layanan perizinan' } } });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ tingkat: 'peringatan', tempat: { berkas: 'bagian/umum.yaml' }, terkait: [{ berkas: 'bagian/hukum.yaml' }], entitas: { jenis: 'tugas', id: 'U1' } });
    expect(found[0]!.pesan).toBe(`Dua bagian memegang tugas yang sama: Bagian Hukum (H1 "${text}") dan Bagian Umum (U1 "Penyusunan standar layanan perizinan").`);
  }); // prettier-ignore

  test('functions too; a duty is not compared with a function', async () => {
    expect(await overlaps({ Hukum: { fungsi: { F1: text } }, Umum: { fungsi: { F1: text } } })).toMatchObject(
      [{ entitas: { jenis: 'fungsi', id: 'F1' } }],
    );
    expect(await overlaps({ Hukum: { fungsi: { F1: text } }, Umum: { tugas: { U1: text } } })).toEqual([]);
  });

  test('three sections: the second and the third against the first', async () => {
    const found = await overlaps({ Hukum: { tugas: { H1: text } }, Kesra: { tugas: { K1: text } }, Umum: { tugas: { U1: text } } });
    expect(found.map(({ entitas, terkait }) => [entitas!.id, terkait[0]!.berkas])).toEqual([
      ['K1', 'bagian/hukum.yaml'],
      ['U1', 'bagian/hukum.yaml'],
    ]);
  }); // prettier-ignore

  test('each entry once, also where the other section has two', async () => {
    const found = await overlaps({ Hukum: { tugas: { H1: text, H2: text } }, Umum: { tugas: { U1: text } } });
    expect(found.map(({ entitas }) => entitas!.id)).toEqual(['U1']);
  });
});

test.each([
  ['Menyusun standar operasional prosedur Sekretariat Daerah', 'Pelaksanaan penyusunan SOP pada Setda'],
  ['Menyusun standar operasional prosedur Setda', 'Pembuatan prosedur standar operasional (SOP) Setda'],
  ['Menyusun survei kepuasan masyarakat tingkat kabupaten', 'PELAKSANAAN SURVEI KEPUASAN MASYARAKAT'],
  ['Menyusun survei kepuasan masyarakat tingkat kabupaten', 'Survei Kepuasan Masyarakat (SKM)'],
  ['Memfasilitasi kerjasama antardaerah', 'Fasilitasi kerja sama antar daerah'],
  ['Pengadaan barang/jasa pemerintah', 'Melaksanakan pengadaan barang dan jasa'],
  ['Melayani ijin usaha mikro', 'Pelayanan izin usaha mikro'],
])('As offices write it: %s = %s', async (one, other) => {
  const found = await overlaps({ Hukum: { tugas: { H1: one } }, Umum: { tugas: { U1: other } } });
  expect(found.map(({ entitas }) => entitas!.id)).toEqual(['U1']);
});

describe('No overlap', () => {
  test('within a section', async () => {
    expect(await overlaps({ Hukum: { tugas: { H1: text, H2: text } } })).toEqual([]);
  });

  test('where each names its own section', async () => {
    const own = (name: string): Written => ({ tugas: { [`${name}-1`]: `Menilai disiplin kerja pegawai Bagian ${name} setiap bulan` } });
    expect(await overlaps({ Hukum: own('Hukum'), Umum: own('Umum') })).toEqual([]);
  }); // prettier-ignore

  test('but where only one of them does', async () => {
    const found = await overlaps({
      Hukum: { tugas: { H1: 'Membina disiplin kerja pegawai Bagian Hukum' } },
      Umum: { tugas: { U1: 'Membina disiplin kerja pegawai' } },
    });
    expect(found.map(({ entitas }) => entitas!.id)).toEqual(['U1']);
  });

  test('of what more sections write than the office calls an overlap', async () => {
    const four = Object.fromEntries(
      ['Hukum', 'Kesra', 'Organisasi', 'Umum'].map((name) => [name, { tugas: { [`${name}-1`]: text } }]),
    );
    expect(await overlaps(four)).toEqual([]);
    expect(
      await overlaps(four, 'aturan: { tumpang-tindih: { paling_banyak_bagian: 4 } }'),
    ).toHaveLength(3);
  }); // prettier-ignore

  test('of housekeeping and of what everybody is given', async () => {
    const chores = {
      A: 'Menyusun rencana kerja dan anggaran',
      B: 'Melaksanakan monitoring, evaluasi, dan pelaporan',
      C: 'Melaksanakan tugas lain yang diberikan pimpinan kepada staf ahli bupati',
    };
    const named = (prefix: string): Written => ({
      tugas: Object.fromEntries(Object.entries(chores).map(([key, value]) => [prefix + key, value])),
    });
    expect(await overlaps({ Hukum: named('H'), Umum: named('U') })).toEqual([]);
  });

  test('of texts that differ in what they are about', async () => {
    const found = await overlaps({
      Hukum: { tugas: { H1: 'Memeriksa konsep laporan kinerja pemerintah daerah' } },
      Umum: { tugas: { U1: 'Memeriksa konsep laporan penyelenggaraan pemerintahan daerah' } },
    });
    expect(found).toEqual([]);
  });
});

test('What the same thing needs done by one and by another is no overlap, however much is said of it', async () => {
  const thing = 'usulan hibah rumah ibadah, pesantren, yayasan, dan panti asuhan';
  const found = await overlaps({
    Hukum: { tugas: { H1: `Menyiapkan bahan ${thing}` } },
    Umum: { tugas: { U1: `Memverifikasi ${thing}` } },
  });
  expect(found).toEqual([]);
});

test('From what likeness on is the office’s to say', async () => {
  const sections = {
    Hukum: { tugas: { H1: 'Menyusun standar operasional prosedur pengelolaan kas' } },
    Umum: { tugas: { U1: 'Menyusun standar operasional prosedur pengelolaan arsip' } },
  };
  expect(await overlaps(sections)).toEqual([]);
  const found = await overlaps(sections, 'aturan: { tumpang-tindih: { kemiripan: 0.6 } }');
  expect(found).toHaveLength(1);
  expect(found[0]!.pesan).toContain('kata yang sama: 67\u00a0%');
});
