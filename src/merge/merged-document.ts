import type { Entry, Field } from '../intake/entry.ts';
import { LIST_KINDS, type ListKind } from '../lists/columns.ts';
import type { Path, Places, SourceDocument } from '../source/document.ts';
import { startOf, type Place } from '../vocabulary/place.ts';
import type { Raw } from './present-entry.ts';

/** An entry of the merged section that a list has a part in. */
export interface Told {
  readonly entry: Entry;
  /** What the list says otherwise than the file; all of it where the entry is new. */
  readonly fields: readonly Field[];
  readonly isNew: boolean;
}

/** By list and turn in it. */
export type ToldEntries = Readonly<Record<ListKind, ReadonlyMap<number, Told>>>;

interface Parts {
  readonly file: string;
  readonly text: string;
  readonly value: Raw;
  readonly present: SourceDocument | undefined;
  readonly told: ToldEntries;
}

/** The merged section for the checks: what came from a list has its place in the cell, all else in the file. */
export function mergedDocument(parts: Parts): SourceDocument {
  const { file, value, present } = parts;
  const places = new MergedPlaces(parts);
  const all: Places = {
    file,
    place: (path, part) => places.place(path, part),
    range: (path, part) => places.range(path, part),
    token: (path) => places.token(path),
  };
  // Ranges are those of the present text, for there is no other that a person could look at yet.
  const text = present?.text ?? parts.text;
  return { ...all, places: all, kind: 'bagian', text, value, isSound: true };
}

class MergedPlaces {
  readonly #file: string;
  readonly #value: Raw;
  readonly #present: SourceDocument | undefined;
  readonly #told: ToldEntries;

  constructor({ file, value, present, told }: Parts) {
    this.#file = file;
    this.#value = value;
    this.#present = present;
    this.#told = told;
  }

  place(path: Path, part?: 'key' | 'value'): Place {
    return this.#cell(path) ?? this.#present?.place(path, part) ?? this.#anyEntry() ?? startOf(this.#file);
  }

  range(path: Path, part?: 'key' | 'value'): readonly [number, number] {
    return this.#cell(path) ? NOWHERE : (this.#present?.range(path, part) ?? NOWHERE);
  }

  token(path: Path): string {
    if (!this.#cell(path) && this.#present) return this.#present.token(path);
    const value = path.reduce<unknown>((part, step) => (part as Raw | undefined)?.[step], this.#value);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** The cell that a part of an entry came from, or that was emptied of it; of a new entry always one. */
  #cell(path: Path): Place | undefined {
    const [list, index, ...rest] = path;
    if (typeof index !== 'number' || !isList(list)) return undefined;
    const told = this.#told[list].get(index);
    if (!told) return undefined;
    const field =
      rest.length === 0
        ? told.fields.find(({ value }) => value === undefined)
        : told.fields.find(({ column }) => column.path.every((key, i) => rest[i] === key));
    return field?.at ?? (told.isNew ? told.entry.at : undefined);
  }

  /** Of a section that is not there yet, the first entry that wants it. */
  #anyEntry(): Place | undefined {
    for (const kind of LIST_KINDS) {
      const [first] = this.#told[kind].values();
      if (first) return first.entry.at;
    }
    return undefined;
  }
}

const NOWHERE: readonly [number, number] = [0, 0];

function isList(key: unknown): key is ListKind {
  return (LIST_KINDS as readonly unknown[]).includes(key);
}
