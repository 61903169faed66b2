import { describe, expect, test } from '@jest/globals';
import type { DocumentKind } from '../../src/source/document.ts';
import { readDocument, type DocumentReading } from '../../src/source/read-document.ts';
import { RULE_CODES } from '../../src/vocabulary/finding.ts';
import { readSection } from '../../src/wire/section.ts';
import { readSetda, type SetdaRecord } from '../../src/wire/setda.ts';

const read = (kind: DocumentKind, yaml: string): Promise<DocumentReading> =>
  readDocument('x.yaml', kind, new TextEncoder().encode(yaml));

const setda = async (yaml: string): Promise<SetdaRecord> => {
  const { document, findings } = await read('setda', yaml);
  expect(findings).toEqual([]);
  return readSetda(document);
};

const SECTION = `bagian: Bagian Umum
kode: umum
pegawai: [{ id: sopir-1, nama: Contoh, status: PTT, jabatan: Pengemudi, jenjang: non-asn }]
tugas: []
`;
const section = async (yaml: string): Promise<ReturnType<typeof readSection>> =>
  readSection((await read('bagian', SECTION + yaml)).document!);

describe('what printing needs', () => {
  test('has a default for all that is not said', () => {
    const { letterhead, signatory, print } = readSetda(undefined);
    expect(print).toEqual({
      place: undefined,
      paper: undefined,
      margins: { top: 20, right: 20, bottom: 20, left: 25 },
      size: undefined,
      fonts: { regular: undefined, bold: undefined, italic: undefined },
    });
    expect(Object.values({ ...letterhead, ...signatory })).toEqual(Array(8).fill(undefined));
  });

  test('is read as written', async () => {
    const { letterhead, signatory, print } = await setda(`
kop: { alamat: Jalan 1, kontak: Telepon 2, logo: a.svg }
penanda_tangan: { jabatan: Asisten, pegawai: asisten-1, sebagai: Plh., atas_nama: Bupati, untuk_beliau: Sekda }
cetak:
  tempat: Kota
  kertas: A4
  margin: { atas: 5, kanan: 6.5, bawah: 60 }
  huruf: { ukuran: 9.5, biasa: b.ttf, tebal: t.ttf, miring: m.ttf }
`);
    expect(letterhead).toEqual({ address: 'Jalan 1', contact: 'Telepon 2', logo: 'a.svg' });
    expect(signatory).toEqual({
      position: 'Asisten',
      staff: 'asisten-1',
      acting: 'Plh.',
      onBehalfOf: 'Bupati',
      via: 'Sekda',
    });
    expect(print).toEqual({
      place: 'Kota',
      paper: 'A4',
      margins: { top: 5, right: 6.5, bottom: 60, left: 25 },
      size: 9.5,
      fonts: { regular: 'b.ttf', bold: 't.ttf', italic: 'm.ttf' },
    });
  });
});

describe('who signs for a section', () => {
  test('is nobody in particular where the file does not say', async () => {
    expect((await section('')).signatory).toBeUndefined();
  });

  test('is read, and leaves the fingerprint as it was', async () => {
    const [plain, signed, other] = await Promise.all([
      section(''),
      section('penanda_tangan: { pegawai: sopir-1, sebagai: Plt. }\n'),
      section('kepala: sopir-1\n'),
    ]);
    expect(signed.signatory).toMatchObject({ staff: 'sopir-1', acting: 'Plt.', position: undefined });
    expect(signed.fingerprint()).toBe(plain.fingerprint());
    expect(other.fingerprint()).not.toBe(plain.fingerprint());
  });
});

describe('how grave a rule is', () => {
  test.each(RULE_CODES)('%s: by a word or by a map', async (code) => {
    const byWord = await setda(`aturan: { ${code}: catatan }`);
    const byMap = await setda(`aturan: { ${code}: { tingkat: catatan } }`);
    expect(byWord.rules.severities).toEqual({ [code]: 'catatan' });
    expect(byMap.rules).toEqual(byWord.rules);
  });

  test.each([
    ['pengganti-kosong: { tingkt: galat }', 'kunci-tak-dikenal', { nearest: 'tingkat' }],
    ['pengganti-kosong: { tingkat: gallat }', 'nilai-tak-dikenal', { nearest: 'galat' }],
    ['pengganti-kosong: berat', 'nilai-tak-dikenal', { allowed: ['mati', 'catatan', 'peringatan', 'galat'] }],
    ['pengganti-kosong: 3', 'nilai-tak-dikenal', { allowed: ['mati', 'catatan', 'peringatan', 'galat'] }],
  ])('%s is wrong', async (entry, code, args) => {
    const { findings } = await read('setda', `aturan: { ${entry} }`);
    expect(findings).toMatchObject([{ code, args }]);
  });
});
