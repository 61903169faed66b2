import type { NumberNotation } from '../../lists/read-number.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Table, TableCell } from '../tables/table.ts';

/** How the numbers of a table are written that are kept as text. */
export interface TableNumbers {
  readonly notation: NumberNotation;
  readonly findings: readonly Finding[];
}

/**
 * Decided once for a table, from the columns of these keys: "0.480" can only be English, "0,48" only Indonesian, and
 * "75.000" alone is Indonesian. What the office says in peta.yaml overrules.
 */
export function tableNumbers(
  table: Table,
  keys: readonly string[],
  said: NumberNotation | undefined,
): TableNumbers {
  if (said) return { notation: said, findings: [] };
  const proofs = new Map<NumberNotation, TableCell>();
  for (const row of table.rows) {
    for (const key of keys) {
      const cell = row.cell(key);
      const only = cell?.kind === 'teks' ? onlyNotation(key, numberIn(cell.text)) : undefined;
      if (cell && only && !proofs.has(only)) proofs.set(only, cell);
    }
    if (proofs.size === 2) break;
  }
  const [indonesian, english] = [proofs.get('id'), proofs.get('en')];
  return {
    notation: english && !indonesian ? 'en' : 'id',
    findings: indonesian && english ? [mixed(indonesian, english)] : [],
  };
}

/** At the lower one of both, where the eye meets the second way of writing. */
function mixed(indonesian: TableCell, english: TableCell): Finding {
  const [first, second] =
    indonesian.at.line <= english.at.line ? [indonesian, english] : [english, indonesian];
  const args = { indonesian: numberIn(indonesian.text), english: numberIn(english.text) };
  return finding('galat', 'notasi-angka-campur', second.at, args, { related: [first.at] });
}

function numberIn(text: string): string {
  return /\d[\d.,]*\d|\d/.exec(text)?.[0] ?? '';
}

const GROUPED = '(?:[1-9]\\d{0,2}(?:[.]\\d{3})+|\\d+)(?:,\\d+)?';
const INDONESIAN = new RegExp(`^${GROUPED}$`);
const ENGLISH = new RegExp(`^${GROUPED.replace('[.]', '[,]').replace('(?:,', '(?:\\.')}$`);

/** The one notation that a number can be of, if there is only one. */
function onlyNotation(key: string, number: string): NumberNotation | undefined {
  const [isIndonesian, isEnglish] = [INDONESIAN.test(number), ENGLISH.test(number)];
  if (isIndonesian !== isEnglish) return isIndonesian ? 'id' : 'en';
  // Nobody's working year is of 75 minutes or 1.25 hours, so three digits behind a mark are thousands here.
  if (key !== 'waktu_efektif' || !isIndonesian) return undefined;
  return number.includes('.') ? 'id' : number.includes(',') ? 'en' : undefined;
}
