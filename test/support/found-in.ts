import { runIn } from './host.ts';

/** A finding as `periksa --format json` shows it. */
export interface Found {
  readonly aturan: string;
  readonly tingkat: string;
  readonly pesan: string;
  readonly tempat: { readonly berkas: string; readonly baris: number };
  readonly entitas?: { readonly jenis: string; readonly id: string };
}

/** What `periksa` finds in the files, given as path → text; of one rule where one is named. */
export async function foundIn(files: Readonly<Record<string, string>>, rule?: string): Promise<Found[]> {
  const { out } = await runIn(files, ['periksa', '--format', 'json']);
  const { temuan } = JSON.parse(out) as { temuan: Found[] };
  return rule === undefined ? temuan : temuan.filter(({ aturan }) => aturan === rule);
}

/** "peringatan tugas HK-01": severity and entity of each finding. */
export function briefly(found: readonly Found[]): string[] {
  return found.map(({ tingkat, entitas }) => [tingkat, entitas?.jenis, entitas?.id].join(' ').trimEnd());
}

/** A section file of these entries, each a YAML map in one line; staff get what every person needs. */
export function sectionFile(staff: readonly string[], duties: readonly string[], code = 'umum'): string {
  const entries = (lines: readonly string[]): string => lines.map((line) => `  - { ${line} }\n`).join('');
  const people = staff.map((line) => `nama: Contoh, ${line}`);
  return `bagian: Bagian Contoh\nkode: ${code}\npegawai:\n${entries(people)}tugas:\n${entries(duties)}`;
}
