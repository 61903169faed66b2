import { describe, expect, test } from '@jest/globals';
import { mendFiles } from '../../src/cli/mend-files.ts';
import { showMends } from '../../src/cli/show-mends.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id } from '../../src/messages/id.ts';
import { sectionWith } from '../source/read.ts';
import { hostOn, runIn } from '../support/host.ts';

interface Mended {
  readonly text: (path: string) => string;
  readonly written: readonly string[];
  readonly talk: string;
}

/** Mends files in memory; tells what became of them, which of them were written, and what was said. */
async function mend(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = [],
): Promise<Mended> {
  const memory = memoryFileSystem(files);
  const written: string[] = [];
  const watched = {
    ...memory,
    write: (path: string, content: string | Uint8Array) => {
      written.push(path);
      return memory.write(path, content);
    },
  };
  const { host, err } = hostOn(watched);
  const context = { host, messages: id };
  showMends(await mendFiles(paths, context), context);
  return { text: (path) => new TextDecoder().decode(memory.files.get(path)), written, talk: err() };
}

async function mendOne(text: string): Promise<string> {
  return (await mend({ 'x.yaml': text })).text('x.yaml');
}

describe('what is written loosely', () => {
  test.each([
    ['duty', 'volume: 1.250', 'volume: 1250'],
    ['duty', 'volume: 1,250   # setahun', 'volume: 1250   # setahun'],
    ['duty', 'volume: 1_250', 'volume: 1250'],
    ['duty', 'volume: "1250"', 'volume: 1250'],
    ['duty', 'volume: 1250 dokumen', 'volume: 1250'],
    ['duty', 'petugas: "2"', 'petugas: 2'],
    ['duty', 'petugas: { min: 1.000, maks: 1.000 }', 'petugas: { min: 1000, maks: 1000 }'],
    ['duty', 'norma: 90 mnt', 'norma: 90 menit'],
    ['duty', 'norma: 2jam', 'norma: 2 jam'],
    ['duty', 'norma: 1.5 jam', 'norma: 1,5 jam'],
    ['duty', 'norma: "1.5 jam"', 'norma: "1,5 jam"'],
    ['duty', 'norma: 2:30', 'norma: 2 jam 30 menit'],
    ['duty', 'kode: HK 01', 'kode: HK-01'],
    ['duty', 'prioritas: WAJIB', 'prioritas: wajib'],
    ['duty', 'syarat: { jenjang: pelaksana }', 'syarat: { jenjang: [pelaksana] }'],
    ['duty', 'syarat: { jenjang: [Ahli Muda, pelaksana] }', 'syarat: { jenjang: [ahli-muda, pelaksana] }'],
    ['duty', 'syarat: { golongan: III a }', 'syarat: { golongan: III/a }'],
    ['person', 'waktu: 0,5', 'waktu: 0.5'],
    ['person', 'waktu: 50%', 'waktu: 0.5'],
    ['person', 'status: pns', 'status: PNS'],
    ['person', "status: 'pppk paruh-waktu'", "status: 'PPPK Paruh Waktu'"],
    ['person', 'jenjang: Ahli Muda', 'jenjang: ahli-muda'],
    ['person', 'golongan: 3/a', 'golongan: III/a'],
    ['person', 'pendidikan: s-1', 'pendidikan: S1'],
    ['person', 'bantu: umum', 'bantu: [umum]'],
    ['person', 'kompetensi: { Anjab: 3 }', 'kompetensi: { anjab: 3 }'],
    ['person', 'tim: Tim Satu', 'tim: tim-satu'],
    ['person', 'nama: 123', 'nama: "123"'],
    ['person', 'kontrak_sampai: 31 Desember 2026', 'kontrak_sampai: 2026-12-31'],
    ['person', 'kontrak_sampai: 31/12/2026', 'kontrak_sampai: 2026-12-31'],
    ['person', 'kontrak_sampai: 2026/1/5', 'kontrak_sampai: 2026-01-05'],
    ['person', 'nip: 198001012005012001', 'nip: "198001012005012001"'],
    ['person', 'nip: 19800101 200501 2 001  # SK', 'nip: "198001012005012001"  # SK'],
    ['person', 'nip: "19800101 200501 2 001"', 'nip: "198001012005012001"'],
    ['person', 'nip: 19800101.200501.2.001', 'nip: "198001012005012001"'],
    ['person', 'nip: 19800101.2005012001', 'nip: "198001012005012001"'],
    ['person', "nip: '198001012005012001", 'nip: "198001012005012001"'],
    ['person', 'nip: "\'198001012005012001"', 'nip: "198001012005012001"'],
    ['person', 'statuss: PNS', 'status: PNS'],
    ['person', '"pendidikn": S1', 'pendidikan: S1'],
    ['person', 'nma: Contoh Satu', 'nama: Contoh Satu'],
    ['person', 'Pendidikkan: S1', 'pendidikan: S1'],
    ['duty', 'penangung-jwab: staf-1', 'penanggung_jawab: staf-1'],
    ['duty', 'voleme: 1.250', 'volume: 1250'],
    ['duty', 'penanggung jawab: staf-1', 'penanggung_jawab: staf-1'],
    ['duty', 'uraian: Menelaah: rancangan', 'uraian: "Menelaah: rancangan"'],
    ['duty', 'uraian: Menelaah "a": rancangan', `uraian: 'Menelaah "a": rancangan'`],
    ['duty', 'uraian: *Menelaah rancangan', 'uraian: "*Menelaah rancangan"'],
    ['duty', 'uraian: &Menelaah rancangan', 'uraian: "&Menelaah rancangan"'],
    ['duty', 'uraian: !Menelaah rancangan', 'uraian: "!Menelaah rancangan"'],
    ['duty', 'uraian: @Menelaah rancangan', 'uraian: "@Menelaah rancangan"'],
    ['duty', 'uraian: [Menelaah] rancangan', 'uraian: "[Menelaah] rancangan"'],
    ['duty', 'volume:100', 'volume: 100'],
    ['duty', 'volume:\u00a0100', 'volume: 100'],
    ['duty', 'volume: 100\u00a0', 'volume: 100'],
    ['duty', 'uraian: Menelaah \t ', 'uraian: Menelaah'],
  ] as const)('%s  %s', async (entry, loose, tidy) => {
    const withLine = (line: string): string =>
      sectionWith({ [entry]: [line] }).replace(line.startsWith('kode') ? '- kode: HK-01\n    ' : '\0', '- ');
    const [key = ''] = tidy.split(':');
    // A loosely written line stands where the right one would.
    const text = withLine(loose)
      .split('\n')
      .filter((line) => line.trim().startsWith(loose.slice(0, 8)) || !line.startsWith(`    ${key}:`))
      .join('\n');
    const mended = await mendOne(text);
    expect(mended).toContain(`${tidy}\n`);
    expect(mended).toBe(text.replace(loose, tidy));
  });
});

describe('what only the writer knows is left alone', () => {
  test.each([
    ['duty', 'norma: 90'],
    ['duty', 'norma: 2 hr'],
    ['duty', 'volume: 2,5'],
    ['duty', 'volume: 1.250,500'],
    ['duty', 'volume: 3 juta'],
    ['duty', 'volume: 12 jam'],
    ['duty', 'prioritas: wajb'],
    ['duty', 'tugas: Menyusun laporan'],
    ['duty', 'petgas: banyak'],
    ['duty', 'volum: banyak'],
    ['duty', 'uraian: Menelaah volume: 12'],
    ['duty', 'syarat: { norma: 1,5 jam }'],
    ['duty', 'syarat: { pendidikan:S1 }'],
    ['person', 'status: PSN'],
    ['person', 'nip: 1.98001012005012E+17'],
    ['person', 'nip: 19800101200501200'],
    ['person', 'nip: NIP 198001012005012001'],
    ['person', 'nik: "7371010101800001"'],
    ['person', 'kontrak_sampai: 2/1/2026'],
    ['person', 'kontrak_sampai: 30/2/2026'],
    ['person', 'jenjang: ahli'],
    ['person', 'jenis: PNS'],
    ['person', 'nmma: Contoh Satu'],
    ['duty', 'nama: 8 jam'],
    ['duty', 'satuan: laporan'],
    ['duty', 'kode dpa: laporan'],
    ['duty', 'fungsi: Menelaah dan menyusun rancangan'],
    ['duty', 'hasil:- laporan'],
    ['duty', 'fungsi:? F1'],
    ['person', 'tim: kabag-{umum'],
    ['person', 'kompe: {}'],
  ] as const)('%s  %s', async (entry, line) => {
    const text = sectionWith({ [entry]: [line] });
    const { text: after, written } = await mend({ 'x.yaml': text });
    expect(after('x.yaml')).toBe(text);
    expect(written).toEqual([]);
  });

  test('a key that the entry has already, or that is as near as another', async () => {
    const twice = sectionWith({ duty: ['volume: 100', 'voleme: 100'] });
    expect(await mendOne(twice)).toBe(twice);
    const between = sectionWith({ duty: ['petugas: { mins: 1, mixs: 2 }'] });
    expect(await mendOne(between)).toContain('{ min: 1, mixs: 2 }');
  });

  test('an id that somebody else would have then, in this file or another', async () => {
    const two = sectionWith({}).replace(
      'tugas:',
      [
        '  - id: staf 1',
        '    nama: Contoh Dua',
        '    status: pns',
        '    jabatan: Penelaah',
        '    jenjang: pelaksana',
        'tugas:',
      ].join('\n'),
    );
    expect(await mendOne(two)).toBe(two.replace('pns', 'PNS'));

    const other = sectionWith({})
      .replaceAll('hukum', 'umum')
      .replace('HK-01', 'UM-01')
      .replace('staf-1', 'Staf 1');
    const { text, written, talk } = await mend({ 'a.yaml': sectionWith({}), 'b.yaml': other });
    expect(text('b.yaml')).toBe(other);
    expect(written).toEqual([]);
    expect(talk).toBe(
      [
        'b.yaml  1 perbaikan tidak dilakukan karena akan menimbulkan kesalahan lain',
        'Tidak ada yang dapat diperbaiki dengan aman dalam 2 berkas.',
        '',
      ].join('\n'),
    );
  });

  test('files that are no text, and a file that is sound', async () => {
    const files = {
      'a.yaml': sectionWith({}),
      'b.yaml': Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
      'c.yaml': '',
    };
    expect((await mend(files)).written).toEqual([]);
  });
});

describe('blanks and line ends', () => {
  const sound = sectionWith({ duty: ['hasil: dokumen # tiap bulan'] });

  test('blanks at the end of lines, also of comments, and a line end at the end of the file', async () => {
    const loose = `# catatan \t\n${sound.replaceAll('\n', ' \n')}`.trimEnd();
    expect(await mendOne(loose)).toBe(`# catatan\n${sound}`);
  });

  test('texts in blocks and over several lines keep their blanks', async () => {
    const text = `${sound}fungsi:\n  - kode: F1\n    uraian: |\n      satu  \n      dua \n  - kode: F2\n    uraian: "tiga  \n      empat"\n`;
    expect(await mendOne(text)).toBe(text);
    expect(await mendOne(text.replace('F2\n', 'F2 \n'))).toBe(text);
    const open = `${sound}fungsi:\n  - kode: F1\n    uraian: |\n      satu`;
    expect(await mendOne(open)).toBe(open);
  });

  test('no-break spaces that stand for blanks', async () => {
    const loose = sound
      .replace('    nama', '\u00a0\u00a0\u00a0\u00a0nama')
      .replace('- kode', '-\u00a0kode')
      .replace('status: ', 'status:\u00a0');
    expect(await mendOne(loose)).toBe(sound);
    const within = sound.replace('Contoh Satu', 'Contoh\u00a0Satu');
    expect(await mendOne(within)).toBe(within);
  });

  test('a blank that is missing behind a colon or a dash', async () => {
    const loose = sound
      .replace('status: ', 'status:')
      .replace('- kode', '-kode')
      .replace('volume: ', 'volume:');
    expect(await mendOne(loose)).toBe(sound);
    const nowhere = sound.replace(/(?<=tugas:\n)[^]*/, (duty) => duty.replaceAll(': ', ':'));
    expect(await mendOne(nowhere)).toBe(sound);
    const half = `${sound}  - kode:HK-02\n    uraian:Menata arsip\n`;
    expect(await mendOne(half)).toBe(`${sound}  - kode: HK-02\n    uraian: Menata arsip\n`);
  });

  test('lines divided by CR, by CRLF, and a byte order mark', async () => {
    expect(await mendOne(sound.replaceAll('\n', '\r'))).toBe(sound);
    const windows = sound.replaceAll('\n', '\r\n');
    expect(await mendOne(windows)).toBe(windows);
    expect(await mendOne(windows.replace('100', '1.000 ').trimEnd())).toBe(windows.replace('100', '1000'));
    const marked = new TextEncoder().encode(`\ufeff${sound}`);
    expect((await mend({ 'x.yaml': marked })).written).toEqual([]);
    const loose = new TextEncoder().encode(`\ufeff${sound.replace('PNS', 'pns')}`);
    const { text } = await mend({ 'x.yaml': loose });
    expect(text('x.yaml')).toBe(sound);
  });

  test('tabs in indentation, whatever width makes it readable', async () => {
    expect(await mendOne(sound.replaceAll(/^ {4}/gm, '\t\t'))).toBe(sound);
    expect(await mendOne(sound.replaceAll(/^ {4}/gm, '\t'))).toBe(sound);
    expect(await mendOne(sound.replace('    nama', '  \tnama').replace('100', '1.000'))).toBe(
      sound.replace('100', '1000'),
    );
  });

  test('tabs of the width that leaves nothing wrong; where there is none, as they are', async () => {
    const nested = sound.replace('    hasil', '    syarat:\n        tim: [a]\n    hasil');
    expect(await mendOne(nested.replace('        tim', '\t\ttim'))).toBe(nested);
    const odd = sound.replace('    volume', '   \t   volume');
    expect(await mendOne(odd)).toBe(odd);
  });
});

test('long lines and many mistakes end soon', async () => {
  const start = performance.now();
  const blanks = `bagian: x${' '.repeat(200_000)}y \n${' \u00a0'.repeat(100_000)}\n${'\t'.repeat(100_000)}\n\t#\n`;
  await mendOne(blanks);
  await mendOne(`nip: '${' '.repeat(100_000)}\n${'a'.repeat(100_000)}:x`);
  const stars = Array.from(
    { length: 60 },
    (_, i) => `  - kode: HK-${i + 2}\n    uraian: *a b\n    jenis: tugas-lain\n`,
  );
  const tidy = await mendOne(sectionWith({}) + stars.join(''));
  expect(tidy.match(/"\*a b"/g)).toHaveLength(60);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('whole organisations', () => {
  const section = sectionWith({ duty: ['volume: 1.000'] });
  const files = {
    'setda.yaml':
      'tahun: "2026"\nwaktu_kerja: { jam_masuk: 7.30, menit_efektif: 75.000 }\nkop: { alamat: Jalan Contoh }\n',
    'bagian/hukum.yaml': section,
    'bagian/umum.yaml': sectionWith({ person: ['nip: 19800101 200501 2 001', 'status: pns'] })
      .replaceAll('hukum', 'umum')
      .replaceAll('staf-1', 'staf-2')
      .replaceAll('HK-01', 'UM-01'),
    'pembagian/hukum.yaml':
      'bagian: hukum\ntugas:\n  - { kode: HK-01, penanggung_jawab: staf-1, petugas: [{ pegawai: staf-1, volume: 1.000 }] }\n',
  };

  test('settings and plans are mended too, and what was mended is said line by line, without NIP', async () => {
    const { text, talk, written } = await mend(files);
    expect(text('setda.yaml')).toBe(
      'tahun: 2026\nwaktu_kerja: { jam_masuk: "07.30", menit_efektif: 75000 }\nkop: { alamat: Jalan Contoh }\n',
    );
    expect(text('pembagian/hukum.yaml')).toContain('volume: 1000 }');
    expect(written).toEqual(Object.keys(files));
    expect(talk).toBe(
      [
        'setda.yaml:1  tahun: "2026" → 2026',
        'setda.yaml:2  jam_masuk: 7.30 → "07.30"',
        'setda.yaml:2  menit_efektif: 75.000 → 75000',
        'bagian/hukum.yaml:13  volume: 1.000 → 1000',
        'bagian/umum.yaml:8  nip: ******** ****** * *** → "******************"',
        'bagian/umum.yaml:9  status: pns → PNS',
        'pembagian/hukum.yaml:3  volume: 1.000 → 1000',
        '7 perbaikan dalam 4 berkas.',
        '',
      ].join('\n'),
    );
  });

  test('the check that follows speaks of the mended files', async () => {
    const { exit, err, out } = await runIn(files, ['periksa', '--perbaiki']);
    expect(err).toContain('7 perbaikan dalam 4 berkas.');
    expect(out + err).not.toMatch(/\d{15}/);
    expect(out).not.toContain('galat  nilai');
    expect([exit, out.includes('0 galat')]).toEqual([0, true]);
  });

  test('only the file that was named is written', async () => {
    expect((await mend(files, ['bagian/umum.yaml'])).written).toEqual(['bagian/umum.yaml']);
  });
});
