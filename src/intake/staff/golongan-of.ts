import { pangkatOf } from '../../vocabulary/pangkat.ts';
import { GOLONGAN_PNS, GOLONGAN_PPPK, type Golongan } from '../../vocabulary/scales.ts';
import { folded } from '../reading/tidy.ts';
import { perWord } from '../reading/per-word.ts';

/** Golongan out of "III/c", "III.c", "IIIc", "Penata Tk. I (III/d)", "Gol. IX", or a pangkat alone. */
export const golonganOf = perWord((text: string): Golongan | undefined => {
  const words = folded(text)
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ');
  return ofPns(words) ?? ofPangkat(words) ?? ofPppk(words);
});

function ofPns(words: string): Golongan | undefined {
  const [, level, room] =
    /(?:^|[\s,/-])(iv|i{1,3}|[1-4])\s*[/\\.,|-]?\s*([a-e])(?=$|[\s,/-])/.exec(words) ?? [];
  if (level === undefined) return undefined;
  const roman = /\d/.test(level) ? ['I', 'II', 'III', 'IV'][Number(level) - 1]! : level.toUpperCase();
  return GOLONGAN_PNS.find((golongan) => golongan === `${roman}/${room!}`);
}

/** "IX", "Golongan IX", "IX (Sembilan)"; never a PNS golongan that lost its room. */
function ofPppk(words: string): Golongan | undefined {
  const [, roman] = /^(?:pppk\s+)?(?:gol(?:ongan)?\s+)?([ivx]+)(?:\s+[a-z ]+)?$/.exec(words) ?? [];
  return GOLONGAN_PPPK.find((golongan) => golongan === roman?.toUpperCase());
}

function ofPangkat(words: string): Golongan | undefined {
  const rank = words
    .replace(/\b(?:tk|tkt|tingkat)\s*(?:i|1)\b/, 'tingkat i')
    .replace(/[,/-]+\s*$/, '')
    .trim();
  return GOLONGAN_PNS.find((golongan) => pangkatOf(golongan)!.toLowerCase() === rank);
}
