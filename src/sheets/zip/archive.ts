import { crc32, inflateRawSync } from 'node:zlib';
import {
  HARMLESS_MEGABYTES,
  MEGABYTE,
  MOST_EXPANSION,
  MOST_PART_MEGABYTES,
  MOST_WORKBOOK_MEGABYTES,
} from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { readDirectory, type ZipEntry } from './directory.ts';

const STORED = 0;
const DEFLATED = 8;

/** The parts of a ZIP file by name, unpacked one by one when they are asked for. */
export class Archive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    for (const entry of readDirectory(bytes)) {
      const name = foldName(entry.name);
      // Of two parts by one name each reader would take another.
      if (this.#entries.has(name)) throw new Unreadable('rusak');
      this.#entries.set(name, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(foldName(name));
  }

  /** The bytes of a part; undefined where there is none. */
  part(name: string): Buffer | undefined {
    const entry = this.#entries.get(foldName(name));
    if (!entry) return undefined;
    refuseTooLarge(entry);
    this.#unpacked += entry.size;
    if (this.#unpacked > MOST_WORKBOOK_MEGABYTES * MEGABYTE) {
      throw new Unreadable('terlalu-besar', { limit: MOST_WORKBOOK_MEGABYTES });
    }
    const part = unpack(this.#bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize), entry);
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw new Unreadable('rusak');
    return part;
  }
}

/** Office files do not tell capitals apart in these names; some writers use the other slash. */
function foldName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** What the directory claims is refused here, and held to it when unpacking. */
function refuseTooLarge({ size, packedSize }: ZipEntry): void {
  if (size > HARMLESS_MEGABYTES * MEGABYTE && size > packedSize * MOST_EXPANSION) {
    throw new Unreadable('mengembang');
  }
  if (size > MOST_PART_MEGABYTES * MEGABYTE) {
    throw new Unreadable('terlalu-besar', { limit: MOST_PART_MEGABYTES });
  }
}

function unpack(packed: Buffer, { isEncrypted, method, size }: ZipEntry): Buffer {
  if (isEncrypted) throw new Unreadable('bersandi');
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Unreadable('rusak');
  try {
    // One chunk that holds all, with a byte to spare, is neither enlarged nor copied.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  } catch {
    throw new Unreadable('rusak');
  }
}
