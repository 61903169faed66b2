import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ENOUGH = 64 * 1024 * 1024;
// Commas, quotes, and UTF-8 whatever the machine's own encoding.
const FILTERS = { pdf: 'pdf', csv: 'csv:Text - txt - csv (StarCalc):44,34,76', xlsx: 'xlsx' };

/** What LibreOffice makes of a file, saved anew if it stays of its kind; of a workbook as CSV, the first sheet. */
export async function convert(
  bytes: Uint8Array,
  from: 'xlsx' | 'docx',
  to: keyof typeof FILTERS,
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, `paper.${from}`), bytes);
    // A profile of its own, or a second LibreOffice would wait for the first one and return nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const task = [
      '--convert-to',
      FILTERS[to],
      '--outdir',
      join(folder, 'made'),
      join(folder, `paper.${from}`),
    ];
    await run('soffice', [profile, '--headless', ...task]);
    return await readFile(join(folder, 'made', `paper.${to}`));
  });
}

/** The text of a PDF, page by page, with the words about where they stand. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const text = await ofPdf(bytes, 'pdftotext', (file) => ['-layout', '-enc', 'UTF-8', file, '-']);
  return text.split('\f').slice(0, -1);
}

/** The pages of a PDF with their sizes in points. */
export async function pdfPages(bytes: Uint8Array): Promise<{ width: number; height: number }[]> {
  const info = await ofPdf(bytes, 'pdfinfo', (file) => ['-f', '1', '-l', '100000', file]);
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}

async function ofPdf(bytes: Uint8Array, program: string, args: (file: string) => string[]): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, bytes);
    const { stdout } = await run(program, args(file), { maxBuffer: ENOUGH });
    return stdout;
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bagihabis-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
