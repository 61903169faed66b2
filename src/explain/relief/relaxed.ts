import type { Duty, Organisation, Staff } from '../../model/organisation.ts';
import type { Lack, Requirement } from '../../vocabulary/finding.ts';
import { educationRank, GOLONGAN_PNS, golonganRank } from '../../vocabulary/scales.ts';

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
      // As it is written of them: D4 counts as much as S1.
      const rankOf = ({ education }: Staff): number => (education ? educationRank(education) : -1);
      const least = people.toSorted((one, other) => rankOf(one) - rankOf(other))[0];
      return least?.education ?? null;
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
