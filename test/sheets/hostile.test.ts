import { describe, expect, test } from '@jest/globals';
import {
  cellsIn,
  cellsOf,
  packed,
  parts,
  read,
  relationships,
  row,
  workbookXml,
  worksheetXml,
} from './pack.ts';

const REFUSED = 'galat buku-tak-terbaca';
const good = (): Buffer => Buffer.from(packed(parts(row('<c r="A1"><v>1</v></c>'))));

const END = Buffer.from([0x50, 0x4b, 5, 6]);
const ENTRY = Buffer.from([0x50, 0x4b, 1, 2]);

/** Where the entry of a part begins in the directory of a ZIP file. */
function entryOf(bytes: Buffer, name: string): number {
  for (let at = bytes.indexOf(ENTRY); at !== -1; at = bytes.indexOf(ENTRY, at + 4)) {
    if (bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) === name) return at;
  }
  throw new Error(`no ${name}`);
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('zip files that lie', () => {
  test('the one that the cases change is right', () => {
    expect(cellsOf(read(good()).sheets[0])).toEqual(['A1 angka 1']);
  });

  test('a bomb that tells its size', () => {
    const zeros = new Uint8Array(30_000_000).fill(0x20);
    expect(read(packed(parts('', { [SHEET]: zeros }))).told).toEqual([`${REFUSED} mengembang`]);
  });

  test('a bomb that says it is small is unpacked no further than it says', () => {
    const bytes = Buffer.from(packed(parts('', { [SHEET]: new Uint8Array(30_000_000).fill(0x20) })));
    bytes.writeUInt32LE(1000, entryOf(bytes, SHEET) + 24);
    expect(read(bytes).told).toEqual([`${REFUSED} rusak`]);
  });

  test('a part that says it is far larger than it is', () => {
    const bytes = good();
    bytes.writeUInt32LE(15_000_000, entryOf(bytes, SHEET) + 24);
    expect(read(bytes).told).toEqual([`${REFUSED} rusak`]);
  });

  test('a part that is too large to read, though not for what it packs to', () => {
    const bytes = good();
    const [entry, end] = [entryOf(bytes, SHEET), bytes.lastIndexOf(END)];
    const directory = bytes.readUInt32LE(end + 16);
    const more = Buffer.alloc(2_000_000);
    bytes.writeUInt32LE(more.length, entry + 20);
    bytes.writeUInt32LE(251_000_000, entry + 24);
    bytes.writeUInt32LE(directory + more.length, end + 16);
    const claimed = Buffer.concat([bytes.subarray(0, directory), more, bytes.subarray(directory)]);
    expect(read(claimed).told).toEqual([`${REFUSED} terlalu-besar 250`]);
  });

  test('a wrong checksum', () => {
    const bytes = good();
    bytes[entryOf(bytes, SHEET) + 16]! ^= 1;
    expect(read(bytes).told).toEqual([`${REFUSED} rusak`]);
  });

  test('parts that share their bytes', () => {
    const bytes = good();
    const [one, other] = [entryOf(bytes, SHEET), entryOf(bytes, 'xl/workbook.xml')];
    bytes.writeUInt32LE(bytes.readUInt32LE(other + 42), one + 42);
    expect(read(bytes).told).toEqual([`${REFUSED} rusak`]);
  });

  test('a part that reaches into the next one', () => {
    const bytes = good();
    const at = entryOf(bytes, 'xl/workbook.xml');
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 20) + 1, at + 20);
    expect(read(bytes).told).toEqual([`${REFUSED} rusak`]);
  });

  test('two parts by one name', () => {
    const bytes = packed(parts('', { [SHEET.toUpperCase()]: worksheetXml(row('<c><v>2</v></c>')) }));
    expect(read(bytes).told).toEqual([`${REFUSED} rusak`]);
  });

  test('cut off anywhere', () => {
    const bytes = good();
    for (let length = 4; length < bytes.length; length += 7) {
      expect(read(bytes.subarray(0, length)).told).toEqual([`${REFUSED} rusak`]);
    }
  });

  test('more parts than any workbook has', () => {
    const bytes = good();
    bytes.writeUInt16LE(10_001, bytes.lastIndexOf(END) + 10);
    expect(read(bytes).told).toEqual([`${REFUSED} mengembang`]);
  });

  test('a part behind a password', () => {
    const bytes = good();
    bytes[entryOf(bytes, SHEET) + 8]! |= 1;
    expect(read(bytes).told).toEqual([`${REFUSED} bersandi`]);
  });

  test('sizes in the field for large files are read there', () => {
    const xml = Buffer.from(worksheetXml(row('<c><v>1</v></c>')));
    expect(cellsOf(read(withLargeField(SHEET, xml)).sheets[0])).toEqual(['A1 angka 1']);
  });

  test('names that lead out of the file lead nowhere', () => {
    for (const target of ['../../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', '..\\..\\x.xml']) {
      const all = parts('', { 'xl/_rels/workbook.xml.rels': relationships(['r1', 'worksheet', target]) });
      expect(read(packed({ ...all, '../../etc/passwd': 'x' })).told).toEqual([`${REFUSED} rusak`]);
    }
  });

  test('a sheet that lies elsewhere is not fetched', () => {
    const outside = relationships(['r1', 'worksheet', 'worksheets/sheet1.xml']).replace(
      '/></',
      ' TargetMode="External"/></',
    );
    expect(cellsIn('', { 'xl/_rels/workbook.xml.rels': outside })).toEqual([`${REFUSED} rusak`]);
  });
});

/** A workbook whose directory keeps the sizes of a part in the field that is meant for files over 4 GB. */
function withLargeField(name: string, content: Buffer): Buffer {
  const bytes = Buffer.from(packed(parts('', { [name]: content })));
  const at = entryOf(bytes, name);
  const field = Buffer.alloc(20);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(16, 2);
  field.writeBigUInt64LE(BigInt(content.length), 4);
  field.writeBigUInt64LE(BigInt(bytes.readUInt32LE(at + 20)), 12);
  bytes.writeUInt32LE(0xffffffff, at + 20);
  bytes.writeUInt32LE(0xffffffff, at + 24);
  bytes.writeUInt16LE(20, at + 30);
  const after = at + 46 + bytes.readUInt16LE(at + 28);
  return Buffer.concat([bytes.subarray(0, after), field, bytes.subarray(after)]);
}

describe('XML that does more than hold data', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
  const sheet = worksheetXml(row('<c t="str"><v>&b;</v></c>'));

  describe.each([
    SHEET,
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
  ])('in %s', (part) => {
    test.each([
      ['a document type', sheet.replace('<worksheet', `${laughs}<worksheet`), 'entitas'],
      ['the same in small letters', `${laughs.toLowerCase()}<x/>`, 'entitas'],
      ['a document type in UTF-16', Buffer.from(`\ufeff<!DOCTYPE x>${sheet}`, 'utf16le'), 'entitas'],
      ['elements left open', sheet.replace('</worksheet>', '').replace('&b;', ''), 'rusak'],
      ['a tag left open', '<worksheet', 'rusak'],
      ['a comment left open', '<x><!--</x>', 'rusak'],
      ['character data left open', '<x><![CDATA[</x>', 'rusak'],
      ['elements that were never opened', '</worksheet>', 'rusak'],
      ['a hundred thousand elements in one another', '<x>'.repeat(100_000), 'rusak'],
      ['nothing', '', 'rusak'],
      ['other than UTF-8', Buffer.from([0x3c, 0x78, 0x3e, 0xff, 0x3c, 0x2f, 0x78, 0x3e]), 'rusak'],
    ])('%s', (_, xml, fault) => {
      expect(cellsIn('<sheetData/>', { [part]: xml })).toEqual([`${REFUSED} ${fault}`]);
    });
  });

  test.each([
    ['an entity that nobody knows', sheet, 'entitas'],
    ['a name that objects have', sheet.replace('&b;', '&constructor;'), 'entitas'],
    ['a lone "&"', sheet.replace('&b;', 'a & b'), 'rusak'],
    ['a text that no cell can hold', sheet.replace('&b;', 'x'.repeat(40_000)), 'rusak'],
    ['a text in a million runs', worksheetXml(row(`<c><is>${'<t>xx</t>'.repeat(1e6)}</is></c>`)), 'rusak'],
    ['a row by no number', worksheetXml('<sheetData><row r="x"/></sheetData>'), 'rusak'],
  ])('%s', (_, xml, fault) => {
    expect(cellsIn('', { [SHEET]: xml })).toEqual([`${REFUSED} ${fault}`]);
  });
});

describe('more than is read', () => {
  test('a million empty rows cost nothing', () => {
    let xml = '';
    for (let i = 1; i <= 1_000_000; i++) xml += `<row r="${i}" ht="15"/>`;
    const bytes = packed(parts(`<sheetData>${xml}<row r="1000001"><c><v>1</v></c></row></sheetData>`));
    const started = process.cpuUsage();
    const { told, sheets } = read(bytes);
    expect(told).toEqual([]);
    expect(sheets[0]?.rows).toEqual([
      { number: 1_000_001, cells: [{ column: 1, kind: 'angka', text: '1' }] },
    ]);
    expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
  });

  test('rows and columns beyond those of Excel', () => {
    const xml =
      '<sheetData><row r="2"><c r="XFD2"><v>1</v></c><c r="XFE2"><v>2</v></c></row>' +
      '<row r="1048577"><c><v>3</v></c></row></sheetData>';
    const { told, sheets } = read(packed(parts(xml)));
    expect(told).toEqual([
      'galat buku-terlalu-luas kolom 16384 Tugas!2,16385',
      'galat buku-terlalu-luas baris 1048576 Tugas!1048577,1',
    ]);
    expect(sheets[0]?.rows).toEqual([{ number: 2, cells: [{ column: 16_384, kind: 'angka', text: '1' }] }]);
  });

  test('cells and merged ranges of all sheets together', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(15_000)}</row>`;
    const xml = `<sheetData>${row}</sheetData><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1000)}</mergeCells>`;
    const names = Array.from({ length: 190 }, (_, i) => `<sheet name="S${i}" r:id="r1"/>`);
    const { told } = read(packed(parts(xml, { 'xl/workbook.xml': workbookXml(names.join('')) })));
    expect(told).toEqual(['galat buku-terlalu-luas sel 3000000 S187!1,8001']);
  });

  test('sheets', () => {
    const sheets = Array.from({ length: 201 }, (_, i) => `<sheet name="S${i}" r:id="r1"/>`).join('');
    const outcome = read(packed(parts('<sheetData/>', { 'xl/workbook.xml': workbookXml(sheets) })));
    expect(outcome.told).toEqual(['galat buku-terlalu-luas lembar 200']);
    expect(outcome.sheets).toHaveLength(200);
  });
});

describe('other files', () => {
  const compound = (stream: string): Buffer => {
    const bytes = Buffer.alloc(2048);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    bytes.write(stream, 1024 + 128, 'utf16le');
    return bytes;
  };

  test.each([
    ['Excel 97', compound('Workbook'), 'lama.xls', 'xls-lama'],
    ['a workbook behind a password', compound('EncryptedPackage'), 'a.xlsx', 'bersandi'],
    [
      'OpenDocument',
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'a.xlsx',
      'ods',
    ],
    [
      'an OpenDocument text',
      packed({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'a.odt',
      'bukan-buku',
    ],
    [
      'a Word document',
      packed({
        '_rels/.rels': relationships(['r', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<x/>',
      }),
      'a.xlsx',
      'bukan-buku',
    ],
    ['any other ZIP file', packed({ 'pegawai.csv': 'a,b' }), 'a.xlsx', 'bukan-buku'],
    [
      'a web page that is called a workbook',
      Buffer.from('\n<html><table><tr><td>NIP'),
      'a.xls',
      'bukan-buku',
    ],
    ['XML of Excel 2003', Buffer.from('\ufeff<?xml version="1.0"?><Workbook>'), 'a.xls', 'bukan-buku'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'a.xlsx', 'bukan-buku'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'a.xlsx', 'bukan-buku'],
    ['a picture that is called a list', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'a.CSV', 'biner'],
    ['control characters all over', Buffer.from('a\u0001\u0002,b\n'.repeat(20)), 'a.csv', 'biner'],
    ['a file that is too large', Buffer.alloc(100_000_001, 0x61), 'a.csv', 'terlalu-besar 100'],
    [
      'a workbook of charts',
      packed(parts('', { 'xl/workbook.xml': workbookXml('') })),
      'a.xlsx',
      'tanpa-lembar',
    ],
  ])('%s', (_, bytes, file, fault) => {
    expect(read(bytes, file)).toEqual({ told: [`${REFUSED} ${fault}`], sheets: [] });
  });
});
