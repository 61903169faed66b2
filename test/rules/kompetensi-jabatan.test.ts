import { describe, expect, test } from '@jest/globals';
import { briefly, foundIn, sectionFile, type Found } from '../support/found-in.ts';

const DUTY = ['kode: A-1, uraian: Menelaah surat, volume: 10, norma: 8 jam'];
const check = (setda: string, person: string, rule = 'kompetensi-jabatan'): Promise<Found[]> =>
  foundIn(
    {
      'setda.yaml': setda,
      'bagian/umum.yaml': sectionFile([`id: satu, jenjang: pelaksana, ${person}`], DUTY),
    },
    rule,
  );
const PROFILE =
  'profil_jabatan: [{ jabatan: Penelaah Kebijakan, pendidikan: S1, golongan: III/a, kompetensi: { anjab: 2 } }]\n';
const FIT =
  'status: PNS, jabatan: Penelaah Kebijakan, pendidikan: D4, golongan: III/a, kompetensi: { anjab: 2 }';

describe('kompetensi-jabatan', () => {
  test('who has all of it is not told', async () => {
    expect(await check(PROFILE, FIT)).toEqual([]);
  });

  test.each([
    ['education', FIT.replace('D4', 'D3'), 'pendidikan D3, diminta S1'],
    ['golongan', FIT.replace('III/a', 'II/d'), 'golongan II/d, diminta III/a'],
    ['a competence', FIT.replace('anjab: 2', 'anjab: 1'), 'anjab 1, diminta 2'],
    ['what the file does not say', 'status: PNS, jabatan: Penelaah Kebijakan', 'pendidikan tidak ada'],
  ])('tells of %s', async (_, person, words) => {
    const found = await check(PROFILE, person);
    expect(briefly(found)).toEqual(['peringatan pegawai satu']);
    expect(found[0]?.pesan).toContain(words);
  });

  test('the golongan of a PPPK counts by the table of the office', async () => {
    const pppk = FIT.replace('PNS', 'PPPK').replace('III/a', 'VII');
    expect(await check(PROFILE, pppk)).toHaveLength(1);
    expect(await check(`${PROFILE}kebijakan: { golongan_pppk: { VII: III/a } }\n`, pppk)).toEqual([]);
  });

  test('capitals and blanks do not make another position', async () => {
    const person = 'status: PNS, jabatan: "penelaah  KEBIJAKAN"';
    expect(await check(PROFILE, person)).toHaveLength(1);
    expect(await check(PROFILE, 'status: PNS, jabatan: Penelaah Hukum')).toEqual([]);
  });

  test('a competence of a profile must be in the catalogue', async () => {
    const broken = await check(
      `kompetensi: { hukum: Hukum }\n${PROFILE}`,
      'status: PNS, jabatan: A',
      'rujukan-putus',
    );
    expect(broken.map(({ tempat }) => tempat)).toMatchObject([{ berkas: 'setda.yaml', baris: 2 }]);
  });
});
