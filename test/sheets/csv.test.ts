import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf, read } from './pack.ts';

const cells = (text: string | Uint8Array): string[] => {
  const { told, sheets } = read(
    typeof text === 'string' ? Buffer.from(text) : text,
    'daftar/pegawai.2026.csv',
  );
  return told.length > 0 ? told : cellsOf(sheets[0]).map((cell) => cell.replace(' teks ', '='));
};

test('the sheet is called as the file without its ending', () => {
  expect(read(Buffer.from('a'), 'daftar/pegawai.2026.csv').sheets).toEqual([
    {
      name: 'pegawai.2026',
      isHidden: false,
      merges: [],
      rows: [{ number: 1, cells: [{ column: 1, kind: 'teks', text: 'a' }] }],
    },
  ]);
  expect(read(Buffer.from('a'), '.csv').sheets[0]?.name).toBe('.csv');
});

describe('encodings', () => {
  const text = 'Nama;Catatan\nContoh é;“rapat” – €5\n';
  const expected = ['A1=Nama', 'B1=Catatan', 'A2=Contoh é', 'B2=“rapat” – €5'];
  const utf16 = Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le');
  const bytes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
  const windows = Buffer.from(Array.from(text, (character) => bytes[character] ?? character.charCodeAt(0)));
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
    ['Windows-1252', windows],
  ])('%s', (_, encoded) => {
    expect(cells(encoded)).toEqual(expected);
  });
});

describe('delimiters', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3\n', ['A1=a', 'B1=b', 'C1=c', 'A2=1', 'B2=2', 'C2=3']],
    [
      'semicolon beside decimal commas',
      'a;b\n1,5;2,5\n3,5;4,5',
      ['A1=a', 'B1=b', 'A2=1,5', 'B2=2,5', 'A3=3,5', 'B3=4,5'],
    ],
    ['tab beside commas', 'a\tb\nx, y, z\tq', ['A1=a', 'B1=b', 'A2=x, y, z', 'B2=q']],
    [
      'semicolons within quotes do not count',
      'a,b\n"1;2;3;4",x\n"5;6;7;8",y',
      ['A1=a', 'B1=b', 'A2=1;2;3;4', 'B2=x', 'A3=5;6;7;8', 'B3=y'],
    ],
    [
      'a title above',
      'DAFTAR PEGAWAI, BAGIAN UMUM\n\nno;nama\n1;A\n2;B',
      ['A1=DAFTAR PEGAWAI, BAGIAN UMUM', 'A3=no', 'B3=nama', 'A4=1', 'B4=A', 'A5=2', 'B5=B'],
    ],
    ['one that is said, which is no row', 'sep=|\r\na|b;c;d\r\n', ['A1=a', 'B1=b;c;d']],
    ['one column', 'nama\nContoh Satu\n', ['A1=nama', 'A2=Contoh Satu']],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});

describe('rows and fields', () => {
  test.each([
    [
      'all kinds of line ends, blank lines counted',
      'a,b\r\nc,d\re,f\n\n,g\n',
      ['A1=a', 'B1=b', 'A2=c', 'B2=d', 'A3=e', 'B3=f', 'B5=g'],
    ],
    ['line ends and marks within quotes', '"a\r\nb ""c""",d\n"",e', ['A1=a\nb "c"', 'B1=d', 'B2=e']],
    ['a mark in the middle of a field', 'pipa 5" baja,b\nc,d', ['A1=pipa 5" baja', 'B1=b', 'A2=c', 'B2=d']],
    ['text behind the closing mark', '"Sub"bagian,b', ['A1=Subbagian', 'B1=b']],
    ['blanks alone', ' ,\u00a0,x', ['C1=x']],
    [
      'digits kept by a formula',
      '="198001012005011999",b\n"=""007""",c',
      ['A1=198001012005011999', 'B1=b', 'A2=007', 'B2=c'],
    ],
    ['control characters', 'a\u0007b,c'.padEnd(300, 'x'), ['A1=ab', `B1=c${'x'.repeat(295)}`]],
    ['nothing', '', []],
    ['a mark alone', '\ufeff', []],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test.each([
    ['to the end', 'a,b\nc,"d\ne,f\n', 'pegawai!2,2'],
    ['until the next one far below', `a,b\nc,"d\n${'e,f\n'.repeat(10_000)}g,"h"\n`, 'pegawai!2,2'],
  ])('a mark that is never closed, %s', (_, text, at) => {
    expect(read(Buffer.from(text), 'pegawai.csv')).toEqual({
      told: [`galat buku-tak-terbaca kutip ${at}`],
      sheets: [],
    });
  });

  test('what is written with marks where they are needed comes back', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '=', '1'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, end) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const body = rows.map((fields) => fields.map(quoted).join(delimiter)).join(end);
          const { sheets } = read(Buffer.from(`sep=${delimiter}${end}${body}`), 'a.csv');
          const found = new Map(
            sheets[0]?.rows.flatMap(({ number, cells: all }) =>
              all.map(({ column, text }) => [`${number},${column}`, text]),
            ),
          );
          const expected = rows.flatMap((fields, r) =>
            fields.map((text, c) => [`${r + 1},${c + 1}`, shown(text)] as const),
          );
          expect(found).toEqual(new Map(expected.filter(([, text]) => text !== '')));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** What a cell shows of a field. */
function shown(text: string): string {
  const formula = /^="(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"');
  return (formula ?? text).trim() === '' ? '' : (formula ?? text);
}

describe('within bounds', () => {
  test.each([
    ['commas', ','.repeat(5_000_000), 'galat buku-terlalu-luas kolom 16384 a!1,16385'],
    ['line ends', '\n'.repeat(5_000_000), undefined],
    [
      'line ends and something',
      `${'\n'.repeat(5_000_000)}x`,
      'galat buku-terlalu-luas baris 1048576 a!1048577,1',
    ],
    ['columns', 'x,'.repeat(5_000_000), 'galat buku-terlalu-luas kolom 16384 a!1,16385'],
    ['rows', 'x\n'.repeat(1_048_577), 'galat buku-terlalu-luas baris 1048576 a!1048577,1'],
    ['cells', `${'x,'.repeat(9)}x\n`.repeat(300_001), 'galat buku-terlalu-luas sel 3000000 a!300001,1'],
    ['marks', '"'.repeat(5_000_001), 'galat buku-tak-terbaca kutip a!1,1'],
    ['marks and letters', '"a"b'.repeat(1_000_000), 'galat buku-tak-terbaca kutip a!1,1'],
  ])('millions of %s', (_, text, told) => {
    const started = process.cpuUsage();
    expect(read(Buffer.from(text), 'a.csv').told).toEqual(told === undefined ? [] : [told]);
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });
});
