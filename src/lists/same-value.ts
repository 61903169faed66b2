import { parseDuration, toMinutes } from '../vocabulary/duration.ts';
import type { ValueColumn } from './columns.ts';
import { conditionKeys } from './conditions.ts';
import { foldBlanks, foldText } from './same-text.ts';
import type { Value } from './value.ts';

/**
 * Whether two values of a column mean the same; minutesPerDay is what "1 hari" of a norm lasts. In a form, where one of
 * them was written beside the other, capitals, full stops and the units of a norm are meant too; only blanks are not.
 */
export function sameValue(
  column: ValueColumn,
  one: Value | undefined,
  other: Value | undefined,
  minutesPerDay: number,
  isForm = false,
): boolean {
  const ways = isForm ? BY_LETTER : byMeaning(minutesPerDay);
  return one === other || meaning(column, one, ways) === meaning(column, other, ways);
}

/** How the notations are compared that people write in several ways. */
interface Ways {
  readonly text: (text: string) => string;
  readonly norm: (norm: string) => string;
}

const BY_LETTER: Ways = { text: foldBlanks, norm: foldBlanks };

function byMeaning(minutesPerDay: number): Ways {
  return { text: foldText, norm: (norm) => minutesOf(norm, minutesPerDay) };
}

/** Equal texts for values that mean the same; that of nothing at all is empty. */
function meaning(column: ValueColumn, given: Value | undefined, ways: Ways): string {
  const value = given ?? column.standard;
  if (value === undefined) return '';
  switch (column.notation) {
    case 'teks':
      return ways.text(value as string);
    case 'durasi':
      return ways.norm(value as string);
    case 'daftar':
      return [...new Set(value as readonly string[])].sort().join();
    case 'tahapan':
      return (value as readonly string[]).map(ways.text).join('\n');
    case 'tingkat':
      return Object.entries(value)
        .map(([competence, level]) => `${competence} ${level}`)
        .sort()
        .join();
    case 'keadaan':
      return conditionKeys(value).join();
    case 'petugas': {
      const people = value as number | { readonly min: number; readonly maks: number };
      return typeof people === 'number' ? `${people}-${people}` : `${people.min}-${people.maks}`;
    }
    default:
      // Codes, words, days and plain numbers.
      return typeof value === 'number' ? String(value) : (value as string);
  }
}

function minutesOf(norm: string, minutesPerDay: number): string {
  const duration = parseDuration(norm);
  // Thirds of an hour are written in several ways; a millionth of a minute makes no difference.
  return duration ? toMinutes(duration, minutesPerDay).toFixed(6) : foldText(norm);
}
