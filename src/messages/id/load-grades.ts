import type { LoadGrade } from '../../vocabulary/load-grade.ts';
import { percent } from './words.ts';

/** "Kelas EJ (efektivitas jabatan) A: …": A is said to be too much work, because forms call it "sangat baik". */
export const loadGrade = (grade: LoadGrade): string =>
  `Kelas EJ (efektivitas jabatan) ${grade}: ${meanings[grade]}.`;

const meanings: Readonly<Record<LoadGrade, string>> = {
  A: 'pekerjaannya melebihi waktu kerja',
  B: `beban ${percent(0.9)} sampai dengan ${percent(1)}`,
  C: `beban ${percent(0.7)} sampai dengan ${percent(0.89)}`,
  D: `beban ${percent(0.5)} sampai dengan ${percent(0.69)}`,
  E: `beban di bawah ${percent(0.5)}`,
};
