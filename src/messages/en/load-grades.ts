import type { LoadGrade } from '../../vocabulary/load-grade.ts';
import { percent } from './words.ts';

/** "Class A of EJ (…): …": A is said to be too much work, because forms call it "very good". */
export const loadGrade = (grade: LoadGrade): string =>
  `Class ${grade} of EJ (effectiveness of the position): ${meanings[grade]}.`;

const meanings: Readonly<Record<LoadGrade, string>> = {
  A: 'more work than working time',
  B: `a load of ${percent(0.9)} to ${percent(1)}`,
  C: `a load of ${percent(0.7)} to ${percent(0.89)}`,
  D: `a load of ${percent(0.5)} to ${percent(0.69)}`,
  E: `a load below ${percent(0.5)}`,
};
