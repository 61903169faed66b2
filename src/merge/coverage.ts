import type { Entry } from '../intake/entry.ts';
import { foldText } from '../lists/same-text.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { PresentEntry } from './present-entry.ts';
import { told } from './ways.ts';

/**
 * What a list speaks of: who of these sections is not in it is gone. Of duties it may speak of some positions only, for
 * ABK tables come one position at a time; of staff of civil servants only or of the others, which are lists of their own.
 */
export function coverage(entries: readonly Entry[]): (present: PresentEntry) => boolean {
  // Folding a title is dear, and the duties of a position follow one another by the dozen.
  const bySection = groupBy(entries, ({ section }) => section.code);
  const covered = new Set(
    [...bySection].flatMap(([section, group]) =>
      [...new Set(group.map(partOfEntry))].map((part) => keyOf(section, part)),
    ),
  );
  const kind = entries[0]?.kind;
  return ({ section, raw }) => {
    const { code } = section.record;
    return covered.has(keyOf(code, undefined)) || covered.has(keyOf(code, partOfPresent(kind, raw)));
  };
}

/** Undefined: the whole section. */
function partOfEntry(entry: Entry): string | undefined {
  if (entry.isForm) return undefined;
  if (entry.kind === 'pegawai') return String(told(entry, 'nip') !== undefined);
  return entry.kind === 'tugas' ? (told(entry, 'jabatan') as string | undefined) : undefined;
}

function partOfPresent(kind: Entry['kind'] | undefined, raw: PresentEntry['raw']): string {
  if (kind === 'pegawai') return String(raw['nip'] !== undefined);
  return typeof raw['jabatan'] === 'string' ? raw['jabatan'] : '';
}

function keyOf(section: string, part: string | undefined): string {
  return part === undefined ? section : `${section}\n${foldText(part)}`;
}
