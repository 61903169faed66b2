import { describe, expect, test } from '@jest/globals';
import type { Hasil } from '../../src/wire/generated/hasil.ts';
import { runIn } from '../support/host.ts';

const person = (id: string, more = ''): string =>
  `  - { id: ${id}, nama: Contoh, status: PNS, jabatan: Penelaah, jenjang: pelaksana${more} }\n`;
const duty = (code: string, volume: number, more = ''): string =>
  `  - { kode: ${code}, uraian: Menelaah naskah, volume: ${volume}, norma: 10 jam${more} }\n`;
const held = (code: string, owner: string, volume: number): string =>
  `  - kode: ${code}\n    penanggung_jawab: ${owner}\n    petugas:\n      - { pegawai: ${owner}, volume: ${volume} }\n`;

const section = (staff: string, duties: string): string =>
  `bagian: Bagian Hukum\nkode: hukum\npegawai:\n${staff}tugas:\n${duties}`;
const plan = (entries: string): string => `bagian: hukum\ntugas:\n${entries}`;

async function owners(files: Record<string, string>, mode: string): Promise<Record<string, string>> {
  const { out } = await runIn(files, ['bagi', '--format', 'json', '--ubah', mode]);
  const result = JSON.parse(out) as Hasil;
  expect(result.ringkasan.ubah).toBe(mode);
  return Object.fromEntries(result.pembagian.map(({ tugas, penanggung_jawab }) => [tugas, penanggung_jawab]));
}

describe('what --ubah keeps of a saved plan', () => {
  // Everything at staf-1, far over the limit; staf-2 carries a little. Level would be two and two.
  const uneven = {
    'hukum.yaml': section(
      person('staf-1') + person('staf-2'),
      duty('HK-1', 60) + duty('HK-2', 60) + duty('HK-3', 60) + duty('HK-4', 10),
    ),
    'hukum.pembagian.yaml': plan(
      held('HK-1', 'staf-1', 60) +
        held('HK-2', 'staf-1', 60) +
        held('HK-3', 'staf-1', 60) +
        held('HK-4', 'staf-2', 10),
    ),
  };

  test('kosong keeps all that is valid, overload and all', async () => {
    expect(await owners(uneven, 'kosong')).toEqual({
      'HK-1': 'staf-1',
      'HK-2': 'staf-1',
      'HK-3': 'staf-1',
      'HK-4': 'staf-2',
    });
  });

  test('perlu frees what lies above batas_beban', async () => {
    const found = await owners(uneven, 'perlu');
    expect(found['HK-4']).toBe('staf-2');
    expect(Object.values(found).filter((id) => id === 'staf-1').length).toBeLessThan(3);
  });

  test('perlu touches nothing where nobody is over', async () => {
    const light = {
      ...uneven,
      'hukum.yaml': uneven['hukum.yaml'].replaceAll('norma: 10 jam', 'norma: 1 jam'),
    };
    expect(await owners(light, 'perlu')).toEqual({
      'HK-1': 'staf-1',
      'HK-2': 'staf-1',
      'HK-3': 'staf-1',
      'HK-4': 'staf-2',
    });
  });

  test('semua levels, and is steady only where that costs nothing', async () => {
    const light = {
      'setda.yaml': 'kebijakan: { toleransi_merata: 0 }\n',
      'hukum.yaml': uneven['hukum.yaml'].replaceAll('norma: 10 jam', 'norma: 1 jam'),
      'hukum.pembagian.yaml': uneven['hukum.pembagian.yaml'],
    };
    const found = await owners(light, 'semua');
    expect(Object.values(found).filter((id) => id === 'staf-1')).toHaveLength(2);
    expect(found['HK-4']).toBe('staf-2');
  });

  test('a duty whose owner left is given away even by kosong', async () => {
    const files = {
      'hukum.yaml': section(person('staf-1') + person('staf-2'), duty('HK-1', 10) + duty('HK-2', 10)),
      'hukum.pembagian.yaml': plan(held('HK-1', 'staf-1', 10) + held('HK-2', 'staf-9', 10)),
    };
    expect(await owners(files, 'kosong')).toEqual({ 'HK-1': 'staf-1', 'HK-2': 'staf-2' });
  });

  test('somebody new gets a duty in every mode: nobody idle comes before what is kept', async () => {
    const files = {
      'hukum.yaml': section(person('staf-1') + person('staf-2'), duty('HK-1', 10) + duty('HK-2', 10)),
      'hukum.pembagian.yaml': plan(held('HK-1', 'staf-1', 10) + held('HK-2', 'staf-1', 10)),
    };
    for (const mode of ['kosong', 'perlu', 'semua']) {
      expect(new Set(Object.values(await owners(files, mode)))).toEqual(new Set(['staf-1', 'staf-2']));
    }
  });
});
