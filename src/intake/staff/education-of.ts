import type { Education } from '../../vocabulary/scales.ts';
import { folded } from '../reading/tidy.ts';
import { perWord } from '../../vocabulary/per-word.ts';

/** Level of education out of its many spellings, also before the name of a field: "S-1 ILMU ADMINISTRASI NEGARA". */
export const educationOf = perWord((text: string): Education | undefined => {
  const words = folded(text).replace(/[-–_]/g, ' ').replace(/\s+/g, ' ');
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1];
});

/** The first that is found counts: "Diploma III/Sarjana Muda" is no Sarjana, and "Sarjana" no Pascasarjana. */
const LEVELS: readonly (readonly [RegExp, Education])[] = [
  [/^(?:s ?3|strata (?:3|iii|tiga)|dokt(?:or|oral))\b/, 'S3'],
  [/^(?:s ?2|strata (?:2|ii|dua)|magister|pasca ?sarjana|spesialis|sp ?[12])\b/, 'S2'],
  [/^(?:d ?(?:3|iii)|diploma (?:3|iii|tiga)|sarjana muda|sarmud|akademi|ahli madya|a md)\b/, 'D3'],
  [/^(?:d ?(?:4|iv)|diploma (?:4|iv|empat)|sarjana (?:terapan|sains terapan))\b/, 'D4'],
  [/^(?:d ?(?:2|ii)|diploma (?:2|ii|dua))\b/, 'D2'],
  [/^(?:d ?(?:1|i)|diploma (?:1|i|satu))\b/, 'D1'],
  [/^(?:s ?1|strata (?:1|i|satu)|sarjana|profesi|pendidikan profesi)\b/, 'S1'],
  [
    /^(?:slta|sma|smu|smk|smea|sman|smkn|stm|smkk|spg|sgo|pga|spk|skkma|ma|man|mas|kpaa|paket c|aliyah|madrasah aliyah|sekolah menengah (?:atas|kejuruan|umum)|sekolah lanjutan tingkat atas)\b/,
    'SMA',
  ],
  [
    /^(?:sltp|slp|smp|smpn|mts|mtsn|st|skkp|smep|paket b|tsanawiyah|madrasah tsanawiyah|sekolah menengah pertama|sekolah lanjutan tingkat pertama)\b/,
    'SMP',
  ],
  [/^(?:sd|sdn|mi|min|sr|paket a|ibtidaiyah|madrasah ibtidaiyah|sekolah dasar|sekolah rakyat)\b/, 'SD'],
];
