import { pangkatOf } from '../../vocabulary/pangkat.ts';
import { GOLONGAN_PNS, GOLONGAN_PPPK, type Golongan, type GolonganPns } from '../../vocabulary/scales.ts';
import { folded } from '../reading/tidy.ts';
import { perWord } from '../../vocabulary/per-word.ts';

/** Golongan out of "III/c", "III.c", "IIIc", "Penata Tk. I (III/d)", "Gol. IX", or a pangkat alone. */
export const golonganOf = perWord((text: string): Golongan | undefined => {
  const words = inWords(text);
  if (ofPns(words) === undefined && NONE.test(words)) return undefined;
  return ofPns(words) ?? ofPangkat(words) ?? ofPppk(words);
});

/** The golongan that the name of a pangkat stands for, whatever golongan stands beside it: III/c of "Penata (III/d)". */
export const golonganOfRank = perWord((text: string): GolonganPns | undefined =>
  ofPangkat(inWords(text).replace(PNS, ' ')),
);

/** True of a golongan of PNS that there is none of: "III/z", "V/a". */
export const namesNoGolongan = perWord((text: string): boolean => {
  const words = inWords(text);
  return ofPns(words) === undefined && NONE.test(words);
});

function inWords(text: string): string {
  return folded(text)
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ');
}

const PNS = /(?:^|[\s,/-])(iv|i{1,3}|[1-4])\s*[/\\.,|-]?\s*([a-e])(?=$|[\s,/-])/;

/** A level and a letter; letters that are numerals too only behind a stroke, or "IX" would be one. */
const NONE = /(?:^|[\s,/-])(?:[ivx]{1,5}|\d{1,2})(?:\s*[/\\|-]\s*[a-z]|\s?[a-hj-uwyz])(?=$|[\s,/-])/;

function ofPns(words: string): GolonganPns | undefined {
  const [, level, room] = PNS.exec(words) ?? [];
  if (level === undefined) return undefined;
  const roman = /\d/.test(level) ? ['I', 'II', 'III', 'IV'][Number(level) - 1]! : level.toUpperCase();
  return GOLONGAN_PNS.find((golongan) => golongan === `${roman}/${room!}`);
}

/** "IX", "Golongan IX", "IX (Sembilan)"; never a PNS golongan that lost its room. */
function ofPppk(words: string): Golongan | undefined {
  const [, roman] = /^(?:pppk\s+)?(?:gol(?:ongan)?\s+)?([ivx]+)(?:\s+[a-z ]+)?$/.exec(words) ?? [];
  return GOLONGAN_PPPK.find((golongan) => golongan === roman?.toUpperCase());
}

function ofPangkat(words: string): GolonganPns | undefined {
  const rank = words
    .replace(/\b(?:tk|tkt|tingkat)\s*(?:i|1)\b/, 'tingkat i')
    .replace(/[\s,/-]+$/, '')
    .trim();
  return GOLONGAN_PNS.find((golongan) => pangkatOf(golongan)!.toLowerCase() === rank);
}
