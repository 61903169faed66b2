import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

const STAFF = ['staf-1', 'staf-2', 'staf-3', 'staf-4'];
const CODES = Array.from({ length: 24 }, (_, at) => `HK-${String(at + 1).padStart(2, '0')}`);
const section = `bagian: Bagian Hukum
kode: hukum
pegawai:
${STAFF.map((id) => `  - { id: ${id}, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana }\n`).join('')}tugas:
${CODES.map((code) => `  - { kode: ${code}, uraian: Menelaah naskah, volume: 10, norma: 10 jam }\n`).join('')}`;

/** Six duties each, in their order; the deputy of each is the next in the list, or `shift` further. */
const plan = (owned: readonly string[] = CODES, shift = 1): string =>
  `bagian: hukum\ntugas:\n${owned
    .map((code) => {
      const at = Math.floor(CODES.indexOf(code) / 6);
      const deputy = STAFF[(at + (shift === 1 ? 1 + (CODES.indexOf(code) % 3) : shift)) % 4]!;
      return `  - { kode: ${code}, penanggung_jawab: ${STAFF[at]!}, petugas: [{ pegawai: ${STAFF[at]!}, volume: 10 }], pengganti: ${deputy} }\n`;
    })
    .join('')}`;
const files = (saved: string): Record<string, string> => ({
  'hukum.yaml': section,
  'hukum.pembagian.yaml': saved,
});
/** Each owner's six duties stand with one and the same deputy, which is far from level. */
const uneven = files(plan(CODES, 2));

test('saved deputies that are as level as others stay', async () => {
  for (const mode of ['kosong', 'perlu', 'semua']) {
    const { out } = await runIn(files(plan()), ['bagi', '--ubah', mode]);
    expect(out).toContain('Tidak ada perubahan terhadap pembagian tersimpan.');
  }
});

test('who gets another duty comes before who only gets another deputy', async () => {
  const few = { ...uneven, 'hukum.pembagian.yaml': plan(CODES.slice(0, 23), 2) };
  const { out } = await runIn(few, ['bandingkan']);
  const [added, deputies, deputy] = [
    /\+ HK-24/,
    /hanya penggantinya yang berubah:/,
    /~ HK-\d+ {2}pengganti/,
  ].map((words) => out.search(words));
  expect(out).toContain('+ 1 baru, ~ 0 berubah, - 0 lepas');
  expect([added! > 0, deputies! > added!, deputy! > deputies!]).toEqual([true, true, true]);
});

test('many other deputies are counted, and the command that is named lists them', async () => {
  const { out } = await runIn(uneven, ['bagi', '--ubah', 'semua', '--maks-pindah', '5']);
  expect(out).not.toContain('  pengganti ');
  const [, count, command] =
    /Pada (\d+) tugas hanya penggantinya yang berubah; semuanya tampak pada "bagihabis ([^"]*)"/.exec(
      out.replaceAll(/\s+/g, ' '),
    )!;
  expect(command).toBe('bandingkan --ubah semua --maks-pindah 5');
  const { out: listed } = await runIn(uneven, command!.split(' '));
  expect(listed.match(/^ {2}~ HK-\d+ {2}pengganti /gm)).toHaveLength(Number(count));
});

test('what is saved at once is listed in full', async () => {
  const { out } = await runIn(uneven, ['bagi', '--simpan']);
  expect(out).toContain('hanya penggantinya yang berubah:');
});
