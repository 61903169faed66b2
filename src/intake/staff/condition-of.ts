import type { Condition } from '../../vocabulary/scales.ts';
import { folded } from '../reading/tidy.ts';
import { perWord } from '../../vocabulary/per-word.ts';

/** What the kedudukan hukum of a person says. */
export type Standing =
  /** `isSurmised`: none of our words says it, and this one comes nearest in what follows from it. */
  | { readonly kind: 'keadaan'; readonly value: Condition; readonly isSurmised: boolean }
  /** No longer one of the staff. */
  | { readonly kind: 'pergi' };

/** Keadaan out of "Aktif", "CLTN", "Masa Persiapan Pensiun" …; undefined where the words are unknown. */
export const standingOf = perWord((text: string): Standing | undefined => {
  const words = folded(text)
    .replace(/[-–/()]/g, ' ')
    .replace(/\s+/g, ' ');
  if (GONE.test(words)) return { kind: 'pergi' };
  const value = CONDITIONS.find(([pattern]) => pattern.test(words))?.[1];
  if (value !== undefined) return { kind: 'keadaan', value, isSurmised: false };
  // Dismissed for a time: on the rolls, and without duties as on leave.
  return SUSPENDED.test(words) ? { kind: 'keadaan', value: 'cuti', isSurmised: true } : undefined;
});

/** The first that is found counts; what makes somebody absent comes before "aktif". */
const CONDITIONS: readonly (readonly [RegExp, Condition])[] = [
  [/\b(?:mpp|persiapan pensiun|bebas tugas)\b/, 'mpp'],
  [/\b(?:tugas belajar|tubel|karyasiswa)\b/, 'tugas-belajar'],
  [/\b(?:cltn|cuti)\b/, 'cuti'],
  [/\b(?:diperbantukan|dipekerjakan|dpk|dpb|penugasan (?:pada|di|ke) )/, 'diperbantukan'],
  [/\b(?:aktif|cpns|pns|masa percobaan)\b/, 'aktif'],
];

const GONE =
  /^(?:pensiun|pensiunan|meninggal|wafat|tewas|mutasi|pindah)|^(?!.*sementara)(?:.*\b)?(?:berhenti|pemberhentian|diberhentikan|mengundurkan diri|purna tugas)\b|\bnon ?aktif (?:selamanya|tetap)\b/;

const SUSPENDED =
  /\b(?:pemberhentian sementara|diberhentikan sementara|berhenti sementara|skorsing|non ?aktif|tidak aktif)\b/;
