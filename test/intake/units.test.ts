import { describe, expect, test } from '@jest/globals';
import { sectionFinder } from '../../src/intake/units/sections.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import { EMPTY_MAP } from '../../src/wire/import-map.ts';
import { cellPlace } from '../../src/vocabulary/place.ts';
import { KNOWN, personOf } from './table-of.ts';

const AT = cellPlace('daftar.xlsx', 'Pegawai', 5, 3);

const CONTEXT: IntakeContext = {
  known: {
    ...KNOWN,
    sections: [
      ...KNOWN.sections,
      { code: 'prokopim', name: 'Bagian Protokol dan Komunikasi Pimpinan' },
      { code: 'pbj', name: 'Bagian Pengadaan Barang dan Jasa' },
    ],
  },
  map: EMPTY_MAP,
  units: new Map([
    ['BAGIAN UMUM', 'ASISTEN ADMINISTRASI UMUM'],
    ['BAGIAN KESEJAHTERAAN RAKYAT', 'ASISTEN PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT'],
    ['SUB BAGIAN PROTOKOL', 'BAGIAN PROTOKOL DAN KOMUNIKASI PIMPINAN'],
    ['SUB BAGIAN TATA USAHA PIMPINAN STAF AHLI DAN KEPEGAWAIAN', 'BAGIAN UMUM'],
    ['SUB BAGIAN BINA MENTAL SPIRITUAL', 'BAGIAN KESEJAHTERAAN RAKYAT'],
    ['SUB BAGIAN A', 'SUB BAGIAN B'],
    ['SUB BAGIAN B', 'SUB BAGIAN A'],
  ]),
  section: undefined,
};

/** "code" or "code/team". */
function found(unit: string, context = CONTEXT, units: readonly string[] = []): string | undefined {
  const place = sectionFinder(context, units).of(unit, AT);
  return place && [place.section.code, ...(place.team === undefined ? [] : [place.team])].join('/');
}

describe('the section of a unit', () => {
  test.each([
    ['BAGIAN UMUM', 'umum'],
    ['Bag. Umum', 'umum'],
    ['BAGIAN UMUM - SEKRETARIAT DAERAH', 'umum'],
    ['Bagian Umum Sekretariat Daerah Kabupaten Contoh', 'umum'],
    ['II. BAGIAN UMUM', 'umum'],
    ['umum', 'umum'],
    ['BAGIAN PROKOPIM', 'prokopim'],
    ['Bagian Protokol & Komunikasi Pimpinan', 'prokopim'],
    ['Bagian Pengadaan Barang/Jasa', 'pbj'],
    ['BAGIAN PBJ', 'pbj'],
    ['SUB BAGIAN PROTOKOL', 'prokopim/protokol'],
    ['SUBBAGIAN PROTOKOL.', 'prokopim/protokol'],
    ['Subbag. Protokol', 'prokopim/protokol'],
    ['SUB BAGIAN PROTOKOL - SEKRETARIAT DAERAH - PEMERINTAH KAB. CONTOH', 'prokopim/protokol'],
    [
      'Subbagian Tata Usaha Pimpinan, Staf Ahli, dan Kepegawaian',
      'umum/tata-usaha-pimpinan-staf-ahli-dan-kepegawaian',
    ],
    ['SUBBAG TU PIMPINAN STAF AHLI & KEPEGAWAIAN', 'umum/tata-usaha-pimpinan-staf-ahli-dan-kepegawaian'],
    ['Sub Bagian Arsip - Bagian Umum - Sekretariat Daerah', 'umum/arsip'],
    ['Sub Bagian Arsip pada Bagian Umum', 'umum/arsip'],
    ['SUB BAGIAN BINA MENTAL SPIRITUAL', 'kesejahteraan-rakyat/bina-mental-spiritual'],
    ['BAGIAN KESRA', 'kesejahteraan-rakyat'],
    ['Bagian Hukum', 'hukum'],
    ['SEKRETARIAT DAERAH', 'pimpinan'],
    ['SETDA', 'pimpinan'],
    ['ASISTEN ADMINISTRASI UMUM - SEKRETARIAT DAERAH', 'pimpinan'],
    ['Staf Ahli Bupati Bidang Ekonomi', 'pimpinan'],
    // A part of a section is never one of the leadership.
    ['SUB BAGIAN ENTAH - SEKRETARIAT DAERAH', undefined],
    ['KELOMPOK X - SEKRETARIAT DAERAH', undefined],
    ['SUB BAGIAN A', undefined],
    ['Bagian Umun', undefined],
    ['BAGIAN ORGANISASSI', undefined],
    ['SUB BAGIAN PROTOKLO', undefined],
    ['', undefined],
    [' - ', undefined],
  ])('%s → %s', (unit, expected) => {
    expect(found(unit)).toBe(expected);
  });

  test('a new section gets a name and a code', () => {
    const finder = sectionFinder(CONTEXT);
    expect(finder.of('BAG. PEREKONOMIAN & SDA')?.section).toEqual({
      code: 'perekonomian-dan-sumber-daya-alam',
      name: 'Bagian Perekonomian dan SDA',
    });
    expect(finder.of('Bagian Perekonomian dan Sumber Daya Alam')?.section.code).toBe(
      'perekonomian-dan-sumber-daya-alam',
    );
    expect(finder.named('keuangan')?.section).toEqual({ code: 'keuangan', name: 'Bagian Keuangan' });
    expect(finder.named('Hukum')?.section).toEqual({ code: 'hukum', name: 'Bagian Hukum' });
  });

  test('the leadership that is there is not made anew', () => {
    const sections = [...KNOWN.sections, { code: 'setda', name: 'Sekretariat Daerah' }];
    expect(found('ASISTEN I', { ...CONTEXT, known: { ...KNOWN, sections } })).toBe('setda');
  });

  test('peta.yaml places a unit by code, by name, or by a unit above it, and blank says nothing', () => {
    const map = {
      ...EMPTY_MAP,
      units: {
        'SUB BAGIAN ENTAH': 'umum',
        'Kelompok X': 'Bagian Hukum',
        'TIM KERJA Y': 'SUB BAGIAN PROTOKOL',
        'SUB BAGIAN Z': '',
        UPTD: 'layanan',
      },
    };
    const context = { ...CONTEXT, map };
    expect(found('Subbagian Entah - Sekretariat Daerah', context)).toBe('umum/entah');
    expect(found('KELOMPOK X', context)).toBe('hukum');
    expect(found('Tim Kerja Y', context)).toBe('prokopim');
    expect(found('Sub Bagian Z', context)).toBeUndefined();
    expect(found('uptd', context)).toBe('layanan');
  });

  test('a subbagian that nobody placed goes to the one section with such a team, or to that of --bagian', () => {
    const person = personOf({ section: 'organisasi', team: 'anjab' });
    const staff = [person, { ...person, id: 'b' }];
    expect(found('Subbagian Anjab', { ...CONTEXT, known: { ...CONTEXT.known, staff } })).toBe(
      'organisasi/anjab',
    );
    const both = [person, { ...person, section: 'umum' }];
    expect(
      found('Subbagian Anjab', { ...CONTEXT, known: { ...CONTEXT.known, staff: both } }),
    ).toBeUndefined();
    const withOption = { ...CONTEXT, section: KNOWN.sections[1] };
    expect(found('Subbagian Anjab', withOption)).toBe('umum/anjab');
    // What the list itself says of the unit comes first.
    expect(found('Subbagian Anjab - Bagian Organisasi', withOption)).toBe('organisasi/anjab');
    expect(found('Subbagian Protoklo', withOption)).toBeUndefined();
  });
});

describe('units above each other in a circle', () => {
  const map = {
    ...EMPTY_MAP,
    units: { 'Kelompok X': 'Kelompok Y', 'KELOMPOK Y': 'Kelompok X', 'Kelompok Z': 'Kelompok Z' },
  };
  const circleOf = (unit: string, context: IntakeContext): unknown => {
    const finder = sectionFinder(context);
    expect(finder.of(unit, AT)).toBeUndefined();
    return finder.findings().map(({ code, args }) => ({ code, ...args }));
  };

  test('belong to no section, and that is told with the way round', () => {
    const told = { code: 'unit-tak-dikenal', rows: 1 };
    expect(circleOf('SUB BAGIAN A', CONTEXT)).toMatchObject([
      { ...told, circle: ['SUB BAGIAN A', 'SUB BAGIAN B', 'SUB BAGIAN A'] },
    ]);
    expect(circleOf('Kelompok X', { ...CONTEXT, map })).toMatchObject([
      { ...told, circle: ['Kelompok X', 'Kelompok Y', 'Kelompok X'] },
    ]);
    expect(circleOf('kelompok z', { ...CONTEXT, map })).toMatchObject([
      { ...told, circle: ['kelompok z', 'Kelompok Z'] },
    ]);
    expect(circleOf('Kelompok Q', { ...CONTEXT, map })).toEqual([
      expect.not.objectContaining({ circle: expect.anything() as unknown }),
    ]);
  });

  test('of peta.yaml and the list of units together are found too', () => {
    const units = new Map([['SUB BAGIAN A', 'SUB BAGIAN B']]);
    const mixed = { ...EMPTY_MAP, units: { 'Sub Bagian B': 'Sub Bagian A' } };
    expect(circleOf('Subbagian A', { ...CONTEXT, units, map: mixed })).toMatchObject([
      { circle: ['Subbagian A', 'SUB BAGIAN B', 'Sub Bagian A'] },
    ]);
  });

  test('and a chain that never ends make no stack overflow', () => {
    const chain = Array.from(
      { length: 50_000 },
      (_, i) => [`SUB BAGIAN ${i}`, `SUB BAGIAN ${i + 1}`] as const,
    );
    expect(circleOf('SUB BAGIAN 0', { ...CONTEXT, units: new Map(chain) })).toHaveLength(1);
  });
});

describe('slips of the pen', () => {
  test('the name of many rows is right, whichever comes first', () => {
    const listed = ['Bagian Hukun', 'Bagian Hukum', 'Bagian Hukum'];
    expect(found('Bagian Hukun', CONTEXT, listed)).toBeUndefined();
    expect(found('Bagian Hukum', CONTEXT, listed)).toBe('hukum');
    // Not alike enough to be the same: "Hukum" is no slip of "Umum".
    expect(found('Bagian Umum', CONTEXT, ['Bagian Hukum', 'Bagian Hukum'])).toBe('umum');
  });

  test('each unit is said once with its rows and what it most likely means', () => {
    const finder = sectionFinder(CONTEXT);
    for (const unit of ['BAGIAN UMUN', 'Bagian Umun', 'SUB BAGIAN PROTOKLO', 'XYZ']) finder.of(unit, AT);
    finder.of('not asked for');
    expect(finder.findings().map(({ code, severity, args }) => ({ code, severity, ...args }))).toMatchObject([
      { code: 'unit-tak-dikenal', severity: 'galat', unit: 'BAGIAN UMUN', rows: 2, nearest: 'Bagian Umum' },
      { unit: 'SUB BAGIAN PROTOKLO', rows: 1, nearest: 'Sub Bagian Protokol' },
      { unit: 'XYZ', nearest: undefined },
    ]);
    const umun = sectionFinder(CONTEXT, ['Umum', 'Umun', 'Umum']);
    expect(umun.named('Umun', AT)).toBeUndefined();
    expect(umun.findings()).toMatchObject([{ args: { unit: 'Umun', nearest: 'Bagian Umum' } }]);
    expect(finder.unknownUnits()).toEqual(['BAGIAN UMUN', 'SUB BAGIAN PROTOKLO', 'XYZ']);
  });
});
