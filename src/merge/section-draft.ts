import type { Entry, SectionName } from '../intake/entry.ts';
import type { ListKind } from '../lists/columns.ts';
import type { Change } from './change.ts';
import { mergedEntry, newEntry } from './merged-entry.ts';
import type { Told } from './merged-document.ts';
import type { PresentSection } from './merged-section.ts';
import { rawList, type PresentEntry, type Raw } from './present-entry.ts';
import { changeOf, fieldChanges } from './show-change.ts';

/** One list of a section while entries come into it. */
export class ListDraft {
  readonly told = new Map<number, Told>();
  /** The same list as before until something changes. */
  entries: readonly Raw[];
  readonly #kind: ListKind;
  readonly #added: Raw[] = [];
  readonly #changes: { readonly index: number; readonly change: Change }[] = [];
  #copy: Raw[] | undefined;

  constructor(kind: ListKind, present: PresentSection | undefined) {
    this.#kind = kind;
    this.entries = present ? rawList(present.document.value as Raw, kind) : [];
  }

  update({ index, raw: before }: PresentEntry, entry: Entry, minutesPerDay: number): void {
    const { raw, changed } = mergedEntry(before, entry, minutesPerDay);
    if (changed.length === 0) return;
    this.#write(index, raw);
    this.told.set(index, { entry, fields: changed, isNew: false });
    const change = changeOf('ubah', this.#kind, before, fieldChanges(before, changed));
    this.#changes.push({ index, change });
  }

  add(entry: Entry, key: string, minutesPerDay: number): void {
    const raw = newEntry(entry, key, minutesPerDay);
    const index = this.entries.length;
    this.#write(index, raw);
    this.told.set(index, { entry, fields: entry.fields, isNew: true });
    this.#added.push(raw);
  }

  miss({ index, raw }: PresentEntry): void {
    this.#changes.push({ index, change: changeOf('hilang', this.#kind, raw) });
  }

  /** In the order of the file, what is new at the end. */
  changes(): Change[] {
    const present = this.#changes.toSorted((one, other) => one.index - other.index);
    return [
      ...present.map(({ change }) => change),
      ...this.#added.map((raw) => changeOf('tambah', this.#kind, raw)),
    ];
  }

  get isChanged(): boolean {
    return this.#copy !== undefined;
  }

  #write(index: number, raw: Raw): void {
    this.#copy ??= [...this.entries];
    this.#copy[index] = raw;
    this.entries = this.#copy;
  }
}

/** A section while entries of all lists come into it. */
export interface SectionDraft {
  readonly name: SectionName;
  readonly present: PresentSection | undefined;
  readonly lists: Readonly<Record<ListKind, ListDraft>>;
}

export function sectionDraft(name: SectionName, present: PresentSection | undefined): SectionDraft {
  const list = (kind: ListKind): ListDraft => new ListDraft(kind, present);
  return {
    name,
    present,
    lists: { fungsi: list('fungsi'), dpa: list('dpa'), pegawai: list('pegawai'), tugas: list('tugas') },
  };
}
