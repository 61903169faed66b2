import type { ReliefChange } from '../explain/relief/relief-change.ts';
import type { Relief } from '../explain/relief/relief.ts';
import type { Hasil } from '../wire/generated/hasil.ts';

type ReliefJson = Hasil['perbaikan'];
type ChangeJson = ReliefJson['perubahan'][number];

/** Nobody carries out more changes than this, and of separated duties there are soon thousands. */
const MOST = 500;

/** The smallest set of changes; empty where nothing is left over. */
export function reliefJson(relief: Relief | undefined): ReliefJson {
  const changes = relief?.changes ?? [];
  const more = untold(changes);
  return {
    banyak: relief?.count ?? 0,
    terbukti: relief?.proven ?? true,
    perubahan: changes.slice(0, MOST).map(changeJson),
    ...(more > 0 ? { perubahan_lain: more } : {}),
    tak_tertolong: {
      tugas: (relief?.unowned ?? []).map(({ code }) => code),
      pegawai: (relief?.idle ?? []).map(({ id }) => id),
    },
  };
}

/** How many changes JSON only counts. */
export function untold(changes: readonly ReliefChange[]): number {
  return changes.slice(MOST).reduce((sum, { steps }) => sum + steps, 0);
}

function changeJson(change: ReliefChange): ChangeJson {
  const { kind: jenis, steps: banyak } = change;
  switch (change.kind) {
    case 'bagi-bersama':
      return { jenis, banyak, tugas: change.duty.code, menjadi: change.people };
    case 'ganti-penanggung-jawab':
      return { jenis, banyak, tugas: change.duty.code, pegawai: change.pin };
    case 'lepas-pemisahan':
      return { jenis, banyak, tugas: change.duty.code, terpisah_dari: change.other.code };
    case 'pinjamkan-pegawai':
      return {
        jenis,
        banyak,
        pegawai: change.person.id,
        bagian: change.section,
        untuk_tugas: codesOf(change.duties),
      };
    case 'tingkatkan-kompetensi': {
      const { person, competence, level, duties } = change;
      return {
        jenis,
        banyak,
        pegawai: person.id,
        kompetensi: competence,
        menjadi: level,
        untuk_tugas: codesOf(duties),
      };
    }
    case 'longgarkan-syarat': {
      const { duty, requirement: syarat, to, people } = change;
      const menjadi = Array.isArray(to) ? [...(to as readonly string[])] : (to as string | number | null);
      return { jenis, banyak, tugas: duty.code, syarat, menjadi, untuk_pegawai: people.map(({ id }) => id) };
    }
  }
}

function codesOf(duties: readonly { readonly code: string }[]): string[] {
  return duties.map(({ code }) => code);
}
