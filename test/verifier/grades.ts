import { Malformed } from './values.ts';

/** I/a … IV/e, ascending. */
const GRADES: readonly string[] = ['I', 'II', 'III', 'IV'].flatMap((group) =>
  (group === 'IV' ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd']).map((step) => `${group}/${step}`),
);

/** The grade that each PPPK class counts as, unless kebijakan.golongan_pppk says otherwise. */
export const PPPK_CLASSES: Readonly<Record<string, string>> = {
  I: 'I/a',
  II: 'I/b',
  III: 'I/c',
  IV: 'I/c',
  V: 'II/a',
  VI: 'II/b',
  VII: 'II/c',
  VIII: 'II/d',
  IX: 'III/a',
  X: 'III/b',
  XI: 'III/c',
  XII: 'III/d',
  XIII: 'IV/a',
  XIV: 'IV/b',
  XV: 'IV/c',
  XVI: 'IV/d',
  XVII: 'IV/e',
};

/** A grade or PPPK class as a number that can be compared. */
export function gradeRank(grade: string, classes: Readonly<Record<string, string>>): number {
  const rank = GRADES.indexOf(grade.includes('/') ? grade : (classes[grade] ?? ''));
  if (rank < 0) throw new Malformed(`"${grade}": not a golongan`);
  return rank;
}

const EDUCATION: Readonly<Record<string, number>> = {
  SD: 0,
  SMP: 1,
  SMA: 2,
  D1: 3,
  D2: 4,
  D3: 5,
  D4: 6,
  S1: 6,
  S2: 7,
  S3: 8,
};

export function educationRank(education: string): number {
  const rank = EDUCATION[education];
  if (rank === undefined) throw new Malformed(`"${education}": not a pendidikan`);
  return rank;
}
