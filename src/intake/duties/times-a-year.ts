import type { Period } from '../reading/number-words.ts';

/** Minutes that offices work in a week and a day. */
const MINUTES: Readonly<Record<'minggu' | 'hari', number>> = { minggu: 1_500, hari: 300 };

const TIMES: Readonly<Record<Exclude<Period, 'minggu' | 'hari'>, number>> = {
  bulan: 12,
  triwulan: 4,
  caturwulan: 3,
  semester: 2,
  tahun: 1,
};

/** How often a period comes in a working year of so many minutes: 12 months, and 50 weeks or 250 days of 75,000. */
export function timesAYear(period: Period, effectiveMinutes: number): number {
  return period === 'minggu' || period === 'hari'
    ? Math.max(1, Math.round(effectiveMinutes / MINUTES[period]))
    : TIMES[period];
}
