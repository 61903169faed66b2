import { describe, expect, test } from '@jest/globals';
import { gradeOf } from '../../src/vocabulary/load-grade.ts';
import { foundIn, sectionFile } from '../support/found-in.ts';

describe('Class of EJ', () => {
  test.each([
    [0, 'E'],
    [0.494, 'E'],
    [0.496, 'D'],
    [0.5, 'D'],
    [0.69, 'D'],
    [0.7, 'C'],
    [0.89, 'C'],
    [0.9, 'B'],
    [1, 'B'],
    [1.004, 'B'],
    [1.01, 'A'],
    [20, 'A'],
  ])('a utilisation of %d is %s', (utilisation, grade) => {
    expect(gradeOf(utilisation)).toBe(grade);
  });

  const load = async (volume: number, rule: string, norm = '10 jam'): Promise<string | undefined> => {
    const staff = ['id: satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana'];
    const duty = `kode: A-1, uraian: Menelaah, volume: ${volume}, norma: ${norm}`;
    const [told] = await foundIn({ 'umum.yaml': sectionFile(staff, [duty]) }, rule);
    return told?.pesan.replaceAll('\u00a0', ' ');
  };

  test('A is told as too much work, not as praise', async () => {
    expect(await load(150, 'beban-berlebih')).toBe(
      'Beban satu 120 %, di atas batas 100 %. Kelas EJ (efektivitas jabatan) A: pekerjaannya melebihi waktu kerja.',
    );
  });

  test('a light load has its class too', async () => {
    expect(await load(50, 'beban-kurang')).toBe(
      'Beban satu 40 %, di bawah batas 50 %. Kelas EJ (efektivitas jabatan) E: beban di bawah 50 %.',
    );
  });

  test('a load just above the limit is told from it', async () => {
    expect(await load(1255, 'beban-berlebih', '1 jam')).toContain('Beban satu 100,4 %, di atas batas 100 %.');
    expect(await load(75_010, 'beban-berlebih', '1 menit')).toContain(
      'Beban satu 100,01 %, di atas batas 100',
    );
  });
});
