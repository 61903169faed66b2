import type { Status } from '../../vocabulary/scales.ts';
import { folded } from '../reading/tidy.ts';
import { perWord } from '../../vocabulary/per-word.ts';

/** Status out of the words of a list; undefined where they say nothing of it ("Kawin", "Aktif"). */
export const statusOf = perWord((text: string): Status | undefined => {
  const words = folded(text)
    .replace(/[-–_/()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
});

/** The first that is found counts: "PPPK Paruh Waktu" is also PPPK, and "Non PNS" is no PNS. */
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [
    /\b(?:non ?asn|non ?pns|bukan (?:asn|pns)|ptt|thl|thlt|tkk|tks|phl|pjlp|gtt|honorer?|honor|kontrak|sukarela|outsourcing|alih daya|tenaga (?:pendukung|ahli|harian|honorer|kontrak|lepas|kebersihan|keamanan)|pegawai tidak tetap|pekerja harian|harian lepas|blud)\b/,
    'PTT',
  ],
  [/\b(?:pppk|p3k|ppk|perjanjian kerja)\b.*\bparuh waktu\b|\bparuh waktu\b/, 'PPPK Paruh Waktu'],
  [/\b(?:pppk|p3k|perjanjian kerja)\b/, 'PPPK'],
  [/\b(?:cpns|calon (?:pns|pegawai negeri))\b/, 'CPNS'],
  [/\b(?:pns|pnsd|pegawai negeri)\b/, 'PNS'],
];

/** Status out of the month of start in a NIP: 21 and 22 stand for PPPK. */
export function statusOfNip(nip: string): Status | undefined {
  if (!/^\d{18}$/.test(nip)) return undefined;
  return /^\d{12}2[12]/.test(nip) ? 'PPPK' : 'PNS';
}
