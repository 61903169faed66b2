import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A finding of `periksa --format json`, as far as the tests here compare it. */
export interface Temuan {
  readonly aturan: string;
  readonly tingkat: 'galat' | 'peringatan' | 'catatan';
  readonly pesan: string;
  readonly tempat: { readonly berkas: string; readonly baris: number; readonly kolom: number };
}

/** What the program itself finds, with its exit code: what CI must show, however it is shown. */
export function check(
  words: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly temuan: readonly Temuan[] } {
  const argv = [resolve('bin/bagihabis.js'), 'periksa', ...words, '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  return { status, temuan: (JSON.parse(stdout) as { temuan: Temuan[] }).temuan };
}

/** The annotations among the lines of a log: kind, file and line. */
export function annotationsIn(log: string): { readonly kind: string; readonly at: string }[] {
  const lines = log.matchAll(/^::(error|warning|notice) (.*?)::/gm);
  return [...lines].map(([, kind, list]) => {
    const properties = new Map(
      list!.split(',').map((property) => property.split('=', 2) as [string, string]),
    );
    return { kind: kind!, at: `${properties.get('file') ?? ''}:${properties.get('line') ?? ''}` };
  });
}

const KINDS = { galat: 'error', peringatan: 'warning', catatan: 'notice' } as const;

export const annotationsFor = (temuan: readonly Temuan[]): { readonly kind: string; readonly at: string }[] =>
  temuan.map(({ tingkat, tempat }) => ({ kind: KINDS[tingkat], at: `${tempat.berkas}:${tempat.baris}` }));
