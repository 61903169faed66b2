import type { Path } from './document.ts';

type Container = Record<string | number, unknown>;

/**
 * A copy of a section's value without what breaks its schema, and with something neutral for what it lacks, so that the
 * rest of the file can still be checked in the same run. No organisation is ever made of it.
 */
export function mended(value: unknown, faults: readonly Path[]): unknown {
  const copy = { root: structuredClone(value) };
  for (const fault of faults) remove(copy, ['root', ...fault]);
  return fill(copy.root);
}

/** Takes the value at a path out of its map; of a list of plain values the whole list goes, an entry becomes empty. */
function remove(root: Container, path: Path): void {
  let parent: Container = root;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const next = parent[step];
    if (typeof next !== 'object' || next === null) return;
    const isListOfValues = Array.isArray(next) && depth > 1;
    if (isListOfValues && depth === path.length - 2) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a key of a file, not of a type
      delete parent[step];
      return;
    }
    parent = next as Container;
  }
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent[last as number] = {};
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a key of a file, not of a type
  else delete parent[last];
}

/** What an entry of each list must have. */
const NEUTRAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fungsi: { kode: '', uraian: '' },
  dpa: { kode: '', nama: '' },
  pegawai: { id: '', nama: '', jabatan: '', status: 'PNS', jenjang: 'pelaksana' },
  tugas: { kode: '', uraian: '' },
};

/** False for a `petugas` with min or maks alone: half a range says nothing. */
function isRangeOfPeople({ petugas }: { readonly petugas?: unknown }): boolean {
  if (typeof petugas !== 'object' || petugas === null) return true;
  return 'min' in petugas && 'maks' in petugas;
}

function fill(root: unknown): unknown {
  const section = { bagian: '', kode: '', pegawai: [], tugas: [], ...(root as object) } as Container;
  for (const [list, neutral] of Object.entries(NEUTRAL)) {
    if (!Array.isArray(section[list])) continue;
    section[list] = (section[list] as readonly object[]).map((entry) => {
      // What a NIP should look like depends on the status.
      const isJudgeable = list !== 'pegawai' || 'status' in entry;
      return {
        ...neutral,
        ...entry,
        ...(isJudgeable ? {} : { nip: undefined }),
        ...(isRangeOfPeople(entry) ? {} : { petugas: undefined }),
      };
    });
  }
  return section;
}
