import { parseDuration, type Unit } from '../vocabulary/duration.ts';
import { parseIndonesianNumber } from '../vocabulary/numbers.ts';
import { readNumber, type NumberNotation } from './read-number.ts';

const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  menit: 'menit', mnt: 'menit', men: 'menit', min: 'menit', mins: 'menit', minutes: 'menit',
  jam: 'jam', jm: 'jam', j: 'jam', hours: 'jam',
  hari: 'hari', hr: 'hari',
}; // prettier-ignore

/** "2 jam 30 menit" from that, "2 Jam, 30 mnt" or "2:30"; the amounts stay as typed. Undefined where a unit is missing. */
export function readDuration(text: string, notation: NumberNotation): string | undefined {
  const plain = text.trim().replace(/\s+kerja$/i, '');
  if (plain.includes(':')) return ofClock(plain);
  const pieces = [...plain.matchAll(/([\d.,]*\d)\s*([a-z]+)\.?\s*[,;]?(?:\s*dan\s+)?\s*/giy)];
  if (pieces.reduce((length, [piece]) => length + piece.length, 0) !== plain.length) return undefined;
  const parts = pieces.map(([, amount, word]) => {
    const unit = UNIT_WORDS[word!.toLowerCase()];
    const number = amountText(amount!, notation);
    return unit && number !== undefined ? `${number} ${unit}` : undefined;
  });
  if (parts.includes(undefined)) return undefined;
  const joined = parts.join(' ');
  return parseDuration(joined) ? joined : undefined;
}

/** "1 jam 30 menit" of "1:30"; seconds are part of a minute where that is a number with an end. */
function ofClock(text: string): string | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(seconds) % 3 !== 0) return undefined;
  const rest = Number(minutes) + Number(seconds) / 60;
  const parts = [Number(hours) > 0 ? `${Number(hours)} jam` : '', rest > 0 ? `${rest} menit` : ''];
  const joined = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace('.', ',');
  return parseDuration(joined) ? joined : undefined;
}

function amountText(amount: string, notation: NumberNotation): string | undefined {
  if (notation === 'id' && parseIndonesianNumber(amount) !== undefined && !/^0\./.test(amount)) return amount;
  const value = readNumber(amount, notation);
  return value === undefined ? undefined : String(value).replace('.', ',');
}
