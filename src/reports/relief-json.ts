import type { ReliefChange } from '../explain/relief/relief-change.ts';
import type { Relief } from '../explain/relief/relief.ts';
import type { Hasil } from '../wire/generated/hasil.ts';

type ReliefJson = Hasil['perbaikan'];
type ChangeJson = ReliefJson['perubahan'][number];

/** The smallest set of changes; empty where nothing is left over. */
export function reliefJson(relief: Relief | undefined): ReliefJson {
  return {
    banyak: relief?.count ?? 0,
    terbukti: relief?.proven ?? true,
    perubahan: (relief?.changes ?? []).map(changeJson),
    tak_tertolong: {
      tugas: (relief?.unowned ?? []).map(({ code }) => code),
      pegawai: (relief?.idle ?? []).map(({ id }) => id),
    },
  };
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
