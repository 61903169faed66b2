import type { Cause } from './sets.ts';
import type { GroupCertificate } from '../solution.ts';

/** The people and jobs to name as the cause: no jobs where shares of jobs count that others may do as well. */
export function bottleneckOf({ confined }: Cause): GroupCertificate['bottleneck'] {
  const jobs = confined.whole ? confined.work.map(({ index }) => index) : [];
  return { jobs, people: confined.people };
}
