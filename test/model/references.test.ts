import { describe, expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

const person = (id: string, nama = 'Contoh'): string =>
  `  - { id: ${id}, nama: "${nama}", status: PNS, jabatan: Analis, jenjang: pelaksana }\n`;
const duty = (kode: string, more = ''): string =>
  `  - { kode: ${kode}, uraian: Menelaah naskah, volume: 12, norma: 8 jam${more} }\n`;
const section = (code: string, staff: readonly string[], duties: readonly string[]): string =>
  `bagian: Bagian ${code}\nkode: ${code}\npegawai:\n${staff.join('')}tugas:\n${duties.join('')}`;
const numbered = (stem: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${stem}-${i + 1}`);

/** What is said where a duty of the section `org` names somebody as its owner; the other section is `adb`. */
async function said(
  name: string,
  own: readonly string[],
  others: readonly string[] = [person('analis-adb-1')],
): Promise<string> {
  const pin = `, penanggung_jawab: ${name}`;
  const files = {
    'bagian/adb.yaml': section('adb', others, [duty('AD-01')]),
    'bagian/org.yaml': section('org', own, [duty('OR-01', pin)]),
  };
  return (await runIn(files, ['periksa'])).out;
}

describe('the person who may be meant', () => {
  test('is looked for in the own section first', async () => {
    const out = await said('analis-orh-1', [person('analis-org-1')], [person('analis-orm-1')]);
    expect(out).toContain('Maksud Anda "analis-org-1"?');
  });

  test('may stand in another section', async () => {
    expect(await said('analis-adc-1', [person('kabag')])).toContain('Maksud Anda "analis-adb-1"?');
  });

  test('is nobody of another section where only the number is wrong', async () => {
    const own = numbered('analis-org', 3).map((id) => person(id));
    expect(await said('analis-org-9', own)).not.toContain('Maksud Anda');
    expect(await said('analis-org-9', own, [person('analis-orb-9')])).not.toContain('Maksud Anda');
    expect(await said('analis-org-02', own)).toContain('Maksud Anda "analis-org-2"?');
  });

  test('is the only one whose id begins with what was written', async () => {
    const own = [person('kabag-organisasi'), person('analis-org-1')];
    expect(await said('kabag-org', own)).toContain('Maksud Anda "kabag-organisasi"?');
    expect(await said('kabag-org', [...own, person('kabag-orkestra')])).toContain('"kabag-organisasi"?');
    const heads = [person('kabag-organisasi'), person('kabag-protokol')];
    expect(await said('kabag', heads, [person('kabag-perekonomian')])).not.toContain('Maksud Anda');
    expect(await said('kabag-org', [person('kabag-adb')], own)).toContain('"kabag-organisasi"?');
  });

  test.each(['sukarno', 'novi-susanti'])('is the one who bears the name %s', async (name) => {
    const own = [person('sukarna'), person('kabag'), person('analis-org-1', 'Sukarno, S.Sos., M.Si.')];
    const others = [person('analis-adb-1', 'NOVI SUSANTI, S.E.')];
    const id = name === 'sukarno' ? 'analis-org-1' : 'analis-adb-1';
    expect(await said(name, own, others)).toContain(`Maksud Anda "${id}"?`);
  });

  test('of two who bear the name it is the one of the own section, if only one is there', async () => {
    const name = 'Sukarno, S.Sos.';
    const others = [person('adb-1', name)];
    expect(await said('sukarno', [person('org-1', name)], others)).toContain('Maksud Anda "org-1"?');
    const two = [person('org-1', name), person('org-2', name)];
    expect(await said('sukarno', two, others)).not.toContain('Maksud Anda');
  });
});

describe('the list of names', () => {
  const many = numbered('staf-adb', 12).map((id) => person(id));

  test('is of all where they are few', async () => {
    expect(await said('xyz', [person('kabag')])).toContain('Langkah: Yang ada: analis-adb-1, kabag.');
  });

  test('is of the own section where all are many', async () => {
    const out = await said('xyz', [person('kabag'), person('analis-org-1')], many);
    expect(out).toContain('Langkah: Yang ada di bagian ini: analis-org-1, kabag.');
  });

  test('shows twenty', async () => {
    const own = numbered('staf-org', 23).map((id) => person(id));
    const out = await said('xyz', own, many);
    expect(out).toMatch(/Yang ada di bagian ini: staf-org-1, .*staf-org-19, staf-org-20, dan 3 lainnya\./);
    expect(out).not.toContain('staf-org-21');
  });

  test('is given of duties too, and in English', async () => {
    const files = {
      'bagian/adb.yaml': section(
        'adb',
        [person('a')],
        numbered('AD', 12).map((code) => duty(code)),
      ),
      'bagian/org.yaml': section(
        'org',
        [person('b')],
        [duty('OR-1', ', jangan_dirangkap: [XY]'), duty('OR-2')],
      ),
    };
    expect((await runIn(files, ['periksa'])).out).toContain('Yang ada di bagian ini: OR-1, OR-2.');
    expect((await runIn(files, ['periksa', '--lang', 'en'])).out).toContain('In this section: OR-1, OR-2.');
  });
});
