import type { Lack } from '../vocabulary/finding.ts';
import {
  educationRank,
  golonganRank,
  type Education,
  type GolonganPns,
  type GolonganPppk,
} from '../vocabulary/scales.ts';
import type { StaffRecord } from '../wire/section.ts';

/** What a duty or a position may ask of a person's schooling, rank and competences; a later value on a scale satisfies it. */

export function educationLack(asked: Education | undefined, { education }: StaffRecord): Lack | undefined {
  if (!asked || (education && educationRank(education) >= educationRank(asked))) return undefined;
  return { requirement: 'pendidikan', wanted: asked, actual: education ?? null };
}

/** A PPPK golongan counts as the table says. */
export function golonganLack(
  asked: GolonganPns | undefined,
  { golongan }: StaffRecord,
  pppkAsPns: Readonly<Record<GolonganPppk, GolonganPns>>,
): Lack | undefined {
  if (!asked || (golongan && golonganRank(golongan, pppkAsPns) >= golonganRank(asked))) return undefined;
  return { requirement: 'golongan', wanted: asked, actual: golongan ?? null };
}

export function competenceLacks(
  asked: Readonly<Record<string, number>>,
  { competences }: StaffRecord,
): Lack[] {
  return Object.entries(asked).flatMap(([id, level]): Lack[] => {
    const has = competences[id] ?? 0;
    return has < level ? [{ requirement: `kompetensi.${id}`, wanted: level, actual: has }] : [];
  });
}
