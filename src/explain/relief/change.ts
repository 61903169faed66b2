import type { Requirement } from '../../vocabulary/finding.ts';

/**
 * One elementary change of the input, as small as an office decides on it. A competence is raised, and a competence
 * that is asked for lowered, by one level at a time: two levels are two changes. People and duties are indices into the
 * organisation.
 */
export type Change =
  | { readonly kind: 'bagi-bersama'; readonly duty: number }
  | { readonly kind: 'pinjamkan-pegawai'; readonly person: number; readonly section: string }
  | {
      readonly kind: 'tingkatkan-kompetensi';
      readonly person: number;
      readonly competence: string;
      /** Up to this level from the one below. */
      readonly level: number;
    }
  /** The fixed owner of the duty is fixed no more. */
  | { readonly kind: 'ganti-penanggung-jawab'; readonly duty: number }
  | {
      readonly kind: 'longgarkan-syarat';
      readonly duty: number;
      readonly requirement: Requirement;
      /** Of a competence: down to this level from the one above; undefined of any other requirement. */
      readonly level: number | undefined;
    }
  /** The two may be with one and the same person; the duty is the earlier one. */
  | { readonly kind: 'lepas-pemisahan'; readonly duty: number; readonly other: number };

/** What is preferred among equally many changes, dearest last; see `costOf`. */
const KINDS: readonly Change['kind'][] = [
  'bagi-bersama',
  'pinjamkan-pegawai',
  'tingkatkan-kompetensi',
  'ganti-penanggung-jawab',
  'longgarkan-syarat',
  'lepas-pemisahan',
];

/** The number of changes comes first as long as there are fewer than `ONE / KINDS.length` of them. */
export const ONE = 1000;

/** Of two sets the one with fewer changes costs less; of two with as many, the one with the milder kinds. */
export function costOf(change: Change): number {
  return ONE + 1 + KINDS.indexOf(change.kind);
}

/** At the least so many changes are in a set of this cost. */
export function countAtLeast(cost: number): number {
  return Math.ceil(cost / (ONE + KINDS.length));
}

/** Numbers the changes as they come up, each once. */
export class Catalogue {
  readonly changes: Change[] = [];
  readonly costs: number[] = [];
  private readonly ids = new Map<string, number>();

  idOf(change: Change): number {
    const key = Object.values(change).join(' ');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.changes.push(change) - 1;
    this.ids.set(key, id);
    this.costs.push(costOf(change));
    return id;
  }

  cost(ids: Iterable<number>): number {
    let sum = 0;
    for (const id of ids) sum += this.costs[id]!;
    return sum;
  }
}
