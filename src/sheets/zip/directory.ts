import { MOST_PARTS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** A part as the directory at the end of a ZIP file tells of it; all sizes are claims. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly localAt: number;
  /** Where its packed bytes begin. */
  readonly dataAt: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/** The parts of a ZIP file; whatever contradicts itself is refused, because each reader would see another file. */
export function readDirectory(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const directoryAt = bytes.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw new Unreadable('mengembang');
  const entries: ZipEntry[] = [];
  let at = directoryAt;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable('rusak');
    entries.push(readEntry(bytes, at));
    at +=
      ENTRY_SIZE + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseOverlaps(entries, directoryAt);
  return entries;
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new Unreadable('rusak');
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(at + 28);
  const name = bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  const { size, packedSize, localAt } = whereabouts(bytes, at, nameLength);
  if (localAt + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(localAt) !== LOCAL)
    throw new Unreadable('rusak');
  const localNameLength = bytes.readUInt16LE(localAt + 26);
  const localName = bytes.toString('utf8', localAt + LOCAL_SIZE, localAt + LOCAL_SIZE + localNameLength);
  if (localName !== name) throw new Unreadable('rusak');
  return {
    name,
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    localAt,
    dataAt: localAt + LOCAL_SIZE + localNameLength + bytes.readUInt16LE(localAt + 28),
  };
}

const IN_EXTRA = 0xffffffff;
const ZIP64 = 1;

/** Sizes and place; some writers put them into a field for large files though they are small. */
function whereabouts(
  bytes: Buffer,
  at: number,
  nameLength: number,
): { readonly size: number; readonly packedSize: number; readonly localAt: number } {
  const plain = [24, 20, 42].map((offset) => bytes.readUInt32LE(at + offset));
  const extraAt = at + ENTRY_SIZE + nameLength;
  const large = largeNumbers(bytes, extraAt, extraAt + bytes.readUInt16LE(at + 30));
  const [size, packedSize, localAt] = plain.map((value) => (value === IN_EXTRA ? large.shift() : value));
  if (size === undefined || packedSize === undefined || localAt === undefined) throw new Unreadable('rusak');
  return { size, packedSize, localAt };
}

function largeNumbers(bytes: Buffer, from: number, to: number): number[] {
  const end = Math.min(to, bytes.length);
  for (let at = from; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== ZIP64) continue;
    const count = Math.min(bytes.readUInt16LE(at + 2), end - at - 4) >> 3;
    return Array.from({ length: count }, (_, i) => Number(bytes.readBigUInt64LE(at + 4 + i * 8)));
  }
  return [];
}

/** Parts that share their bytes make a small file into a huge one. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryAt: number): void {
  const inOrder = entries.toSorted((one, other) => one.localAt - other.localAt);
  for (const [i, { dataAt, packedSize }] of inOrder.entries()) {
    if (dataAt + packedSize > (inOrder[i + 1]?.localAt ?? directoryAt)) throw new Unreadable('rusak');
  }
}
