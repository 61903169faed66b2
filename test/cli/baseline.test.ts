import { describe, expect, test } from '@jest/globals';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runOn, type Outcome } from '../support/host.ts';

const BASELINE = 'bagihabis-dasar.yaml';

/** A section whose only person has work for less than half of the year. */
const section = (code: string, volume = 40): string => `bagian: Bagian ${code}
kode: ${code}
pegawai:
  - { id: ${code}-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
tugas:
  - { kode: ${code}-01, uraian: Menelaah berkas ${code}, volume: ${volume}, norma: 15 jam }
`;

const entry = (code: string, rule = 'beban-kurang'): string =>
  `  - { aturan: ${rule}, berkas: bagian/${code}.yaml, pegawai: ${code}-1 }\n`;

/** Two sections, and the rules of this test alone. */
const ONLY = `tahun: 2026
aturan: { pengganti-kosong: mati, hanya-satu-orang: mati, tugas-tanpa-fungsi: mati, norma-dicocok-cocokkan: mati }
`;

function office(more: Readonly<Record<string, string>> = {}): {
  readonly files: Map<string, Uint8Array>;
  readonly run: (...argv: string[]) => Promise<Outcome>;
  readonly codes: (...argv: string[]) => Promise<string[]>;
  readonly text: () => string;
} {
  const disk = memoryFileSystem({
    'setda.yaml': ONLY,
    'bagian/hukum.yaml': section('hukum'),
    'bagian/umum.yaml': section('umum'),
    ...more,
  });
  const run = (...argv: string[]): Promise<Outcome> => runOn(disk, ['periksa', ...argv]);
  return {
    files: disk.files,
    run,
    codes: async (...argv) => {
      const { temuan } = JSON.parse((await run('--format', 'json', ...argv)).out) as {
        temuan: { aturan: string; tempat: { berkas: string } }[];
      };
      return temuan.map(({ aturan, tempat }) => `${aturan} ${tempat.berkas}`);
    },
    text: () => new TextDecoder().decode(disk.files.get(BASELINE)),
  };
}

describe('recording', () => {
  test('writes one entry for each finding, says so, and the next run is silent', async () => {
    const { run, codes, text } = office();
    expect(await codes()).toEqual(['beban-kurang bagian/hukum.yaml', 'beban-kurang bagian/umum.yaml']);
    const { exit, err } = await run('--catat-dasar', '--gagal-pada', 'catatan');
    expect(exit).toBe(0);
    expect(err).toContain(`2 temuan dicatat dalam ${BASELINE}`);
    expect(text()).toContain(`temuan:\n${entry('hukum')}${entry('umum')}`);
    expect(await codes()).toEqual([]);
  });

  test('again changes no byte', async () => {
    const { run, text } = office();
    await run('--catat-dasar');
    const before = text();
    await run('--catat-dasar');
    expect(text()).toBe(before);
  });

  test('strikes what is gone and keeps the comments of what stays', async () => {
    const kept = `  # menunggu mutasi\n${entry('hukum')}`;
    const { run, text } = office({ [BASELINE]: `temuan:\n${kept}${entry('lama')}` });
    await run('--catat-dasar');
    expect(text()).toBe(`temuan:\n${kept}${entry('umum')}`);
  });

  test('of one section leaves the entries of the others alone', async () => {
    for (const part of [['--bagian', 'umum'], ['bagian/umum.yaml']]) {
      const { run, text } = office({ [BASELINE]: `temuan:\n${entry('hukum', 'beban-berlebih')}` });
      await run('--catat-dasar', ...part);
      expect(text()).toBe(`temuan:\n${entry('hukum', 'beban-berlebih')}${entry('umum')}`);
    }
  });

  test('writes nothing where there is nothing to record', async () => {
    const { run, files } = office({
      'bagian/hukum.yaml': section('hukum', 60),
      'bagian/umum.yaml': section('umum', 60),
    });
    expect((await run('--catat-dasar')).err).toContain('Tidak ada temuan yang perlu dicatat.');
    expect(files.has(BASELINE)).toBe(false);
  });

  test('writes nothing where the input is in error, the baseline included', async () => {
    for (const broken of [{ 'bagian/umum.yaml': 'bagian: x\n' }, { [BASELINE]: 'temuann: []\n' }]) {
      const { run, files } = office(broken);
      const before = new Map(files);
      const { exit, err } = await run('--catat-dasar');
      expect([exit, files]).toEqual([1, before]);
      expect(err).toContain('Tidak ada yang dicatat karena masukan masih salah.');
    }
  });

  test('leaves what is said about comments: it cannot be recorded', async () => {
    const comment = `# bagihabis-abaikan beban-kurang\n${section('hukum')}`;
    const { run, codes } = office({ 'bagian/hukum.yaml': comment });
    expect((await run('--catat-dasar')).exit).toBe(1);
    expect(await codes()).toEqual(['abaikan-keliru bagian/hukum.yaml']);
  });
});

describe('an entry that is out of date', () => {
  const stale = `dasar-usang ${BASELINE}`;

  test('is told, also where its file is gone', async () => {
    const { codes } = office({ [BASELINE]: `temuan:\n${entry('hukum')}${entry('umum')}${entry('lama')}` });
    expect(await codes()).toEqual([stale]);
  });

  test('is not told of a section that was not asked for', async () => {
    const { codes } = office({ [BASELINE]: `temuan:\n${entry('hukum', 'beban-berlebih')}` });
    for (const part of [['--bagian', 'umum'], ['bagian/umum.yaml']])
      expect(await codes(...part)).toEqual(['beban-kurang bagian/umum.yaml']);
    for (const part of [['--bagian', 'hukum'], ['bagian/hukum.yaml']])
      expect(await codes(...part)).toEqual(['beban-kurang bagian/hukum.yaml', stale]);
  });

  test('is not told of a lone file beside the one that was asked for', async () => {
    const baseline = `temuan:\n  - { aturan: beban-berlebih, berkas: umum.yaml, pegawai: umum-1 }\n`;
    const disk = memoryFileSystem({
      'hukum.yaml': section('hukum', 60),
      'umum.yaml': section('umum', 60),
      [BASELINE]: baseline,
    });
    const { out } = await runOn(disk, ['periksa', 'hukum.yaml', '--format', 'json']);
    expect(out).not.toContain('dasar-usang');
    expect((await runOn(disk, ['periksa', '--format', 'json'])).out).toContain('dasar-usang');
  });

  test('is told as a repeat where the same stands above, and counts for nothing', async () => {
    const { run, codes } = office({
      [BASELINE]: `temuan:\n${entry('hukum')}${entry('umum')}${entry('umum')}`,
    });
    expect(await codes()).toEqual([stale]);
    const { out } = await run();
    expect(out).toContain(`${BASELINE}:4:5`);
    expect(out).toContain('sudah tercatat pada butir sebelumnya');
    expect(out).toContain(`Lihat juga: ${BASELINE}:3:5`);
    expect(out).not.toContain('sudah tidak ada');
  });

  test('is told as a repeat also where the first one is out of date', async () => {
    const { run } = office({ [BASELINE]: `temuan:\n${entry('lama')}${entry('lama')}` });
    const { out } = await run();
    expect(out.match(/sudah tidak ada/g)).toHaveLength(1);
    expect(out.match(/sudah tercatat pada butir sebelumnya/g)).toHaveLength(1);
  });

  test('is not told where its file cannot be looked at', async () => {
    const disk = memoryFileSystem({
      'setda.yaml': ONLY,
      'bagian/hukum.yaml': section('hukum', 60),
      [BASELINE]: `temuan:\n${entry('terkunci')}${entry('lama')}`,
    });
    const guarded = {
      ...disk,
      look: (path: string) =>
        path.includes('terkunci') ? Promise.reject(new FileError('denied', path)) : disk.look(path),
    };
    const { exit, out } = await runOn(guarded, ['periksa']);
    expect(exit).toBe(0);
    expect(out).toContain('lama.yaml sudah tidak ada');
    expect(out).not.toContain('terkunci.yaml sudah');
  });

  test('is not told where the input is in error; a comment and the baseline do not both answer', async () => {
    const broken = office({ 'bagian/umum.yaml': 'bagian: x\n', [BASELINE]: `temuan:\n${entry('umum')}` });
    expect(await broken.codes()).not.toContain(stale);
    const comment = `pegawai:\n  # bagihabis-abaikan beban-kurang: baru diangkat\n`;
    const both = office({
      'bagian/hukum.yaml': section('hukum').replace('pegawai:\n', comment),
      [BASELINE]: `temuan:\n${entry('hukum')}${entry('umum')}`,
    });
    expect(await both.codes()).toEqual([stale]);
  });
});

test('`bagi` heeds severities, comments and the baseline', async () => {
  const comment = `pegawai:\n  # bagihabis-abaikan beban-kurang: baru diangkat\n`;
  const disk = memoryFileSystem({
    'setda.yaml': ONLY,
    'bagian/hukum.yaml': section('hukum').replace('pegawai:\n', comment),
    'bagian/umum.yaml': section('umum'),
    [BASELINE]: `temuan:\n${entry('umum')}`,
  });
  const found = async (): Promise<string[][]> => {
    const { out } = await runOn(disk, ['bagi', '--format', 'json']);
    const { temuan } = JSON.parse(out) as { temuan: { aturan: string; tempat: { berkas: string } }[] };
    return temuan.map(({ aturan, tempat }) => [aturan, tempat.berkas]);
  };
  expect(await found()).toEqual([]);
  await disk.write(BASELINE, 'temuan: []\n');
  expect(await found()).toEqual([['beban-kurang', 'bagian/umum.yaml']]);
});

test('`bagi` calls no comment useless: the rules about saved plans did not run', async () => {
  const disk = memoryFileSystem({
    'setda.yaml': ONLY,
    'bagian/hukum.yaml': section('hukum', 60),
  });
  await runOn(disk, ['bagi', '--simpan']);
  const plan = new TextDecoder().decode(disk.files.get('pembagian/hukum.yaml'));
  const comment = '# bagihabis-abaikan pembagian-usang: masih dibahas';
  await disk.write('pembagian/hukum.yaml', plan.replace('sidik:', `${comment}\nsidik:`));
  await disk.write('bagian/hukum.yaml', section('hukum', 61));
  expect((await runOn(disk, ['bagi', '--format', 'json'])).out).not.toContain('abaikan-sia-sia');
  const { out } = await runOn(disk, ['periksa', '--format', 'json']);
  expect(out).not.toContain('abaikan-sia-sia');
  expect(out).toContain('masih dibahas');
});

test('`jelaskan` tells why a duty is left over, also where the rule is switched off', async () => {
  const disk = memoryFileSystem({
    'setda.yaml': 'aturan: { tugas-tak-bertuan: mati }\n',
    'bagian/hukum.yaml': section('hukum').replace('15 jam', '15 jam, syarat: { pendidikan: S3 }'),
  });
  expect((await runOn(disk, ['jelaskan', 'hukum-01'])).out).toContain('tak bertuan');
});
