import { inspect } from '../../src/cli/commands/periksa.ts';
import { CHECK_WRITERS, type CheckFormat } from '../../src/cli/check-formats.ts';
import type { CheckReport } from '../../src/findings/check-report.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { id, type Messages } from '../../src/messages/id.ts';
import { finding, RULE_CODES, type Finding, type Severity } from '../../src/vocabulary/finding.ts';
import type { Place } from '../../src/vocabulary/place.ts';
import { filesOf } from '../support/disk-files.ts';
import { hostOn } from '../support/host.ts';

export const NIP = '198001012005012001';
/** Everything that means something to one of the formats. */
export const HOSTILE = `"'<b>&amp; 100% a::b, c|d\`e\` [x](http://contoh.example) @siapa #1 \u{1f600} \u0007\u001b[31m ]]> ${NIP}`;
export const ODD_FILE = 'bagian/nama #1 [a], 50%: ü.yaml';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What `periksa` has to tell about these files. */
export async function reportOf(files: Files, failOn: Severity = 'galat'): Promise<CheckReport> {
  const { host } = hostOn(memoryFileSystem(files));
  return inspect(['.'], { bagian: [], gagalPada: failOn, catatDasar: false }, { host, messages: id });
}

export async function written(
  report: CheckReport,
  format: CheckFormat,
  messages: Messages = id,
): Promise<string> {
  const write = await CHECK_WRITERS[format]();
  return write(report, messages, { isTerminal: false, env: {} });
}

const at = (line: number, file = ODD_FILE): Place => ({ file, line, column: 3, endLine: line, endColumn: 9 });

const hostileFindings: readonly Finding[] = [
  finding(
    'galat',
    'rujukan-putus',
    at(2),
    { what: 'tugas', id: HOSTILE, scope: 'bagian', known: [HOSTILE, 'a\nb'], nearest: 'c\rd' },
    { related: [at(9), at(1, 'setda.yaml')], entity: { kind: 'tugas', id: `X-${NIP}` } },
  ),
  finding('galat', 'rujukan-putus', at(4), {
    what: 'tugas',
    id: HOSTILE,
    scope: 'bagian',
    known: [],
    nearest: undefined,
  }),
  finding(
    'peringatan',
    'dpa-tanpa-tugas',
    { ...at(6), endLine: 8, endColumn: 1 },
    { activity: HOSTILE, name: `=${HOSTILE}`, ceiling: 12 },
    { entity: { kind: 'dpa', id: HOSTILE } },
  ),
  finding('catatan', 'tahun-kosong', at(1, 'setda.yaml'), { entries: 3 }),
];

const silencedFinding = (line: number, duty: string): Finding =>
  finding(
    'peringatan',
    'petugas-kurang',
    at(line),
    { duty, wanted: 3, found: 1 },
    { entity: { kind: 'tugas', id: duty } },
  );

/** Findings whose every text tries to be more than text; two of them silenced, one rule switched off. */
export const hostileReport: CheckReport = {
  findings: hostileFindings,
  silenced: [
    { finding: silencedFinding(12, 'ORG-1'), by: 'komentar', reason: 'Formasi <kosong> | 100%; "lihat" ]]>' },
    { finding: silencedFinding(14, 'ORG-2'), by: 'dasar', reason: undefined },
  ],
  failOn: 'galat',
  rules: RULE_CODES.map((code) => ({ code, severity: code === 'beban-kurang' ? 'mati' : 'peringatan' })),
  sections: [{ code: 'hukum', name: 'Bagian <Hukum> & "Umum"', files: [ODD_FILE] }],
  texts: new Map([[ODD_FILE, `nip: "${NIP}"\n  - teks ${NIP} <b>\n`]]),
  plan: 'fresh',
  version: '1.2.3',
};

/** Files that are each wrong in a way of their own. */
export const brokenFiles: Files = {
  'setda.yaml': 'tahun: dua ribu\n',
  'bagian/umum.yaml': `bagian: Bagian Umum\nkode: umum\npegawai:\n  - { id: staf-1, nama: Contoh Satu, nip: "${NIP}", status: PNZ, jabatan: Staf, jenjang: pelaksana }\ntugas:\n  - { kode: UM-1, uraian: Menata arsip, volume: 1.250, norma: 5 }\n`,
  'bagian/rusak.yaml': `bagian: [\nnip: ${NIP}\n`,
};

export interface Sample {
  readonly name: string;
  readonly report: CheckReport;
}

/** A real organisation, one with input errors, and the hostile one. */
export async function samples(): Promise<readonly Sample[]> {
  return [
    { name: 'examples/belum-habis', report: await reportOf(filesOf('examples/belum-habis')) },
    { name: 'files in error', report: await reportOf(brokenFiles) },
    { name: 'hostile texts', report: hostileReport },
  ];
}
