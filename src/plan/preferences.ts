import type { Duty, Staff } from '../model/organisation.ts';
import { foldedPosition } from '../vocabulary/position.ts';
import {
  educationRank,
  golonganRank,
  jenjangDistance,
  type GolonganPns,
  type GolonganPppk,
} from '../vocabulary/scales.ts';

/**
 * Who is preferred among those who may, most important first; lower is better. This is the one table of preferences:
 * fewest changes come before all of these, one person for one fungsi and one sub kegiatan after them.
 */
export const PREFERENCES: readonly {
  readonly name: 'bagian-sendiri' | 'jabatan' | 'jenjang' | 'kompetensi';
  readonly misfit: (
    duty: Duty,
    person: Staff,
    pppkAsPns: Readonly<Record<GolonganPppk, GolonganPns>>,
  ) => number;
}[] = [
  { name: 'bagian-sendiri', misfit: (duty, person) => (person.section === duty.section ? 0 : 1) },
  { name: 'jabatan', misfit: (duty, person) => positionMisfit(duty, person) },
  {
    name: 'jenjang',
    misfit: (duty, person, table) => jenjangMisfit(duty, person) + rankMisfit(duty, person, table),
  },
  { name: 'kompetensi', misfit: (duty, person) => competenceMisfit(duty, person) },
];

/** 1 for who does not hold the position that the duty stands under in the workload table. */
function positionMisfit(duty: Duty, person: Staff): number {
  if (duty.position === undefined) return 0;
  return foldedPosition(duty.position) === foldedPosition(person.position) ? 0 : 1;
}

/** Steps above the lowest jenjang that the duty names: work goes to the lowest level that may do it. */
function jenjangMisfit(duty: Duty, person: Staff): number {
  const lowest = duty.requirements.jenjang?.at(-1);
  return lowest ? jenjangDistance(lowest, person.jenjang) : 0;
}

/** Steps of golongan and education above what is asked: a higher rank than needed is a waste, if a small one. */
function rankMisfit(duty: Duty, person: Staff, table: Readonly<Record<GolonganPppk, GolonganPns>>): number {
  const { golongan, education } = duty.requirements;
  const surplus =
    (golongan && person.golongan ? golonganRank(person.golongan, table) - golonganRank(golongan) : 0) +
    (education && person.education ? educationRank(person.education) - educationRank(education) : 0);
  return surplus / 100;
}

/** Levels above what is asked, over all competences that the duty names. */
function competenceMisfit(duty: Duty, person: Staff): number {
  return Object.entries(duty.requirements.competences).reduce(
    (sum, [id, level]) => sum + Math.max(0, (person.competences[id] ?? 0) - level),
    0,
  );
}
