import type { Change } from '../plan/compare.ts';
import type { Hasil } from '../wire/generated/hasil.ts';
import type { PlanEntry } from '../wire/saved-plan.ts';

type ChangeJson = NonNullable<Hasil['perubahan']>[number];

/** What changes against the saved plan, in the order of the report as text: where only the deputy is another, last. */
export function changesJson(changes: readonly Change[]): ChangeJson[] {
  const isDeputy = ({ kind }: Change): number => Number(kind === 'pengganti');
  return changes
    .toSorted((one, other) => isDeputy(one) - isDeputy(other))
    .map(({ duty, kind, before, after }) => ({
      tugas: duty,
      jenis: kind,
      lama: before ? entryJson(before) : null,
      baru: after ? entryJson(after) : null,
    }));
}

function entryJson({ owner, people, deputy }: PlanEntry): NonNullable<ChangeJson['lama']> {
  return {
    penanggung_jawab: owner,
    pengganti: deputy ?? null,
    petugas: people.map(({ person, results }) => ({ pegawai: person, volume: results ?? null })),
  };
}
