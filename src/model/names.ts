import { nearestName } from '../vocabulary/nearest.ts';
import { compareCodes } from '../vocabulary/order.ts';
import type { SectionRecord } from '../wire/section.ts';

/** A longer list helps nobody: then only the names of the own section are shown. */
const FEW = 12;
const MOST_LISTED = 20;

/** The names of one kind that a reference may give, seen from one section or from setda.yaml. */
export interface Names {
  readonly has: (name: string) => boolean;
  /** What may be meant by a name that is none of them. */
  readonly meant: (name: string) => string | undefined;
  /** What could be written instead; `ownOnly` where all would be too many. */
  readonly listed: () => Listed;
}

export interface Listed {
  readonly known: readonly string[];
  readonly ownOnly: boolean;
  /** How many more there are. */
  readonly unlisted: number;
}

/** `own` are those of the section itself; `bearerOf` tells whose proper name was written instead of the id. */
export function namesOf(
  all: ReadonlySet<string>,
  own: readonly string[] = [],
  bearerOf: (name: string) => string | undefined = () => undefined,
): Names {
  const ownOnly = all.size > FEW;
  const nearest = nearestName(own, all);
  let listed: Listed | undefined;
  return {
    has: (name) => all.has(name),
    meant: (name) => bearerOf(name) ?? nearest(name),
    listed: () => (listed ??= listOf(ownOnly ? own : [...all], ownOnly)),
  };
}

function listOf(names: readonly string[], ownOnly: boolean): Listed {
  const known = names.toSorted(compareCodes).slice(0, MOST_LISTED);
  return { known, ownOnly, unlisted: names.length - known.length };
}

interface Bearer {
  readonly id: string;
  readonly section: string;
}

/** Finds the id of the person whose name was written; of two of one name that of the section, if it has only one. */
export function bearersIn(
  sections: readonly SectionRecord[],
): (name: string, section?: string) => string | undefined {
  let bearers: ReadonlyMap<string, readonly Bearer[]> | undefined;
  return (name, section) => {
    bearers ??= byPlainName(sections);
    const all = bearers.get(plainName(name)) ?? [];
    const own = all.filter((bearer) => bearer.section === section);
    const [only, ...others] = own.length > 0 ? own : all;
    return others.length === 0 ? only?.id : undefined;
  };
}

function byPlainName(sections: readonly SectionRecord[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { code, staff } of sections) {
    for (const { id, name } of staff) {
      const plain = plainName(name);
      bearers.set(plain, [...(bearers.get(plain) ?? []), { id, section: code }]);
    }
  }
  return bearers;
}

/** "Novi Contoh, S.Sos." as one would make an id of it: "novi-contoh". */
function plainName(name: string): string {
  const [withoutTitles = ''] = name.split(',', 1);
  return (
    withoutTitles
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.join('-') ?? ''
  );
}
