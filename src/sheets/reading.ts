import type { Finding } from '../vocabulary/finding.ts';
import type { Workbook } from './workbook.ts';

/** What became of a file: a workbook, or none and the reason. */
export interface Reading {
  readonly workbook: Workbook | undefined;
  readonly findings: readonly Finding[];
}
