import { describe, expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

const section = (head: string, activity: string, duty: string): string => `bagian: Bagian Hukum
kode: hukum
${head}dpa:
  - { kode: 4.01.02.2.03.0001, nama: Fasilitasi Produk Hukum, ${activity} }
pegawai:
  - { id: analis-2, nama: Novi Contoh, status: PNS, jabatan: Analis, jenjang: pelaksana }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan, volume: 12, norma: 8 jam, dpa: 4.01.02.2.03.0001${duty} }
`;
const at = {
  kepala: (id: string) => section(`kepala: ${id}\n`, 'pagu: 1', ''),
  pegawai: (id: string) => section(`penanda_tangan: { pegawai: ${id}, atas_nama: a.n. }\n`, 'pagu: 1', ''),
  pptk: (id: string) => section('', `pptk: ${id}`, ''),
  bendahara: (id: string) => section('', `bendahara: ${id}`, ''),
  ppk_skpd: (id: string) => section('', `ppk_skpd: ${id}`, ''),
  ppkom: (id: string) => section('', `ppkom: ${id}`, ''),
  pejabat_pengadaan: (id: string) => section('', `pejabat_pengadaan: ${id}`, ''),
  penanggung_jawab: (id: string) => section('', 'pagu: 1', `, penanggung_jawab: ${id}`),
};

const said = async (text: string, language = 'id'): Promise<string> => {
  const { out } = await runIn({ 'hukum.yaml': text }, ['periksa', '--lang', language]);
  return out;
};

describe.each(Object.entries(at))('%s', (key, file) => {
  test.each(['Novi Contoh', 'Novi', 'Novi Contoh-Dua', '"Novi_2"'])('no id is made of %s', async (name) => {
    const out = await said(file(name));
    expect(out).toContain(`${key}: "${name.replaceAll('"', '')}" bukan nilai yang benar.`);
    expect(out).not.toContain('Maksud Anda');
    expect(out).toContain('Langkah: Tulis id pegawai itu (kunci "id"), bukan namanya');
    expect(await said(file(name), 'en')).toContain('Write the id of the person (key "id"), not the name');
  });

  test('an id in another case is meant', async () => {
    expect(await said(file('Analis-2'))).toContain('Maksud Anda analis-2?');
    expect(await said(file('STAF2'))).toContain('Maksud Anda staf2?');
  });
});

test('keys that give an id still get one proposed', async () => {
  const out = await said(at.kepala('analis-2').replace('id: analis-2', 'id: Novi Contoh'));
  expect(out).toContain('Maksud Anda novi-contoh?');
});

test('a name is not mended into an id, another case is', async () => {
  const afterMending = async (text: string): Promise<string> =>
    (await runIn({ 'hukum.yaml': text }, ['periksa', '--perbaiki'])).out;
  expect(await afterMending(at.penanggung_jawab('Novi Contoh'))).toContain('"Novi Contoh" bukan nilai');
  expect(await afterMending(at.penanggung_jawab('Analis-2'))).not.toContain('nilai-salah');
});
