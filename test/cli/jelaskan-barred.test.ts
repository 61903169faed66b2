import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runOn } from '../support/host.ts';

const STAFF = ['p-1', 'p-2', 'p-3'];
const WORDS = { 'p-1': '', 'p-2': '', 'p-3': '', 'T-1': '', 'T-2': '', 'T-3': '' };

const section = (more: Partial<typeof WORDS> = {}): string => {
  const words = { ...WORDS, ...more };
  const person = (id: keyof typeof WORDS): string =>
    `  - { id: ${id}, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana${words[id]} }\n`;
  const duty = (code: keyof typeof WORDS): string =>
    `  - { kode: ${code}, uraian: Menelaah naskah, volume: 1, norma: 300 jam${words[code]} }\n`;
  return `bagian: Bagian Contoh\nkode: contoh\npegawai:\n${person('p-1')}${person('p-2')}${person('p-3')}tugas:\n${duty('T-1')}${duty('T-2')}${duty('T-3')}`;
};

const held = (code: string, owner: string): string =>
  `  - { kode: ${code}, penanggung_jawab: ${owner}, petugas: [{ pegawai: ${owner}, volume: 1 }] }\n`;

/** The words of `jelaskan` on a saved plan with these owners. */
async function explained(
  text: string,
  subject: readonly string[],
  owners: readonly string[] = STAFF,
): Promise<string> {
  const tasks = owners.map((owner, at) => held(`T-${at + 1}`, owner)).join('');
  const disk = memoryFileSystem({
    'contoh.yaml': text,
    'contoh.pembagian.yaml': `bagian: contoh\ntugas:\n${tasks}`,
  });
  const { out } = await runOn(disk, ['jelaskan', ...subject]);
  return out.replaceAll(/\s+/gu, ' ');
}

const OTHER = 'Pembagian baru ("bagihabis bagi") memberikannya kepada orang lain.';

describe('An owner of the saved plan who cannot keep the duty', () => {
  test.each([
    ['is away', { 'p-1': ', keadaan: cuti' }, 'tidak hadir (cuti)', OTHER],
    [
      'is not the one that the file fixes',
      { 'T-1': ', penanggung_jawab: p-2' },
      'berkas menetapkan p-2 sebagai penanggung jawab',
      'Pembagian baru ("bagihabis bagi") menjadikan p-2 penanggung jawab.',
    ],
    [
      'lacks what nobody has',
      { 'T-1': ', syarat: { kompetensi: { anjab: 3 } }' },
      'anjab 0, diminta 3',
      'Pembagian baru ("bagihabis bagi") tidak dapat memberikannya kepada siapa pun.',
    ],
  ])('%s: that is the reason', async (_, more, why, then) => {
    const out = await explained(section(more), ['T-1']);
    expect(out).toContain(
      `Penanggung jawab: p-1, menurut pembagian tersimpan, tetapi tidak dapat dipertahankan: ${why}. ${then}`,
    );
    const asked = await explained(section(more), ['T-1', '--mengapa-bukan', 'p-1']);
    expect(asked).toContain(
      `p-1 menjadi penanggung jawab T-1 menurut pembagian tersimpan, tetapi tidak dapat dipertahankan: ${why}. ${then}`,
    );
  });

  test('holds a duty that must not be held together with it', async () => {
    const text = section({ 'T-1': ', jangan_dirangkap: [T-2]' });
    const owners = ['p-1', 'p-1', 'p-3'];
    const why = 'tidak boleh dirangkap dengan T-2, yang juga dipegangnya';
    expect(await explained(text, ['T-1'], owners)).toContain(
      `Penanggung jawab: p-1, menurut pembagian tersimpan, tetapi ${why}. Pembagian baru ("bagihabis bagi") tidak lagi memberikan T-1 bersama T-2 kepada p-1.`,
    );
    expect(await explained(text, ['p-1'], owners)).toContain(why);
  });

  test('is told of before somebody else is compared, and never said to be kept', async () => {
    const out = await explained(section({ 'p-1': ', keadaan: cuti' }), ['T-1', '--mengapa-bukan', 'p-3']);
    expect(out).toContain('p-1 menjadi penanggung jawab T-1 menurut pembagian tersimpan, tetapi');
    expect(out).not.toMatch(/bukan p-1|p-1 dipertahankan|yaitu dengan p-1/u);
  });

  test('nor can an assignee who is away', async () => {
    const disk = memoryFileSystem({
      'contoh.yaml': section({ 'T-1': ', petugas: 2', 'p-2': ', keadaan: cuti' }),
      'contoh.pembagian.yaml':
        'bagian: contoh\ntugas:\n  - { kode: T-1, penanggung_jawab: p-1, petugas: [{ pegawai: p-1 }, { pegawai: p-2 }] }\n',
    });
    const { out } = await runOn(disk, ['jelaskan', 'T-1']);
    expect(out).toContain(
      'p-2 ditugaskan menurut pembagian tersimpan, tetapi tidak dapat dipertahankan: tidak hadir (cuti).',
    );
  });
});

test('the candidates of a duty with a fixed owner are those after that is changed', async () => {
  const out = await explained(section({ 'T-1': ', penanggung_jawab: p-2' }), ['T-1']);
  expect(out).toContain(
    'Berkas menetapkan p-2 sebagai penanggung jawab T-1. Daftar berikut mengandaikan ketetapan itu diganti.',
  );
});

test('who gets the duty when all is divided anew is told so', async () => {
  const unlevel = ['p-1', 'p-1', 'p-1'];
  const answers = await Promise.all(
    ['T-1', 'T-2', 'T-3'].flatMap((code) =>
      ['p-2', 'p-3'].map((person) => explained(section(), [code, '--mengapa-bukan', person], unlevel)),
    ),
  );
  const anew = answers.filter((out) => out.includes('--ubah semua" memang memberikannya kepada p-'));
  expect(anew).toHaveLength(2);
  expect(anew.filter((out) => out.includes('sedapat mungkin tidak ada yang berubah'))).toEqual([]);
});

test('who the file fixes against the saved plan gets it, whatever is kept', async () => {
  const text = section({ 'T-1': ', penanggung_jawab: p-2' });
  expect(await explained(text, ['T-1', '--mengapa-bukan', 'p-2'])).toContain(
    'menjadikan p-2 penanggung jawab.',
  );
});

test('a day that ends past midnight', async () => {
  const many = section({ 'p-2': ', keadaan: cuti', 'p-3': ', keadaan: cuti' }).replaceAll(
    '300 jam',
    '1200 jam',
  );
  const { out } = await runOn(memoryFileSystem({ 'contoh.yaml': many }), ['jelaskan', 'p-1']);
  expect(out.replaceAll(/\s+/gu, ' ')).toContain('beban sehari baru selesai lewat tengah malam.');
});
