import type { Duty, Organisation, Staff } from '../../model/organisation.ts';
import type { Lack, Requirement } from '../../vocabulary/finding.ts';
import { EDUCATION, educationRank, GOLONGAN_PNS, golonganRank } from '../../vocabulary/scales.ts';

/** What a requirement asks once it lets in these people too, and no more than that; null: nothing. */
export function relaxedTo(
  { pppkAsPns }: Organisation,
  { requirements }: Duty,
  requirement: Requirement,
  people: readonly Staff[],
  level: number,
): Lack['wanted'] {
  switch (requirement) {
    case 'jenjang':
      return unique([...(requirements.jenjang ?? []), ...people.map(({ jenjang }) => jenjang)]);
    case 'status':
      return unique([...(requirements.statuses ?? []), ...people.map(({ status }) => status)]);
    case 'tim': {
      const teams = people.map(({ team }) => team);
      return teams.every((team) => team !== undefined)
        ? unique([...(requirements.teams ?? []), ...teams])
        : null;
    }
    case 'pendidikan': {
      const ranks = people.map(({ education }) => (education ? educationRank(education) : -1));
      return EDUCATION.find((education) => educationRank(education) === Math.min(...ranks)) ?? null;
    }
    case 'golongan': {
      const ranks = people.map(({ golongan }) => (golongan ? golonganRank(golongan, pppkAsPns) : -1));
      return GOLONGAN_PNS.find((golongan) => golonganRank(golongan) === Math.min(...ranks)) ?? null;
    }
    default:
      return level > 0 ? level : null;
  }
}

function unique<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}
