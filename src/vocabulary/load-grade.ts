export type LoadGrade = 'A' | 'B' | 'C' | 'D' | 'E';

/**
 * Class of EJ (efektivitas jabatan: workload ÷ effective time) as ABK forms print it, by utilisation. A means more work
 * than one person can do, so it is no praise. Bands as ABK forms in use print them.
 */
export function gradeOf(utilisation: number): LoadGrade {
  const rounded = Math.round(utilisation * 100) / 100;
  if (rounded > 1) return 'A';
  if (rounded >= 0.9) return 'B';
  if (rounded >= 0.7) return 'C';
  return rounded >= 0.5 ? 'D' : 'E';
}

/** Utilisations are sums of fractions: a load of exactly the limit must not be reported for its last digit. */
const ROUNDING = 1e-9;

/** Whether a utilisation is above a limit, or a limit above it. */
export function isAbove(one: number, other: number): boolean {
  return one > other + ROUNDING;
}
