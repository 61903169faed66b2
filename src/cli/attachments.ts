import { loadFile } from '../files/load.ts';
import { folderOf, join } from '../files/paths.ts';
import type { Picture } from '../reports/paper/paper.ts';
import { fontFault } from '../typeset/font-fault.ts';
import type { Font } from '../typeset/font.ts';
import { pictureFormat } from '../typeset/picture-format.ts';
import { finding, type Finding, type PrintFileFault } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import type { SetdaRecord } from '../wire/setda.ts';
import type { Context } from './context.ts';
import type { Host } from './host.ts';

/** Bytes. Beyond it every printed file would become too large to be sent. */
const LARGEST = 5_000_000;

/** The files that setda.yaml names for printing, read and checked. */
export interface Attachments {
  readonly arms: Picture | undefined;
  /** The office's own fonts, by style. */
  readonly fonts: Readonly<Partial<Record<FontStyle, Font>>>;
  readonly findings: readonly Finding[];
}

export type FontStyle = keyof SetdaRecord['print']['fonts'];

interface Attachment {
  readonly role: 'arms' | FontStyle;
  /** As written in setda.yaml. */
  readonly name: string;
  /** From where the program was started. */
  readonly path: string;
  readonly at: Place;
}

/** Where the files are that setda.yaml names for printing. */
export function attachmentPaths(settings: SetdaRecord): string[] {
  return attachmentsOf(settings).map(({ path }) => path);
}

/** Looks at the files without reading them through: enough for what goes wrong every day, and quick. */
export async function checkAttachments(settings: SetdaRecord, { host }: Context): Promise<Finding[]> {
  const checked = await Promise.all(
    attachmentsOf(settings).map(async (attachment) => {
      const bytes = await load(attachment, host);
      const fault = typeof bytes === 'string' ? bytes : faultAtFirstSight(attachment, bytes);
      return fault === undefined ? [] : [problem(attachment, fault)];
    }),
  );
  return checked.flat();
}

/** Reads the files through. */
export async function readAttachments(settings: SetdaRecord, { host }: Context): Promise<Attachments> {
  const findings: Finding[] = [];
  const fonts: Partial<Record<FontStyle, Font>> = {};
  let arms: Picture | undefined;
  for (const attachment of attachmentsOf(settings)) {
    const bytes = await load(attachment, host);
    const { role } = attachment;
    const content =
      typeof bytes === 'string'
        ? bytes
        : await (role === 'arms' ? readArms(bytes, host) : readOwnFont(bytes));
    if (typeof content === 'string') findings.push(problem(attachment, content));
    else if ('raster' in content) arms = content;
    else if (role !== 'arms') fonts[role] = content;
  }
  return { arms, fonts, findings };
}

function attachmentsOf({ letterhead, print, origin }: SetdaRecord): Attachment[] {
  const named = [
    ['arms', ['kop', 'logo'], letterhead.logo],
    ['regular', ['cetak', 'huruf', 'biasa'], print.fonts.regular],
    ['bold', ['cetak', 'huruf', 'tebal'], print.fonts.bold],
    ['italic', ['cetak', 'huruf', 'miring'], print.fonts.italic],
  ] as const;
  return named.flatMap(([role, key, name]) =>
    origin && name !== undefined
      ? [{ role, name, path: besides(origin.file, name), at: origin.place(key) }]
      : [],
  );
}

/** Named from the folder of setda.yaml, unless the name begins at the root of a disk. */
function besides(file: string, name: string): string {
  return /^([/\\]|[A-Za-z]:)/.test(name) ? name : join(folderOf(file), name);
}

async function load({ path }: Attachment, { files }: Host): Promise<Uint8Array | PrintFileFault> {
  const loaded = await loadFile(files, path, LARGEST);
  return 'reason' in loaded ? loaded.reason : (loaded.bytes ?? 'terlalu-besar');
}

function faultAtFirstSight({ role }: Attachment, bytes: Uint8Array): PrintFileFault | undefined {
  if (role !== 'arms') return fontFault(bytes);
  return pictureFormat(bytes) ? undefined : 'bukan-gambar';
}

async function readArms(bytes: Uint8Array, host: Host): Promise<Picture | PrintFileFault> {
  const [{ readPicture }, { rasteriser }] = await Promise.all([
    import('../typeset/picture.ts'),
    import('../typeset/rasterise.ts'),
  ]);
  return readPicture(
    bytes,
    rasteriser(() => host.asset('resvg.wasm')),
  );
}

async function readOwnFont(bytes: Uint8Array): Promise<Font | PrintFileFault> {
  const { readFont } = await import('../typeset/font.ts');
  return fontFault(bytes) ?? readFont(bytes) ?? 'rusak';
}

function problem({ role, name, at }: Attachment, fault: PrintFileFault): Finding {
  const what = role === 'arms' ? 'lambang' : 'huruf';
  return finding('galat', 'berkas-cetak-salah', at, { what, path: name, fault });
}
