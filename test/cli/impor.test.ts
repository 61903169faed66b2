import { describe, expect, test } from '@jest/globals';
import type { FileSystem } from '../../src/files/file-system.ts';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { IMPORT_SEVERITY } from '../../src/vocabulary/finding.ts';
import { runIn, runOn, type Outcome } from '../support/host.ts';
import { workbook } from '../support/workbook.ts';

const NIP = '198001012005012001';

const STAFF = `NO;NAMA;NIP;JABATAN;UNIT KERJA
1;CONTOH SATU;'${NIP};KEPALA BAGIAN HUKUM;BAGIAN HUKUM
2;CONTOH DUA;;PENGADMINISTRASI PERKANTORAN;BAGIAN UMUM
`;

const DUTIES = `URAIAN TUGAS,SATUAN HASIL,VOLUME,WAKTU PENYELESAIAN (MENIT),WAKTU KERJA EFEKTIF,PEGAWAI YANG DIBUTUHKAN
Menata arsip bagian,berkas,240,30,72000,"0,1"
Menyusun laporan bulanan,laporan,12,300,72000,"0,05"
`;

const UMUM = `# Disusun tangan.
bagian: Bagian Umum
kode: umum
pegawai:
  - id: staf-1 # sejak 2020
    nama: Contoh Dua
    status: PTT
    jabatan: Pengemudi
    jenjang: non-asn
tugas: []
`;

/** Runs on files that can be looked at afterwards. */
async function runKeeping(
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
): Promise<Outcome & { readonly text: (path: string) => string | undefined; readonly paths: string[] }> {
  const memory = memoryFileSystem(files);
  const outcome = await runOn(memory, argv);
  const text = (path: string): string | undefined => {
    const bytes = memory.files.get(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { ...outcome, text, paths: [...memory.files.keys()].sort() };
}

describe('impor', () => {
  test('shows what would change and writes nothing', async () => {
    const { exit, out, err, paths } = await runKeeping({ 'p.csv': STAFF }, ['impor', 'pegawai', 'p.csv']);
    expect(out).toContain('Bagian Hukum (bagian/hukum.yaml, berkas baru)\n+ 1 baru, ~ 0 berubah, - 0');
    expect(out).toContain('+ pegawai contoh-satu  Contoh Satu');
    expect(err).toContain('Tambahkan --simpan');
    expect([exit, paths]).toEqual([0, ['p.csv']]);
  });

  test('makes an organisation that periksa reads, with --simpan', async () => {
    const memory = memoryFileSystem({ 'p.csv': STAFF });
    const { exit, err } = await runOn(memory, ['impor', 'pegawai', 'p.csv', '--ke', 'kantor', '--simpan']);
    expect([exit, [...memory.files.keys()].sort()]).toEqual([
      0,
      ['kantor/bagian/hukum.yaml', 'kantor/bagian/umum.yaml', 'kantor/setda.yaml', 'p.csv'],
    ]);
    expect(err).toContain('Berikutnya: bagihabis periksa kantor');
    const check = await runOn(memory, ['periksa', 'kantor', '--format', 'json']);
    const { temuan } = JSON.parse(check.out) as { temuan: { aturan: string }[] };
    // Nobody has a duty yet, and that is all.
    expect(new Set(temuan.map(({ aturan }) => aturan))).toEqual(new Set(['pegawai-menganggur']));
  });

  test('the first setda.yaml shows keys that are valid once their # is taken away', async () => {
    const memory = memoryFileSystem({ 'p.csv': STAFF });
    await runOn(memory, ['impor', 'pegawai', 'p.csv', '--simpan']);
    const setda = new TextDecoder().decode(memory.files.get('setda.yaml'));
    const used = setda.replace('# kebijakan:\n#   bagi_tugas:', 'kebijakan:\n  bagi_tugas:');
    expect(used).toMatch(/^kebijakan:\n {2}bagi_tugas: otomatis /m);
    await memory.write('setda.yaml', used);
    const { temuan } = JSON.parse((await runOn(memory, ['periksa', '--format', 'json'])).out) as {
      temuan: { aturan: string }[];
    };
    expect(new Set(temuan.map(({ aturan }) => aturan))).toEqual(new Set(['pegawai-menganggur']));
  });

  test('changes nothing the second time', async () => {
    const memory = memoryFileSystem({ 'p.csv': STAFF });
    const words = ['impor', 'pegawai', 'p.csv', '--simpan'];
    await runOn(memory, words);
    const before = new Map(memory.files);
    const { exit, out, err } = await runOn(memory, words);
    expect(out).toContain('Tidak ada yang berubah');
    expect(err).not.toContain('ditulis');
    expect([exit, new Map(memory.files)]).toEqual([0, before]);
  });

  test('keeps what a person wrote, and tells what is gone without deleting it', async () => {
    const list = 'NAMA,JABATAN,UNIT KERJA\nCONTOH TIGA,PENGEMUDI,BAGIAN UMUM\n';
    const files = { 'p.csv': list, 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': UMUM };
    const { out, text } = await runKeeping(files, ['impor', 'pegawai', 'p.csv', '--simpan']);
    expect(out).toContain('- pegawai staf-1  Contoh Dua');
    expect(out).toContain('tidak dihapus');
    expect(text('bagian/umum.yaml')).toContain(UMUM.slice(0, UMUM.indexOf('tugas:')));
    expect(text('bagian/umum.yaml')).toContain('id: contoh-tiga');
    expect(text('setda.yaml')).toBe('tahun: 2026\n');
  });

  test('shows each value that becomes another', async () => {
    const list = 'NAMA,JABATAN,UNIT KERJA\nCONTOH DUA,PRAMU BAKTI,BAGIAN UMUM\n';
    const { out } = await runIn({ 'p.csv': list, 'bagian/umum.yaml': UMUM }, ['impor', 'pegawai', 'p.csv']);
    expect(out).toMatch(/~ pegawai staf-1 {2}Contoh Dua\n +Jabatan: Pengemudi → Pramu Bakti/);
  });

  test('a new organisation takes the working time of its ABK, and the table is held against what is computed', async () => {
    const words = ['impor', 'tugas', 'abk.csv', '--bagian', 'Bagian Umum', '--simpan'];
    const { exit, out, text } = await runKeeping({ 'abk.csv': DUTIES }, words);
    expect([exit, text('setda.yaml')]).toEqual([0, expect.stringContaining('\n  menit_efektif: 72000 #')]);
    expect(out).not.toContain('waktu-efektif-berbeda');
    expect(out).toMatch(/\(tanpa jabatan\) +2 +10\.800 +0,15 +0,15\n/);
    expect(text('bagian/umum.yaml')).toContain('norma: 30 menit');
  });

  test('an organisation that is there keeps its working time, and the difference is told', async () => {
    const files = { 'abk.csv': DUTIES, 'setda.yaml': 'tahun: 2026\n', 'bagian/umum.yaml': UMUM };
    const { out } = await runIn(files, ['impor', 'tugas', 'abk.csv', '--bagian', 'umum']);
    expect(out).toContain('waktu-efektif-berbeda');
  });

  test('does not touch an organisation that is in error', async () => {
    const files = {
      'p.csv': STAFF,
      'bagian/umum.yaml': 'bagian: Bagian Umum\n',
      'setda.yaml': 'tahun: 2026\n',
    };
    const { exit, err, paths, text } = await runKeeping(files, ['impor', 'pegawai', 'p.csv', '--simpan']);
    expect([exit, paths, text('bagian/umum.yaml')]).toEqual([
      1,
      Object.keys(files).sort(),
      files['bagian/umum.yaml'],
    ]);
    expect(err).toContain('kunci-wajib');
    expect(err).toContain('Tidak ada yang diimpor');
  });

  test('checks the result as periksa does, and points at the cell', async () => {
    const list = `KODE,URAIAN TUGAS,FUNGSI,VOLUME,NORMA WAKTU
UM-01,Menata arsip,F9,12,1 jam
UM-02,Menyusun laporan,,12,1 jam
`;
    const files = { 'tugas.csv': list, 'bagian/umum.yaml': UMUM };
    const words = ['impor', 'tugas', 'tugas.csv', '--bagian', 'umum', '--simpan'];
    const { exit, out, text } = await runKeeping(files, words);
    expect([exit, text('bagian/umum.yaml')]).toEqual([1, UMUM]);
    expect(out).toContain('tugas.csv C2  galat  rujukan-putus');
    const skipping = await runKeeping(files, [...words, '--lewati']);
    expect(skipping.exit).toBe(0);
    expect(skipping.text('bagian/umum.yaml')).toContain('UM-02');
    expect(skipping.text('bagian/umum.yaml')).not.toContain('UM-01');
  });

  test('a row that goes takes with it what points at it', async () => {
    const list = `KODE,URAIAN TUGAS,FUNGSI,VOLUME,NORMA WAKTU,JANGAN DIRANGKAP
UM-01,Menata arsip,F9,12,1 jam,
UM-02,Menyusun laporan,,12,1 jam,UM-01
UM-03,Menerima tamu,,12,1 jam,
`;
    const files = { 'tugas.csv': list, 'bagian/umum.yaml': UMUM };
    const words = ['impor', 'tugas', 'tugas.csv', '--bagian', 'umum', '--simpan', '--lewati'];
    const { exit, out, err, text } = await runKeeping(files, words);
    expect(exit).toBe(0);
    expect(out).toContain('tugas.csv F3  galat  rujukan-putus');
    expect(err).toContain('2 baris yang salah dilewati');
    expect(text('bagian/umum.yaml')).toMatch(/tugas:\n {2}- kode: UM-03\n/);
  });

  test('a NIP is in the files and nowhere else', async () => {
    for (const format of ['teks', 'json', 'sarif', 'junit', 'github', 'gitlab', 'md']) {
      const words = ['impor', 'pegawai', 'p.csv', '--format', format, '--simpan'];
      const { out, err, text } = await runKeeping({ 'p.csv': STAFF }, words);
      expect(text('bagian/hukum.yaml')).toContain(NIP);
      expect(`${out}${err}`).not.toMatch(/\d{15}/);
    }
  });

  test('formats for machines have stdout for themselves', async () => {
    const { out, err } = await runIn({ 'p.csv': STAFF }, ['impor', 'pegawai', 'p.csv', '--format', 'json']);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toContain('+ pegawai contoh-satu');
  });

  test('names a few files, and of many the folders', async () => {
    const listOf = (sections: readonly string[]): string =>
      `NAMA;JABATAN;UNIT KERJA\n${sections.map((one, i) => `CONTOH ${'ABCDEFGH'[i]!};PENGEMUDI;BAGIAN ${one}\n`).join('')}`;
    const errOf = async (sections: readonly string[]): Promise<string> => {
      const words = ['impor', 'pegawai', 'p.csv', '--ke', 'k', '--simpan'];
      return (await runIn({ 'p.csv': listOf(sections) }, words)).err;
    };
    const many = ['HUKUM', 'UMUM', 'ORGANISASI', 'PEREKONOMIAN', 'PEMBANGUNAN', 'KERJA SAMA'];
    expect(await errOf(many.slice(0, 2))).toContain(
      '3 berkas ditulis: k/setda.yaml, k/bagian/hukum.yaml, dan k/bagian/umum.yaml\n',
    );
    expect(await errOf(many)).toContain('7 berkas ditulis: k/setda.yaml dan k/bagian/… (6 berkas)\n');
  });

  test('a cell that cannot be read is told how to write it', async () => {
    const list = 'KODE;URAIAN TUGAS;VOLUME;NORMA WAKTU (MENIT);DPA\nUM-01;Menata arsip;banyak;30;satu dua\n';
    const words = ['impor', 'tugas', 't.csv', '--bagian', 'umum'];
    const { out } = await runIn({ 't.csv': list }, words);
    expect(out).toContain('Tulis angka saja, misalnya 12 atau 0,5.');
    expect(out).toContain('Tulis kode sub kegiatan lengkap, misalnya 4.01.01.2.13.0001.');
    expect((await runIn({ 't.csv': list }, [...words, '--lang', 'en'])).out).toContain('such as 4.01.01');
  });

  test('the name of a sheet shows no NIP', async () => {
    const rows = [
      ['NAMA', 'JABATAN', 'UNIT KERJA'],
      ['CONTOH SATU', '', 'BAGIAN UMUM'],
    ];
    const book = workbook([{ name: `Pegawai ${NIP}`, rows }]);
    for (const format of ['teks', 'json', 'sarif', 'junit', 'github', 'gitlab', 'md']) {
      const { out, err } = await runIn({ 'p.xlsx': book }, [
        'impor',
        'pegawai',
        'p.xlsx',
        '--format',
        format,
      ]);
      expect(out).toContain('isi-wajib-kosong');
      expect(out + err).not.toMatch(/\d{15}/);
    }
    const other = await runIn({ 'p.xlsx': book }, ['impor', 'pegawai', 'p.xlsx', '--lembar', NIP]);
    expect(other.out).toContain('lembar-tak-ada');
    expect(other.out + other.err).not.toMatch(/\d{15}/);
  });

  test('speaks English when asked to', async () => {
    const words = ['import', 'pegawai', 'p.csv', '--lang', 'en'];
    const { out, err } = await runIn({ 'p.csv': STAFF }, words);
    expect(out).toContain('+ 1 new, ~ 0 changed, - 0 no longer in the list');
    expect(err).toContain('Not saved yet.');
  });
});

describe('rows in error', () => {
  const LIST = `NAMA,NIP,JABATAN,UNIT KERJA
CONTOH SATU,1.98001E+17,ARSIPARIS TERAMPIL,BAGIAN UMUM
CONTOH DUA,,PENGEMUDI,BAGIAN UMUM
`;
  const words = ['impor', 'pegawai', 'p.csv', '--simpan'];

  test('keep everything from being written', async () => {
    const { exit, out, err, paths } = await runKeeping({ 'p.csv': LIST }, words);
    expect([exit, paths]).toEqual([1, ['p.csv']]);
    expect(out).toContain('p.csv B2  galat  nip-hilang-angka');
    expect(out).not.toContain('+ pegawai');
    expect(err).toContain('galat pada 1 baris');
    expect(err).toContain('--lewati');
  });

  test('are left out with --lewati, and are still told', async () => {
    const { exit, out, err, text } = await runKeeping({ 'p.csv': LIST }, [...words, '--lewati']);
    expect(exit).toBe(0);
    expect(out).toContain('nip-hilang-angka');
    expect(err).toContain('1 baris yang salah dilewati');
    expect(text('bagian/umum.yaml')).toContain('Contoh Dua');
    expect(text('bagian/umum.yaml')).not.toContain('Contoh Satu');
  });

  test('that are left out are not called gone', async () => {
    const present = UMUM.replace('Contoh Dua', 'Contoh Satu');
    const files = { 'p.csv': LIST, 'bagian/umum.yaml': present };
    const { out } = await runIn(files, [...words, '--lewati']);
    expect(out).toContain('- 0 tidak lagi');
  });

  test('no option skips a list that cannot be read', async () => {
    const { exit, err } = await runIn({ 'p.csv': 'Catatan rapat\n' }, [...words, '--lewati']);
    expect(exit).toBe(1);
    expect(err).toContain('Perbaiki daftarnya lalu impor lagi');
    expect(err).not.toContain('--lewati');
  });
});

describe('peta.yaml', () => {
  const LIST = 'ORANGNYA,JABATAN,UNIT KERJA\nCONTOH SATU,PENGEMUDI,BAGIAN UMUM\n';

  test('a first one is written with what was recognised, and the next command', async () => {
    const { exit, err, text } = await runKeeping({ 'p.csv': LIST }, [
      'impor',
      'pegawai',
      'p.csv',
      '--ke',
      'k',
    ]);
    expect(exit).toBe(1);
    expect(text('peta.yaml')).toContain('#   - ORANGNYA');
    expect(text('peta.yaml')).toContain('nama: "" # wajib ada');
    expect(text('peta.yaml')).toContain('jabatan: "JABATAN"');
    expect(err).toContain('bagihabis impor pegawai p.csv --ke k --peta peta.yaml');
  });

  test('filled in, it makes the list readable', async () => {
    const memory = memoryFileSystem({ 'p.csv': LIST });
    await runOn(memory, ['impor', 'pegawai', 'p.csv']);
    const draft = new TextDecoder().decode(memory.files.get('peta.yaml'));
    await memory.write('peta.yaml', draft.replace('nama: ""', 'nama: "ORANGNYA"'));
    const { exit, out } = await runOn(memory, ['impor', 'pegawai', 'p.csv', '--peta', 'peta.yaml']);
    expect([exit, out]).toEqual([0, expect.stringContaining('+ pegawai contoh-satu')]);
  });

  test('one that is there is never written over, and is no section file', async () => {
    const files = { 'p.csv': LIST, 'peta.yaml': 'angka: id\n', 'bagian.yaml': UMUM };
    const { text, err } = await runKeeping(files, ['impor', 'pegawai', 'p.csv']);
    expect(text('peta.yaml')).toBe('angka: id\n');
    expect(err).toContain('--peta peta.yaml');
    expect((await runIn(files, ['periksa'])).out).not.toContain('peta.yaml');
  });

  test('one that is named and not there is made, and nothing is imported yet', async () => {
    const words = ['impor', 'pegawai', 'p.csv', '--peta', 'saya.peta.yaml', '--simpan'];
    const { exit, paths } = await runKeeping({ 'p.csv': STAFF }, words);
    expect([exit, paths]).toEqual([1, ['p.csv', 'saya.peta.yaml']]);
  });

  test('mistakes in it are told at its lines', async () => {
    const files = { 'p.csv': STAFF, 'peta.yaml': 'pegawai:\n  namma: NAMA\n' };
    const { exit, out } = await runIn(files, ['impor', 'pegawai', 'p.csv', '--peta', 'peta.yaml']);
    expect([exit, out]).toEqual([1, expect.stringContaining('peta.yaml:2:3  galat  kunci-tak-dikenal')]);
  });

  test('one of any name among section files is no mistake, and is left alone', async () => {
    const broken = UMUM.replace('kode: umum', 'kode: lain')
      .replace('staf-1', 'staf-2')
      .replace(
        'tugas: []',
        'tugas: [{ kode: L-01, uraian: Menata arsip, fungsi: F9, volume: 1, norma: 1 jam }]',
      );
    const others = { 'p.csv': LIST, 'umum.yaml': UMUM };
    const files = { ...others, 'kolom.yaml': 'pegawai:\n  nama: ORANGNYA\n' };
    expect(await runIn(files, ['periksa'])).toEqual(await runIn(others, ['periksa']));
    // What the section files point at is checked as if it were not there.
    const checked = await runIn({ ...files, 'lain.yaml': broken }, ['periksa', '--format', 'json']);
    expect(checked.out).toContain('rujukan-putus');
    expect(checked.out).not.toContain('kolom.yaml');
    const imported = await runIn(files, ['impor', 'pegawai', 'p.csv', '--peta', 'kolom.yaml']);
    expect([imported.exit, imported.out]).toEqual([0, expect.stringContaining('+ pegawai contoh-satu')]);
  });

  test('what is to be filled in is named', async () => {
    const errOf = async (list: string, ...words: string[]): Promise<string> =>
      (await runIn({ 'l.csv': list }, ['impor', 'tugas', 'l.csv', '--bagian', 'umum', ...words])).err;
    const unclear = 'URAIAN TUGAS;VOLUME;WAKTU PENYELESAIAN\nMenata arsip;12;30\n';
    expect(await errOf(unclear)).toContain('isi "satuan_waktu" (menit, jam, atau hari');
    expect(await errOf(unclear.replace(';VOLUME', ';WAKTU'), '--lang', 'en')).toContain('"satuan_waktu" (');
    const mixed = 'URAIAN TUGAS;VOLUME;NORMA (MENIT)\nMenata arsip;1.250,5;30\nMenata buku;1,250.5;30\n';
    expect(await errOf(mixed)).toMatch(/isi "angka" \(id atau en/);
    expect(await errOf('YANG DIKERJAKAN;VOLUME;NORMA (MENIT)\nMenata arsip;12;30\n')).toContain(
      'isi kolom yang masih kosong, lalu',
    );
  });

  test('a column map in the place of a section file is called one', async () => {
    const { out } = await runIn({ 'bagian/umum.yaml': 'pegawai:\n  nama: NAMA\n' }, ['periksa']);
    expect(out).toContain('Ini isi peta kolom, bukan isi berkas bagian.');
  });
});

test('a folder stands for the lists in it, without what Excel keeps beside an open one', async () => {
  const [first, second] = [STAFF.split('\n').toSpliced(2, 1), STAFF.split('\n').toSpliced(1, 1)];
  const files = {
    'daftar/a.csv': first.join('\n'),
    'daftar/B.CSV': second.join('\n'),
    'daftar/~$a.xlsx': 'kunci',
    'daftar/catatan.txt': 'bukan daftar',
  };
  const { exit, out } = await runIn(files, ['impor', 'pegawai', 'daftar', '--ke', 'setda']);
  expect([exit, out]).toEqual([0, expect.stringContaining('+ pegawai contoh-satu')]);
  expect(out).toContain('+ pegawai contoh-dua');
});

describe('wrong use', () => {
  const files = { 'p.csv': STAFF, 'bagian/umum.yaml': UMUM };
  test.each([
    [['impor', 'pegawai'], 'berkas'],
    [['impor', 'pegawei', 'p.csv'], 'pegawai, tugas, dpa, fungsi, formulir'],
    [['impor', 'pegawai', 'tak-ada.xlsx'], 'Tidak ada berkas atau folder "tak-ada.xlsx"'],
    [['impor', 'pegawai', 'bagian'], 'tidak ada berkas Excel (.xlsx) atau CSV'],
    [['impor', 'pegawai', 'p.csv', '--ke', 'umum.yaml'], 'Sebut sebuah folder'],
    [['impor', 'pegawai', 'p.csv', '--unit', 'p.csv'], '"unit" dan "induk"'],
    [['impor', 'pegawai', 'p.csv', '--bagian', '…'], '--bagian'],
    [['impor', 'formulir', 'p.csv', '--peta', 'tak-ada.yaml'], 'tak-ada.yaml'],
  ])('%j', async (words, told) => {
    const { exit, err } = await runIn(files, words);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test('a sheet that a form does not have is told once', async () => {
    const memory = memoryFileSystem({ 'bagian/umum.yaml': UMUM });
    await runOn(memory, ['ekspor']);
    const words = ['impor', 'formulir', 'formulir/formulir-umum.xlsx', '--lembar', 'Pegawei'];
    const { exit, out } = await runOn(memory, words);
    expect([exit, out.match(/lembar-tak-ada/g)?.length]).toEqual([1, 1]);
  });

  test('a workbook that is no form is told from one', async () => {
    const { exit, out } = await runIn(files, ['impor', 'formulir', 'p.csv']);
    expect([exit, out]).toEqual([1, expect.stringContaining('bagihabis ekspor')]);
  });
});

describe('the disk', () => {
  /** Refuses to write one path. */
  const refusing = (files: Readonly<Record<string, string>>, path: string): FileSystem => {
    const memory = memoryFileSystem(files);
    return {
      ...memory,
      write: (wanted, content) =>
        wanted === path ? Promise.reject(new FileError('denied', path)) : memory.write(wanted, content),
    };
  };

  test('what was written before it refuses is named', async () => {
    const disk = refusing({ 'p.csv': STAFF }, 'bagian/umum.yaml');
    const { exit, err } = await runOn(disk, ['impor', 'pegawai', 'p.csv', '--simpan']);
    expect(exit).toBe(2);
    expect(err).toContain('Yang sudah ditulis: bagian/hukum.yaml.');
    expect(err).toContain('bagian/umum.yaml tidak dapat ditulis');
  });

  test('writes some files at once, and begins no more after it has refused one', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRST'.split('');
    const rows = letters.map((one) => `CONTOH SATU;PENGEMUDI;BAGIAN ${one.repeat(3)}\n`).join('');
    const list = `NAMA;JABATAN;UNIT KERJA\n${rows}`;
    const memory = memoryFileSystem({ 'p.csv': list });
    let [running, most] = [0, 0];
    const slow = (refused?: string): FileSystem => ({
      ...memory,
      write: async (path, content) => {
        most = Math.max(most, ++running);
        await new Promise((go) => setTimeout(go, 1));
        running--;
        if (path === refused) throw new FileError('denied', path);
        await memory.write(path, content);
      },
    });
    const words = ['impor', 'pegawai', 'p.csv', '--simpan'];
    const { exit, err } = await runOn(slow('bagian/bbb.yaml'), words);
    const written = [...memory.files.keys()].filter((path) => path !== 'p.csv');
    expect([exit, most, running]).toEqual([2, 8, 0]);
    expect(written.length).toBeLessThan(10);
    for (const path of written) expect(err).toContain(path);
    await runOn(slow(), [...words, '--ke', 'lain']);
    expect([...memory.files.keys()].filter((path) => path.startsWith('lain/'))).toHaveLength(21);
  });

  test('a file that nobody read is not written over', async () => {
    const memory = memoryFileSystem({ 'p.csv': STAFF, 'bagian/umum.yaml': 'milik orang lain\n' });
    // It came after the folder was looked through.
    const disk: FileSystem = { ...memory, list: () => Promise.resolve([]) };
    const { exit, err } = await runOn(disk, ['impor', 'pegawai', 'p.csv', '--simpan']);
    expect([exit, err]).toEqual([2, expect.stringContaining('bagian/umum.yaml sudah ada')]);
    expect([...memory.files.keys()].sort()).toEqual(['bagian/umum.yaml', 'p.csv']);
  });

  test('two codes never share a file, and no file takes a name that means something else', async () => {
    const list = 'NAMA,JABATAN,BAGIAN\nCONTOH SATU,PENGEMUDI,peta\nCONTOH DUA,PENGEMUDI,umum\n';
    const files = {
      'p.csv': list,
      'bagian/umum.yaml': UMUM.replace('kode: umum', 'kode: um').replace('Bagian Umum', 'Bagian Lain'),
    };
    const { paths } = await runKeeping(files, ['impor', 'pegawai', 'p.csv', '--simpan']);
    expect(paths).toEqual(['bagian/bagian-peta.yaml', 'bagian/umum-2.yaml', 'bagian/umum.yaml', 'p.csv']);
  });
});

test('jelaskan explains every finding of an import, with how grave it mostly is', async () => {
  for (const [code, severity] of Object.entries(IMPORT_SEVERITY)) {
    const { exit, out } = await runIn({}, ['jelaskan', code]);
    expect([exit, out]).toEqual([0, expect.stringContaining(`Tingkat: ${severity}.`)]);
  }
});

test('a comment that tries to silence one is told that it cannot', async () => {
  const { out } = await runIn(
    { 'umum.yaml': UMUM.replace('# sejak 2020', '# bagihabis-abaikan nip-hilang-angka: ya') },
    ['periksa'],
  );
  expect(out).toContain('abaikan-keliru');
});

test('stages of a duty are shown by jelaskan', async () => {
  const duty =
    'tugas:\n  - { kode: UM-01, uraian: Menata arsip, volume: 12, norma: 1 jam, tahapan: [Memilah, Menyimpan] }\n';
  const { out } = await runIn({ 'umum.yaml': UMUM.replace('tugas: []\n', duty) }, ['jelaskan', 'UM-01']);
  expect(out).toContain('Tahapan\n  Memilah\n  Menyimpan\n');
});
