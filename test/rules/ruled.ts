import type { RuleCode } from '../../src/vocabulary/finding.ts';
import { runIn } from '../support/host.ts';

interface Place {
  readonly berkas: string;
  readonly baris: number;
}

/** A finding, as JSON has it. */
export interface Found {
  readonly aturan: string;
  readonly tingkat: string;
  readonly pesan: string;
  readonly tempat: Place;
  readonly terkait: readonly Place[];
  readonly entitas?: { readonly jenis: string; readonly id: string };
}

/** What one rule finds in files, by the whole program; input errors are the test's own mistake. */
export async function ruled(files: Readonly<Record<string, string>>, code: RuleCode): Promise<Found[]> {
  const { out, err } = await runIn(files, ['periksa', '--format', 'json']);
  if (out === '') throw new Error(err);
  const { temuan } = JSON.parse(out) as { temuan: Found[] };
  const unplanned = temuan.filter(({ aturan }) => INPUT_ERRORS.test(aturan));
  if (unplanned.length > 0) throw new Error(unplanned.map(({ pesan }) => pesan).join('\n'));
  return temuan.filter(({ aturan }) => aturan === code);
}

const INPUT_ERRORS = /^(?:yaml|kunci|nilai|berkas|kode-ganda|rujukan|daftar)/;
