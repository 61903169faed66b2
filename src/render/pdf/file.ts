import { createHash } from 'node:crypto';
import { constants, deflateSync } from 'node:zlib';
import { array, dict, name, number, type Value } from './syntax.ts';

/** Refers to an object of the file. */
export interface Ref {
  readonly number: number;
}

export function ref({ number: id }: Ref): Value {
  return `${String(id)} 0 R`;
}

/** So many objects share a packed stream: enough to pack well, few enough to be read quickly. */
const OBJECTS_PER_STREAM = 200;

/** The objects of a PDF file as they come; `bytes` writes them out (ISO 32000-1, 7.5). */
export class PdfFile {
  private readonly objects: (Value | { readonly head: Value; readonly bytes: Uint8Array } | undefined)[] = [];

  /** A number for an object that is told later. */
  reserve(): Ref {
    this.objects.push(undefined);
    return { number: this.objects.length };
  }

  set({ number: id }: Ref, value: Value): void {
    this.objects[id - 1] = value;
  }

  add(value: Value): Ref {
    const object = this.reserve();
    this.set(object, value);
    return object;
  }

  /** A stream of bytes, packed. */
  addStream(bytes: Uint8Array, entries: Readonly<Record<string, Value>> = {}): Ref {
    return this.addPacked(pack(bytes), { ...entries, Filter: name('FlateDecode') });
  }

  /** A stream of bytes that are packed already. */
  addPacked(bytes: Uint8Array, entries: Readonly<Record<string, Value>>): Ref {
    this.objects.push({ head: dict({ ...entries, Length: number(bytes.length) }), bytes });
    return { number: this.objects.length };
  }

  bytes(root: Ref, info: Ref): Uint8Array {
    const places = new Map<number, Place>();
    this.packObjects(places);
    const parts: Uint8Array[] = [encode('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
    let offset = parts[0]!.length;
    this.objects.forEach((object, i) => {
      if (object === undefined || typeof object === 'string') return;
      places.set(i + 1, { offset });
      const { head, bytes } = object;
      const part = join([
        encode(`${String(i + 1)} 0 obj\n${head}\nstream\n`),
        bytes,
        encode('\nendstream\nendobj\n'),
      ]);
      parts.push(part);
      offset += part.length;
    });
    const id = createHash('sha256').update(join(parts)).digest('hex').slice(0, 32);
    parts.push(
      this.crossReferences(places, offset, {
        Root: ref(root),
        Info: ref(info),
        ID: array([`<${id}>`, `<${id}>`]),
      }),
    );
    return join(parts);
  }

  /** Objects without a stream of their own go into shared ones. */
  private packObjects(places: Map<number, Place>): void {
    const plain = this.objects.flatMap((value, i) =>
      typeof value === 'string' ? [{ id: i + 1, value }] : [],
    );
    for (let start = 0; start < plain.length; start += OBJECTS_PER_STREAM) {
      const group = plain.slice(start, start + OBJECTS_PER_STREAM);
      let at = 0;
      const heads = group.map(({ id, value }) => {
        const entry = `${String(id)} ${String(at)}`;
        at += value.length + 1;
        return entry;
      });
      const head = `${heads.join(' ')}\n`;
      const body = group.map(({ value }) => `${value}\n`).join('');
      const { number: stream } = this.addStream(encode(head + body), {
        Type: name('ObjStm'),
        N: number(group.length),
        First: number(head.length),
      });
      group.forEach(({ id }, index) => places.set(id, { stream, index }));
    }
  }

  /** The table of where each object lies, as a stream (7.5.8). */
  private crossReferences(
    places: ReadonlyMap<number, Place>,
    offset: number,
    trailer: Readonly<Record<string, Value>>,
  ): Uint8Array {
    const count = this.objects.length + 2;
    const table = new DataView(new ArrayBuffer(count * 7));
    table.setUint16(5, 0xffff);
    const write = (id: number, place: Place): void => {
      table.setUint8(id * 7, 'offset' in place ? 1 : 2);
      table.setUint32(id * 7 + 1, 'offset' in place ? place.offset : place.stream);
      table.setUint16(id * 7 + 5, 'offset' in place ? 0 : place.index);
    };
    for (const [id, place] of places) write(id, place);
    write(count - 1, { offset });
    const packed = pack(new Uint8Array(table.buffer));
    const head = dict({
      Type: name('XRef'),
      Size: number(count),
      W: array([1, 4, 2]),
      ...trailer,
      Filter: name('FlateDecode'),
      Length: number(packed.length),
    });
    return join([
      encode(`${String(count - 1)} 0 obj\n${head}\nstream\n`),
      packed,
      encode(`\nendstream\nendobj\nstartxref\n${String(offset)}\n%%EOF\n`),
    ]);
  }
}

type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/**
 * Packed without a search for repetitions: zlib hashes those by what the processor offers, so that other machines might
 * give other bytes, and a packer in JavaScript takes longer than all the rest of a page.
 */
function pack(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { strategy: constants.Z_HUFFMAN_ONLY });
}

/** The same for what is full of one byte again and again; such runs are found without hashing. */
export function packRuns(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { strategy: constants.Z_RLE });
}

/** Each character is one byte: texts for people are hexadecimal. */
export function encode(characters: string): Uint8Array {
  return Buffer.from(characters, 'latin1');
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
