import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runOn } from '../support/host.ts';

type MemoryFileSystem = ReturnType<typeof memoryFileSystem>;

const section = (volume: number, more = ''): string => `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: p-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana, pendidikan: S1${more} }
  - { id: p-2, nama: Contoh Dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana, pendidikan: S1 }
tugas:
  - { kode: T-1, uraian: Menelaah naskah, volume: ${volume}, norma: 50 jam, penanggung_jawab: p-1 }
  - { kode: T-2, uraian: Menelaah naskah, volume: 4, norma: 50 jam, penanggung_jawab: p-2, syarat: { pendidikan: S1 } }
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function saved(text: string): Promise<MemoryFileSystem> {
  const disk = memoryFileSystem({ 'hukum.yaml': text, 'setda.yaml': 'tahun: 2026\n' });
  await runOn(disk, ['bagi', '--simpan']);
  return disk;
}

async function explained(disk: MemoryFileSystem, ...words: string[]): Promise<string> {
  const { out } = await runOn(disk, ['jelaskan', ...words]);
  return out.replaceAll(/\s+/gu, ' ');
}

describe('A saved plan that is older than its section file', () => {
  test('is said to be so at the head, and all figures are of today', async () => {
    const disk = await saved(section(4));
    expect(await explained(disk, 'p-1')).toMatch(/^p-1 .*Beban 12\.000 menit setahun/u);
    disk.files.set('hukum.yaml', bytes(section(8)));
    const out = await explained(disk, 'p-1');
    expect(out).toMatch(
      /^Pembagian tersimpan dibuat sebelum berkas bagian hukum diubah: volume berubah pada T-1\. Di bawah ini pemegang tugas menurut pembagian itu, dan semua angka menurut berkas yang sekarang\./u,
    );
    expect(out).toContain('Beban 24.000 menit setahun');
    expect(out).toContain('100 % 24.000');
    const duty = await explained(disk, 'T-1');
    expect(duty).toContain('8 hasil × 50 jam = 24.000 menit setahun');
    expect(duty).toMatch(/p-1 penanggung jawab 32 % 32 %/u);
  });

  test('says nothing of the kind while it fits', async () => {
    expect(await explained(await saved(section(4)), 'T-1')).toMatch(/^T-1 /u);
  });
});

describe('Somebody who is away', () => {
  test('for part of the year: who takes over, duty by duty', async () => {
    const disk = await saved(
      section(4, ', keadaan: [{ jenis: cuti, mulai: 2026-03-02, selesai: 2026-05-29 }]'),
    );
    expect(await explained(disk, 'p-1')).toContain('Selama ia tidak hadir digantikan oleh: p-2 (T-1).');
    expect(await explained(disk, 'p-2')).not.toContain('digantikan oleh');
  });

  test('for all of it, after the plan was saved', async () => {
    const disk = await saved(section(4));
    disk.files.set('hukum.yaml', bytes(section(4, ', keadaan: cuti')));
    expect(await explained(disk, 'p-1')).toContain('Selama ia tidak hadir digantikan oleh: p-2 (T-1).');
  });

  test('for all of it, with no duties', async () => {
    const disk = memoryFileSystem({
      'hukum.yaml': section(4, ', keadaan: cuti').replace('penanggung_jawab: p-1', 'penanggung_jawab: p-2'),
    });
    expect(await explained(disk, 'p-1')).toContain(
      'tidak memegang tugas, sehingga tidak ada yang perlu digantikan',
    );
  });
});

describe('Why not somebody who may not', () => {
  test('names the loads of today, and in what the plan would be better', async () => {
    const text = section(4)
      .replace('pendidikan: S1 }\n  - { id: p-2', 'pendidikan: SMA }\n  - { id: p-2')
      .replaceAll(/, penanggung_jawab: p-\d/gu, '')
      .replace('norma: 50 jam }', 'norma: 50 jam, syarat: { pendidikan: S1 } }');
    const out = await explained(memoryFileSystem({ 'hukum.yaml': text }), 'T-1', '--mengapa-bukan', 'p-1');
    expect(out).toContain('Beban sekarang: p-1 0,0 % dan p-2 32,0 %.');
    expect(out).toContain(
      'T-1 diberikan kepadanya, karena pembagian menjadi lebih baik dalam hal pegawai yang menganggur:',
    );
  });
});
