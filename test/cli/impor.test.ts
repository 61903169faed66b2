import { describe, expect, test } from '@jest/globals';
import type { FileSystem } from '../../src/files/file-system.ts';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { IMPORT_SEVERITY } from '../../src/vocabulary/finding.ts';
import { runIn, runOn, type Outcome } from '../support/host.ts';

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

  test('a column map in the place of a section file is called one', async () => {
    const { out } = await runIn({ 'bagian/umum.yaml': 'pegawai:\n  nama: NAMA\n' }, ['periksa']);
    expect(out).toContain('Ini isi peta kolom, bukan isi berkas bagian.');
  });
});

describe('wrong use', () => {
  const files = { 'p.csv': STAFF, 'folder/p.csv': STAFF };
  test.each([
    [['impor', 'pegawai'], 'berkas'],
    [['impor', 'pegawei', 'p.csv'], 'pegawai, tugas, dpa, fungsi, formulir'],
    [['impor', 'pegawai', 'tak-ada.xlsx'], 'Tidak ada berkas atau folder "tak-ada.xlsx"'],
    [['impor', 'pegawai', 'folder'], '"folder" folder'],
    [['impor', 'pegawai', 'p.csv', '--ke', 'umum.yaml'], 'Sebut sebuah folder'],
    [['impor', 'pegawai', 'p.csv', '--unit', 'p.csv'], '"unit" dan "induk"'],
    [['impor', 'pegawai', 'p.csv', '--bagian', '…'], '--bagian'],
    [['impor', 'formulir', 'p.csv', '--peta', 'tak-ada.yaml'], 'tak-ada.yaml'],
  ])('%j', async (words, told) => {
    const { exit, err } = await runIn(files, words);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
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
    expect(err).toContain('Yang sudah ditulis: setda.yaml dan bagian/hukum.yaml.');
    expect(err).toContain('bagian/umum.yaml tidak dapat ditulis');
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
