import { describe, expect, test } from '@jest/globals';
import { runIn, type Outcome } from '../support/host.ts';

const FILES = {
  'contoh.yaml': `bagian: Bagian Contoh
kode: contoh
pegawai:
  - { id: staf-1, nama: Siti Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana, kompetensi: { anjab: 3 } }
  - { id: staf-2, nama: Budi Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
tugas:
  - { kode: T-1, uraian: Menelaah naskah, volume: 1, norma: 300 jam }
  - { kode: T-2, uraian: Menilai jabatan, volume: 1, norma: 500 jam, syarat: { kompetensi: { anjab: 3 } } }
  - { kode: T-3, uraian: Membantu pimpinan, jenis: tugas-lain }
`,
};

const ask = (subject: string, person: string, ...more: string[]): Promise<Outcome> =>
  runIn(FILES, ['jelaskan', subject, '--mengapa-bukan', person, ...more]);

describe('Why not somebody else', () => {
  test('a sentence for each level that differs, most important first, then what decides', async () => {
    const { exit, out } = await ask('T-1', 'staf-1');
    const text = out.replaceAll('\u00a0', ' ');
    const places = [
      'Mengapa bukan Siti Contoh (staf-1)?',
      'Bila ia yang memegang T-1, bukan staf-2:',
      'Menjadi menganggur: staf-2.',
      'Beban tertinggi di kelompok ini naik dari 40,0 % (staf-1) menjadi 64,0 % (staf-1).',
      'Beban yang berubah: staf-1 40,0 % → 64,0 % dan staf-2 24,0 % → 0,0 %; yang lain tetap.',
      'Tidak ada tugas lain yang berpindah.',
      'Yang menentukan: pegawai yang menganggur.',
    ].map((words) => [words, text.indexOf(words)] as const);
    expect(exit).toBe(0);
    expect(places.filter(([, place]) => place < 0)).toEqual([]);
    expect(places.toSorted(([, one], [, other]) => one - other)).toEqual(places);
  });

  test('the id in other capitals, and in English', async () => {
    const { exit, out } = await ask('t-1', 'STAF-1', '--lang', 'en');
    expect([exit, out]).toEqual([0, expect.stringContaining('Idle then: staf-2.')]);
  });

  test('who lacks something: what, and whether it would bring anything', async () => {
    const { exit, out } = await ask('T-2', 'staf-2');
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(
        /staf-2 tidak dapat mengerjakan T-2: anjab 0, diminta 3\.\s+Beban sekarang: staf-2 24,0.% dan staf-1 40,0.%\.\s+Bila itu terpenuhi pun/,
      ),
    ]);
  });

  test.each([
    ['T-1', 'sta-1', 'Tidak ada pegawai ber-id "sta-1". Maksud Anda "staf-1"?'],
    ['T-1', 'T-2', 'Tidak ada pegawai ber-id "T-2".'],
    ['staf-1', 'staf-2', '"staf-1" bukan kode tugas'],
    ['T-3', 'staf-2', '"T-3" bukan kode tugas'],
    ['beban-berlebih', 'staf-2', '"beban-berlebih" bukan kode tugas'],
    ['T-9', 'staf-2', 'Tidak ada tugas, pegawai, atau aturan bernama "T-9".'],
  ])('%s, %s: wrong use', async (subject, person, words) => {
    const { exit, out, err } = await ask(subject, person);
    expect([exit, out, err]).toEqual([2, '', expect.stringContaining(words)]);
  });

  test('the table of candidates says how each figure came about', async () => {
    const { out } = await runIn(FILES, ['jelaskan', 'T-1']);
    expect(out).toContain('Dihitung dengan membagi ulang');
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /staf-2 penanggung jawab.*staf-1.*menjadi menganggur: staf-2/,
    );
  });
});
