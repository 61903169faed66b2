import { describe, expect, test } from '@jest/globals';
import { briefly, foundIn, sectionFile } from '../support/found-in.ts';

const STAFF = [
  'id: kabag, status: PNS, jabatan: Kepala Bagian, jenjang: administrator, pendidikan: S2',
  'id: ahli, status: PNS, jabatan: Perancang, jenjang: ahli-muda, pendidikan: S1',
  'id: staf, status: PNS, jabatan: Pengadministrasi, jenjang: pelaksana, pendidikan: SMA',
];
const duty = (more: string): string =>
  `kode: HK-01, uraian: Menelaah rancangan peraturan, volume: 60, norma: 8 jam, ${more}`;
const check = async (line: string, setda = ''): Promise<string[]> =>
  briefly(
    await foundIn(
      { 'setda.yaml': setda, 'bagian/umum.yaml': sectionFile(STAFF, [line]) },
      'hanya-satu-orang',
    ),
  );

describe('hanya-satu-orang', () => {
  test('tells of a wajib duty with one candidate, pinned or not', async () => {
    const sole = duty('prioritas: wajib, syarat: { pendidikan: S1 }');
    expect(await check(sole)).toEqual(['peringatan tugas HK-01']);
    expect(await check(`${sole}, penanggung_jawab: ahli`)).toEqual(['peringatan tugas HK-01']);
  });

  test('is silent where two can, however it is pinned', async () => {
    expect(await check(duty('prioritas: wajib, penanggung_jawab: ahli'))).toEqual([]);
  });

  test('is silent where nobody can: that duty is unowned', async () => {
    expect(await check(duty('prioritas: wajib, syarat: { pendidikan: S3 }'))).toEqual([]);
  });

  test('asks of wajib duties only, unless the office names others', async () => {
    const line = duty('prioritas: utama, syarat: { pendidikan: S1 }');
    expect(await check(line)).toEqual([]);
    const setda = 'aturan: { hanya-satu-orang: { prioritas: [wajib, utama] } }\n';
    expect(await check(line, setda)).toEqual(['peringatan tugas HK-01']);
  });

  test('exempts what only structural officials may do, but not what others may do too', async () => {
    expect(await check(duty('prioritas: wajib, syarat: { jenjang: [administrator] }'))).toEqual([]);
    const mixed = 'prioritas: wajib, syarat: { jenjang: [administrator, ahli-muda], pendidikan: S2 }';
    expect(await check(duty(mixed))).toEqual(['peringatan tugas HK-01']);
  });
});

describe('pengganti-kosong', () => {
  const line = duty('prioritas: wajib, syarat: { pendidikan: S1 }');
  const others = async (setda: string): Promise<string[]> =>
    briefly(
      await foundIn(
        { 'setda.yaml': setda, 'bagian/umum.yaml': sectionFile(STAFF, [line]) },
        'pengganti-kosong',
      ),
    );

  test('does not repeat a duty that hanya-satu-orang tells of', async () => {
    expect(await others('')).toEqual([]);
  });

  test('tells of it where that rule is switched off', async () => {
    expect(await others('aturan: { hanya-satu-orang: mati }\n')).toEqual(['catatan bagian umum']);
  });

  test('exempts what only structural officials may do, as hanya-satu-orang does', async () => {
    const check = async (jenjang: string): Promise<string[]> =>
      briefly(
        await foundIn(
          {
            'bagian/umum.yaml': sectionFile(STAFF, [
              duty(`prioritas: utama, syarat: { jenjang: [${jenjang}], pendidikan: S2 }`),
            ]),
          },
          'pengganti-kosong',
        ),
      );
    expect(await check('administrator')).toEqual([]);
    expect(await check('administrator, ahli-muda')).toEqual(['catatan bagian umum']);
  });
});
