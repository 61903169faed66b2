import type { StaleDifference } from '../../vocabulary/finding.ts';
import { list } from './words.ts';

/** "tugas baru HK-05; volume berubah pada HK-03": what of a saved plan no longer fits the files. */
export function staleDifference(difference: StaleDifference): string {
  const { added, dropped, volumes, missing, newcomers } = difference;
  const parts = [
    ...part('tugas baru', added),
    ...part('tugas yang tidak ada lagi', dropped),
    ...part('volume berubah pada', volumes),
    ...part('pegawai yang tidak ada lagi', missing),
    ...part('pegawai yang belum mendapat tempat', newcomers),
  ];
  return parts.length > 0
    ? parts.join('; ')
    : 'yang berubah adalah butir lain, misalnya syarat, norma, atau jabatan';
}

function part(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${what} ${list(names)}`] : [];
}
