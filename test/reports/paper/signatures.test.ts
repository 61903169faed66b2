import { describe, expect, test } from '@jest/globals';
import type { Signature } from '../../../src/reports/paper/paper.ts';
import { inputOfTexts, madePapers } from './support.ts';

const section = (more: string): string => `
bagian: Bagian Umum
kode: umum
${more}
pegawai:
  - id: kabag
    nama: Siti Contoh, S.Sos.
    nip: "198001012005012001"
    status: PNS
    jabatan: Kepala Bagian Umum
    jenjang: administrator
    golongan: IV/a
  - { id: analis, nama: Budi Contoh, nip: "199001012023211001", status: PPPK, jabatan: Analis, jenjang: ahli-muda, golongan: IX }
  - { id: sopir, nama: Agus Contoh, status: PTT, jabatan: Sopir, jenjang: non-asn }
tugas:
  - { kode: U-1, uraian: Memimpin, volume: 12, norma: 1 hari, syarat: { jenjang: [administrator] } }
  - { kode: U-2, uraian: Menelaah, volume: 12, norma: 1 hari, syarat: { jenjang: [ahli-muda] } }
  - { kode: U-3, uraian: Mengemudi, volume: 12, norma: 1 hari, syarat: { jenjang: [non-asn] } }
`;
const leaders = `
bagian: Pimpinan
kode: pimpinan
kepala: sekda
pegawai:
  - { id: sekda, nama: Ani Contoh, status: PNS, jabatan: Sekretaris Daerah, jenjang: jpt-pratama, golongan: IV/d }
tugas:
  - { kode: P-1, uraian: Memimpin, volume: 12, norma: 1 hari, syarat: { jenjang: [jpt-pratama] } }
`;
const setda = `
perangkat_daerah: Sekretariat Daerah
penanda_tangan: { pegawai: sekda }
cetak: { tempat: Kota Contoh }
`;

/** The signatures of a document, leaf by leaf. */
async function signatures(
  stem: string,
  more: string,
  files: Readonly<Record<string, string>> = { 'setda.yaml': setda, 'bagian/pimpinan.yaml': leaders },
): Promise<(readonly Signature[])[]> {
  const input = await inputOfTexts({ ...files, 'bagian/umum.yaml': section(more) });
  const [name] = stem.split('-') as ['rekap' | 'lembar' | 'laporan'];
  return madePapers(name, input).get(stem)!.leaves.map((leaf) => leaf.signatures); // prettier-ignore
}

const KABAG: Signature = {
  above: ['Kota Contoh, 21 November 2026', 'Kepala Bagian Umum,'],
  name: 'Siti Contoh, S.Sos.',
  below: ['Pembina', 'NIP. 19800101 200501 2 001'],
};
const SEKDA: Signature = {
  above: ['Kota Contoh, 21 November 2026', 'Sekretaris Daerah,'],
  name: 'Ani Contoh',
  below: ['Pembina Utama Madya'],
};
const OPEN = ['NIP. ………………………………'];
const receipt = (name: string, ...below: string[]): Signature => ({
  above: ['Yang menerima tugas,'],
  name,
  below,
});

describe('A section signs', () => {
  test('by its head', async () => {
    expect(await signatures('rekap-umum', 'kepala: kabag')).toEqual([[KABAG]]);
  });

  test('by whoever its file names, for a vacant position', async () => {
    const more = 'penanda_tangan: { sebagai: Plt., jabatan: Kepala Bagian Umum, pegawai: analis }';
    expect(await signatures('rekap-umum', more)).toEqual([
      [
        {
          above: ['Kota Contoh, 21 November 2026', 'Plt. Kepala Bagian Umum,'],
          name: 'Budi Contoh',
          below: ['Golongan IX', 'NI PPPK 19900101 202321 1 001'],
        },
      ],
    ]);
  });

  test('by whoever acts, in the position that he acts for and not in his own', async () => {
    const line = async (more: string): Promise<string> => (await signatures('rekap-umum', more))[0]![0]!.above[1]!;
    const acting = 'penanda_tangan: { sebagai: Plh., pegawai: analis }';
    expect(await line(`kepala: kabag\n${acting}`)).toBe('Plh. Kepala Bagian Umum,');
    expect(await line(acting)).toBe('Plh. Kepala Bagian Umum,');
    // The head himself may be one who acts.
    expect(await line('kepala: analis\npenanda_tangan: { sebagai: Plt. }')).toBe('Plt. Kepala Bagian Umum,');
    expect(await line('kepala: analis\npenanda_tangan: { pegawai: analis }')).toBe('Analis,');
  }); // prettier-ignore

  test('by its head on behalf of somebody above, through somebody between', async () => {
    const more =
      'kepala: kabag\npenanda_tangan: { atas_nama: Sekretaris Daerah, untuk_beliau: Asisten Administrasi Umum }';
    const above = [
      'Kota Contoh, 21 November 2026',
      'a.n. Sekretaris Daerah',
      'Asisten Administrasi Umum',
      'u.b.',
      'Kepala Bagian Umum,',
    ];
    expect(await signatures('rekap-umum', more)).toEqual([[{ ...KABAG, above }]]);
  });

  test('with a line to be filled in where nobody is named', async () => {
    const above = ['Kota Contoh, 21 November 2026', 'Kepala Bagian Umum,'];
    expect(await signatures('rekap-umum', '')).toEqual([[{ above, name: undefined, below: OPEN }]]);
    // A position without a person is not the head's.
    const more = 'kepala: kabag\npenanda_tangan: { jabatan: Asisten }';
    const other = { above: [above[0]!, 'Asisten,'], name: undefined, below: OPEN };
    expect(await signatures('rekap-umum', more)).toEqual([[other]]);
  });

  test('without a place where none is known', async () => {
    const [[signature]] = (await signatures('rekap-umum', 'kepala: kabag', {})) as [[Signature]];
    expect(signature.above).toEqual(['21 November 2026', 'Kepala Bagian Umum,']);
  });
});

describe('A sheet of duties is signed', () => {
  test('by the person at the left and the head at the right; for the head himself, by the Sekda', async () => {
    expect(await signatures('lembar-umum', 'kepala: kabag')).toEqual([
      [receipt(KABAG.name!, ...KABAG.below), SEKDA],
      [receipt('Budi Contoh', 'Golongan IX', 'NI PPPK 19900101 202321 1 001'), KABAG],
      [receipt('Agus Contoh'), KABAG],
    ]);
  });

  test('by the Sekda alone for himself', async () => {
    expect(await signatures('lembar-pimpinan', 'kepala: kabag')).toEqual([[SEKDA]]);
  });

  test('for the Sekda by whoever the file of his section puts above him', async () => {
    const sheet = async (signatory: string): Promise<readonly Signature[]> => {
      const files = {
        'setda.yaml': setda,
        'bagian/pimpinan.yaml': `${leaders}penanda_tangan: ${signatory}\n`,
      };
      return (await signatures('lembar-pimpinan', 'kepala: kabag', files))[0]!;
    };
    const own = receipt('Ani Contoh', 'Pembina Utama Madya');
    const above = ['Kota Contoh, 21 November 2026', 'Bupati Contoh Jaya,'];
    expect(await sheet('{ jabatan: Bupati Contoh Jaya }')).toEqual([
      own,
      { above, name: undefined, below: OPEN },
    ]);
    const [left, right] = await sheet('{ pegawai: kabag }');
    expect([left, right!.name]).toEqual([own, KABAG.name]);
    // He himself is nobody above him.
    expect(await sheet('{ pegawai: sekda }')).toEqual([SEKDA]);
  });

  test('with a line above the head where nobody is named', async () => {
    const [first] = await signatures('lembar-umum', 'kepala: kabag', {});
    expect(first![1]).toEqual({
      above: ['21 November 2026', 'Pejabat yang berwenang,'],
      name: undefined,
      below: OPEN,
    });
  });
});

test('Who acts for the Sekda signs as such', async () => {
  const files = { 'setda.yaml': 'penanda_tangan: { sebagai: Plh., pegawai: kabag }', 'bagian/pimpinan.yaml': leaders };
  const [[signature]] = (await signatures('laporan', 'kepala: kabag', files)) as [[Signature]];
  expect([signature.above[1], signature.name]).toEqual(['Plh. Sekretaris Daerah,', 'Siti Contoh, S.Sos.']);
}); // prettier-ignore

test('The report is signed by the Sekda, that of one section by its head', async () => {
  expect(await signatures('laporan', 'kepala: kabag')).toEqual([[SEKDA]]);
  expect(await signatures('laporan-umum', 'kepala: kabag', { 'setda.yaml': 'cetak: { tempat: Kota Contoh }' })).toEqual([
    [KABAG],
  ]); // prettier-ignore
});
