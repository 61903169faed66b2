import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runIn, runOn, type Outcome } from '../support/host.ts';

const NIP = '198001012005011003';

const section = (staff: string): string =>
  `bagian: Bagian Umum\nkode: umum\npegawai:\n${staff || '  []\n'}tugas: []\n`;

const staffList = (...rows: string[]): string =>
  `Nama;NIP;Jabatan;Golongan;Unit Kerja\n${rows.map((row) => `${row}\n`).join('')}`;

const importStaff = (list: string, more: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  runIn({ 'p.csv': list, ...more }, [
    'impor',
    'pegawai',
    'p.csv',
    ...(more['u.csv'] ? ['--unit', 'u.csv'] : []),
  ]);

/** The section file after the import of the list. */
async function saved(list: string): Promise<string> {
  const memory = memoryFileSystem({ 'p.csv': list });
  const { out } = await runOn(memory, ['impor', 'pegawai', 'p.csv', '--simpan']);
  const bytes = memory.files.get('bagian/umum.yaml');
  return bytes ? new TextDecoder().decode(bytes) : out;
}

describe('The same list in another order', () => {
  const DUTIES = [
    'Menyusun laporan;laporan;12;300',
    'Menyusun laporan;dokumen;4;600',
    'Menyusun laporan;berkas;240;30',
  ];
  const list = (rows: readonly string[]): string =>
    `Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (menit)\n${rows.join('\n')}\n`;
  const ARGV = ['impor', 'tugas', 't.csv', '--bagian', 'umum', '--simpan'];

  test('does not swap duties of one text', async () => {
    const memory = memoryFileSystem({
      't.csv': list(DUTIES),
      'setda.yaml': '',
      'bagian/umum.yaml': section(''),
    });
    await runOn(memory, ARGV);
    memory.files.set('t.csv', new TextEncoder().encode(list(DUTIES.toReversed())));
    const { out } = await runOn(memory, ARGV);
    expect(out).toContain('Tidak ada yang berubah');
  });

  test('does not swap people of one name, who hold different positions', async () => {
    const people = ['Budi;;Pengemudi;;Bagian Umum', 'Budi;;Petugas Keamanan;;Bagian Umum'];
    const memory = memoryFileSystem({ 'p.csv': staffList(...people) });
    await runOn(memory, ['impor', 'pegawai', 'p.csv', '--simpan']);
    memory.files.set('p.csv', new TextEncoder().encode(staffList(...people.toReversed())));
    const { out } = await runOn(memory, ['impor', 'pegawai', 'p.csv', '--simpan']);
    expect(out).toContain('Tidak ada yang berubah');
  });

  test('gives a changed duty what is left over by the others', async () => {
    const memory = memoryFileSystem({
      't.csv': list(DUTIES),
      'setda.yaml': '',
      'bagian/umum.yaml': section(''),
    });
    await runOn(memory, ARGV);
    const changed = [DUTIES[2]!, DUTIES[1]!, 'Menyusun laporan;laporan;13;300'];
    memory.files.set('t.csv', new TextEncoder().encode(list(changed)));
    const { out } = await runOn(memory, ARGV);
    expect(out).toContain('+ 0 baru, ~ 1 berubah, - 0');
    expect(out).toContain('12');
    expect(out).toContain('13');
  });
});

describe('Somebody who has become a civil servant', () => {
  const HONORARY = section(
    '  - id: contoh-satu\n    nama: Contoh Satu\n    status: PTT\n    jabatan: Pengemudi\n    jenjang: non-asn\n',
  );

  test.each([
    ['by the NIP', `Contoh Satu;'${NIP};Penelaah Teknis Kebijakan;III/a;Bagian Umum`],
    ['by the golongan', 'Contoh Satu;;Penelaah Teknis Kebijakan;III/a;Bagian Umum'],
  ])('is no longer PTT and non-ASN (%s)', async (_, person) => {
    const { out } = await importStaff(staffList(person), {
      'setda.yaml': '',
      'bagian/umum.yaml': HONORARY,
    });
    expect(out).toMatch(/Status: PTT → PNS/);
    expect(out).toMatch(/Jenjang: non-asn → pelaksana/);
  });

  test('stays what the file says where the list does not contradict it', async () => {
    const { out } = await importStaff(staffList('Contoh Satu;;Pengemudi;;Bagian Umum'), {
      'setda.yaml': '',
      'bagian/umum.yaml': HONORARY,
    });
    expect(out).toContain('Tidak ada yang berubah');
  });
});

describe('Lists of units', () => {
  test('a chain of units without end is followed to its limit', async () => {
    const chain = Array.from({ length: 8000 }, (_, i) => `Urusan A${i};Urusan A${i + 1}`).join('\n');
    const { exit, out } = await importStaff(staffList(`Contoh;'${NIP};Arsiparis;;Urusan A0`), {
      'u.csv': `unit;induk\n${chain}\n`,
    });
    expect([exit, out]).toEqual([1, expect.stringContaining('unit-tak-dikenal')]);
  });

  test('the same in peta.yaml', async () => {
    const chain = Array.from({ length: 8000 }, (_, i) => `  Urusan A${i}: Urusan A${i + 1}`).join('\n');
    const { exit } = await runIn(
      { 'p.csv': staffList(`Contoh;'${NIP};Arsiparis;;Urusan A0`), 'peta.yaml': `unit:\n${chain}\n` },
      ['impor', 'pegawai', 'p.csv', '--peta', 'peta.yaml'],
    );
    expect(exit).toBeLessThan(3);
  });

  test('many unknown units are told in seconds', async () => {
    const word = (i: number): string => `${i * 7919}`.replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!);
    const rows = Array.from(
      { length: 6_000 },
      (_, i) => `Contoh ${i};;Pengemudi;;Urusan ${word(i)} ${word(i * 31)}`,
    );
    const start = process.cpuUsage();
    const { exit } = await importStaff(staffList(...rows, 'Contoh;;Pengemudi;;Bagian Umum'));
    expect(exit).toBe(1);
    // Without a bound it takes twice as long; the clock on the wall would tell how busy the machine is.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
  }, 60_000);

  test('suggest a name as it is written in a section file', async () => {
    const { out } = await importStaff(
      staffList(
        `Contoh Satu;'${NIP};ARSIPARIS;;BAGIAN ORGANISASI`,
        `Contoh Dua;;PENGEMUDI;;BAGIAN ORGANISASI`,
        `Contoh Tiga;;PENGEMUDI;;BAGIAN ORGANISSASI`,
      ),
    );
    expect(out).toContain('"Bagian Organisasi"');
    expect(out).not.toContain('"BAGIAN ORGANISASI"');
  });

  test('a unit under two others is told at its second row', async () => {
    const { exit, out } = await importStaff(staffList(`Contoh;'${NIP};Arsiparis;;Subbagian Arsip`), {
      'u.csv':
        'unit;induk\nSubbagian Arsip;Bagian Umum\nSUBBAG. ARSIP;Bagian Hukum\nSubbagian Dua;Bagian Umum\nSubbagian Dua;BAG. UMUM\n',
    });
    expect(out).toMatch(/u\.csv A3 {2}peringatan {2}baris-ganda/);
    expect(out.match(/baris-ganda/g)).toHaveLength(1);
    expect(exit).toBe(0);
  });
});

describe('Cells of a person', () => {
  test.each([[`Rini ${NIP} Sari`], [`Rini NIP. ${NIP}\nSari`]])(
    'keep what stands on both sides of a number: %j',
    async (name) => {
      expect(
        await saved(`Nama/NIP;Jabatan;Unit Kerja\n"${name}";Arsiparis Terampil;Bagian Umum\n`),
      ).toContain('nama: Rini Sari\n');
    },
  );

  test('a NIP in the digits of another script is one', async () => {
    const arabic = NIP.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
    expect(await saved(staffList(`Contoh;${arabic};Arsiparis Terampil;III/a;Bagian Umum`))).toContain(
      `nip: "${NIP}"`,
    );
  });

  test.each([
    'PLT. KEPALA BAGIAN UMUM',
    'Plh. Kepala Bagian Umum',
    'Pelaksana Tugas Kepala Subbagian Protokol',
  ])('somebody acting keeps a jenjang of his or her own: %s', async (position) => {
    const { out } = await importStaff(staffList(`Contoh;'${NIP};${position};III/c;Bagian Umum`));
    expect(out).toMatch(/"pelaksana" disimpulkan dari P/i);
    expect(out).toContain('peringatan  nilai-disimpulkan');
  });

  test('of one who acts, a column that says the jenjang counts', async () => {
    const list = `Nama;NIP;Jabatan;Jenjang;Unit Kerja\nContoh;'${NIP};Plt. Kepala Bagian Umum;ahli-madya;Bagian Umum\n`;
    expect(await saved(list)).toContain('jenjang: ahli-madya');
  });
});

describe('Numbers of persons where none belongs', () => {
  test('are told at the cell of a position', async () => {
    const { out } = await importStaff(staffList(`Contoh;'${NIP};Arsiparis Terampil ${NIP};;Bagian Umum`));
    expect(out).toMatch(/p\.csv C2 {2}peringatan {2}nomor-pribadi/);
    expect(out.replace(/^[+~].*$/gm, '')).not.toContain(NIP);
  });

  test.each(['uraian', 'hasil'])('are told in the %s of a duty', async (key) => {
    const cells = { uraian: 'Menyusun laporan', hasil: 'laporan', [key]: `berkas 1980 0101 200501 1 003` };
    const list = `Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (menit)\n${cells.uraian};${cells.hasil};12;30\n`;
    const { out } = await runIn({ 't.csv': list }, ['impor', 'tugas', 't.csv', '--bagian', 'umum']);
    expect(out).toMatch(/peringatan {2}nomor-pribadi/);
  });

  test('are told in the name of a sub kegiatan', async () => {
    const list = `Kode;Sub Kegiatan;Pagu\n4.01.01.2.13.0001;Pengelolaan ${NIP};1000000\n`;
    const { out } = await runIn({ 'd.csv': list }, ['impor', 'dpa', 'd.csv', '--bagian', 'umum']);
    expect(out).toMatch(/peringatan {2}nomor-pribadi/);
  });

  test('are no code of a duty', async () => {
    const list = `Kode;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (menit)\n${NIP};Menyusun;laporan;12;30\n`;
    const { exit, out } = await runIn({ 't.csv': list }, ['impor', 'tugas', 't.csv', '--bagian', 'umum']);
    expect([exit, out]).toEqual([1, expect.stringMatching(/t\.csv A2 {2}galat {2}isi-sel-salah/)]);
    expect(out).not.toContain(NIP);
  });
});
