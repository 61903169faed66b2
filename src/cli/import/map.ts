import { normalise } from '../../files/paths.ts';
import { EMPTY_MAP, readImportMap, type ImportMap } from '../../wire/import-map.ts';
import type { MapDraft } from '../../intake/tables/map-draft.ts';
import { writeMapDraft } from '../../intake/tables/write-map-draft.ts';
import type { Finding, FindingCode } from '../../vocabulary/finding.ts';
import type { Messages } from '../../messages/id.ts';
import { presentableLines } from '../../vocabulary/presentable.ts';
import type { Context } from '../context.ts';
import { Documents } from '../read.ts';
import { writeFile } from '../write-file.ts';

/** Where a first map goes that nobody named. */
const FIRST_MAP = 'peta.yaml';

/** What `--peta` says. */
export interface GivenMap {
  readonly map: ImportMap;
  /** The file is yet to be made. */
  readonly isMissing: boolean;
  readonly findings: readonly Finding[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function readMap(path: string | undefined, { host }: Context): Promise<GivenMap> {
  const isMissing = path !== undefined && (await host.files.look(normalise(path))).kind === 'none';
  if (path === undefined || isMissing) return { map: EMPTY_MAP, isMissing, findings: [], texts: new Map() };
  const documents = new Documents(host.files);
  const [map = EMPTY_MAP] = await documents.read('peta', [normalise(path)], readImportMap);
  return { map, isMissing, findings: documents.findings, texts: documents.texts };
}

/** A part of a map that is to be filled in. */
export type MapPart = keyof Messages['import']['mapParts'];

/** What a map can mend, and where in it. */
const MENDED_BY_MAP: Partial<Record<FindingCode, MapPart>> = {
  'kolom-wajib-tak-ada': 'kolom',
  'tabel-tak-ditemukan': 'kolom',
  'unit-tak-dikenal': 'unit',
  'satuan-waktu-tak-jelas': 'satuan_waktu',
  'notasi-angka-campur': 'angka',
};

/** The parts that findings ask for, each once. */
export function neededParts(findings: readonly Finding[]): MapPart[] {
  return [...new Set(findings.flatMap(({ code }) => MENDED_BY_MAP[code] ?? []))];
}

/** Of a list that is in order, what may still be blank. */
const BLANKS: readonly MapPart[] = ['kolom', 'unit'];

/** Writes a first map, never over a file that is there, and says how to go on. */
export async function offerMap(
  draft: MapDraft,
  parts: readonly MapPart[],
  path = FIRST_MAP,
  commandWith: (map: string) => string,
  context: Context,
): Promise<void> {
  const { host, messages } = context;
  const words = messages.import;
  if ((await host.files.look(path)).kind !== 'none') {
    host.err.write(`${presentableLines(words.mapInTheWay(path))}\n`);
    return;
  }
  const partWords = (parts.length > 0 ? parts : BLANKS).map((part) => words.mapParts[part]);
  await writeFile(path, writeMapDraft(draft, words.mapDraft), context);
  host.err.write(`${presentableLines(words.mapWritten(path, partWords, commandWith(path)))}\n`);
}
