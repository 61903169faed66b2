import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair } from 'yaml';
import { randomOf, type Random } from '../verifier/random.ts';

type Entry = Record<string, unknown>;

/**
 * The same organisation as different people would write it: quotes, flow and block lists, comments, blank lines,
 * folded texts, Windows line ends, and texts that are awkward in YAML or in a cell.
 */
export function restyled(files: ReadonlyMap<string, string>, seed: number): Map<string, string> {
  const random = randomOf(seed);
  return new Map([...files].map(([path, text]) => [path, styled(path, text, random)]));
}

function styled(path: string, text: string, random: Random): string {
  const document = parseDocument(text);
  if (path.startsWith('bagian/')) enrich(document, random);
  vary(document, random);
  const written = document.toString({
    indent: random.pick([2, 2, 4]),
    indentSeq: random.chance(0.6),
    lineWidth: random.pick([0, 0, 60, 80]),
    flowCollectionPadding: random.chance(0.7),
    singleQuote: random.chance(0.3),
  });
  const whole = random.chance(0.3) ? `# Catatan di awal berkas\n${written}` : written;
  const ended = random.chance(0.1) ? whole.trimEnd() : whole;
  return random.chance(0.2) ? ended.replaceAll('\n', '\r\n') : ended;
}

const STEPS = [
  'Mempelajari ketentuan',
  '2. Menghimpun data: isian unit',
  'Menyusun "konsep" pertama',
  '- mengirim hasil',
  'a. menyimpan arsip',
  'Menghitung = volume × waktu',
];
const POSITIONS = ['Arsiparis Terampil', 'Kepala Subbagian: Umum', "Pengelola 'Data'"];
const RESULTS = [
  'dokumen',
  "naskah 'final'",
  'laporan: bulanan',
  '12',
  'ya',
  '=SUM(A1)',
  '2026-01-31',
  '@arsip',
];
const TAILS = [
  ': tahap satu',
  ' "mendesak"',
  " bagi 'umum'",
  ' # catatan',
  ' & lampiran <resmi>',
  ' ',
  ' é – selesai',
];

/** What the generator of organisations leaves out. */
function enrich(document: Document.Parsed, random: Random): void {
  const section = document.toJS() as { tugas: Entry[]; pegawai: Entry[] };
  section.tugas.forEach((duty, i) => {
    if (random.chance(0.3))
      document.setIn(['tugas', i, 'tahapan'], document.createNode(random.some(STEPS, random.int(1, 4))));
    if (random.chance(0.2)) document.setIn(['tugas', i, 'jabatan'], random.pick(POSITIONS));
    if (random.chance(0.3)) document.setIn(['tugas', i, 'hasil'], random.pick(RESULTS));
    if (random.chance(0.2))
      document.setIn(['tugas', i, 'uraian'], `${duty['uraian'] as string}${random.pick(TAILS)}`);
    if (random.chance(0.05))
      document.setIn(
        ['tugas', i, 'uraian'],
        `${duty['uraian'] as string}\nbaris kedua, dengan koma; dan titik.`,
      );
  });
}

/** Of a mapping or list that stands alone under its entry, and of texts. */
function vary(document: Document.Parsed, random: Random): void {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const isOneLine = !node.value.includes('\n');
      const style = random.pick([
        'PLAIN',
        'PLAIN',
        'PLAIN',
        'QUOTE_DOUBLE',
        'QUOTE_SINGLE',
        'BLOCK_FOLDED',
      ] as const);
      if (style !== 'BLOCK_FOLDED' || isOneLine) node.type = style;
      if (isOneLine && random.chance(0.04)) node.comment = ' keterangan';
    },
    Pair(_, pair: Pair, path) {
      const value = pair.value as Node | null;
      if (!isMap(value) && !isSeq(value)) return;
      const depth = path.filter((node) => isMap(node)).length;
      if (depth >= 2) value.flow = random.chance(0.6);
    },
    Map(key, node, path) {
      const list = path.at(-1);
      if (typeof key !== 'number' || !isSeq(list) || list.flow) return;
      if (random.chance(0.06)) node.flow = true;
      if (random.chance(0.1))
        node.commentBefore = random.pick([' Catatan petugas', ' lihat SK Nomor 5\n baris dua']);
      if (key > 0 && random.chance(0.1)) node.spaceBefore = true;
    },
  });
  plainInFlow(document);
}

/** A block text cannot stand within a flow collection, nor a comment that would swallow its end. */
function plainInFlow(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, node, path) {
      if (!path.some((one) => (isMap(one) || isSeq(one)) && one.flow)) return;
      if (node.type === 'BLOCK_FOLDED') node.type = 'QUOTE_DOUBLE';
      if (isScalar(node)) node.comment = null;
    },
  });
}
